"""Opens one HEIC picture and writes it as PNG. Run as a program of its own, never imported by the site.

The decoder of HEIC is C code that reads what strangers send. Here it has its own process with little memory and
time, nothing in its environment and no way to the database: when it breaks, a person gets a message and the site
goes on. Usage: heic_decoder.py MAX_PIXELS MAX_SIDE < photo.heic > photo.png. Exit code 2: too many dots.
"""

import resource
import sys
from io import BytesIO

MEMORY = 1_200_000_000  # of addresses, most of it never touched
SECONDS = 10
TOO_LARGE = 2


def limit():
    """Take away what a decoder does not need, before it reads a byte."""
    limits = {"RLIMIT_AS": MEMORY, "RLIMIT_CPU": SECONDS, "RLIMIT_FSIZE": 0, "RLIMIT_CORE": 0}
    for name, most in limits.items():
        resource.setrlimit(getattr(resource, name), (most, most))


def main(max_pixels, max_side):
    import pillow_heif

    pillow_heif.options.DECODE_THREADS = 1
    content = sys.stdin.buffer.read()
    limit()
    heif = pillow_heif.open_heif(BytesIO(content), convert_hdr_to_8bit=True)
    if heif.size[0] * heif.size[1] > max_pixels:  # from the header: nothing is decoded yet
        return TOO_LARGE
    picture = heif.to_pillow()  # turned upright by the decoder
    picture.thumbnail((max_side, max_side))
    out = BytesIO()
    picture.save(out, "PNG", compress_level=1, exif=b"", icc_profile=None)
    sys.stdout.buffer.write(out.getvalue())
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
