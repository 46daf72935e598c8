"""The sitemap of a big site: an index of files that together say what one file would."""

import xml.etree.ElementTree as ET

import pytest

from core import sitemaps

pytestmark = pytest.mark.django_db
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def urls(answer):
    """{address: {(language, address of the translation), …}}."""
    return {
        url.find("s:loc", NAMES).text: {
            (link.get("hreflang"), link.get("href")) for link in url.findall("x:link", NAMES)
        }
        for url in ET.fromstring(answer.content).findall("s:url", NAMES)
    }


def test_a_big_site_has_an_index_of_files_that_say_the_same(client, monkeypatch):
    whole = urls(client.get("/sitemap.xml"))
    assert len(whole) > 60 and sum(bool(links) for links in whole.values()) > 10
    monkeypatch.setattr(sitemaps, "PER_FILE", 25)
    answer = client.get("/sitemap.xml")
    assert answer["X-Robots-Tag"] and answer["Content-Type"] == "application/xml"
    files = [place.text for place in ET.fromstring(answer.content).findall("s:sitemap/s:loc", NAMES)]
    assert len(files) > len(whole) // 25
    together = {}
    for address in files:
        there = urls(client.get(address))
        assert not together.keys() & there.keys()
        together |= there
    assert together == whole


@pytest.mark.parametrize("number", ["0", "999", "x", ""])
def test_a_file_that_is_not_there(client, monkeypatch, number):
    monkeypatch.setattr(sitemaps, "PER_FILE", 25)
    assert client.get(f"/sitemap.xml?p={number}").status_code == 404
