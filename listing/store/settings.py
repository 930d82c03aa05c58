"""Settings of whoever runs the server: variables of the environment, or files, which is where secrets belong."""

import os
from pathlib import Path

FROM_FILE = "_FILE"
"""Behind a variable's name: its value is the path of a file that holds the setting, as container secrets do it."""


def setting(name: str) -> str:
    """Return a setting without spaces around it, "" where there is none. A file goes before the variable.

    Raises:
        OSError: The file that is named cannot be read.
    """
    file = os.environ.get(name + FROM_FILE, "").strip()
    return (Path(file).read_text(encoding="utf-8") if file else os.environ.get(name, "")).strip()
