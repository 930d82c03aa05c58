import argparse
import json
from pathlib import Path

import pytest

from listing.cli.words import add_commands

SAMPLE = str(Path(__file__).parents[3] / "samples" / "sambal_pecel.toml")


@pytest.fixture
def run(capsys):
    def run(*words):
        parser = argparse.ArgumentParser()
        add_commands(parser.add_subparsers(required=True))
        args = parser.parse_args(words)
        code = args.run(args)
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return code, out, err

    return run


def test_a_draft_for_one_place(run):
    code, out, _ = run("draft", SAMPLE, "--to", "shopee", "--variant", "hangat")
    assert code == 0
    assert "== Shopee · hangat ==" in out
    assert "Tokopedia" not in out


def test_every_place_when_none_is_named(run):
    assert run("draft", SAMPLE)[1].count("== ") == 5


def test_explain_shows_the_tidy_facts_and_whence_each_sentence(run):
    _, out, _ = run("draft", SAMPLE, "--to", "shopee", "--explain")
    assert "  Harga: Rp22.000" in out
    assert "Merek: Dapur Bu Lastri  ← dari Merek" in out
    assert "← kata umum" in out


def test_json_has_texts_sentences_and_findings(run):
    (found,) = json.loads(run("draft", SAMPLE, "--to", "ig", "--json")[1])
    assert found["channel"] == "instagram"
    assert found["caption"].startswith("Sambal Pecel")
    assert {"text", "facts", "field"} == found["sentences"][0].keys()


def test_english(run):
    assert "Ingredients: peanuts" in run("draft", SAMPLE, "--to", "shopee", "--lang", "en")[1]


def test_a_draft_that_the_place_would_refuse_exits_1(run, tmp_path):
    (tmp_path / "f.toml").write_text('nama = "Zupa"')
    code, out, _ = run("draft", str(tmp_path / "f.toml"), "--to", "tokopedia")
    assert code == 1
    assert "HARUS DIPERBAIKI (title): Terlalu pendek" in out
    assert "4 huruf, paling sedikit 25 (kurang 21)" in out


@pytest.mark.parametrize(
    ("text", "code"), [("Keripik Tempe Daun Jeruk 250 gram", 0), ("Keripik Tempe Murah Wlingi", 0),
    ("Keripik TERBAIK", 1)]
)  # fmt: skip
def test_check_exits_1_on_a_hard_finding_only(run, text, code):
    assert run("check", text, "--to", "shopee", "--field", "title")[0] == code


def test_check_reads_several_words_a_file_and_json(run, tmp_path):
    path = tmp_path / "teks.txt"
    path.write_text("Keripik TERBAIK di kota", encoding="utf-8")
    for words in (["Keripik", "TERBAIK", "di", "kota"], [str(path)]):
        _, out, _ = run("check", *words, "--to", "shopee", "--field", "title", "--json")
        found = json.loads(out)
        assert ("superlative_claim", "hard", 8, 15) in {
            (f["rule"], f["severity"], f["start"], f["end"]) for f in found
        }


def test_check_says_when_all_is_well(run):
    code, out, _ = run("check", "Keripik Tempe Daun Jeruk 250 gram", "--to", "shopee", "--field", "title")
    assert (code, out) == (0, "Tidak ada yang perlu diperbaiki.\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["draft", "none.toml"], "none.toml"),
        (["draft", SAMPLE, "--to", "pasar"], "Pilih salah satu: shopee"),
        (["check", "none.txt", "--to", "shopee", "--field", "title"], "none.txt"),
        (["check", "a", "--to", "pasar", "--field", "title"], "pasar"),
        (["check", "a", "--to", "instagram", "--field", "title"], "caption"),
        (["check", "a", "--to", "shopee", "--field", "title", "--facts", "none.toml"], "none.toml"),
    ],
)
def test_what_cannot_be_done_is_a_sentence_and_exits_2(run, words, sentence):
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1


def test_rewriting_is_off_unless_set_up_and_says_so_calmly(run, monkeypatch):
    monkeypatch.delenv("ETALASE_WRITER_URL", raising=False)
    code, out, err = run("draft", SAMPLE, "--to", "shopee", "--rewrite")
    assert (code, err) == (0, "Penulis tambahan belum diatur. Teks di bawah ini dari penulis bawaan.\n")
    assert out == run("draft", SAMPLE, "--to", "shopee")[1]


def test_a_writer_that_is_away_is_named_first_and_the_draft_stands(run, monkeypatch):
    monkeypatch.setenv("ETALASE_WRITER_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("ETALASE_WRITER_MODEL", "toy")
    _, out, err = run("draft", SAMPLE, "--to", "shopee", "--rewrite")
    assert err.startswith("Teks diolah oleh toy di komputer ini (127.0.0.1).\n")
    assert "Sambal Pecel dari Dapur Bu Lastri, Blitar" in out
