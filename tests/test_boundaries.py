"""The house's walls: who may import whom."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = [ROOT / "app.py", *sorted((ROOT / "photo").rglob("*.py")), *sorted((ROOT / "listing").rglob("*.py"))]


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "import_module":
            yield from (arg.value for arg in node.args if isinstance(arg, ast.Constant))


def roots(path):
    return {name.split(".")[0] for name in imported(path)}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_walls(path):
    where, names = path.relative_to(ROOT), roots(path)
    screen = path.name == "app.py" or "ui" in where.parts
    assert screen or "streamlit" not in names, "Streamlit lives in app.py and ui/"
    assert where == Path("photo/segment.py") or "rembg" not in names, "only photo/segment.py knows rembg"
    assert where.parts[0] != "photo" or "listing" not in names, "photo/ knows no words"


def test_there_are_modules_to_check():
    assert len(MODULES) > 20
