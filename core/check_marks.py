"""What `core.editor_checks` finds, shown in the checks beside Wagtail's preview, each at its place in the page.

In the preview, an element with a fault carries its rule in `data-fault`. Wagtail's checker (axe) gets one rule for
each of ours, which fails on every such element, so no script of ours is needed. Wagtail names the element that
fails by its id; so the id says the words in question, with spaces that do not end a name.
"""

import re

from bs4 import BeautifulSoup
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.userbar import ContentCheckerItem

from core.editor_checks import LONGEST_SENTENCE, MOST_SENTENCES, faults_of

FAULT = "data-fault"
CHECK = "check-fault"
# rule: (name, what to do).
MESSAGES = {
    "long-sentence": (
        _("A long sentence"),
        format_lazy(
            _("Make two of it. At most {english} words in English, {welsh} in Welsh."),
            english=LONGEST_SENTENCE["en"],
            welsh=LONGEST_SENTENCE["cy"],
        ),
    ),
    "long-paragraph": (
        _("A long paragraph"),
        format_lazy(
            _("Begin a new one where the thought turns. At most {number} sentences."), number=MOST_SENTENCES
        ),
    ),
    "empty-link": (
        _("A link that does not say where it leads"),
        _("Name the page or the thing it leads to. Some people hear only the links."),
    ),
    "file-size": (
        _("A file without its kind and size"),
        _("Say both in the link. For example: Price list (PDF, 120 KB)."),
    ),
    "jargon": (_("A word that not everybody knows"), _("Say it plainly, or add the word to the glossary.")),
    "capitals": (_("Words in capital letters"), _("Write them small. Capitals are hard to read, and shout.")),
    "no-alt-text": (
        _("A picture without words"),
        _("Say what it shows, as on the phone. Or tick that it is decoration."),
    ),
    "no-summary": (_("The summary is empty"), _("Write one or two short sentences. Lists and search show them.")),
}
# What axe itself finds, in our words.
OTHER_MESSAGES = {
    "heading-order": (_("A heading skips a level"), _("Use the larger kind of heading here.")),
    "empty-heading": (_("A heading without words"), _("Write the heading, or take it out.")),
    "image-alt": MESSAGES["no-alt-text"],
    "link-name": (_("A link without words"), _("Write what the link leads to.")),
    "p-as-heading": (_("Bold text in place of a heading"), _("Choose a heading for it.")),
}


class PageChecks(ContentCheckerItem):
    """The checks beside the preview. Rules are named one by one: with every rule of axe on, Wagtail's own markers
    fail them, and no editor could put that right."""

    axe_run_only = [
        "alt-text-quality",
        "button-name",
        "empty-heading",
        "empty-table-header",
        "heading-order",
        "image-alt",
        "link-name",
        "list",
        "listitem",
        "p-as-heading",
        *MESSAGES,
    ]
    # An editor can put right what stands in the page's own part, not the frame around it.
    axe_include = ["main"]
    axe_custom_checks = [
        *ContentCheckerItem.axe_custom_checks,
        # Of axe's own functions, the one that says whether an attribute holds anything.
        {"id": CHECK, "evaluate": "attr-non-space-content-evaluate", "options": {"attribute": FAULT}},
    ]
    axe_custom_rules = [
        *ContentCheckerItem.axe_custom_rules,
        *(
            {
                "id": rule,
                "impact": "moderate",
                "selector": f'[{FAULT}~="{rule}"]',
                "tags": ["best-practice"],
                "none": [CHECK],
                # What opens on a press is read too.
                "excludeHidden": False,
                "enabled": True,
            }
            for rule in MESSAGES
        ),
    ]
    axe_messages = ContentCheckerItem.axe_messages | {
        rule: {"error_name": name, "help_text": help_text}
        for rule, (name, help_text) in (MESSAGES | OTHER_MESSAGES).items()
    }


@hooks.register("construct_wagtail_userbar")
def only_checks_in_the_userbar(request, items, page):
    """The bar is rendered in previews only, so its links lead nowhere an editor is not already."""
    items[:] = [PageChecks(in_editor=getattr(request, "in_preview_panel", False))]


def mark_faults(response, page):
    """Mark the faults of a page in its rendered preview. Changes the response; without faults, nothing."""
    if not response.headers.get("Content-Type", "").startswith("text/html"):
        return
    faults = faults_of(page)
    if not faults:
        return
    response.content = marked(response.content.decode(), faults)
    if "Content-Length" in response.headers:
        response.headers["Content-Length"] = str(len(response.content))


def marked(html, faults) -> str:
    """The HTML with each fault marked at its place; one whose place is not found, at the main heading."""
    soup = BeautifulSoup(html, "html.parser")
    main = soup.find("main") or soup
    top = main.find("h1") or main
    places = [(tag, _flat(tag.get_text())) for tag in main.find_all(True)]
    taken = {tag["id"] for tag in soup.find_all(id=True)}
    for fault in faults:
        tag = _place_of(fault.passage, main, places) or top
        rules = tag.get(FAULT, "").split()
        tag[FAULT] = " ".join([*rules, *([fault.rule] if fault.rule not in rules else [])])
        name = _name(fault.about)
        if not tag.get("id") and name not in taken:
            tag["id"] = name
            taken.add(name)
    return str(soup)


def _place_of(passage, main, places):
    """The innermost element that holds just this passage, else the smallest that holds it at all, else None."""
    if passage is None:
        return None
    if passage.file and not passage.described:
        return main.find("img", src=lambda src: src and passage.file in src)
    text = _flat(passage.text)
    alike = [tag for tag, words in places if words == text]
    if alike:
        return alike[-1] if alike[-1] in alike[0].descendants else _innermost(alike[0], alike)
    holding = [(len(words), number) for number, (tag, words) in enumerate(places) if text in words]
    return places[min(holding)[1]][0] if holding else None


def _innermost(tag, alike):
    """Of elements with the same text, the deepest inside the first one."""
    inside = [other for other in alike if other in tag.descendants]
    return inside[-1] if inside else tag


def _flat(text):
    return " ".join(text.split())


def _name(about):
    """Words as an id that reads as they do: no ASCII marks, which a selector would escape, and no real spaces."""
    plain = re.sub(r"[!-,./:-@[-^`{-~]", "", about.replace("'", "’"))
    return "\N{NO-BREAK SPACE}".join(plain.split())
