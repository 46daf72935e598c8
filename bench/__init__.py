"""The benchmark: `python -m bench` makes data, starts servers, measures A and B in turn and writes ratios.

Only 127.0.0.1 is asked, for a bounded number of seconds. Times depend on the machine, so the tables say ratios to
a hello-world view of the same run. See docs/performance.md.
"""
