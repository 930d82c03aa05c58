"""What the operating system must have before anything here can run."""

from photo.errors import SystemLibraryMissing


def check_opencv() -> None:
    """See that OpenCV loads: the first thing that needs libGL and libglib, which a bare server lacks.

    Raises:
        SystemLibraryMissing: It does not.
    """
    try:
        import cv2  # noqa: F401
    except ImportError as error:
        raise SystemLibraryMissing(str(error)) from None
