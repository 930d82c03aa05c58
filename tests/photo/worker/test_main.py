"""The worker process with its real network: answers, and dies, alone."""

import io
import os
import signal
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photo.worker.supervisor import Supervisor, WorkerDied

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def supervisor():
    supervisor = Supervisor()
    yield supervisor
    supervisor.stop()


@pytest.fixture
def path(samples):
    return str(samples / "mug_enamel.jpg")


def opened(content):
    return Image.open(io.BytesIO(content))


def test_look_gives_a_small_upright_picture_without_metadata(supervisor, tmp_path):
    image = Image.new("RGB", (1600, 1200), (90, 120, 150))
    exif = image.getexif()
    exif[0x0112], exif[0x010F] = 6, "phone of Bu Sri"
    image.save(tmp_path / "p.jpg", exif=exif)
    reply = supervisor.ask({"task": "decode", "path": str(tmp_path / "p.jpg")})
    small = opened(reply.files[0])
    assert small.size == (810, 1080)
    assert not small.getexif()
    assert b"Bu Sri" not in reply.files[0]
    assert reply.facts == {"advice": ["blurred"], "frames": 1}


def test_study_gives_alpha_at_the_size_of_the_photo(supervisor, u2netp, path):
    reply = supervisor.ask({"task": "study", "path": path, "model": u2netp})
    alpha = np.asarray(opened(reply.files[0]))
    assert alpha.shape == opened(Path(path).read_bytes()).size[::-1]
    assert alpha[alpha.shape[0] // 2, alpha.shape[1] // 2] > 200
    assert alpha[:8, :8].max() < 60


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"", "EmptyFile"), (b"hello", "NotAnImage"), (b"\xff\xd8\xff\xe0cut short", "DamagedFile")],
)
@pytest.mark.parametrize("task", ["decode", "study"])
def test_what_is_wrong_comes_back_by_name(supervisor, u2netp, tmp_path, content, error, task):
    (tmp_path / "f").write_bytes(content)
    reply = supervisor.ask({"task": task, "path": str(tmp_path / "f"), "model": u2netp})
    assert (reply.facts["error"], reply.files) == (error, ())


def test_missing_files_and_orders_without_sense_are_answered(supervisor, tmp_path):
    assert supervisor.ask({"task": "decode", "path": str(tmp_path / "none")}).facts["error"] == "FileTrouble"
    assert supervisor.ask({"task": "dance"}).facts["error"] == "Unexpected"


def test_a_worker_killed_in_its_work_is_replaced(supervisor, u2netp, path):
    supervisor.ask({"task": "warm", "model": u2netp})
    first = supervisor.pid
    threading.Timer(0.05, os.kill, (first, signal.SIGKILL)).start()
    with pytest.raises(WorkerDied):
        [supervisor.ask({"task": "study", "path": path, "model": u2netp}) for _ in range(1000)]
    assert supervisor.ask({"task": "decode", "path": path}).files
    assert supervisor.pid != first


def test_a_fresh_worker_comes_after_so_many_orders(path):
    supervisor = Supervisor(jobs_each=2)
    pids = []
    for _ in range(4):
        supervisor.ask({"task": "decode", "path": path})
        pids.append(supervisor.pid)
    supervisor.stop()
    assert pids[0] == pids[1] != pids[2] == pids[3]
    assert supervisor.pid is None


def test_the_worker_ends_with_whoever_started_it(path):
    supervisor = Supervisor()
    supervisor.ask({"task": "decode", "path": path})
    process = supervisor._process
    process.stdin.close()
    assert process.wait(timeout=10) == 0
    supervisor.stop()
