"""Files that strangers send as photos: those that must be refused, and odd ones that must come out as a bare JPEG.

Each is made when it is asked for. `BAD` and `ODD`: {what it is: a function that gives its bytes}.
"""

import struct
import zlib
from functools import cache, partial
from io import BytesIO

import piexif
from PIL import Image, PngImagePlugin

from tests.provider_profiles.conftest import gps_exif, jpeg

MARK = b"NEEDLE-of-the-file"
XMP = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + MARK + b"</x:xmpmeta>"
IPTC = b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x20\x1c\x02\x78\0\x18" + MARK + b"\0" * 8
SCRIPT = b"<script>alert(1)</script>"


def saved(kind, size=(60, 40), mode="RGB", **options):
    """A whole picture of this kind."""
    out = BytesIO()
    Image.new(mode, size).save(out, kind, **options)
    return out.getvalue()


def png(size=(40, 30), mode="RGB", **options):
    return saved("PNG", size, mode, **options)


def frames(kind, number=3, size=(30, 30), **options):
    """A moving picture."""
    out = BytesIO()
    pictures = [Image.new("RGB", size, (number * 7 % 255, step % 255, 9)) for step in range(number)]
    pictures[0].save(out, kind, save_all=True, append_images=pictures[1:], **options)
    return out.getvalue()


def heif(size=(64, 48), **options):
    """A whole HEIC picture."""
    import pillow_heif

    out = BytesIO()
    pillow_heif.from_pillow(Image.new("RGB", size, "teal")).save(out, quality=50, **options)
    return out.getvalue()


@cache
def whole():
    return jpeg((300, 200))


@cache
def noisy_png():
    out = BytesIO()
    Image.effect_noise((120, 90), 60).convert("RGB").save(out, "PNG")
    return out.getvalue()


# Pictures that promise more than they are ----------------------------------------------------------------------


def chunk(kind, data):
    """A part of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def lying_png(width, height, depth=8, kind=2):
    """A PNG of a few bytes whose header promises a huge picture."""
    header = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0)
    picture = chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + picture + chunk(b"IEND", b"")


def png_bomb(width=11000, height=11000):
    """15 kilobytes that really unpack to 121 million dots."""
    packer = zlib.compressobj(9)
    row = b"\0" * (width // 8 + 2)
    body = b"".join(packer.compress(row) for _line in range(height)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def text_bomb(kind=b"zTXt"):
    """A PNG with a text that unpacks to 60 megabytes."""
    words = b"Comment\0\0" if kind == b"zTXt" else b"Comment\0\x01\0\0\0"
    bomb = chunk(kind, words + zlib.compress(b"\0" * 60_000_000, 9))
    return png()[:33] + bomb + png()[33:]


def profile_bomb():
    """A PNG with a colour profile that unpacks to 60 megabytes."""
    return png()[:33] + chunk(b"iCCP", b"icc\0\0" + zlib.compress(b"\0" * 60_000_000, 9)) + png()[33:]


def lying_jpeg(width=65000, height=65000):
    """A JPEG whose header promises another size."""
    at = whole().index(b"\xff\xc0")
    return whole()[: at + 5] + struct.pack(">HH", height, width) + whole()[at + 9 :]


def lying_gif():
    return saved("GIF")[:6] + struct.pack("<HH", 65535, 65535) + saved("GIF")[10:]


def lying_webp():
    """A lossless WebP whose header says 16,384 dots each way."""
    good = saved("WEBP", lossless=True)
    at = good.index(b"VP8L") + 9
    return good[:at] + b"\xff\xff\xff\x0f" + good[at + 4 :]


def lying_bmp():
    return saved("BMP")[:18] + struct.pack("<ii", 60000, 60000) + saved("BMP")[26:]


def lying_tiff():
    """A TIFF that says 60,000 dots each way, packed to next to nothing."""
    tags = [(256, 4, 1, 60000), (257, 4, 1, 60000), (258, 3, 1, 1), (259, 3, 1, 32773), (262, 3, 1, 1)]
    tags += [(273, 4, 1, 8), (277, 3, 1, 1), (278, 4, 1, 60000), (279, 4, 1, 2)]
    rows = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    return b"II*\0" + struct.pack("<I", 10) + b"\x81\0" + struct.pack("<H", len(tags)) + rows + b"\0" * 4


def broken_heic(brand=b"heic"):
    return b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0mif1heic" + b"\0" * 400


def heic_bomb():
    """A HEIC whose header says 65,000 dots each way."""
    parts = heif().split(b"ispe\0\0\0\0")
    return parts[0] + b"".join(b"ispe\0\0\0\0" + struct.pack(">II", 65000, 65000) + part[8:] for part in parts[1:])


def exif_in_a_ring():
    """EXIF whose directory leads back to itself."""
    return with_segments(segment(0xE1, b"Exif\0\0II*\0\x08\0\0\0\x01\0i\x87\4\0\1\0\0\0\x08\0\0\0"))


def changed_in_the_middle(content, at=0.5, by=40):
    """The file with a run of bytes turned over."""
    start = int(len(content) * at)
    return content[:start] + bytes(255 - byte for byte in content[start : start + by]) + content[start + by :]


def segment(marker, data):
    """A part of a JPEG file."""
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def with_segments(*segments):
    """A good JPEG with more segments after its first bytes."""
    return whole()[:2] + b"".join(segments) + whole()[2:]


def hidden_thumbnail():
    """EXIF whose small picture is a page of another kind."""
    return piexif.dump({"0th": {}, "1st": {}, "thumbnail": jpeg((40, 30)) + SCRIPT + MARK})


def png_with_texts():
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", MARK.decode(), zip=False)
    info.add_itxt("XML:com.adobe.xmp", XMP.decode(errors="replace").replace("\0", ""))
    return png(pnginfo=info, exif=gps_exif())


# The lists -----------------------------------------------------------------------------------------------------


def parts_of(name, whole_file, shares):
    """The file cut off in several places."""
    return {
        f"{name}, {share:.0%} of it": (lambda f=whole_file, s=share: f()[: int(len(f()) * s)]) for share in shares
    }


def fixed(content):
    return lambda: content


BAD = {
    "empty": fixed(b""),
    "one byte": fixed(b"\xff"),
    "text": fixed(b"hello"),
    "html": fixed(b"<html>" + SCRIPT + b"</html>"),
    "php": fixed(b"<?php system('id'); ?>"),
    "exe": fixed(b"MZ" + b"\0" * 500),
    "elf": fixed(b"\x7fELF" + b"\0" * 500),
    "svg": fixed(b'<svg xmlns="http://www.w3.org/2000/svg">' + SCRIPT + b"</svg>"),
    "svg with an entity": fixed(b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'),
    "pdf": fixed(b"%PDF-1.7\n" + b"\0" * 100),
    "zip": fixed(b"PK\x03\x04" + b"\0" * 200),
    "eps": fixed(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 1 1\n"),
    "psd": fixed(b"8BPS\0\x01" + b"\0" * 100),
    "nul": fixed(b"\0" * 1000),
    "noise": fixed(bytes(range(256)) * 8),
    "mp4": partial(broken_heic, b"isom"),
    "eicar": fixed(rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"),
    "gif": partial(saved, "GIF"),
    "gif with a script": fixed(b"GIF89a/*" + b"\0" * 20 + b"*/=alert(1)//;"),
    "gif of 100 frames": partial(frames, "GIF", 100),
    "gif bomb": lying_gif,
    "bmp": partial(saved, "BMP"),
    "bmp bomb": lying_bmp,
    "tiff": partial(saved, "TIFF"),
    "tiff bomb": lying_tiff,
    "ico": partial(saved, "ICO"),
    "jpeg 2000": partial(saved, "JPEG2000"),
    "avif": partial(saved, "AVIF"),
    "avif bomb": lambda: saved("AVIF").replace(struct.pack(">II", 60, 40), struct.pack(">II", 65000, 65000)),
    "heic of nothing": broken_heic,
    "heic, half of it": lambda: heif()[:200],
    "heic that is an avif": lambda: saved("AVIF").replace(b"ftypavif", b"ftypheic"),
    "heic bomb": heic_bomb,
    "heic with wrong bytes": lambda: changed_in_the_middle(heif(), 0.3, 80),
    "jpeg marker only": fixed(b"\xff\xd8\xff"),
    "jpeg of 65,000 by 65,000": lying_jpeg,
    "jpeg of no size": partial(lying_jpeg, 0, 0),
    "png bomb in its header": partial(lying_png, 11000, 11000),
    "png bomb that is real": png_bomb,
    "png of 3.6 thousand million": partial(lying_png, 60000, 60000),
    "png of no size": partial(lying_png, 0, 0),
    "png of a line": partial(lying_png, 2**31 - 1, 1),
    "png without dots": partial(lying_png, 400, 400),
    "png with a bomb of a text": text_bomb,
    "png with a bomb of a text in another way": partial(text_bomb, b"iTXt"),
    "png with a bomb of a colour profile": profile_bomb,
    "png with wrong bytes": lambda: changed_in_the_middle(noisy_png()),
    "webp head only": fixed(b"RIFF\x24\0\0\0WEBPVP8 " + b"\0" * 30),
    "webp bomb": lying_webp,
    "26 million dots": partial(png, (5200, 5001), "1"),
    "too many bytes": fixed(b"\xff\xd8\xff" + b"\0" * (10 * 1024 * 1024 + 1)),
    "11 MB behind a good photo": lambda: whole() + b"\0" * 11_000_000,
    **parts_of("jpeg", whole, (0.02, 0.1, 0.4, 0.7)),
    **parts_of("png", noisy_png, (0.01, 0.2, 0.6)),
    **parts_of("webp", partial(saved, "WEBP", lossless=True), (0.3, 0.7)),
}
ODD = {
    "jpeg": whole,
    "png": png,
    "see-through png": partial(png, mode="RGBA"),
    "palette png": partial(png, mode="P", transparency=0),
    "one bit png": partial(png, mode="1"),
    "grey png": partial(png, mode="LA"),
    "16 bit png": partial(png, mode="I;16"),
    "webp": partial(saved, "WEBP"),
    "moving webp": partial(frames, "WEBP"),
    "moving webp of 60 frames": partial(frames, "WEBP", 60),
    "moving png": partial(frames, "PNG"),
    "cmyk jpeg": partial(saved, "JPEG", mode="CMYK"),
    "grey jpeg": partial(saved, "JPEG", mode="L"),
    "progressive jpeg": partial(jpeg, (90, 60), progressive=True),
    "heic": heif,
    "large": partial(png, (5000, 4900), "1"),
    "one dot": partial(png, (1, 1)),
    "tall": partial(png, (3, 4000)),
    "wide": partial(png, (4000, 3)),
    "page and archive behind": lambda: whole() + b"<html>" + SCRIPT + b"</html>PK\x03\x04" + MARK,
    "script in a comment": lambda: with_segments(segment(0xFE, b"*/=alert(1)/*" + MARK), segment(0xFE, SCRIPT)),
    "200 comments": lambda: with_segments(*[segment(0xFE, MARK * 1000)] * 200),
    "place, maker and thumbnail": lambda: jpeg((90, 60), exif=gps_exif()),
    "thumbnail of another kind": lambda: jpeg((90, 60), exif=hidden_thumbnail()),
    "broken exif": lambda: with_segments(segment(0xE1, b"Exif\0\0II*\0" + b"\xff" * 200 + MARK)),
    "exif in a ring": exif_in_a_ring,
    "no such orientation": lambda: jpeg((90, 60), exif=piexif.dump({"0th": {274: 99}})),
    "xmp": lambda: with_segments(segment(0xE1, XMP)),
    "iptc": lambda: with_segments(segment(0xED, IPTC)),
    "colour profile": lambda: jpeg((90, 60), icc_profile=MARK * 40),
    "colour profile of 4 MB": lambda: jpeg((90, 60), icc_profile=MARK * 220_000),
    "texts of a png": png_with_texts,
    "heic with place and maker": lambda: heif(exif=gps_exif(1)),
    "webp with xmp and profile": lambda: saved("WEBP", xmp=XMP, icc_profile=MARK * 40, exif=gps_exif()),
    "jpeg that says it is higher": partial(lying_jpeg, 300, 60000),
    "marks of a photo editor": lambda: with_segments(segment(0xEE, b"Adobe" + MARK), segment(0xE3, MARK)),
}
