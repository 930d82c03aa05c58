"""The walls of the house: who may import whom, and what a file may hold. README draws the same plan."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = [ROOT / "app.py", *sorted((ROOT / "photo").rglob("*.py")), *sorted((ROOT / "listing").rglob("*.py"))]

FLOORS = (
    ("app.py", "listing/cli", "listing/ui"),
    ("listing/cells",),
    ("listing/hall",),
    ("listing/server",),
    ("listing/backend",),
    ("listing/kit", "listing/sheets"),
    ("listing/checks", "listing/pictures"),
    ("listing/draft", "listing/backup"),
    ("listing/facts", "listing/store"),
    ("listing/places", "listing/phrases"),
    ("listing/errors.py",),
    ("photo/stages.py", "photo/worker", "photo/batch", "photo/film"),
    ("photo/pipeline.py",),
    ("photo/look.py",),
    ("photo/cutout", "photo/light", "photo/ground", "photo/canvas", "photo/advice.py", "photo/spots.py"),
    ("photo/models", "photo/pixels", "photo/read.py", "photo/export.py", "photo/system.py"),
    ("photo/decode",),
    ("photo/files.py", "photo/types.py", "photo/errors.py", "photo/log.py"),
)
"""From the roof down. A room imports itself and what stands on lower floors, never its neighbour."""

PIXELS = {"cv2", "numpy", "PIL", "onnxruntime", "pi_heif", "onnx"}
STREAMLIT = ("app.py", "listing/ui")
REMBG = "photo/models/segment.py"
LONGEST = 300  # lines of a file


def name_of(path):
    """photo/cutout/matte.py, as it is written in the rules."""
    return path.relative_to(ROOT).as_posix()


def room_of(name):
    """The folder of a file below photo/ or listing/; a file that stands in no room is one."""
    parts = name.split("/")
    return "/".join(parts[:2]) if len(parts) > 1 else name


@cache
def imports_of(path):
    """Every module that a file imports, anywhere in it, as dotted names."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}: imports are written from the top"
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {str(node.module)}
        elif isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in (
            "import_module",
            "__import__",
        ):
            found |= {arg.value for arg in node.args if isinstance(arg, ast.Constant)}
    return found


def libraries_of(path):
    return {module.split(".")[0] for module in imports_of(path)}


@cache
def ours_of(path):
    """The files of this project that a file imports."""
    found = set()
    for module in imports_of(path):
        if module.split(".")[0] in ("photo", "listing", "app"):
            file = ROOT.joinpath(*module.split(".")).with_suffix(".py")
            found |= {file} if file.is_file() and file != path else set()
    return found


def floor_of(name):
    return next(floor for floor, rooms in enumerate(FLOORS) if room_of(name) in rooms)


def each_file(paths=MODULES):
    return pytest.mark.parametrize("path", paths, ids=name_of)


def test_every_room_stands_on_one_floor():
    rooms = {room_of(name_of(path)) for path in MODULES if path.name != "__init__.py"}
    planned = [room for floor in FLOORS for room in floor]
    assert sorted(rooms) == sorted(planned)


@each_file()
def test_a_room_imports_only_the_floors_below_it(path):
    name = name_of(path)
    others = {name_of(other) for other in ours_of(path) if room_of(name_of(other)) != room_of(name)}
    assert {other for other in others if floor_of(other) <= floor_of(name)} == set()


def test_no_circle_of_imports():
    done, open_now = set(), []

    def visit(path):
        assert path not in open_now, " -> ".join(map(name_of, [*open_now[open_now.index(path) :], path]))
        if path in done:
            return
        open_now.append(path)
        for other in sorted(ours_of(path)):
            visit(other)
        open_now.pop()
        done.add(path)

    for path in MODULES:
        visit(path)


@each_file([path for path in MODULES if name_of(path).startswith("photo/")])
def test_photo_knows_nothing_of_listing(path):
    assert "listing" not in libraries_of(path)


@pytest.mark.parametrize("word", ["listing/", "listing.", "/etalase/", "shopee", "tokopedia", "streamlit"])
def test_photo_names_no_shop_and_no_address_of_the_server(word):
    texts = {
        name_of(path): path.read_text(encoding="utf-8").lower()
        for path in ROOT.glob("photo/**/*.*")
        if path.suffix not in (".pyc", ".npz", ".ttf", ".onnx")
    }
    assert [name for name, text in texts.items() if word in text] == []


@each_file([path for path in MODULES if name_of(path).startswith("listing/")])
def test_listing_touches_no_pixels(path):
    assert libraries_of(path) & PIXELS == set()


@each_file()
def test_streamlit_lives_in_the_screens(path):
    name = name_of(path)
    assert name in STREAMLIT or room_of(name) in STREAMLIT or "streamlit" not in libraries_of(path)


@each_file()
def test_one_door_to_rembg(path):
    assert name_of(path) == REMBG or "rembg" not in libraries_of(path)


def test_the_door_to_rembg_opens_late():
    tree = ast.parse((ROOT / REMBG).read_text(encoding="utf-8"))
    named = [alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names]
    named += [str(node.module) for node in tree.body if isinstance(node, ast.ImportFrom)]
    assert not any(module.split(".")[0] == "rembg" for module in named), "importing rembg takes seconds"


@each_file()
def test_no_file_is_longer_than_a_reader_can_hold(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_no_two_modules_give_one_public_name_two_meanings():
    homes = {}
    for path in MODULES:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = []
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                names = [node.name]
            elif isinstance(node, ast.Assign):
                names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                names = [node.target.id]
            for name in names:
                if not name.startswith("_") and name not in HABITS:
                    homes.setdefault(name, []).append(name_of(path))
    assert {name: places for name, places in homes.items() if len(places) > 1} == {}


HABITS = {
    "log",
    "main",
    "routes",
    "add_commands",
    "STATIC",
    "T",
    "HEADINGS",
    "LABELS",
    "SLOTS",
    "TITLE_WORDS",
    "AND",
    "NYA",
    "Slots",
    "upgrade",
    "downgrade",
}
"""Names that mean the same wherever they stand: a module's logger, its entry, its table of routes, its subcommands,
the folder of static files beside it, a type variable, the tables that every language of drafts has, and the two
ways of a migration."""


def test_there_are_modules_to_check():
    assert len(MODULES) > 100
