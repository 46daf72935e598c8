"""Our screens about people in the place of Wagtail's: the settings name this config instead of "wagtail.users"."""

from wagtail.users.apps import WagtailUsersAppConfig


class PeopleAdminConfig(WagtailUsersAppConfig):
    """wagtail.users with accounts.people_admin.PeopleViewSet."""

    user_viewset = "accounts.people_admin.PeopleViewSet"
