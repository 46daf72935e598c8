"""Text of the demo site's plain pages, one module a page, English and Welsh side by side."""

from home.demo_pages import about, accessibility, contact, cookies, privacy, terms_of_listing

STANDARD_PAGES = [module.PAGE for module in (about, contact, accessibility, privacy, cookies, terms_of_listing)]
