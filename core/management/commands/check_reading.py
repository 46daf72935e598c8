"""Measure how hard the live pages are to read, and say which are over the limits."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Page

from core.models import BasePage
from core.passages import body_passages, prose
from core.reading import reading_of, words

LINE = "{:<66} {:>6} {:>6} {:>8} {:>6}  {}"


class Command(BaseCommand):
    help = (
        "Measure the text of live pages: words, mean words a sentence, the longest sentence, and the Automated "
        "Readability Index (English only). A page in parts has a line for each part and one for the whole. "
        "Ends with 1 when a page is over a limit."
    )

    def add_arguments(self, parser):
        codes = [code for code, _name in settings.LANGUAGES]
        parser.add_argument("--language", choices=codes, help="pages in this language only")
        parser.add_argument("--page", nargs="+", metavar="PATH", help="these pages and what is below them only")
        parser.add_argument("--mean", type=float, default=14, help="most words a sentence on average (default 14)")
        parser.add_argument("--ari", type=float, default=6, help="highest ARI (default 6)")
        parser.add_argument("--longest", type=int, default=25, help="most words in any sentence (default 25)")

    def handle(self, *args, **options):
        self.limits = options
        self.over = 0
        self.stdout.write(LINE.format("page", "words", "mean", "longest", "ARI", ""))
        for pages in in_parts(self.chosen(options["language"], options["page"])):
            self.measure(pages)
        if self.over:
            self.stderr.write(f"Over the limits: {self.over}")
            raise SystemExit(1)
        self.stdout.write("Every page is within the limits.")

    def chosen(self, language, paths):
        """The live pages of ours in the order of the tree. Raises CommandError for a path that no page has."""
        live = Page.objects.live().order_by("path").select_related("locale")
        if language:
            live = live.filter(locale__language_code=language)
        pages = [page for page in live.specific() if isinstance(page, BasePage)]
        if not paths:
            return pages
        tops = [page for page in pages if page.get_url() in paths]
        missing = set(paths) - {page.get_url() for page in tops}
        if missing:
            raise CommandError(f"No live page has the address {', '.join(sorted(missing))}")
        return [page for page in pages if any(page.path.startswith(top.path) for top in tops)]

    def measure(self, pages):
        """One line for each page with text, and one for the whole when there are several."""
        texts = [(page, prose(body_passages(page))) for page in pages]
        texts = [(page, pieces) for page, pieces in texts if pieces]
        for page, pieces in texts:
            self.line(page, page.get_url(), pieces)
        if len(texts) > 1:
            self.line(
                pages[0], f"  the whole of “{pages[0].title}”", [piece for _, text in texts for piece in text]
            )

    def line(self, page, name, pieces):
        """Write what was measured, and count it when it is over a limit."""
        reading = reading_of(pieces)
        longest = len(words(reading.longest))
        english = page.locale.language_code.startswith("en")
        faults = []
        if reading.mean_sentence > self.limits["mean"]:
            faults.append("sentences too long on average")
        if english and reading.ari > self.limits["ari"]:
            faults.append("ARI too high")
        if longest > self.limits["longest"]:
            faults.append(f"a long sentence: {reading.longest}")
        self.over += bool(faults)
        self.stdout.write(
            LINE.format(
                name,
                len(reading.words),
                f"{reading.mean_sentence:.1f}",
                longest,
                f"{round(reading.ari, 1) + 0:.1f}" if english else "-",
                "; ".join(faults) or "ok",
            )
        )


def in_parts(pages):
    """The pages as lists: a page whose parts are pages of their own together with these."""
    groups = []
    for page in pages:
        part = page.search_part_of_parent
        if part and groups and page.path.startswith(groups[-1][0].path):
            groups[-1].append(page)
        else:
            groups.append([page])
    return groups
