"""The simulation that plans for many sellers keeps what queueing theory and plain sums say."""

import statistics

import pytest

from tests.bench.growth_model import PHOTOS, OnePhoto, hall, waits, workers_for

PHOTO = OnePhoto(read=0.1, cut=1.0, draw=0.2, around=0.3)


@pytest.mark.parametrize("load", [0.2, 0.5, 0.8])
def test_one_worker_is_waited_for_as_theory_says(load):
    told = statistics.fmean(waits(load, 1.0, 1, 8000))
    assert told == pytest.approx(load / 2 / (1 - load), rel=0.15)  # Pollaczek and Khinchine, M/D/1


def test_a_hall_is_never_quicker_than_its_cores_and_a_full_one_hardly_slower():
    whole = 30 * PHOTOS * PHOTO.seconds
    assert whole / 2 <= hall(30, 1, PHOTO, cores=2) <= 60 + whole / 2 * 1.1
    assert hall(30, 0, PHOTO, cores=4) < hall(30, 0, PHOTO, cores=2) < hall(30, 0, PHOTO.times(2), cores=2)


def test_twice_the_photos_take_no_more_than_twice_the_workers():
    few, many = (workers_for(hour, 2.0, 60.0) for hour in (9_000, 18_000))
    assert 5 <= few <= many <= 2 * few
    assert workers_for(10, 2.0, 60.0) == 1
