"""A new database gets a home page in each language, so that there is a site before anybody has made a page."""

from django.conf import settings
from django.db import connections
from wagtail.models import Collection, Locale, Page, Site

from core.roles import forget_stock_groups
from home.models import HomePage


def make_first_pages(using="default", **kwargs):
    """Receiver of post_migrate: make locales, root, home pages and site where they are missing. Idempotent."""
    if HomePage._meta.db_table not in connections[using].introspection.table_names():
        return
    if HomePage.objects.exists():
        return
    forget_stock_groups()
    locales = [Locale.objects.get_or_create(language_code=code)[0] for code, _name in settings.LANGUAGES]
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root", locale=locales[0])
    if not Collection.get_first_root_node():
        Collection.add_root(name="Root")
    welcome = list(root.get_children())
    home = root.add_child(
        instance=HomePage(title="Foothold", slug="foothold", locale=locales[0], promise=settings.ORGANISATION_NAME)
    )
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "localhost", "port": 80, "root_page": home, "site_name": "Foothold"},
    )
    for page in welcome:
        page.delete()
    for locale in locales[1:]:
        root.add_child(
            instance=HomePage(
                title="Foothold",
                slug=f"foothold-{locale.language_code}",
                locale=locale,
                translation_key=home.translation_key,
                promise=settings.ORGANISATION_NAME,
            )
        )
