"""A batch on a cluster and in a bucket: a real scheduler, two real workers, a real S3 server, all on this machine."""

import io
import json
import signal
import subprocess
import sys
import threading
import time

import pytest
from PIL import Image

from listing.cli.bucket import bucket_at
from listing.cli.main import main
from photo.batch.cluster import Cluster, ClusterTrouble
from photo.batch.run import run
from tests.hosted.servers import Part
from tests.photo.batch.deeds import do
from tests.server import ROOT

CODE = "import sys; from listing.cli.main import main; sys.exit(main(sys.argv[1:]))"
PHOTOS = 12
ALWAYS = threading.Event()


def ready(colour):
    """A picture that came cut out, which needs no network."""
    image, out = Image.new("RGBA", (300, 300)), io.BytesIO()
    image.paste((*colour, 255), (80, 80, 220, 220))
    image.save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def scheduler(tmp_path):
    words = ("-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "{port}", "--no-dashboard")
    (tmp_path / "scheduler").mkdir()
    server = Part(tmp_path / "scheduler", [sys.executable, *words])
    server.start()
    server.address = f"tcp://127.0.0.1:{server.port}"
    yield server
    server.kill()


@pytest.fixture
def workers(scheduler, bucket, tmp_path):
    """Two computers of the cluster; the store's variables are in their environment, as in a deployed one's."""
    known = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        words = ("-m", "distributed.cli.dask_worker", scheduler.address, "--no-nanny", "--nthreads", "1")
        where = ("--no-dashboard", "--local-directory", str(tmp_path / name), "--worker-port", "{port}")
        known.append(Part(tmp_path / name, [sys.executable, *words, *where], PYTHONPATH=str(ROOT)))
        known[-1].start()
    yield known
    for worker in known:
        worker.kill()


def until(holds):
    end = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def told(scheduler, jobs, patience=5):
    """What becomes of jobs where some end whatever process does them."""
    outcomes = run(jobs, do, ALWAYS, Cluster(scheduler.address, patience=patience))
    return [one.answer or type(one.error).__name__ for one in outcomes]


def test_a_batch_outlives_a_worker_and_its_own_program(scheduler, workers, bucket, u2netp):
    """Photos in a bucket, pictures into one: a worker is killed, then the program; a second start does the rest."""
    source, out = bucket_at(f"{bucket}/masuk/"), bucket_at(f"{bucket}/hasil")
    for number in range(PHOTOS):
        source.write(f"{number:02}.png", ready((10 * number, 60, 20)))
    source.write("catatan.txt", b"no photo")
    words = ["--lang", "en", "photos", str(source), "--out", str(out), "--to", "shopee", "--resume"]

    def pictures():
        return [name for name in out.sizes() if name.endswith(".jpg")]

    on_cluster = [*words, "--cluster", scheduler.address]
    client = subprocess.Popen([sys.executable, "-c", CODE, *on_cluster], cwd=ROOT, stderr=subprocess.DEVNULL)
    until(lambda: pictures() or client.poll() is not None)
    workers[0].kill()
    done = len(pictures())
    until(lambda: len(pictures()) > done or client.poll() is not None)
    client.send_signal(signal.SIGKILL)
    client.wait()
    assert main(on_cluster) == 0
    assert told(scheduler, ["a", "killed", "segfault", "b"]) == ["a done", "OutOfMemory", "Crashed", "b done"]

    rows = json.loads(out.read("report.json"))
    assert [row["input"] for row in rows] == [f"{source}/{number:02}.png" for number in range(PHOTOS)]
    assert sorted(pictures()) == sorted(made["file"] for row in rows for made in row["outputs"])
    for number in (0, PHOTOS - 1):
        picture = Image.open(io.BytesIO(out.read(rows[number]["outputs"][0]["file"])))
        middle = picture.getpixel((picture.width // 2, picture.height // 2))
        assert middle == pytest.approx((10 * number, 60, 20), abs=12)
    before = out.sizes()
    assert main(words) == 0  # nothing is left for this computer to do
    assert out.sizes() == before

    workers[1].kill()
    with pytest.raises(ClusterTrouble, match="no_workers"):
        told(scheduler, ["a"], patience=0.3)
    scheduler.kill()
    with pytest.raises(ClusterTrouble, match="no_scheduler"):
        told(scheduler, ["a"], patience=0.3)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["s3://nowhere/masuk", "--out", "{bucket}/hasil"], "no bucket at s3://nowhere/masuk"),
        (["{bucket}/kosong", "--out", "{bucket}/hasil"], "no photos there"),
        (["{bucket}/satu.png", "--out", "s3://nowhere/x"], "no bucket at s3://nowhere/x"),
        (["{bucket}/satu.png", "--out", "{bucket}/x", "--cluster", "nonsense://x"], "No scheduler"),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(words, said, bucket, u2netp, capsys):
    bucket_at(bucket).write("satu.png", ready((200, 60, 20)))
    assert main(["--lang", "en", "photos", *(word.format(bucket=bucket) for word in words)]) in (1, 2)
    printed = capsys.readouterr().err
    assert said in printed
    assert "Traceback" not in printed
    assert "secret" not in printed


@pytest.mark.parametrize(
    ("words", "module", "said"),
    [
        (["s3://foto/x", "--out", "out"], "obstore", "etalase[hosted]"),
        (["satu.png", "--out", "out", "--cluster", "tcp://127.0.0.1:1"], "distributed", "etalase[cluster]"),
    ],
)
def test_an_extra_that_is_not_installed_is_named(words, module, said, tmp_path, monkeypatch, u2netp, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "satu.png").write_bytes(ready((200, 60, 20)))
    for name in (module, f"{module}.exceptions"):
        monkeypatch.setitem(sys.modules, name, None)
    assert main(["--lang", "en", "photos", *words]) == 1
    assert said in capsys.readouterr().err
