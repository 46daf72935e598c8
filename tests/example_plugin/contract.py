"""Addresses and screens of the example plugin."""

from tests.contract.rows import Row, Screen

ROWS = [Row("example_plugin:how_many"), Row("example_plugin_wishing:again")]
SCREENS = [
    Screen("wishes", lambda: "/wishes/", max_queries=20),
    Screen("wish", lambda: "/wishes/a-late-bus/", max_queries=20),
    Screen("how many wishes", lambda: "/wish/"),
]
