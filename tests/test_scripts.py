"""The scripts of the screens: short files and lines, imports instead of globals; their own tests, where node is."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NODE = shutil.which("node")
SCRIPTS = [path for path in sorted(ROOT.glob("listing/ui/**/static/*.js")) if "vendor" not in path.parts]
WIDEST, LONGEST = 120, 300  # letters of a line, lines of a file


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_a_module_that_a_reader_can_hold(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= LONGEST
    assert [line for line in lines if len(line) > WIDEST] == []
    for name in re.findall(r'from "([^"]+)"', path.read_text(encoding="utf-8")):
        assert (path.parent / name).resolve().is_file(), f"{name} is not there"


@pytest.mark.skipif(NODE is None, reason="no node on this machine: the scripts' own tests are not run")
def test_the_scripts_own_tests():
    tests = sorted((ROOT / "tests" / "js").glob("*.test.js"))
    told = subprocess.run([NODE, "--test", *tests], capture_output=True, text=True, cwd=ROOT, timeout=120)
    assert told.returncode == 0, told.stdout[-6000:]
