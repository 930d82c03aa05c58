"""A real HTTP server on loopback that speaks the chat protocol, in its several moods."""

import contextlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from listing.checks.rewrite import Writer, rewrite, writer_from
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.phrases.drafts.rewrite import SAYS
from listing.places.channels import CHANNELS

pytest.importorskip("openai", reason="the optional extra 'writer' is not installed")

FACTS = facts_from({"nama": "Sambal Pecel", "isi": "200 gr", "bahan": "kacang tanah", "asal": "Blitar"})
DRAFT = draft(FACTS, CHANNELS["shopee"], "hangat")
GOOD = (
    "Halo, Kak! Sambal Pecel ini dari Blitar, dibuat dari kacang tanah.\n\nIsinya 200 gram. Silakan pesan, ya, Kak."
)


def answer(text):
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": text}}]}).encode()


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, mood):
        super().__init__(("127.0.0.1", 0), Handler)
        self.mood, self.asked = mood, []


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *args):
        pass

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, self.headers["Authorization"], asked))
        with contextlib.suppress(OSError):  # the asker hung up, as it should
            self.server.mood(self)

    def reply(self, body, status=200, length=None):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def ask():
    servers = []

    def ask(mood, seconds=5.0):
        server = Server(mood)
        servers.append(server)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        writer = Writer(f"http://127.0.0.1:{server.server_port}/v1", "toy", "secret", seconds)
        return rewrite(DRAFT, FACTS, writer), server

    yield ask
    for server in servers:
        server.shutdown()
        server.server_close()


def says(text):
    return lambda handler: handler.reply(answer(text))


def test_a_good_answer_is_used_and_the_title_and_tags_stay(ask):
    found, server = ask(says(GOOD))
    assert (found.used, found.note) == (True, "used")
    assert found.draft.fields()["description"] == GOOD + "\n\n" + " ".join(DRAFT.tags)
    assert found.draft.fields()["title"] == DRAFT.fields()["title"]
    by_text = {s.text: s.facts for _, s in found.draft.sentences()}
    assert "content" in by_text["Isinya 200 gram."]
    ((path, key, asked),) = server.asked
    assert (path, key, asked["model"]) == ("/v1/chat/completions", "Bearer secret", "toy")


def test_only_facts_and_text_travel(ask):
    _, server = ask(says(GOOD))
    sent = json.loads(server.asked[0][2]["messages"][1]["content"])
    assert sent.keys() == {"facts", "draft", "common_words"}
    assert sent["facts"] == {
        "nama": "Sambal Pecel",
        "kategori": "makanan",
        "isi": ["200 gram"],
        "bahan": ["kacang tanah"],
        "asal": "Blitar",
    }


@pytest.mark.parametrize(
    ("lie", "words"),
    [
        ("Rasanya paling enak.", {"paling", "enak"}), ("Sudah halal.", {"halal"}), ("Isi 250 gram.", {"250"}),
        ("Asal: Jepara.", {"jepara"}), ("Tanpa pengawet.", {"tanpa", "pengawet"}),
        ("Dibuat dari bambu.", {"bambu"}),
        ("Warna merah.", {"merah"}), ("Dibuat tanpa kacang tanah.", {"tanpa"}), ("Tahan 3 bulan.", {"3", "bulan"}),
    ],
)  # fmt: skip
def test_a_lie_is_shown_as_such_and_left_out(ask, lie, words):
    found, server = ask(says(f"{GOOD} {lie}"))
    assert (found.used, found.note) == (True, "trimmed")
    assert found.draft.fields()["description"] == f"{GOOD}\n\n{' '.join(DRAFT.tags)}"
    ((sentence, loose),) = found.refused
    assert sentence == lie
    assert set(loose) == words
    assert lie in server.asked[1][2]["messages"][-1]["content"]  # it was asked once more, and named


def test_where_a_fact_was_turned_into_a_lie_our_own_sentence_stands(ask):
    found, server = ask(says(GOOD.replace("200", "250")))
    assert (found.used, found.note) == (True, "trimmed")
    said = found.draft.fields()["description"]
    assert "Isi: 200 gram" in said
    assert "250" not in said
    assert len(server.asked) == 2


def test_an_answer_that_is_mostly_strange_is_not_used(ask):
    found, _ = ask(says("Sambal terenak se-Indonesia! Halal. Isinya 200 gram."))
    assert (found.draft, found.used, found.note) == (DRAFT, False, "claims")


def test_what_is_put_right_when_asked_again_is_used_whole(ask):
    def mood(handler):
        first = len(handler.server.asked) == 1
        handler.reply(answer(f"{GOOD} Rasanya paling enak." if first else GOOD))

    found, _ = ask(mood)
    assert (found.used, found.note, found.refused) == (True, "used", ())


def test_an_answer_that_loses_a_fact_is_not_used(ask):
    found, _ = ask(says("Halo, Kak! Ini Sambal Pecel dari Blitar."))
    assert (found.draft, found.note) == (DRAFT, "lost")


def drip(handler):
    handler.send_response(200)
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.02)


def hang_up(handler):
    handler.reply(answer(GOOD)[:20], length=999)


TROUBLE = {
    "slow": lambda h: time.sleep(1),
    "dripping": drip,
    "broken off": hang_up,
    "closed": lambda h: h.connection.close(),
    "error": lambda h: h.reply(b"oops", 500),
    "refused": lambda h: h.reply(b'{"error": {"message": "no key"}}', 401),
    "unknown model": lambda h: h.reply(b'{"error": "model not found"}', 404),
    "huge": lambda h: h.reply(answer("Sambal " * 200_000)),
    "binary": lambda h: h.reply(b"\xff\xfe\x00"),
}
NONSENSE = {
    "empty": says(""),
    "silent": lambda h: h.reply(b""),
    "not json": lambda h: h.reply(b"<html>"),
    "no choices": lambda h: h.reply(b'{"choices": []}'),
    "a list": lambda h: h.reply(b"[1, 2]"),
    "a number": says(3),
    "a refusal": says(None),
    "only thinking": says("<think>Hmm</think>"),
}


@pytest.mark.parametrize("mood", TROUBLE)
def test_trouble_ends_soon_and_the_draft_stands(ask, mood):
    start = time.monotonic()
    found, _ = ask(TROUBLE[mood], seconds=0.4)
    assert (found.draft, found.used, found.note) == (DRAFT, False, "trouble")
    assert time.monotonic() - start < 1.5  # the server would drip for 2 s, and is given 0.4


@pytest.mark.parametrize("mood", NONSENSE)
def test_nonsense_is_not_used(ask, mood):
    found, _ = ask(NONSENSE[mood])
    assert (found.draft, found.used, found.note) == (DRAFT, False, "nonsense")


def test_a_refusal_in_words_is_not_used(ask):
    assert not ask(says("Maaf, saya tidak bisa membantu."))[0].used


def test_no_server_at_all():
    found = rewrite(DRAFT, FACTS, Writer("http://127.0.0.1:9/v1", "toy", seconds=1))
    assert (found.draft, found.note) == (DRAFT, "trouble")


@pytest.mark.parametrize(
    ("environ", "writer"),
    [
        ({}, None),
        ({"ETALASE_WRITER_URL": "http://localhost:11434/v1"}, None), ({"ETALASE_WRITER_MODEL": "x"}, None),
        ({"ETALASE_WRITER_URL": " ", "ETALASE_WRITER_MODEL": "x"}, None),
        ({"ETALASE_WRITER_URL": "http://a/v1", "ETALASE_WRITER_MODEL": "x"}, Writer("http://a/v1", "x")),
        (
            {"ETALASE_WRITER_URL": "http://a/v1", "ETALASE_WRITER_MODEL": "x", "ETALASE_WRITER_KEY": "k"},
            Writer("http://a/v1", "x", "k"),
        ),
    ],
)  # fmt: skip
def test_off_unless_configured(environ, writer):
    assert writer_from(environ) == writer


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("http://localhost:11434/v1", "di komputer ini"),
        ("http://127.0.0.1/v1", "di komputer ini"),
        ("https://api.example/v1", "dikirim ke api.example"), ("http://localhost.example/v1", "dikirim ke"),
    ],
)  # fmt: skip
def test_it_says_where_the_text_goes(url, word):
    assert word in Writer(url, "x").says_where("id")


def test_every_note_speaks_both_languages():
    assert SAYS["id"].keys() == SAYS["en"].keys()
