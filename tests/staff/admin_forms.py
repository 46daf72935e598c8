"""Filling in the admin's own forms: take what the page shows, change what a person would, and send it."""

import json

from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield


def fields_of(html, form="page-edit-form"):
    """Every field of a form with the value it holds, as a browser would send it."""
    soup = BeautifulSoup(html, "html.parser")
    found = soup.find("form", id=form) or soup.find("form", method="post") or soup.find("form", method="POST")
    sent = {}
    for field in found.select("input[name], textarea[name], select[name]"):
        kind = field.get("type", "text")
        if kind in ("checkbox", "radio") and not field.has_attr("checked"):
            continue
        if field.name == "select":
            chosen = [option["value"] for option in field.select("option[selected]")]
            if not chosen and not field.has_attr("multiple"):
                chosen = [option["value"] for option in field.select("option")[:1]]
            sent[field["name"]] = chosen
        elif field.name == "textarea":
            sent[field["name"]] = field.text.lstrip("\n")
        else:
            sent[field["name"]] = field.get("value", "on" if kind == "checkbox" else "")
    return {name: value for name, value in sent.items() if not name.startswith("comments-") or "_FORMS" in name}


def text(*paragraphs):
    """The data of a body with one block of text."""
    html = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return nested_form_data({"body": streamfield([("text", rich_text(html, features=None))])})


def add_page(client, model, parent, **typed):
    """Open the empty form of a page type below a parent, fill it in, publish; returns the page."""
    url = reverse("wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, parent.pk])
    data = fields_of(client.get(url).content.decode()) | {"body-count": "0"} | typed
    answer = client.post(url, data | {"action-publish": "action-publish"})
    assert answer.status_code == 302, errors_of(answer)
    return model.objects.child_of(parent).order_by("-pk").first()


def errors_of(answer):
    """What the form complains about."""
    return [
        e.get_text(" ", strip=True) for e in BeautifulSoup(answer.content, "html.parser").select(".error-message")
    ]


def preview(client, page, data):
    """Send a form to the live preview, as the editor does while somebody types; returns what the frame shows."""
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    sent = json.loads(client.post(url, data).content)
    assert sent["is_valid"], sent
    return client.get(url, {"in_preview_panel": "true"})
