"""Words of the demo Easy Read pages, one module a language. Not tried with readers, and the Welsh is a first draft.

Each page is a dict. `twin_of` is the path of the full page below the home page. A section is a tuple:
(picture, sign on it, heading, lines); a line is a paragraph, and a list of lines is a list of points.
"""

from . import cy, en

PAGES = {"en": en.PAGES, "cy": cy.PAGES}


def html_of(lines):
    """Lines and lists of points as the rich text of a section."""
    return "".join(
        f"<p>{line}</p>" if isinstance(line, str) else f"<ul>{''.join(f'<li>{point}</li>' for point in line)}</ul>"
        for line in lines
    )


def sections_of(page):
    """The sections as `core.demo.body` takes them."""
    return [
        ("section", {"picture": picture, "mark": mark, "heading": heading, "words": html_of(lines)})
        for picture, mark, heading, lines in page["sections"]
    ]
