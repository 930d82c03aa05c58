"""Every error has a sentence in both languages that says what to do."""

import inspect

import pytest

from listing.phrases.app.errors import ERRORS
from listing.phrases.explain import explain
from photo import errors

MADE = [
    errors.EmptyFile(),
    errors.FileTooLarge(52_000_000, 40_000_000),
    errors.NotAnImage(),
    errors.TooManyPixels(100_000_000),
    errors.TooSmall((1, 1), 16),
    errors.DamagedFile(),
    errors.UnknownModel("bria", ("u2netp", "u2net")),
    errors.ModelMissing("u2net"),
    errors.FetchFailed("u2net", ("no connection",)),
    errors.ProductNotFound(),
    errors.DoesNotFit(5_000, 2_000),
    errors.FileTrouble("No space left on device"),
    errors.Unexpected("KeyError"),
    errors.Crashed(),
    errors.OutOfMemory(),
    errors.TookTooLong(300),
    errors.WorkersLost(4),
    errors.NoFilmMaker(),
    errors.FilmFailed("No space left on device"),
    errors.SystemLibraryMissing("libGL.so.1"),
]


def test_no_error_is_without_words():
    leaves = {
        name
        for name, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, errors.PhotoError) and not kind.__subclasses__()
    }
    assert leaves == set(ERRORS) == {type(error).__name__ for error in MADE}


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_sentence_is_filled_in(error, language):
    sentence = explain(error, language)
    assert "{" not in sentence
    assert sentence[0].isupper()
    assert explain(error, "id") != explain(error, "en")


def test_figures_are_in_everyday_units():
    assert "52.0 MB, paling besar 40 MB" in explain(errors.FileTooLarge(52_000_000, 40_000_000), "id")
