"""My list, under /my-list/: open to everybody, kept in a cookie that only a press sets."""

from django.urls import path

from . import views_shortlist as views

urlpatterns = [
    path("", views.my_list, name="my_list"),
    path("clear/", views.clear, name="clear"),
    path("compare/", views.compare, name="compare"),
    path("remove/", views.remove, name="remove"),
    path("save/", views.save, name="save"),
    path("saved/<uuid:key>/", views.saved, name="saved"),
    path("share/", views.share, name="share"),
    path("shared/<str:link>/", views.shared, name="shared"),
    path("shared/<str:link>/save/", views.save_shared, name="save_shared"),
    path("support-plan/", views.support_plan, name="support_plan"),
]
