"""What a first visit to a page takes over the wire, measured in Chromium: bytes by kind, requests, layout shift.

Bodies as they were sent, compressed. Headers are counted apart: ours say much about safety and come to a kilobyte
each over HTTP/1.1, which the benchmark speaks; over HTTP/2 a header that repeats takes a byte.
"""

from urllib.parse import urlsplit

# Photos are an editor's choice and come after the words.
MOST = {"bytes before photos": 75_000, "style": 20_000, "script": 12_000, "requests": 10, "layout shift": 0.02}
KINDS = {"Stylesheet": "style", "Script": "script", "Document": "html", "Font": "font"}
# A phone that scrolls through the page once.
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2}
WATCH_SHIFTS = """
window.shifts = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({type: 'layout-shift', buffered: true});
"""


def first_visit(browser, url):
    """{what: amount} for a browser that has never been here. `browser` is Playwright's."""
    context = browser.new_context(**PHONE)
    try:
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        asked, sizes = {}, {}
        session.on("Network.responseReceived", lambda event: asked.update({event["requestId"]: event}))
        session.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event}))
        page.add_init_script(WATCH_SHIFTS)
        page.goto(url, wait_until="networkidle")
        page.mouse.wheel(0, 4000)
        page.wait_for_load_state("networkidle")
        return _sums(asked, sizes) | {"layout shift": round(page.evaluate("window.shifts"), 4)}
    finally:
        context.close()


def _sums(asked, sizes):
    found = dict.fromkeys(("bytes before photos", "headers", "photos", "requests", *KINDS.values()), 0)
    for request, event in asked.items():
        headers = event["response"]["encodedDataLength"]
        size = max(sizes.get(request, {}).get("encodedDataLength", headers) - headers, 0)
        if urlsplit(event["response"]["url"]).path.startswith("/media/"):
            found["photos"] += size
            continue
        found["requests"] += 1
        found["headers"] += headers
        found["bytes before photos"] += size
        if event["type"] in KINDS:
            found[KINDS[event["type"]]] += size
    return found


def over(found):
    """What is over the budget, as words."""
    return [f"{what}: {found[what]} (most {most})" for what, most in MOST.items() if found[what] > most]
