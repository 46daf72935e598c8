"""What readers do from a profile, under /provider/ in both languages. The slug is that of the public page."""

from django.urls import path

from . import views_contact as views

urlpatterns = [
    path("<slug:slug>/message/", views.message, name="message"),
    path("<slug:slug>/message/sent/", views.message_sent, name="message_sent"),
    path("<slug:slug>/suggest/", views.suggest, name="suggest"),
    path("<slug:slug>/suggest/sent/", views.suggest_sent, name="suggest_sent"),
    path("<slug:slug>/worried/", views.worried, name="worried"),
]
