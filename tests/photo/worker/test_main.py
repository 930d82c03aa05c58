"""The worker process with its real network: answers, and dies, alone."""

import io
import os
import signal
import threading
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from photo.types import Fault
from photo.worker.protocol import (
    Reply,
    ToDecode,
    ToStudy,
    ToWarm,
    WasDecoded,
    WasStudied,
    WorkerOrder,
    exchange,
    packed,
)
from photo.worker.supervisor import Supervisor, WorkerDied

pytestmark = pytest.mark.model


class Dance(WorkerOrder):
    """An order that no worker knows."""


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
    reply = supervisor.ask(ToDecode(str(tmp_path / "p.jpg")))
    small = opened(reply.files[0])
    assert small.size == (810, 1080)
    assert not small.getexif()
    assert b"Bu Sri" not in reply.files[0]
    assert reply.answer == WasDecoded(["blurred"])
    working = opened(reply.files[1])
    assert working.size == (1200, 1600)
    assert not working.getexif()


def test_what_came_cut_out_keeps_its_alpha_in_the_working_copy(supervisor, u2netp, tmp_path):
    image = Image.new("RGBA", (320, 240))
    image.paste((120, 60, 20, 255), (80, 60, 240, 180))
    image.save(tmp_path / "ready.png")
    working = supervisor.ask(ToDecode(str(tmp_path / "ready.png"))).files[1]
    (tmp_path / "working").write_bytes(working)
    reply = supervisor.ask(ToStudy(str(tmp_path / "working"), u2netp))
    alpha = np.asarray(opened(reply.files[0]))
    assert (alpha[0, 0], alpha[120, 160]) == (0, 255)


def test_only_a_working_copy_is_studied(supervisor, u2netp, tmp_path):
    """A small file that unpacks to gigabytes gets no further than its decoding."""
    Image.new("L", (9000, 9000)).save(tmp_path / "bomb.png")
    assert supervisor.ask(ToStudy(str(tmp_path / "bomb.png"), u2netp)).answer.error == "DamagedFile"


def test_study_gives_alpha_at_the_size_of_the_photo(supervisor, u2netp, path):
    reply = supervisor.ask(ToStudy(path, u2netp))
    alpha = np.asarray(opened(reply.files[0]))
    assert alpha.shape == opened(Path(path).read_bytes()).size[::-1]
    assert alpha[alpha.shape[0] // 2, alpha.shape[1] // 2] > 200
    assert alpha[:8, :8].max() < 60


def test_the_faults_of_a_cut_out_go_over_the_pipe_with_their_places():
    answer = WasStudied(["small"], 0.4, faults=(Fault("extra", (0.5, 0.25, 0.75, 1.0)),))
    pipes = SimpleNamespace(stdin=io.BytesIO(), stdout=io.BytesIO(packed(Reply(answer, (b"alpha",)))))
    assert exchange(pipes, ToStudy("photo", "u2netp")) == Reply(answer, (b"alpha",))


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"", "EmptyFile"), (b"hello", "NotAnImage"), (b"\xff\xd8\xff\xe0cut short", "DamagedFile")],
)
def test_what_is_wrong_comes_back_by_name(supervisor, u2netp, tmp_path, content, error):
    (tmp_path / "f").write_bytes(content)
    reply = supervisor.ask(ToDecode(str(tmp_path / "f")))
    assert (reply.answer.error, reply.files) == (error, ())
    assert supervisor.ask(ToStudy(str(tmp_path / "f"), u2netp)).answer.error == "DamagedFile"


def test_missing_files_and_orders_without_sense_are_answered(supervisor, tmp_path):
    assert supervisor.ask(ToDecode(str(tmp_path / "none"))).answer.error == "FileTrouble"
    assert supervisor.ask(Dance()).answer.error == "Unexpected"


def test_a_worker_killed_in_its_work_is_replaced(supervisor, u2netp, path):
    supervisor.ask(ToWarm(u2netp))
    first = supervisor.pid
    threading.Timer(0.05, os.kill, (first, signal.SIGKILL)).start()
    with pytest.raises(WorkerDied):
        [supervisor.ask(ToStudy(path, u2netp)) for _ in range(1000)]
    assert supervisor.ask(ToDecode(path)).files
    assert supervisor.pid != first


def test_a_fresh_worker_comes_after_so_many_orders(path):
    supervisor = Supervisor(jobs_each=2)
    pids = []
    for _ in range(4):
        supervisor.ask(ToDecode(path))
        pids.append(supervisor.pid)
    supervisor.stop()
    assert pids[0] == pids[1] != pids[2] == pids[3]
    assert supervisor.pid is None


def test_the_worker_ends_with_whoever_started_it(path):
    supervisor = Supervisor()
    supervisor.ask(ToDecode(path))
    process = supervisor._process
    process.stdin.close()
    assert process.wait(timeout=10) == 0
    supervisor.stop()
