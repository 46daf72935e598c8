"""The words a person wrote on a page, piece by piece, as its fields and blocks hold them.

What templates add (menus, labels, cards of other pages) is not in: nobody who edits the page can change that.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from bs4 import BeautifulSoup
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.rich_text import RichText

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
PIECES = ["p", "li", *sorted(HEADINGS)]
ENDS = (".", "!", "?", "…", ".”", "!”", "?”")


class Kind(Enum):
    """What a passage is on the page."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    # A heading, a name, a phone number: words that are no sentence.
    LABEL = "label"
    PICTURE = "picture"


@dataclass(frozen=True)
class Link:
    """A link in a text: its words, and whether it leads to a file of the site."""

    text: str
    to_file: bool


@dataclass(frozen=True)
class Passage:
    """One piece. `text` is plain. A picture has its `file`, and is not `described` when it still needs words."""

    kind: Kind
    text: str
    links: tuple = ()
    file: str = ""
    described: bool = True


def passages_of(page) -> Iterator[Passage]:
    """Every passage of a page: title, summary, then its fields of rich text and blocks."""
    yield Passage(Kind.LABEL, page.title)
    if getattr(page, "summary", ""):
        yield Passage(Kind.PARAGRAPH, page.summary)
    yield from body_passages(page)


def body_passages(page) -> Iterator[Passage]:
    """The passages of a page's own fields of text, without its title and summary."""
    for field in page._meta.get_fields():
        if isinstance(field, RichTextField):
            yield from of_html(getattr(page, field.name) or "")
        elif isinstance(field, StreamField):
            value = getattr(page, field.name)
            yield from of_block(value.stream_block, value)


def of_html(source) -> Iterator[Passage]:
    """The paragraphs, list items and headings of stored rich text; text in none of these is one paragraph."""
    soup = BeautifulSoup(source, "html.parser")
    pieces = soup.find_all(PIECES) or [soup]
    for piece in pieces:
        nested = piece.find(["ul", "ol"]) if piece.name == "li" else None
        if nested:  # its items come by themselves
            nested.extract()
        text = " ".join(piece.get_text().split())
        if text:
            kind = Kind.LABEL if piece.name in HEADINGS else Kind.ITEM if piece.name == "li" else Kind.PARAGRAPH
            links = tuple(
                Link(" ".join(link.get_text().split()), link.get("linktype") == "document")
                for link in piece.find_all("a")
            )
            yield Passage(kind, text, links)


def of_block(block, value, inside_list=False) -> Iterator[Passage]:
    """The passages of a block's value, whatever blocks are inside it."""
    if value is None:
        return
    if isinstance(block, ImageBlock):
        described = bool(value.decorative or value.contextual_alt_text)
        file = Path(value.file.name).stem
        yield Passage(Kind.PICTURE, value.contextual_alt_text or "", file=file, described=described)
    elif isinstance(block, blocks.StreamBlock):
        for child in value:
            yield from of_block(child.block, child.value)
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from of_block(child, value.get(name))
    elif isinstance(block, blocks.ListBlock):
        for item in value:
            yield from of_block(block.child_block, item, inside_list=True)
    elif isinstance(value, RichText):
        yield from of_html(value.source)
    elif isinstance(block, blocks.CharBlock | blocks.TextBlock) and str(value).strip():
        yield Passage(_kind_of_words(block, str(value), inside_list), str(value).strip())


def _kind_of_words(block, text, inside_list):
    if isinstance(block, blocks.TextBlock):
        return Kind.PARAGRAPH
    if inside_list:
        return Kind.ITEM
    return Kind.PARAGRAPH if text.rstrip().endswith(ENDS) else Kind.LABEL


def prose(passages) -> list[str]:
    """The texts that are measured: paragraphs and items, not labels or descriptions of pictures."""
    return [passage.text for passage in passages if passage.kind in (Kind.PARAGRAPH, Kind.ITEM)]
