"""How long each picture of a film is seen: nothing too quick to read, nothing jumps, 10 to 20 seconds in all."""

import itertools

import pytest

from photo.film.pace import (
    FADE_SECONDS,
    LEAST_SECONDS,
    MOST_SECONDS,
    MOST_SHOTS,
    RATE,
    frames_of,
    paced,
    seconds_of,
)

CASES = list(itertools.product([(1,), (2, 5), (3, 8, 20, 6), (60, 60, 60, 60), (0,)], [1, 2, 5, 9, 40]))


@pytest.mark.parametrize(("words", "pictures"), CASES)
def test_shots_follow_each_other_and_last_as_long_as_people_look(words, pictures):
    shots = paced(words, pictures)
    assert LEAST_SECONDS - 1e-6 <= seconds_of(shots) <= MOST_SECONDS + 1e-6
    assert shots[0].begin == 0
    for one, following in itertools.pairwise(shots):
        assert following.begin == pytest.approx(one.begin + one.seconds)
        assert one.seconds > 2 * FADE_SECONDS


@pytest.mark.parametrize(("words", "pictures"), CASES)
def test_every_page_and_every_picture_is_seen_in_its_order(words, pictures):
    shots = paced(words, pictures)
    pages = [shot.page for shot in shots]
    assert pages == sorted(pages)
    assert set(pages) == set(range(len(words)))
    assert [shot.picture for shot in shots] == [number % pictures for number in range(len(shots))]
    assert len(shots) == max(len(words), min(pictures, MOST_SHOTS))


def test_what_has_more_words_is_seen_longer():
    short, long = paced((2, 12), 1)
    assert long.seconds > short.seconds + 2


@pytest.mark.parametrize(("words", "pictures"), [((3, 8, 6), 2), ((4,), 1)])
def test_frames_make_a_whole_and_move_evenly(words, pictures):
    shots = paced(words, pictures)
    frames = list(frames_of(shots))
    assert len(frames) == round(seconds_of(shots) * RATE)
    at = {}
    for parts in frames:
        assert sum(part.weight for part in parts) == pytest.approx(1)
        for part in parts:
            assert 0 <= part.progress <= 1
            if part.shot in at:
                assert 0 < part.progress - at[part.shot] < 1.5 / (RATE * shots[part.shot].seconds)
            at[part.shot] = part.progress
    assert [part.shot for part in frames[0]] == [0]
    assert [part.shot for part in frames[-1]] == [len(shots) - 1]
    assert at[len(shots) - 1] > 0.97
