"""Screens of the home app."""

from tests.contract.rows import Screen

SCREENS = [
    Screen("home", lambda: "/", max_queries=12),
    Screen("plain page", lambda: "/about/"),
    Screen("accessibility statement", lambda: "/accessibility/"),
]
