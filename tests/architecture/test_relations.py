"""No relation joins two plugins, so that each can be left out."""

from django.apps import apps

from core import plugins


def test_no_relation_joins_two_plugins():
    labels = {plugin.label for plugin in plugins.enabled()}
    joined = [
        (model._meta.label, field.name, field.related_model._meta.label)
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.get_fields()
        if field.is_relation
        and not field.auto_created
        and getattr(field, "related_model", None)
        and not isinstance(field.related_model, str)
        and {model._meta.app_label, field.related_model._meta.app_label} <= labels
        and model._meta.app_label != field.related_model._meta.app_label
    ]
    assert joined == []


def test_core_and_home_point_at_no_plugin():
    labels = {plugin.label for plugin in plugins.enabled()}
    pointing = [
        (model._meta.label, field.name)
        for label in ("core", "home", "accounts")
        for model in apps.get_app_config(label).get_models(include_auto_created=True)
        for field in model._meta.get_fields()
        if field.is_relation
        and not field.auto_created
        and getattr(field, "related_model", None)
        and field.related_model._meta.app_label in labels
    ]
    assert pointing == []
