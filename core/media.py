"""Serving public pictures from whatever storage holds them. A proxy may do it instead (docs/deployment.md).

Only the sizes that pages show are served. What people uploaded, and documents, are not: the first may hold what a
camera wrote into it, the second go through Wagtail's own view, which checks who may read them.
"""

import mimetypes
from pathlib import PurePosixPath

from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404
from django.views.decorators.http import require_safe

PUBLIC_FOLDERS = ("images", "avatar_images")
PICTURE_TYPES = ("image/avif", "image/jpeg", "image/png", "image/webp")


@require_safe
def public_picture(request, path):
    """Send one size of a picture; 404 for anything else, whether it is there or not."""
    kind = mimetypes.guess_type(path)[0]
    parts = PurePosixPath(path).parts
    if kind not in PICTURE_TYPES or ".." in parts or not parts or parts[0] not in PUBLIC_FOLDERS:
        raise Http404
    try:
        file = default_storage.open(path)
    except (FileNotFoundError, SuspiciousFileOperation, IsADirectoryError):
        raise Http404
    response = FileResponse(file, content_type=kind)
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"  # a new size has a new name
    return response
