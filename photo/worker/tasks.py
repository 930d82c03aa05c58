"""The orders that a worker carries out: decode and judge a photo, find its product, load the networks."""

import logging
from pathlib import Path

from photo.advice import measure_framing, measure_photo
from photo.cutout.matte import cut_out
from photo.cutout.networks import load_networks
from photo.errors import FileTrouble, PhotoError, Unexpected
from photo.export import alpha_png, preview, working_copy
from photo.light import correction
from photo.read import read_photo, read_working_copy
from photo.types import Cutout, Matte
from photo.worker.protocol import AnyOrder, Failed, IsWarm, Reply, ToDecode, ToStudy, ToWarm, WasDecoded, WasStudied

log = logging.getLogger(__name__)
BEFORE_SIDE, BEFORE_QUALITY = 1080, 88


def carry_out(order: AnyOrder) -> Reply:
    """Carry out an order. What goes wrong becomes the name of its error, never an exception."""
    try:
        match order:
            case ToDecode(path):
                return _decode(Path(path))
            case ToStudy(path, model):
                return _study(Path(path), model)
            case ToWarm(model):
                load_networks(model)
                return Reply(IsWarm())
    except PhotoError as error:
        return Reply(Failed(type(error).__name__, vars(error)))
    except OSError as error:
        log.warning("a photo's file could not be read: %s", error.strerror)
        return Reply(Failed(FileTrouble.__name__, {"reason": error.strerror or ""}))
    except Exception:
        log.exception("a photo was given up")
        return Reply(Failed(Unexpected.__name__, {}))


def _decode(path: Path) -> Reply:
    """ToDecode a photo, which proves that it is one; from then on only its copies are opened."""
    photo = read_photo(path.read_bytes())
    copies = (preview(photo.rgb, BEFORE_SIDE, BEFORE_QUALITY), working_copy(photo))
    advice = [*measure_photo(photo.rgb), *(["cut_short"] if photo.missing else [])]
    return Reply(WasDecoded(advice), copies)


def _study(path: Path, model: str) -> Reply:
    photo = read_working_copy(path.read_bytes())
    matte = Matte.given(photo.alpha) if isinstance(photo, Cutout) else cut_out(photo, load_networks(model))
    ask_colour = correction.measure(photo.rgb, matte.alpha).ask
    answer = WasStudied(
        list(measure_framing(matte.alpha)), round(float(matte.confidence), 3), ask_colour, matte.faults
    )
    return Reply(answer, (alpha_png(matte.alpha),))
