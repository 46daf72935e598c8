from django.urls import path

from .views import how_many

urlpatterns = [path("", how_many, name="how_many")]
