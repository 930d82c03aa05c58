"""The wall on the front screen: pictures of those who agree, for as long as they do, and of nobody else."""

import io
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from PIL import Image

from listing.hall.hall import Hall
from listing.hall.routes import ROOT
from listing.store.database import Database
from listing.store.works import Store


@pytest.fixture
def hers(begin, hall):
    """A work with a finished photo: its token and the photo's number."""
    token, _ = begin(nama="Keripik Bu Sri", size=(400, 300))
    return token, hall.service.store.work(token).photos[0].id


@pytest.fixture
def hung(trainer):
    """The trainer, who has put up a wall."""
    assert trainer.put(f"{ROOT}/settings", json={"wall": True}).json()["wall"]
    return trainer


def agree(client, token, number, agreed=True):
    return client.put(f"/etalase/work/{token}/photos/{number}/agreed", json={"agreed": agreed})


def on_the_wall(client):
    return [pair["id"] for pair in client.get(f"{ROOT}/wall").json()["pairs"]]


def sides(client, number):
    return [client.get(f"{ROOT}/wall/{number}/{side}.jpg") for side in ("before", "after")]


def test_who_was_not_asked_has_not_agreed(hung, hers):
    token, number = hers
    assert hung.get(f"/etalase/work/{token}").json()["photos"][0]["agreed"] is False
    assert on_the_wall(hung) == []
    assert [side.status_code for side in sides(hung, number)] == [404, 404]


def test_who_agrees_is_shown_before_and_after_and_nothing_else_of_her(hung, hers):
    token, number = hers
    assert agree(hung, token, number).json()["agreed"] is True
    told = hung.get(f"{ROOT}/wall")
    assert [set(pair) for pair in told.json()["pairs"]] == [{"id", "mark"}]
    before, after = sides(hung, number)
    for side in (before, after):
        assert side.headers["cache-control"] == "private, no-store"
        image = Image.open(io.BytesIO(side.content))
        assert (image.size, image.getexif()) == ((720, 720), {})
    assert before.content != after.content


def test_taken_back_it_is_gone_at_once(hung, hers):
    token, number = hers
    agree(hung, token, number)
    sides(hung, number)
    agree(hung, token, number, False)
    assert on_the_wall(hung) == []
    assert [side.status_code for side in sides(hung, number)] == [404, 404]


def test_taken_back_while_the_picture_is_made_it_is_not_sent(hung, hall, hers, monkeypatch):
    token, number = hers
    agree(hung, token, number)
    made = hall.service.pictures.after

    def slowly(*asked):
        agree(hung, token, number, False)
        return made(*asked)

    monkeypatch.setattr(hall.service.pictures, "after", slowly)
    assert hung.get(f"{ROOT}/wall/{number}/after.jpg").status_code == 404


def test_one_photo_agreed_to_is_no_word_about_another(hung, hers, make_photo, until):
    token, number = hers
    agree(hung, token, number)
    other = hung.put(f"/etalase/work/{token}/photos/c2", content=make_photo(seed=9)).json()["id"]
    until(lambda: hung.get(f"/etalase/work/{token}").json()["photos"][1]["status"] == "done")
    assert on_the_wall(hung) == [number]
    assert [side.status_code for side in sides(hung, other)] == [404, 404]


def test_the_trainer_takes_one_picture_down_and_its_owner_sees_it(hung, hers):
    token, number = hers
    agree(hung, token, number)
    assert hung.post(f"{ROOT}/wall/{number}/down").status_code == 200
    assert on_the_wall(hung) == []
    assert hung.get(f"/etalase/work/{token}").json()["photos"][0]["agreed"] is False
    assert hung.post(f"{ROOT}/wall/{number}/down").status_code == 404


def test_nobody_without_the_pin_sees_the_wall(hung, hers):
    token, number = hers
    agree(hung, token, number)
    hung.post(f"{ROOT}/close")
    assert [side.status_code for side in (hung.get(f"{ROOT}/wall"), *sides(hung, number))] == [401, 401, 401]


def test_without_a_wall_nobody_is_asked_and_nothing_is_shown(trainer, hers):
    token, number = hers
    assert trainer.get(f"/etalase/work/{token}").json()["wall"] is False
    agree(trainer, token, number)
    assert on_the_wall(trainer) == []
    assert [side.status_code for side in sides(trainer, number)] == [404, 404]
    trainer.put(f"{ROOT}/settings", json={"wall": True})
    assert trainer.get(f"/etalase/work/{token}").json()["wall"] is True


def test_another_look_or_a_stroke_is_another_picture_on_the_wall(hung, hers):
    token, number = hers
    agree(hung, token, number)

    def mark():
        return hung.get(f"{ROOT}/wall").json()["pairs"][0]["mark"]

    marks = [mark()]
    hung.put(f"/etalase/work/{token}/look", json={"background": "sky"})
    marks.append(mark())
    stroke = {"id": "a", "kind": "erase", "points": [[0.5, 0.5]], "radius": 0.01}
    assert hung.post(f"/etalase/work/{token}/photos/{number}/strokes", json=stroke).status_code == 200
    assert len({*marks, mark()}) == 3
    assert np.asarray(Image.open(io.BytesIO(sides(hung, number)[1].content)))[0, 0].tolist() != [255, 255, 255]


def test_the_wall_is_no_visit_to_her_work(hung, hall, hers):
    token, number = hers
    agree(hung, token, number)
    hall.service.store.active.clear()
    sides(hung, number)
    on_the_wall(hung)
    assert hall.service.store.active == {}


def test_who_helps_her_cannot_agree_for_her_but_take_it_back(hung, hall, hers):
    token, number = hers
    code = hung.get(f"/etalase/work/{token}").json()["code"]
    helper = hung.post(f"{ROOT}/visit/{code}").json()["token"]
    assert hung.get(f"/etalase/work/{helper}").json()["wall"] is False
    assert agree(hung, helper, number).json()["error"] == "OnlyHers"
    assert on_the_wall(hung) == []
    agree(hung, token, number)
    agree(hung, helper, number, False)
    assert on_the_wall(hung) == []


@pytest.mark.parametrize("body", [{}, {"agreed": "yes"}, {"agreed": 1}, {"agreed": None}])
def test_only_a_clear_yes_is_one(hung, hers, body):
    token, number = hers
    assert hung.put(f"/etalase/work/{token}/photos/{number}/agreed", json=body).status_code == 400
    assert on_the_wall(hung) == []


@pytest.mark.parametrize("path", ["0/after", "1/alpha", "-1/after", "1/before/after", f"{10**20}/after"])
def test_there_is_nothing_else_on_the_wall(hung, hers, path):
    agree(hung, *hers)
    assert hung.get(f"{ROOT}/wall/{path}.jpg").status_code == 404


def test_with_her_work_her_picture_leaves_the_wall(hung, hers):
    token, number = hers
    agree(hung, token, number)
    hung.delete(f"/etalase/work/{token}")
    assert on_the_wall(hung) == []
    assert [side.status_code for side in sides(hung, number)] == [404, 404]


def test_what_she_said_outlasts_a_restart(tmp_path):
    store = Store(tmp_path)
    token, _ = store.new_work()
    (tmp_path / "up").write_bytes(b"photo")
    shot, _ = store.photos.add(store.work(token).key, "c1", tmp_path / "up", "0", 9)
    store.photos.agree(shot.work, shot.id, True)
    store.close()
    store = Store(tmp_path)
    assert store.work(token).photos[0].agreed
    store.close()


def test_photos_of_an_earlier_version_were_never_agreed_to(tmp_path):
    file = tmp_path / "etalase.sqlite3"
    Database(file).close()
    with closing(sqlite3.connect(file)) as link, link:
        link.execute("ALTER TABLE shots DROP COLUMN agreed")
        link.execute("INSERT INTO works (key, code, seen) VALUES ('k', 'BCDF', 1)")
        link.execute("INSERT INTO shots (work, client_id, size, sha256) VALUES ('k', 'c1', 1, '0')")
    base = Database(file)
    assert [row["agreed"] for row in base.rows("SELECT agreed FROM shots")] == [0]
    base.close()


def test_a_wall_is_kept_over_a_restart(hung, hall):
    assert Hall(hall.service, hall.gate).service.wall
