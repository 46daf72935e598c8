"""Addresses and screens of the news."""

from tests.contract.rows import Row, Screen

ROWS = [Row("news:feed")]
SCREENS = [
    Screen("news", lambda: "/news/", max_queries=8),
    Screen("news article", lambda: "/news/from-day-job-to-allotment/", max_queries=8),
]
