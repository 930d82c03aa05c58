"""What a hosted service stands on, real and on loopback: PostgreSQL, an S3 store, HAProxy; killed at will."""

import ctypes
import getpass
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import yaml

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60.0
DEBIAN_POSTGRES = Path("/usr/lib/postgresql")
"""Where Debian keeps the server's programs, a folder for each version; they are not on the PATH there."""
DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of Linux


class ProgramMissing(Exception):
    """This machine lacks a program; the sentence says which, and what brings it."""


def free_port() -> int:
    """Return a port on loopback where nobody listens now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def postgres_program(name: str) -> str:
    """Return the path of a program of PostgreSQL, of the newest version that is here."""
    folders = sorted(DEBIAN_POSTGRES.glob("*/bin"), key=lambda folder: float(folder.parent.name))
    found = shutil.which(name, path=os.pathsep.join(map(str, reversed(folders)))) or shutil.which(name)
    if found is None:
        raise ProgramMissing(f"no {name} on this machine (Debian: apt install postgresql)")
    return found


def haproxy_program() -> str:
    """Return the path of HAProxy; Debian keeps it where only root looks."""
    found = shutil.which("haproxy") or shutil.which("haproxy", path="/usr/sbin:/usr/local/sbin")
    if found is None:
        raise ProgramMissing("no haproxy on this machine (Debian: apt install haproxy)")
    return found


def composed_proxy(port: int, admin: Path, web1: int, web2: int) -> str:
    """Return the configuration of compose.yaml's proxy, for servers on ports of this computer.

    Args:
        port: Where the proxy listens.
        admin: Where it takes orders.
        web1: Port of the server that is called so.
        web2: And of the other.
    """
    content = str(yaml.safe_load((ROOT / "compose.yaml").read_text())["configs"]["haproxy"]["content"])
    moved = {
        "ipv4@127.0.0.1:9999": str(admin),
        "bind :8080": f"bind 127.0.0.1:{port}",
        "web1:8501": f"127.0.0.1:{web1}",
        "web2:8501": f"127.0.0.1:{web2}",
    }
    for old, new in moved.items():
        assert old in content
        content = content.replace(old, new)
    return content


class Part:
    """One server program in a process of its own, which ends with the tests, however they end.

    Attributes:
        port: Where it listens on 127.0.0.1, the same in each life.
        log: What it prints, of all its lives.
    """

    def __init__(self, folder: Path, command: list[str], user: str | None = None, **environment: str) -> None:
        self.port, self.log = free_port(), folder / "log.txt"
        self._command, self._user, self._environment = command, user, os.environ | environment
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it answers."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [word.replace("{port}", str(self.port)) for word in self._command],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                user=self._user,
                start_new_session=True,
                preexec_fn=die_with_parent if sys.platform == "linux" else None,
            )
        self._wait_until(self.answers, "answers")

    def answers(self) -> bool:
        """Tell whether somebody listens on its port."""
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=5).close()
        except OSError:
            return False
        return True

    def kill(self) -> None:
        """End it as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it kindly."""
        self._end(signal.SIGTERM)

    def pause(self) -> None:
        """Let it take calls and answer none, as a network that is away does; `go_on` ends that."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        assert self._process is not None, "not started"
        os.killpg(self._process.pid, number)

    def _end(self, number: int) -> None:
        if self._process is None or self._process.poll() is not None:
            return
        self._signal(signal.SIGCONT)
        self._signal(number)
        self._process.wait(timeout=START_SECONDS)

    def _wait_until(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + START_SECONDS
        while not holds():
            assert self._process is None or self._process.poll() is None, self.log.read_text(errors="replace")
            assert time.monotonic() < end, f"not yet {what}: {self.log.read_text(errors='replace')}"
            time.sleep(0.02)


class Postgres(Part):
    """A PostgreSQL of its own, with a password as a deployed one has.

    Args:
        safe: Write to the disk as a deployed one does. Tests need not: what a killed process wrote is kept without.
    """

    def __init__(self, safe: bool = False) -> None:
        initdb = postgres_program("initdb")
        self._folder = Path(
            tempfile.mkdtemp(prefix="etalase-postgres-")
        )  # not below pytest's: those are root's alone
        user = _unprivileged()
        if user:
            shutil.chown(self._folder, user)
        self._password = secrets.token_urlsafe(12)
        given = self._folder / "password"
        given.write_text(self._password)
        if user:
            shutil.chown(given, user)
        data = ("-D", str(self._folder / "data"))
        trust = ("-U", "etalase", "-A", "scram-sha-256", "--pwfile", str(given))
        subprocess.run(
            [initdb, *data, *trust, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
            user=user,
            cwd=self._folder,
            check=True,
            capture_output=True,
        )
        options = () if safe else ("-c", "fsync=off", "-c", "full_page_writes=off")
        where = ("-h", "127.0.0.1", "-p", "{port}", "-k", str(self._folder))
        super().__init__(self._folder, [postgres_program("postgres"), *data, *where, *options], user=user)

    def url(self, name: str = "postgres") -> str:
        """Return the address of one of its databases, password and all."""
        return f"postgresql://etalase:{self._password}@127.0.0.1:{self.port}/{name}"

    def answers(self) -> bool:
        """Tell whether it takes questions, not only connections."""
        ready = [postgres_program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        return subprocess.run(ready, check=False).returncode == 0

    def create(self) -> str:
        """Return the address of an empty database that nobody else has."""
        name = f"test_{uuid4().hex}"
        self.ask(f"CREATE DATABASE {name}")
        return self.url(name)

    def drop(self, url: str) -> None:
        """Forget a database of `create`, whoever still has it open."""
        self.ask(f"DROP DATABASE IF EXISTS {url.rsplit('/', 1)[1]} WITH (FORCE)")

    def ask(self, question: str, url: str | None = None) -> str:
        """Return what psql says to one sentence of SQL, values only."""
        psql = [postgres_program("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", question]
        return subprocess.run([*psql, url or self.url()], check=True, capture_output=True, text=True).stdout.strip()

    def stop(self) -> None:
        """End it as `systemctl restart` would: whoever is connected is sent away, nothing written is lost."""
        self._end(signal.SIGINT)

    def _end(self, number: int) -> None:
        super()._end(number)
        (self._folder / "data" / "postmaster.pid").unlink(missing_ok=True)

    def remove(self) -> None:
        """End it and take its folder away."""
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)


class S3(Part):
    """An S3 store in memory (moto's server): what it holds outlives `pause`, not `kill`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", "{port}"])

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """Return what names it to any S3 client, as a deployer would set it."""
        return {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ACCESS_KEY_ID": "etalase-test",
            "AWS_SECRET_ACCESS_KEY": "etalase-test-secret",
            "AWS_REGION": "us-east-1",
            "AWS_ALLOW_HTTP": "true",
        }

    def create(self) -> str:
        """Return the address, `s3://name`, of an empty bucket that nobody else has."""
        name = f"test-{uuid4().hex}"
        ask = urllib.request.Request(f"{self.endpoint}/{name}", method="PUT")
        urllib.request.urlopen(ask, timeout=START_SECONDS).close()
        return f"s3://{name}"

    def answers(self) -> bool:
        try:
            urllib.request.urlopen(self.endpoint, timeout=5).close()
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False
        return True


class HAProxy(Part):
    """A proxy with any configuration, reloaded as a deployed one is: the old process ends with its last connection.

    Attributes:
        socket: Where it takes orders if the configuration says `stats socket PATH level admin`.
    """

    def __init__(self, folder: Path) -> None:
        self._file, self.socket = folder / "haproxy.cfg", folder / "admin.sock"
        super().__init__(folder, [haproxy_program(), "-W", "-db", "-f", str(self._file)])

    def serve(self, configuration: str) -> None:
        """Start with a configuration that binds `self.port`."""
        self._write(configuration)
        self.start()

    def reload(self, configuration: str) -> None:
        """Take another configuration without a moment in which nobody listens."""
        self._write(configuration)
        assert self._process is not None, "not started"
        os.kill(self._process.pid, signal.SIGUSR2)

    def tell(self, order: str) -> str:
        """Return what it answers to an order, such as `set server web/one state drain`."""
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(self.socket))
            line.sendall(f"{order}\n".encode())
            return b"".join(iter(lambda: line.recv(65536), b"")).decode()

    def _write(self, configuration: str) -> None:
        self._file.write_text(configuration)
        said = subprocess.run(
            [haproxy_program(), "-c", "-f", str(self._file)], capture_output=True, text=True, check=False
        )
        assert said.returncode == 0, said.stderr


def _unprivileged() -> str | None:
    """Return as whom PostgreSQL runs: it refuses root. None: as who runs the tests."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody", getpass.getuser()) if name in names)


_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def die_with_parent() -> None:
    """Let no server outlive a test run that was killed. Runs in the child, between fork and exec."""
    if _libc is not None:
        _libc.prctl(DIE_WITH_PARENT, signal.SIGKILL)
