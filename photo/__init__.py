"""Pictures: from the bytes a phone made to the bytes a marketplace takes. Knows no words and no screen.

Importing anything of this package first forbids every library that runs here to report home. The settings are
environment variables, so whatever process is started from here has them, too.
"""

import os

SILENT = {
    "ORT_DISABLE_TELEMETRY": "1",  # ONNX Runtime >= 1.29: a device id, the process's path and models, to Microsoft
    "HF_HUB_DISABLE_TELEMETRY": "1",  # huggingface_hub, should a release of rembg bring it: versions and names
    "HF_HUB_OFFLINE": "1",
    "ALBUMENTATIONS_OFFLINE": "1",  # asks for a newer version of itself
    "NO_ALBUMENTATIONS_UPDATE": "1",
    "DO_NOT_TRACK": "1",  # what many others go by, https://consoledonottrack.com
}
"""What each library would send, and the setting that stops it; the screens' server has its own, in its settings.
`tests/test_silence.py` watches a whole run."""

os.environ.update(SILENT)
