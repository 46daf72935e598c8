"""Addresses of guides beside their pages, under /guide/. One line each, in the order of the alphabet."""

from django.urls import path

from .views import checklists, easy_read, feedback, self_check, self_check_kept, ticks

urlpatterns = [
    path("easy-read/ask/", easy_read.ask, name="ask_for_easy_read"),
    path("easy-read/asked/<uuid:key>/", easy_read.asked, name="easy_read_asked"),
    path("forget-ticks/", ticks.forget_ticks, name="forget_ticks"),
    path("my-checklists/", checklists.my_checklists, name="my_checklists"),
    path("save-ticks/", ticks.save_ticks, name="save_ticks"),
    path("self-check/<uuid:key>/<int:number>/", self_check.question, name="self_check"),
    path("self-check/<uuid:key>/<int:number>/<slug:sealed>/", self_check.question, name="self_check"),
    path("self-check/<uuid:key>/email/<slug:sealed>/", self_check.email, name="self_check_email"),
    path("self-check/<uuid:key>/keep/<slug:sealed>/", self_check_kept.keep, name="keep_self_check"),
    path("self-check/<uuid:key>/result/<slug:sealed>/", self_check.result, name="self_check_result"),
    path("self-check/<uuid:key>/sent/<slug:sealed>/", self_check.sent, name="self_check_sent"),
    path("self-checks/", self_check_kept.kept, name="kept_self_checks"),
    path("self-checks/<int:pk>/", self_check_kept.kept_one, name="kept_self_check"),
    path("self-checks/<int:pk>/delete/", self_check_kept.delete, name="delete_self_check"),
    path("self-checks/compare/", self_check_kept.compare_kept, name="compare_self_checks"),
    path("self-checks/delete-all/", self_check_kept.delete_all, name="delete_self_checks"),
    path("useful/", feedback.useful, name="useful"),
    path("useful/<str:token>/", feedback.useful_words, name="useful_words"),
    path("useful/<str:token>/thanks/", feedback.useful_thanks, name="useful_thanks"),
]
