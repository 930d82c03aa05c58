"""What was measured of a photo's light and ground, as a row of a report: every value with how sure it is."""

from typing import Any

from photo.ground.brighten import Ground
from photo.light.correction import Light


def light_row(light: Light) -> dict[str, Any]:
    """Return the values of a photo's light and, under `certainty`, how sure each is (0..1).

    `roll_deg` is the clockwise tilt, `gains` are for linear R, G, B, `contrast` is what the shade keeps of its
    distance to the light (1: all of it), `noise` is in sRGB values, `blur` 0 (sharp) to 1, `colour_moved` CIELAB.
    """
    return {
        "roll_deg": round(light.tilt.degrees, 2),
        "gains": [round(gain, 4) for gain in light.balance.gains],
        "exposure_ev": round(light.exposure.stops, 3),
        "contrast": round(1 / light.exposure.curve.lift, 3),
        "noise": round(light.noise.value, 2),
        "blur": round(light.blur.value, 3),
        "colour_moved": round(light.moved, 1),
        "ask_colour": light.ask,
        "certainty": {
            "roll_deg": round(light.tilt.certainty, 3),
            "gains": round(light.balance.certainty, 3),
            "exposure_ev": round(light.exposure.certainty, 3),
            "contrast": round(light.exposure.certainty, 3),
            "noise": round(light.noise.certainty, 3),
            "blur": round(light.blur.certainty, 3),
        },
    }


def ground_row(ground: Ground) -> dict[str, Any]:
    """Return the values of a background; `trouble` names why it should be cut rather than brightened, or null."""
    return {
        "lightness": round(ground.lightness, 1),
        "uneven": round(ground.uneven, 3),
        "clutter": round(ground.clutter, 3),
        "trouble": ground.trouble.value if ground.trouble else None,
    }
