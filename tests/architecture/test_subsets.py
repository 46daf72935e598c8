"""Any subset of plugins boots, migrates and passes its tests: none, each alone, all but one."""

import pytest
from django.conf import settings

from tests.architecture.processes import environment, run

pytestmark = pytest.mark.slow
OURS = ["guides", "provider_profiles", "events", "news"]
SUBSETS = [[], *([name] for name in OURS), *([name for name in OURS if name != left_out] for left_out in OURS)]


@pytest.mark.skipif(settings.SITE_PLUGINS != OURS, reason="the matrix starts from the whole set of plugins")
@pytest.mark.parametrize("subset", SUBSETS, ids=lambda subset: "+".join(subset) or "none")
def test_subset(subset, tmp_path):
    env = environment(tmp_path / f"{'-'.join(subset) or 'none'}.sqlite3", subset)
    run(["manage.py", "check", "--fail-level", "WARNING"], env)
    run(["manage.py", "makemigrations", "--check", "--dry-run"], env)
    quick = "not slow and not browser and not postgres and not redis"
    tests = ["tests/home", "tests/contract/test_pages.py"]
    if len(subset) < 2:  # the others run these in the whole suite already
        tests += ["tests/contract/test_translation.py"]
    if len(subset) == 1:
        tests += [f"tests/{subset[0]}", "tests/contract/test_permissions.py"]
    run(["-m", "pytest", "-q", "-x", "-m", quick, *tests, "--create-db"], env)
