"""A scene -> its pixels."""

import cv2
import numpy as np
from PIL import Image, ImageDraw

from photo.canvas.scene import CODE_RIM, Area, Code, Inlay, Lettering, Panel, Scene
from photo.canvas.typeset import font_of
from photo.pixels.regions import product_box
from photo.pixels.resize import averaged
from photo.types import WHITE, Alpha, Floats, Rgb, Size

MOST_GROWN, PHOTO_GROWN = 1.6, 2.2  # a product, or a part of a photo, is enlarged no further. A choice
SHADOW_SIDE = 160  # a soft shadow has no finer detail
SHADOW_BLUR, SHADOW_DROP = 0.035, 0.02  # of the product's longer side


def painted(scene: Scene) -> Rgb:
    """Paint a scene; returns (h, w, 3)."""
    width, height = scene.size
    canvas: Rgb = np.empty((height, width, 3), np.uint8)
    canvas[:] = scene.ground
    for element in scene.elements:
        if isinstance(element, Panel):
            _panel(canvas, element)
        elif isinstance(element, Inlay):
            _inlay(canvas, element)
        elif isinstance(element, Code):
            _code(canvas, element)
    image = Image.fromarray(canvas)
    pen = ImageDraw.Draw(image)
    for element in scene.elements:
        if isinstance(element, Lettering):
            _words(pen, element)
    return np.asarray(image, dtype=np.uint8)


def inlay_area(inlay: Inlay) -> Area:
    """Return where the picture of an inlay lies: as large as its area, or its pixels, allow."""
    width, height = _seen(inlay)[0].shape[1::-1]
    most = PHOTO_GROWN if inlay.alpha is None else MOST_GROWN
    scale = min(inlay.area.width / width, inlay.area.height / height, most)
    wide, high = width * scale, height * scale
    free = inlay.area.height - high
    top = inlay.area.top + (free if inlay.low else free / 2)
    return Area(inlay.area.left + (inlay.area.width - wide) / 2, top, wide, high)


def _seen(inlay: Inlay) -> tuple[Rgb, Alpha | None]:
    """Return what there is to be seen of a picture: a cut-out without its empty rim."""
    if inlay.alpha is None:
        return inlay.rgb, None
    slices = product_box(inlay.alpha).slices
    return inlay.rgb[slices], inlay.alpha[slices]


def _panel(canvas: Rgb, panel: Panel) -> None:
    area = panel.area
    top, bottom = max(0, int(area.top)), min(canvas.shape[0], int(np.ceil(area.bottom)))
    left, right = max(0, int(area.left)), min(canvas.shape[1], int(np.ceil(area.right)))
    if top >= bottom or left >= right:
        return
    window = slice(top, bottom), slice(left, right)
    if not any(panel.corners):
        thick = round(panel.line) or max(canvas.shape)
        part = canvas[window]
        for strip in (part[:thick], part[-thick:], part[:, :thick], part[:, -thick:]):
            strip[:] = panel.colour
        return
    cover = _rounded(window, area, panel.corners)
    if panel.line:
        first, second, third, fourth = (max(0.0, corner - panel.line) for corner in panel.corners)
        cover = cover - _rounded(window, area.inset(panel.line), (first, second, third, fourth))
    _blend(canvas, window, cover, panel.colour)


def _rounded(window: tuple[slice, slice], area: Area, corners: tuple[float, float, float, float]) -> Floats:
    """Return how much of each pixel of a window a rectangle with round corners covers, 0..1 (h, w).

    The distance to the edge of a rounded box, https://iquilezles.org/articles/distfunctions2d, half a pixel soft.
    """
    down, across = (np.arange(part.start, part.stop, dtype=np.float32) + np.float32(0.5) for part in window)
    x, y = (
        across[None, :] - np.float32(area.left + area.width / 2),
        down[:, None] - np.float32(area.top + area.height / 2),
    )
    most = min(area.width, area.height) / 2
    first, second, third, fourth = (np.float32(min(corner, most)) for corner in corners)
    radius = np.where(y < 0, np.where(x < 0, first, second), np.where(x < 0, fourth, third))
    wide, high = abs(x) - np.float32(area.width / 2) + radius, abs(y) - np.float32(area.height / 2) + radius
    outside = np.sqrt(np.square(np.maximum(wide, 0)) + np.square(np.maximum(high, 0)))
    distance = outside + np.minimum(np.maximum(wide, high), 0) - radius
    return np.asarray(np.clip(0.5 - distance, 0, 1), dtype=np.float32)


def _blend(canvas: Rgb, slices: tuple[slice, slice], cover: Floats, colour: tuple[int, int, int] | Rgb) -> None:
    """Lay a colour, or colours (h, w, 3), over a part of a canvas, as much as `cover` says."""
    part = canvas[slices].astype(np.float32)
    part += (np.asarray(colour, np.float32) - part) * cover[..., None]
    canvas[slices] = np.clip(part + 0.5, 0, 255).astype(np.uint8)


def _inlay(canvas: Rgb, inlay: Inlay) -> None:
    area = inlay_area(inlay)
    left, top = round(area.left), round(area.top)
    size = max(1, round(area.width)), max(1, round(area.height))
    rgb, alpha = _seen(inlay)
    if alpha is None:
        colours = _resized(rgb, size)
        window = slice(0, size[1]), slice(0, size[0])
        cover = _rounded(window, Area(0, 0, *size), (inlay.corner,) * 4)
    else:
        # premultiplied, so that the colours behind the edge do not come in
        layers = np.dstack([cv2.multiply(rgb, cv2.merge([alpha] * 3), scale=1 / 255), alpha])
        layers = _resized(layers, size)
        cover = layers[..., 3].astype(np.float32) / np.float32(255)
        colours = np.clip(layers[..., :3] / np.maximum(cover, 1 / 255)[..., None], 0, 255).astype(np.uint8)
        if inlay.shade:
            _shadow(canvas, layers[..., 3], left, top, inlay.shade)
    y0, x0 = max(0, top), max(0, left)
    y1, x1 = min(canvas.shape[0], top + size[1]), min(canvas.shape[1], left + size[0])
    own = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
    _blend(canvas, (slice(y0, y1), slice(x0, x1)), cover[own], colours[own])


def _resized(layers: Rgb, size: Size) -> Rgb:
    if size[0] < layers.shape[1]:
        return np.asarray(averaged(layers, size), dtype=np.uint8)
    return np.asarray(cv2.resize(layers, size, interpolation=cv2.INTER_CUBIC), dtype=np.uint8)


def _shadow(canvas: Rgb, alpha: Alpha, left: int, top: int, shade: float) -> None:
    """Lay a soft shadow of a product below it, a little lower than the product lies."""
    longest = max(alpha.shape)
    margin = round(longest * SHADOW_BLUR * 3)
    padded = cv2.copyMakeBorder(alpha, margin, margin, margin, margin, cv2.BORDER_CONSTANT)
    scale = SHADOW_SIDE / max(padded.shape)
    small = cv2.resize(padded, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), SHADOW_BLUR * SHADOW_SIDE)
    cover = cv2.resize(soft, padded.shape[1::-1], interpolation=cv2.INTER_LINEAR).astype(np.float32) * (shade / 255)
    y, x = top - margin + round(longest * SHADOW_DROP), left - margin
    y0, x0 = max(0, y), max(0, x)
    y1, x1 = min(canvas.shape[0], y + cover.shape[0]), min(canvas.shape[1], x + cover.shape[1])
    if y0 < y1 and x0 < x1:
        _blend(canvas, (slice(y0, y1), slice(x0, x1)), cover[y0 - y : y1 - y, x0 - x : x1 - x], (0, 0, 0))


def _code(canvas: Rgb, code: Code) -> None:
    """Draw a code with whole pixels for each module, as large as its area holds: soft edges read badly when small."""
    count = len(code.modules) + 2 * CODE_RIM
    module = max(1, int(min(code.area.width, code.area.height) // count))
    grid = np.ones((count, count), bool)
    grid[CODE_RIM:-CODE_RIM, CODE_RIM:-CODE_RIM] = ~np.array(code.modules, bool)
    light = np.repeat(np.repeat(grid, module, 0), module, 1)
    square = np.where(light[..., None], np.array(WHITE, np.uint8), np.array(code.dark, np.uint8))
    side = light.shape[0]
    left = round(code.area.left + (code.area.width - side) / 2)
    top = round(code.area.top + (code.area.height - side) / 2)
    canvas[top : top + side, left : left + side] = square[: canvas.shape[0] - top, : canvas.shape[1] - left]


def _words(pen: ImageDraw.ImageDraw, words: Lettering) -> None:
    block, font = words.block, font_of(words.block.face, words.block.size)
    for number, line in enumerate(block.lines):
        wide = font.getlength(line) + block.tracking * max(0, len(line) - 1)
        free = words.area.width - wide
        left = words.area.left + {"left": 0.0, "centre": free / 2, "right": free}[words.align]
        baseline = words.area.top + block.ascent + number * block.step
        if not block.tracking:
            pen.text((left, baseline), line, words.colour, font, anchor="ls")
            continue
        for at, letter in enumerate(line):  # the place of each letter as kerned, and the tracking on top
            place = font.getlength(line[: at + 1]) - font.getlength(letter) + at * block.tracking
            pen.text((left + place, baseline), letter, words.colour, font, anchor="ls")
