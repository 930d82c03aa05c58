"""The laptop's way stays as light as it was: what a hosted service needs is not loaded where nobody asked."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOSTED = {
    *("psycopg", "psycopg_pool", "procrastinate", "obstore", "alembic", "sqlalchemy", "prometheus_client"),
    *("distributed", "dask", "tornado.web", "moto", "boto3", "botocore", "simpy"),
}
EVERYTHING = """
import importlib, json, pkgutil, sys
import app, listing.cli, photo.worker.__main__, photo.batch.__main__
for module in pkgutil.iter_modules(listing.cli.__path__, "listing.cli."):
    importlib.import_module(module.name)
print(json.dumps(sorted(sys.modules)))
"""


def test_server_command_line_and_worker_load_nothing_of_it(tmp_path):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("ETALASE_")}
    run = subprocess.run(
        [sys.executable, "-c", EVERYTHING],
        env=environment | {"ETALASE_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(run.stdout.splitlines()[-1]))
    assert "listing.backend.service" in loaded
    assert loaded & HOSTED == set()
