"""These tests run where the example plugin is on: pytest --ds=tests.settings_example tests/example_plugin."""

from django.conf import settings


def pytest_ignore_collect(collection_path, config):
    """Nothing here can be imported while the plugin is off; tests/architecture/test_example_plugin.py runs it."""
    return True if "tests.example_plugin" not in settings.INSTALLED_APPS else None
