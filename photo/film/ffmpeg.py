"""Frames -> a film, by the ffmpeg of this machine. None comes with the product: most of them are under the GPL."""

import shutil
import subprocess
import threading
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from photo.errors import FilmFailed, NoFilmMaker
from photo.film.pace import RATE
from photo.types import Rgb, Size

ENCODERS = {
    "libopenh264": ("-b:v", "3M"),
    "h264_videotoolbox": ("-b:v", "3M"),
    "h264_mf": ("-b:v", "3M"),
    "libx264": ("-preset", "veryfast", "-crf", "20"),
    "mpeg4": ("-q:v", "3"),
}
"""Encoders, the best first, and how good they shall be. H.264 is what WhatsApp, Instagram and browsers play: by
Cisco's encoder (BSD), by macOS or Windows, and only else by x264 (GPL), where somebody installed an ffmpeg that has
it. Last stands ffmpeg's own MPEG-4 (LGPL): phones play the file, browsers do not."""
PATIENCE = 180.0  # seconds for a film; it takes a tenth on a laptop
ASKING = 20.0  # seconds to ask ffmpeg what it has


def film_maker() -> str | None:
    """Return the path of an ffmpeg that can make films here; None where there is none."""
    path = shutil.which("ffmpeg")
    return path if path and encoder_of(path) else None


@lru_cache(maxsize=4)
def encoder_of(path: str) -> str | None:
    """Return the best encoder that an ffmpeg has; None where it has none of ours, or does not answer."""
    try:
        told = subprocess.run(
            [path, "-hide_banner", "-encoders"], capture_output=True, text=True, timeout=ASKING, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    there = {line.split()[1] for line in told.splitlines() if len(line.split()) > 1}
    return next((name for name in ENCODERS if name in there), None)


def make_film(frames: Iterable[Rgb], size: Size, target: Path) -> None:
    """Write a film, MP4 without sound and without a word of who made it, when or on what.

    Args:
        frames: Each (h, w, 3).
        size: (w, h) of the frames.
        target: The file.

    Raises:
        NoFilmMaker: There is no ffmpeg here.
        FilmFailed: It did not make it.
    """
    maker = film_maker()
    if maker is None:
        raise NoFilmMaker
    encoder = encoder_of(maker) or ""
    words = [maker, "-hide_banner", "-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", "rgb24"]
    words += ["-s", f"{size[0]}x{size[1]}", "-r", str(RATE), "-i", "-", "-an", "-c:v", encoder, *ENCODERS[encoder]]
    words += ["-pix_fmt", "yuv420p", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact"]
    words += ["-movflags", "+faststart", "-f", "mp4", str(target)]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said: list[bytes] = []
    hearing = threading.Thread(target=lambda: said.append(process.stderr.read() if process.stderr else b""))
    watch = threading.Timer(PATIENCE, process.kill)
    hearing.start()
    watch.start()
    try:
        if process.stdin:
            with process.stdin as pipe:
                for one in frames:
                    pipe.write(one.tobytes())
        process.wait()
    except OSError:  # it ended before the last frame; what it said tells why
        process.wait()
    finally:
        watch.cancel()
        process.kill()
        process.wait()
        hearing.join()
        if process.stderr:
            process.stderr.close()
    if process.returncode:
        lines = b"".join(said).decode("utf-8", "replace").split("\n")
        raise FilmFailed(next((line.strip() for line in reversed(lines) if line.strip()), str(process.returncode)))
