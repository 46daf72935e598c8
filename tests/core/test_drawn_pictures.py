"""The drawn scenes and the demo pictures: complete, small, without words, and up to date with their source."""

import importlib.util
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from core.demo_media_alt import ALT_TEXTS

ROOT = Path(__file__).resolve().parents[2]
SCENES = sorted((ROOT / "static" / "site" / "pictures").glob("*.svg"))
PHOTOS = sorted((ROOT / "core" / "demo_media").glob("*.jpg"))
SHAPES = {"svg", "g", "defs", "use", "path", "circle", "ellipse", "rect"}


@pytest.fixture(scope="module")
def builder():
    """Give frontend/pictures/build.py as a module."""
    folder = ROOT / "frontend" / "pictures"
    sys.path.insert(0, str(folder))
    spec = importlib.util.spec_from_file_location("pictures_build", folder / "build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(folder))


@pytest.mark.parametrize("scene", SCENES, ids=lambda file: file.stem)
def test_scene_holds_only_shapes(scene):
    tags = {element.tag.split("}")[1] for element in ElementTree.parse(scene).iter()}
    assert tags <= SHAPES
    assert "style=" not in scene.read_text()


def test_every_scene_is_built_from_its_source_and_small(builder):
    assert {scene.stem for scene in SCENES} == set(builder.SCENES)
    for scene in SCENES:
        text = builder.build(scene.stem)
        assert scene.read_text() == text, f"run build.py: {scene.stem} differs from its source"
        assert len(text.encode()) <= builder.LIMITS.get(scene.stem, builder.LIMIT)


def test_every_demo_picture_has_words_in_both_languages():
    assert {photo.stem for photo in PHOTOS} == set(ALT_TEXTS)
    for english, welsh in ALT_TEXTS.values():
        assert english != welsh
        assert max(len(english), len(welsh)) <= 150


@pytest.mark.parametrize("photo", PHOTOS, ids=lambda file: file.stem)
def test_demo_picture_is_the_right_size(photo):
    assert photo.stat().st_size <= 60_000
    with Image.open(photo) as image:
        assert (image.format, image.size) == ("JPEG", (1200, 800))
