"""Staff groups: which groups there are, what they may do, and over which part of the page tree.

Plugins name their groups in `SitePlugin.staff_groups()`; a page names the group that looks after it and what is
below it in `managed_by`. Providers are in no group and never enter the Wagtail admin. docs/staff.md has the table.
"""

from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.db.models import Q
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page, PagePermissionTester

# Every staff group may open the admin; what it may do there is its own permissions.
ADMIN_ACCESS = "wagtailadmin.access_admin"
TRANSLATE = "wagtail_localize.submit_translation"
PAGE_ACTIONS = ("add", "change", "publish")
# Where staff keep pictures and documents for pages. Approved provider photos have a collection of their own,
# which no group may choose from: a provider agreed to a photo on their profile, not in a news item.
PAGE_FILES = "For pages"
FILE_PERMISSIONS = [f"{action}_{kind}" for action in ("add", "change", "choose") for kind in ("image", "document")]
# Wagtail makes these on a new database, with rights over the whole page tree and all files.
STOCK_GROUPS = ("Editors", "Moderators")
FRAME_DEPTH = 3


def make_staff_groups(sender, **kwargs):
    """Receiver of post_migrate for each plugin: its groups exist with its permissions. Idempotent."""
    create_permissions(sender, verbosity=0)  # Django's own receiver for this may come after ours
    for name, permissions in sender.staff_groups().items():
        grant(name, [ADMIN_ACCESS, *permissions])


def grant(group_name, permissions):
    """Make sure the group exists and holds these permissions ("app_label.codename"); returns the group."""
    group, _ = Group.objects.get_or_create(name=group_name)
    wanted = Q(pk__in=[])
    for permission in permissions:
        app_label, codename = permission.split(".")
        wanted |= Q(content_type__app_label=app_label, codename=codename)
    group.permissions.add(*Permission.objects.filter(wanted))
    return group


def hand_over(page, group_name):
    """Let a group add, change, publish and translate `page` and all below it, with pictures and documents."""
    group = grant(group_name, [ADMIN_ACCESS, TRANSLATE])
    permissions = Permission.objects.filter(
        content_type__app_label="wagtailcore", codename__in=[f"{action}_page" for action in PAGE_ACTIONS]
    )
    for permission in permissions:
        GroupPagePermission.objects.get_or_create(group=group, page=page.page_ptr, permission=permission)
    files = Permission.objects.filter(
        content_type__app_label__in=("wagtailimages", "wagtaildocs"), codename__in=FILE_PERMISSIONS
    )
    for permission in files:
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=page_files(), permission=permission
        )


def page_files():
    """The collection of pictures and documents for pages; made when it is not there."""
    found = Collection.objects.filter(name=PAGE_FILES).first()
    return found or Collection.get_first_root_node().add_child(name=PAGE_FILES)


def forget_stock_groups():
    """Take away what Wagtail lets its two stock groups do everywhere. For a new database, before staff are in."""
    stock = Group.objects.filter(name__in=STOCK_GROUPS)
    GroupPagePermission.objects.filter(group__in=stock, page__depth=1).delete()
    GroupCollectionPermission.objects.filter(group__in=stock, collection__depth=1).delete()
    for group in stock:
        group.permissions.clear()
    stock.exclude(name="Editors").delete()


class OwnPages(PagePermissionTester):
    """Wagtail shows the way to a page's history to everybody in the admin; here to those who may edit it."""

    def can_view_revisions(self):
        return self.can_edit()


class FramePermissions(OwnPages):
    """For the home pages and the pages right below them, which hold up the site.

    Their group writes on them and below them; only site owners delete, move, withdraw or hide them.
    """

    def can_delete(self, ignore_bulk=False):
        return self.user.is_superuser and super().can_delete(ignore_bulk)

    def can_unpublish(self):
        return self.user.is_superuser and super().can_unpublish()

    def can_move(self):
        return self.user.is_superuser and super().can_move()

    def can_set_view_restrictions(self):
        return self.user.is_superuser and super().can_set_view_restrictions()


def page_permissions(user, page: Page) -> PagePermissionTester:
    """What a person may do with a page."""
    tester = FramePermissions if page.depth and page.depth <= FRAME_DEPTH else OwnPages
    return tester(user, page)
