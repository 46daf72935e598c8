"""Test settings with the example plugin on, alone: `pytest --ds=tests.settings_example tests/example_plugin`."""

from site_project.settings.test import *  # noqa: F403
from site_project.settings.test import DATABASES, INSTALLED_APPS, TEST_NAME, VAR_DIR
from site_project.settings.test import SITE_PLUGINS as USUAL_PLUGINS

SITE_PLUGINS = ["tests.example_plugin"]
INSTALLED_APPS = [app for app in INSTALLED_APPS if app not in USUAL_PLUGINS]
INSTALLED_APPS.insert(INSTALLED_APPS.index("home") + 1, *SITE_PLUGINS)
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / f"test-example-{TEST_NAME}.sqlite3")}
else:
    DATABASES["default"]["TEST"] = {"NAME": f"foothold_test_example_{TEST_NAME}"}
