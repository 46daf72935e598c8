"""Makes a stranger's picture safe: decoded with limits, turned upright, re-encoded from bare pixels.

What comes out holds no EXIF, GPS, XMP, comment, thumbnail or colour profile, and none of the bytes that came in.
"""

import subprocess
import sys
import warnings
from io import BytesIO
from pathlib import Path

from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps

MAX_BYTES = 10 * 1024 * 1024
MAX_PIXELS = 25_000_000
MAX_SIDE = 1600  # pixels; enough for a photo as wide as a page on a sharp screen
FORMATS = ("JPEG", "PNG", "WEBP")
HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")

HEIC_DECODER = Path(__file__).with_name("heic_decoder.py")
HEIC_SECONDS, HEIC_TOO_LARGE = 15, 2
TOO_MANY_DOTS = _("The photo has more than 25 million dots. Choose a smaller one.")


class BadPicture(Exception):
    """The file cannot be used. The message says why, and what to do, in the person's language."""


def clean_picture(upload):
    """Return JPEG bytes of the picture in a file-like `upload`, at most MAX_SIDE pixels a side.

    Raises BadPicture for anything that is not a whole JPEG, PNG, WebP or HEIC within the limits.
    """
    if upload.size > MAX_BYTES:
        raise BadPicture(_("The photo is bigger than 10 MB. Choose a smaller one."))
    if upload.size == 0:
        raise BadPicture(_("The file is empty. Choose another photo."))
    head = upload.read(16)
    upload.seek(0)
    if head[4:8] == b"ftyp" and head[8:12] in HEIC_BRANDS:
        upload = BytesIO(_decoded_heic(upload.read()))
    return _encode(_decode(upload))


def _decoded_heic(content):
    """PNG bytes of a HEIC photo, made by a program of its own (heic_decoder.py)."""
    command = [sys.executable, "-I", str(HEIC_DECODER), str(MAX_PIXELS), str(MAX_SIDE)]
    try:
        done = subprocess.run(command, input=content, capture_output=True, timeout=HEIC_SECONDS, env={})  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        done = None
    if done and done.returncode == HEIC_TOO_LARGE:
        raise BadPicture(TOO_MANY_DOTS)
    if done is None or done.returncode or not done.stdout:
        raise BadPicture(
            _(
                "We could not open this HEIC photo. On an iPhone, open Settings, Camera, Formats and choose Most "
                "Compatible. Or send the photo to yourself by email and save it as a JPEG."
            )
        )
    return done.stdout


def turned(opened):
    """JPEG bytes of one of our own clean photos, a quarter turn to the right."""
    with Image.open(opened, formats=["JPEG"]) as image:
        return _encode(image.transpose(Image.Transpose.ROTATE_270))


def _decode(upload):
    """The picture's pixels, upright, small enough and without transparency."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(upload, formats=FORMATS) as image:
                if image.width * image.height > MAX_PIXELS:
                    raise BadPicture(TOO_MANY_DOTS)
                image.draft("RGB", (MAX_SIDE, MAX_SIDE))  # JPEG only: decodes big photos at a smaller scale
                image.load()
                upright = ImageOps.exif_transpose(image)
                if upright.mode == "P":
                    upright = upright.convert("RGBA")
                upright.thumbnail((MAX_SIDE, MAX_SIDE))
                return _flatten(upright)
    except BadPicture:
        raise
    except Exception as error:  # decoders raise almost anything on a hostile file
        raise BadPicture(
            _("We could not open this file as a photo. Choose a JPG, PNG, WebP or HEIC photo.")
        ) from error


def _flatten(image):
    """RGB on white."""
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        image = image.point(lambda value: value / 256).convert("L")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(white, image)
    return image.convert("RGB")


def _encode(image):
    """JPEG bytes from a new image that has pixels only: a copied one would carry comments along."""
    bare = Image.new("RGB", image.size)
    bare.paste(image)
    out = BytesIO()
    bare.save(out, "JPEG", quality=85, optimize=True, progressive=True)
    return out.getvalue()
