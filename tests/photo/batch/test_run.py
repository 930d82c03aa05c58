"""Whatever a photo does to the process that opens it, the others of its batch get done."""

import os
import threading
from types import SimpleNamespace

import psutil
import pytest

from photo.batch.run import WORKERS, Here, run, workers_now
from photo.errors import TooSmall
from tests.photo.batch.deeds import do

ALWAYS = threading.Event()


def told(jobs, workers=3, **options):
    """What became of each job, as its answer or the name of its error."""
    outcomes = run(jobs, do, ALWAYS, Here(workers, **options))
    return [(one.job, one.answer or type(one.error).__name__) for one in outcomes]


def test_outcomes_come_in_the_order_of_the_jobs():
    jobs = [f"slow{number}" if number % 2 else "slow" for number in range(6)]
    assert told(jobs) == [(job, f"{job} done") for job in jobs]


def test_what_ends_the_process_is_set_aside_with_its_reason_and_nothing_else_is():
    jobs = ["a", "segfault", "b", "slow", "killed", "c", "d"]
    assert told(jobs) == [
        ("a", "a done"),
        ("segfault", "Crashed"),
        ("b", "b done"),
        ("slow", "slow done"),
        ("killed", "OutOfMemory"),
        ("c", "c done"),
        ("d", "d done"),
    ]


def test_of_several_processes_one_that_dies_takes_no_other_with_it():
    jobs = ["a", "slow", "killed", "b", "slow", "c"]
    assert told(jobs, workers=1, processes=2) == [
        (job, "OutOfMemory" if job == "killed" else f"{job} done") for job in jobs
    ]


def test_what_ends_the_process_once_gets_a_second_try(tmp_path):
    jobs = ["a", f"once {tmp_path / 'x'}", "b"]
    assert told(jobs, workers=1) == [("a", "a done"), (jobs[1], "second time"), ("b", "b done")]


def test_a_photo_that_takes_for_ever_is_given_up():
    assert told(["a", "hang", "b"], longest=1.5) == [("a", "a done"), ("hang", "TookTooLong"), ("b", "b done")]


@pytest.mark.parametrize(
    ("job", "error"),
    [
        ("damaged", "DamagedFile"),
        ("small", "TooSmall"),
        ("memory", "OutOfMemory"),
        ("fault", "Unexpected"),
        ("odd", "Unexpected"),
    ],
)
def test_an_error_of_one_photo_is_its_outcome_and_ends_nothing(job, error):
    assert told([job, "b"]) == [(job, error), ("b", "b done")]


def test_an_error_keeps_its_values_on_its_way():
    error = next(run(["small"], do, ALWAYS, Here(1))).error
    assert isinstance(error, TooSmall)
    assert vars(error) == vars(TooSmall((3, 4), 16))
    assert str(error) == str(TooSmall((3, 4), 16))


def test_after_the_stop_what_is_in_work_is_finished_and_the_rest_is_left():
    stop = threading.Event()
    outcomes = run(["a", *["slow"] * 20], do, stop, Here(2))
    first = next(outcomes)
    stop.set()
    rest = [one.answer for one in outcomes]
    assert first.answer == "a done"
    assert rest == ["slow done"] * len(rest)
    assert 1 <= len(rest) <= 3


@pytest.mark.parametrize(("free", "workers"), [(100e6, 1), (900e6, 1), (1050e6, 2), (8e9, WORKERS)])
def test_as_many_at_a_time_as_there_is_memory_for(free, workers, monkeypatch):
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=int(free)))
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    assert workers_now() == workers
