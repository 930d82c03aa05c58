"""Pictures: from the bytes a phone made to the bytes a marketplace takes. Knows no words and no screen."""

from photo.errors import SystemLibraryMissing

try:
    import cv2 as _cv2  # noqa: F401  first thing that needs the system's libGL and libglib
except ImportError as error:
    raise SystemLibraryMissing(str(error)) from None
