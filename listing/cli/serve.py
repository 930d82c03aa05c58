"""Start the app: the same as `streamlit run app.py`, from anywhere."""

import os
import sys
from pathlib import Path

APP = Path(__file__).resolve().parents[2] / "app.py"


def serve(host: str, port: int) -> int:
    """Run the server until it is stopped.

    Args:
        host: Address to listen on.
        port: Port to listen on.

    Returns:
        The server's exit code.
    """
    from streamlit.web import cli

    os.chdir(APP.parent)  # where .streamlit/config.toml lies
    sys.argv = ["streamlit", "run", str(APP), "--server.address", host, "--server.port", str(port)]
    try:
        cli.main()
    except SystemExit as stop:
        return int(stop.code or 0)
    return 0
