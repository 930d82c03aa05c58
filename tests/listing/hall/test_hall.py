"""The trainer's routes: closed without the PIN, and what they do behind it."""

import io
import json
import logging
import re
import shutil
import zipfile
from dataclasses import asdict
from html import escape

import pytest

from listing.backend.log import keep_log
from listing.hall import archive, handover, routes
from listing.hall.hall import Hall, Settings
from listing.hall.pin import COOKIE, FREE_TRIES, Gate
from listing.hall.preflight import CHECKS
from listing.hall.routes import ROOT
from listing.phrases.app.refusals import REFUSALS
from listing.server.edge import is_home
from listing.server.security import MARK
from listing.store import doors
from listing.store.records import Recovered, key_of
from listing.store.works import Store
from tests.listing.conftest import PIN

WIPE_WORD = "HAPUS"


def addresses_of(app_routes):
    places = {"name": "weights", "code": "BCDF", "token": "x" * 22, "stage": "light", "id": 1, "side": "after"}
    for route in app_routes:
        yield re.sub(r"{(\w+)(:\w+)?}", lambda part: str(places.get(part[1], "nothing")), route.path)


def test_without_the_pin_every_address_says_the_same(stranger, hall):
    known = [*addresses_of(routes.routes(lambda: hall)), f"{ROOT}/", f"{ROOT}/counts/", f"{ROOT}//counts"]
    told = set()
    for path in known:
        for method in ("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "ODD"):
            for cookie in ("", "guess", PIN):
                if (method, path) == ("POST", f"{ROOT}/open"):
                    continue
                stranger.cookies.set(COOKIE, cookie)
                answer = stranger.request(
                    method, path, content=None if method == "GET" else json.dumps({"sure": WIPE_WORD})
                )
                told.add((answer.status_code, answer.text, *sorted(answer.headers.items())))
    assert [(status, json.loads(text)["error"]) for status, text, *_ in told] == [(401, "NoPin")]


def test_behind_the_pin_an_unknown_address_is_no_page(trainer):
    for path in (ROOT, f"{ROOT}/", f"{ROOT}/nothing", f"{ROOT}/counts/"):
        assert trainer.get(path).json()["error"] == "NoSuchPage"
    assert trainer.delete(f"{ROOT}/counts").json()["error"] == "NoSuchPage"


@pytest.mark.parametrize(("path", "kind", "link"), [
    (f"{ROOT}/sheet", "NoPin", "/?pelatih"), (f"{ROOT}/nothing", "NoPin", "/?pelatih"),
    ("/etalase/nothing", "NoSuchPage", "/"), (f"/etalase/work/{'x' * 22}/all.zip", "NoSuchWork", "/"),
])  # fmt: skip
def test_somebody_who_types_an_address_gets_a_page_with_a_way_out(stranger, path, kind, link):
    page = stranger.get(path, headers={"Accept": "text/html,*/*;q=0.8"})
    assert page.status_code == REFUSALS[kind][0]
    assert page.headers["content-type"].startswith("text/html")
    assert all(escape(sentence) in page.text for sentence in REFUSALS[kind][1:])
    assert f'href="{link}"' in page.text


def test_the_pin_opens_and_leaving_closes(trainer):
    assert trainer.get(f"{ROOT}/counts").status_code == 200
    key = trainer.cookies[COOKIE]
    trainer.post(f"{ROOT}/close")
    trainer.cookies.set(COOKIE, key)
    assert trainer.get(f"{ROOT}/counts").status_code == 401


def test_the_key_is_kept_from_scripts_and_from_other_sites(stranger):
    cookie = stranger.post(f"{ROOT}/open", json={"pin": PIN}).headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


def test_five_wrong_pins_wait(stranger):
    tries = [stranger.post(f"{ROOT}/open", json={"pin": "000000"}) for _ in range(FREE_TRIES)]
    assert [told.json().get("left") for told in tries] == [4, 3, 2, 1, None]
    late = stranger.post(f"{ROOT}/open", json={"pin": PIN})
    assert (late.status_code, late.json()["error"], late.json()["seconds"] > 50) == (429, "MustWait", True)
    assert stranger.get(f"{ROOT}/counts").status_code == 401


@pytest.mark.parametrize("body", [{}, {"pin": None}, {"pin": 402817}, {"pin": [PIN]}])
def test_what_is_no_pin_is_wrong(stranger, body):
    assert stranger.post(f"{ROOT}/open", json=body).status_code == 401


@pytest.mark.parametrize("headers", [{MARK: ""}, {"Origin": "http://elsewhere.example"}])
def test_another_site_can_change_nothing(trainer, headers):
    for path in ("/wipe", "/close", "/open"):
        assert trainer.post(ROOT + path, json={"sure": WIPE_WORD, "pin": PIN}, headers=headers).status_code == 403
    assert trainer.put(f"{ROOT}/settings", json={"held": True}, headers=headers).status_code == 403


def test_those_who_need_help_go_first(trainer, begin):
    fine, broken = begin(seed=1)[1], begin(b"DAMAGED", status="failed")[1]
    people = trainer.get(f"{ROOT}/people").json()["people"]
    found = [(person["products"][0]["code"], person["trouble"]) for person in people]
    assert found == [(broken, "failed"), (fine, "")]
    assert people[0]["products"][0]["says"][0]["id"]


def test_one_who_is_quiet_for_long_is_stuck(hall, begin):
    token, code = begin()
    work = hall.service.store.work(token)
    hall.service.store.active[work.key] -= 1000
    assert [(person.products[0].code, person.trouble) for person in hall.people()] == [(code, "stuck")]
    hall.service.store.save_step(token, 4)
    assert hall.people()[0].trouble == "finished"


def test_after_a_restart_nobody_is_quiet_yet(hall, begin):
    begin()
    hall.service.store.active.clear()
    assert [(person.trouble, person.quiet < 10) for person in Hall(hall.service, Gate(PIN)).people()] == [("", True)]


def test_people_are_told_by_code_only(trainer, begin):
    token, _ = begin(nama="Keripik Bu Sri")
    told = trainer.get(f"{ROOT}/people").text
    assert "Keripik" not in told
    assert token not in told


def test_a_visit_opens_her_work_and_changes_it_for_her(trainer, hall, begin):
    token, code = begin(nama="Keripik")
    other = trainer.post(f"{ROOT}/visit/{code.lower()}").json()["token"]
    assert other != token
    trainer.put(f"/etalase/work/{other}/step", json={"step": 3})
    assert hall.service.store.work(token).step == 3
    assert trainer.get(f"/etalase/work/{other}").json()["code"] == code
    assert trainer.post(f"{ROOT}/visit/QQQQ").status_code == 404


def test_a_visit_ends(hall, begin, monkeypatch):
    _, code = begin()
    store = hall.service.store
    monkeypatch.setattr(doors, "VISIT_LASTS", -1.0)
    assert store.work(store.doors.visit(store.key_by_code(code))) is None


def test_a_phone_hears_of_a_pause_and_no_guess_of_seconds(trainer, make_photo):
    trainer.put(f"{ROOT}/settings", json={"held": True})
    token = trainer.post("/etalase/work").json()["token"]
    trainer.put(f"/etalase/work/{token}/photos/c1", content=make_photo())
    work = trainer.get(f"/etalase/work/{token}").json()
    assert (work["held"], work["photos"][0]["seconds"]) == ("trainer", None)
    trainer.put(f"{ROOT}/settings", json={"held": False})
    assert trainer.get(f"/etalase/work/{token}").json()["held"] is None


def test_a_pause_holds_the_line_and_photos_still_arrive(trainer, hall, make_photo, until):
    trainer.put(f"{ROOT}/settings", json={"held": True})
    token, _ = hall.service.store.new_work()
    assert trainer.put(f"/etalase/work/{token}/photos/c1", content=make_photo()).json()["status"] == "queued"
    assert trainer.get(f"{ROOT}/counts").json()["waiting"] == 1
    trainer.put(f"{ROOT}/settings", json={"held": False})
    until(lambda: trainer.get(f"{ROOT}/counts").json()["done"] == 1)


@pytest.mark.parametrize("wrong", [{"held": "yes"}, {"host": 7}, {"wifi": "x" * 41}, {"wall": None}])
def test_settings_that_make_no_sense_change_nothing(trainer, hall, wrong):
    assert trainer.put(f"{ROOT}/settings", json={"saving": True} | wrong).status_code == 400
    assert hall.settings == Settings()


def test_settings_outlast_a_restart(trainer, hall):
    wish = {"wifi": "  FOTO   PRODUK ", "saving": True, "pin": "1", "changed": True}
    expected = Settings(wifi="FOTO PRODUK", saving=True)
    assert trainer.put(f"{ROOT}/settings", json=wish).json() == asdict(expected)
    assert Hall(hall.service, Gate(PIN)).settings == expected
    assert hall.service.saving


@pytest.mark.parametrize("spoilt", ["", "[]", "{", '{"wifi": 3}', "null"])
def test_spoilt_settings_are_the_usual_ones(hall, spoilt):
    (hall.service.home / "hall.json").write_text(spoilt)
    assert Hall(hall.service, Gate(PIN)).settings == Settings()


def test_everything_in_one_zip_by_code(trainer, begin):
    codes = {begin(seed=seed, nama=f"Produk {seed}")[1] for seed in range(2)}
    with zipfile.ZipFile(io.BytesIO(trainer.get(f"{ROOT}/all.zip").content)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == codes
    assert sum(name.endswith("-1-shopee.jpg") for name in names) == len(codes)
    assert len({name.rsplit("/")[-1] for name in names}) == len(names)


def test_after_the_wipe_nothing_is_found(trainer, hall, begin):
    begin(b"SECRET-OF-THE-PHOTO" * 20, seed=5, nama="Sambal Rahasia Bu Tin", cerita="resep nenek dari Garum")
    (hall.service.store.incoming / "half").write_bytes(b"an upload that never ended")
    proof = trainer.post(f"{ROOT}/wipe", json={"sure": WIPE_WORD}).json()
    assert (proof["works"], proof["traces"]) == (1, 0)
    assert proof["marks"] > 5
    left = {file: file.read_bytes() for file in hall.service.home.rglob("*") if file.is_file()}
    assert left
    for words in (b"SECRET-OF", b"Sambal Rahasia", b"resep nenek", b"never ended"):
        assert [file for file, content in left.items() if words in content] == []


def test_what_stays_is_found_by_the_proof(trainer, hall, begin):
    begin(seed=6)
    copy = next((hall.service.home / "work").rglob("original")).read_bytes()
    (hall.service.home / "forgotten.bin").write_bytes(b"x" * 99 + copy)
    assert trainer.post(f"{ROOT}/wipe", json={"sure": WIPE_WORD}).json()["traces"] == 1


@pytest.mark.parametrize("body", [{}, {"sure": "hapus"}, {"sure": True}])
def test_a_slip_of_the_hand_deletes_nothing(trainer, hall, begin, body):
    token, _ = begin()
    assert trainer.post(f"{ROOT}/wipe", json=body).status_code == 400
    assert hall.service.store.work(token) is not None


def test_the_figures_and_the_log_name_nobody(trainer, hall, begin, until, tmp_path):
    keep_log(tmp_path / "log")
    try:
        token, code = begin(b"DAMAGED", status="failed", nama="Keripik Bu Sri")
        begin(seed=2)
        until(lambda: trainer.get(f"{ROOT}/figures").json()["days"][0]["done"])  # noted after the photo is shown
        logging.getLogger("listing.test").warning("something to have a file")
    finally:
        for name in ("listing", "photo"):
            for keeper in list(logging.getLogger(name).handlers):
                logging.getLogger(name).removeHandler(keeper)
                keeper.close()
    days = trainer.get(f"{ROOT}/figures").json()["days"]
    assert [(day["arrived"], day["done"], day["failures"]) for day in days] == [(2, 1, {"DamagedFile": 1})]
    told = trainer.get(f"{ROOT}/figures.csv").text + (tmp_path / "log" / "etalase.log").read_text()
    for secret in (token, code, "Keripik", "Sri"):
        assert secret not in told


def test_phones_are_counted_while_their_screens_are_open(hall):
    for phone in ("hers", "hers", "mine"):
        hall.come("10.0.0.9", phone)
    assert hall.counts()["phones"] == 2
    for phones in (2, 1):
        hall.go("hers")
        assert hall.counts()["phones"] == phones
    assert hall.visited


def test_a_demo_counts_nowhere(trainer, hall, begin, until):
    begin(seed=1)
    token = trainer.post(f"{ROOT}/demo").json()["token"]
    trainer.post(f"/etalase/work/{token}/samples/mug_enamel")
    until(lambda: trainer.get(f"/etalase/work/{token}").json()["photos"][0]["status"] == "done")
    assert (hall.counts()["works"], hall.counts()["done"], len(hall.people())) == (1, 1, 1)
    assert [(day["arrived"], day["done"]) for day in trainer.get(f"{ROOT}/figures").json()["days"]] == [(1, 1)]
    with zipfile.ZipFile(io.BytesIO(trainer.get(f"{ROOT}/all.zip").content)) as archive:
        assert len({name.split("/")[0] for name in archive.namelist()}) == 1
    assert trainer.get(f"{ROOT}/demo/{token}/light.jpg").status_code == 200


def test_one_phone_is_stopped_and_let_go_on(trainer, hall, make_photo):
    token = hall.service.new_work("hers")[0]
    trainer.put(f"/etalase/work/{token}/photos/c1", content=make_photo())

    def sends(name):
        return trainer.put(f"/etalase/work/{token}/photos/{name}", content=make_photo(seed=3)).json()

    for stopped, answer in ((True, "Stopped"), (False, None)):
        assert trainer.put(f"{ROOT}/phone/hers", json={"stopped": stopped}).status_code == 200
        (person,) = trainer.get(f"{ROOT}/people").json()["people"]
        assert (person["phone"], person["stopped"]) == ("hers", stopped)
        assert sends("c2").get("error") == answer


def test_a_worker_that_was_killed_is_in_the_figures(trainer, begin):
    begin(b"DIES ONCE")
    assert trainer.get(f"{ROOT}/figures").json()["days"][0]["killed"] == 1


@pytest.mark.parametrize(("host", "takes_calls"), [("192.168.43.5", True), ("192.168.43.5", False), ("", False)])
def test_the_code_is_shown_only_where_it_leads_somewhere(trainer, monkeypatch, host, takes_calls):
    monkeypatch.setattr(Hall, "host", lambda self: host)
    monkeypatch.setattr(Hall, "is_reached", lambda *_: takes_calls and bool(host))
    told = trainer.get(f"{ROOT}/address").json()
    assert told["link"] == (f"http://{host}" if host else "")
    assert told["open"] == ("<svg" in told["qr"]) == takes_calls


def test_behind_a_proxy_the_code_leads_to_the_proxy(trainer, monkeypatch):
    monkeypatch.setenv("ETALASE_ADDRESS", "https://blitar.example.id/")
    told = trainer.get(f"{ROOT}/address").json()
    assert (told["link"], told["open"], told["all"]) == ("https://blitar.example.id", True, [])
    assert "<svg" in told["qr"]
    assert is_home("blitar.example.id:443")
    assert not is_home("malang.example.id")


@pytest.mark.parametrize(("wish", "joins"), [
    ({}, ""),
    ({"wifi": "Balai"}, ""),
    ({"wifi": "Balai", "password": "pendek"}, ""),
    ({"password": "keripik tempe"}, ""),
    ({"wifi": "Balai", "password": "keripik tempe"}, "WIFI:T:WPA;S:Balai;P:keripik tempe;;"),
    ({"wifi": "Balai", "password": 'a;b:"c\\d'}, 'WIFI:T:WPA;S:Balai;P:a\\;b\\:\\"c\\\\d;;'),
    ({"wifi": "Balai", "is_open": True}, "WIFI:T:nopass;S:Balai;;"),
    ({"wifi": "Balai", "password": "keripik tempe", "is_open": True}, "WIFI:T:nopass;S:Balai;;"),
])  # fmt: skip
def test_phones_join_by_a_code_only_where_it_lets_them_in(trainer, hall, monkeypatch, wish, joins):
    monkeypatch.setattr(Hall, "host", lambda self: "192.168.43.5")
    trainer.put(f"{ROOT}/settings", json=wish)
    assert hall.settings.network.joins == joins
    assert ("<svg" in trainer.get(f"{ROOT}/address").json()["join"]) is bool(joins)
    assert trainer.get(f"{ROOT}/sheet").text.count("<svg") == 1 + bool(joins)
    said = trainer.get(f"{ROOT}/check/sheet").json()
    assert (said["state"] == "good") is bool(joins)


def test_the_sheet_has_code_and_steps_and_lets_nothing_in(trainer, hall, monkeypatch):
    monkeypatch.setattr(Hall, "host", lambda self: "192.168.43.5")
    hall.change({"wifi": "<script>x</script>"})
    page = trainer.get(f"{ROOT}/sheet?lang=id").text
    assert "<svg" in page
    assert "192.168.43.5" in page
    assert "<script" not in page


def test_every_check_has_its_sentences():
    from listing.phrases.app.trainer import READY

    assert set(READY["checks"]) == {*CHECKS, "screen"}  # the boxes of a screen are looked at in the browser
    for says in READY["checks"].values():
        assert {"name"} < set(says)
        assert all(len(pair) == 2 and all(pair) for pair in says.values())


@pytest.mark.parametrize(
    "name", ["disk", "memory", "files", "records", "clock", "port", "network", "device", "sheet"]
)
def test_checks_answer_with_what_their_sentence_needs(trainer, name):
    from listing.phrases.app.trainer import READY

    told = trainer.get(f"{ROOT}/check/{name}").json()
    key = f"{told['state']}.{told['why']}" if told["why"] else told["state"]
    for sentence in READY["checks"][name][key]:
        assert "{" not in sentence.format(**told["values"])


def test_a_full_disk_is_told_before_the_day(trainer, hall, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("Disk", (), {"free": 10_000_000}))
    assert json.loads(trainer.get(f"{ROOT}/check/disk").text)["state"] == "bad"


@pytest.mark.parametrize("stage", ["light", "seen", "square", "soft"])
def test_the_stages_of_the_demo_are_pictures_and_follow_the_knob(trainer, begin, stage):
    token, _ = begin(seed=3, size=(1200, 900))
    low, high = (trainer.get(f"{ROOT}/demo/{token}/{stage}.jpg?k={knob}") for knob in (0, 100))
    assert low.headers["content-type"] == high.headers["content-type"] == "image/jpeg"
    assert low.content != high.content


@pytest.mark.parametrize("path", ["nothing.jpg", "..%2flight.jpg"])
def test_there_are_no_other_stages(trainer, begin, path):
    token, _ = begin(seed=3)
    assert trainer.get(f"{ROOT}/demo/{token}/{path}").status_code in (400, 404)


def test_a_photo_that_could_not_be_read_has_no_stages(trainer, begin):
    token, _ = begin(b"DAMAGED", status="failed")
    assert trainer.get(f"{ROOT}/demo/{token}/light.jpg").json()["error"] == "NotReady"


def test_the_demos_words_follow_the_knob(trainer):
    told = [trainer.get(f"{ROOT}/demo/words?sample=kue_nastar&k={knob}").json() for knob in (0, 100)]
    assert told[0] != told[1]
    assert all(fields["fields"] for fields in told)
    assert trainer.get(f"{ROOT}/demo/words?sample=none").status_code == 400


def test_every_sample_of_the_demo_is_there():
    from listing.phrases.app.demo import DEMO
    from listing.pictures.samples import samples

    assert set(DEMO["samples"]) <= set(samples())
    assert list(DEMO["stages"]) == list(DEMO["says"])
    assert set(DEMO["cases"]) <= set(DEMO["samples"])


@pytest.mark.parametrize("word", ["status", "details", "confidence", "Sukamaju", "Database", "listing", "2026-11-2"])
def test_words_that_the_program_says_itself_are_no_traces(trainer, hall, begin, tmp_path, word):
    begin(seed=7, nama=word, asal=word)
    hall.change({"wifi": "Sukamaju"})
    (hall.service.home / "etalase.log").write_text(
        "2026-11-26 09:30:00,125 WARNING listing.backend: photo 1: WorkerDied\n"
    )
    assert trainer.post(f"{ROOT}/wipe", json={"sure": WIPE_WORD}).json()["traces"] == 0


def test_words_that_she_said_are_traces_wherever_they_stay(trainer, hall, begin):
    begin(seed=8, nama="Sambal Rahasia Bu Tin")
    (hall.service.home / "etalase.log").write_text("2026-11-26 WARNING listing: Sambal Rahasia Bu Tin\n")
    assert trainer.post(f"{ROOT}/wipe", json={"sure": WIPE_WORD}).json()["traces"] == 1


def test_one_work_that_cannot_be_read_keeps_nobody_elses_out_of_the_zip(trainer, hall, begin, monkeypatch):
    (_, good), (_, bad) = begin(seed=1, nama="Keripik"), begin(seed=2, nama="Sambal")
    entries = archive.entries

    def spoilt(work, pictures):
        if work.code == bad:
            raise RecursionError
        return entries(work, pictures)

    monkeypatch.setattr(archive, "entries", spoilt)
    with zipfile.ZipFile(io.BytesIO(trainer.get(f"{ROOT}/all.zip").content)) as packed:
        assert packed.testzip() is None
        names = packed.namelist()
    assert f"{bad}/{archive.NOT_WHOLE}" in names
    assert any(name.startswith(f"{good}/") and name.endswith("shopee.jpg") for name in names)


def test_what_had_to_be_found_again_is_told_before_the_day(trainer, hall):
    for found, told in (
        (Recovered(), ("good", "")),
        (Recovered(damaged=True), ("ask", "")),
        (Recovered(works=2, photos=5), ("ask", "")),
        (Recovered(aside=3), ("ask", "aside")),
    ):
        hall.service.store.recovered = found
        answer = trainer.get(f"{ROOT}/check/records").json()
        assert (answer["state"], answer["why"]) == told


def test_the_works_of_a_lost_phone_go_on_on_one_other_phone(trainer, hall, begin, monkeypatch):
    store = hall.service.store
    mine = [store.new_work("lost") for _ in range(2)]
    other, _ = store.new_work("somebody else")
    told = trainer.post(f"{ROOT}/handover/{mine[0][1]}").json()
    if "link" not in told:
        pytest.skip("this machine is in no network")
    assert (told["works"], told["minutes"]) == (2, 10)
    code = re.search(r"/\?pindah=([A-Z]{6})$", told["link"])[1]
    tokens = hall.handovers.take(code.lower(), "new")
    assert {store.work(token).code for token in tokens} == {code for _, code in mine}
    assert store.work(tokens[0]).code == mine[0][1]
    assert {store.work(token).phone for token in tokens} == {"new"}
    assert store.work(other).phone == "somebody else"
    assert hall.handovers.take(code, "a third") == ()
    assert hall.handovers.take(code, "new") == tokens  # her page was loaded again
    assert store.work(mine[0][0]).code == mine[0][1]  # the lost phone may be found again
    assert not store.doors.is_visit(tokens[0])
    assert trainer.post(f"{ROOT}/handover/QQQQ").status_code == 404


def test_what_was_handed_over_outlives_a_restart_and_ends_with_the_work(tmp_path):
    store = Store(tmp_path)
    token, code = store.new_work("lost")
    (new,) = store.doors.hand_over([key_of(token), key_of("gone")], "new")
    store.close()
    store = Store(tmp_path)
    assert store.work(new).code == code
    store.delete(new)
    assert store.work(new) is store.work(token) is None
    store.close()


def test_an_offer_is_valid_for_a_while(hall, begin, monkeypatch):
    _, code = begin()
    monkeypatch.setattr(handover, "OFFER_LASTS", -1.0)
    offered = hall.handovers.offer((hall.service.store.key_by_code(code),))
    assert hall.handovers.take(offered, "new") == ()
