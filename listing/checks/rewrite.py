"""Optional: any server that speaks the OpenAI chat protocol (Ollama, llama.cpp, ...) rewrites a draft.

Off unless ETALASE_WRITER_URL and ETALASE_WRITER_MODEL are set (ETALASE_WRITER_KEY where the server wants one). Only
facts and texts travel, never a photo. The answer is held to the facts, sentence by sentence; whatever goes wrong,
the draft of the built-in writer stands.
"""

import json
import logging
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from listing.checks.grounding import speaks_of, ungrounded
from listing.checks.reading import tokens_of
from listing.checks.statements import left_out, turned, unfounded
from listing.checks.texts import check_text
from listing.draft.records import Draft, Paragraph, Sentence
from listing.draft.shop_page import told_at
from listing.facts.form import to_mapping
from listing.facts.record import Facts
from listing.phrases.drafts.courtesies import TO_ORDER
from listing.phrases.drafts.glue import AROUND, LIGHT, NOT
from listing.phrases.drafts.neutral_words import NEUTRAL_WORDS
from listing.phrases.drafts.rewrite import AGAIN, INSTRUCTIONS, SAYS
from listing.places.channels import CHANNELS

log = logging.getLogger(__name__)

_MOST_BYTES = 200_000  # of an answer; a caption has 2,200 characters
_MOST_STRANGE = 0.5  # of an answer's sentences; of what is stranger, little would be left. A choice
_LEAST_SECONDS = 0.1  # a timeout of nothing would wait for ever
_ODD = frozenset({"Cf", "Co", "Cn", "So", "Sk", "Sm"})  # emoji, marks without width, sums
_MARKUP = frozenset("<>{}[]`*_#|\\~")
_OWN_BOX = frozenset({"price", "stock"})  # a product page has boxes for them; a description may do without
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Writer:
    """A server that rewrites.

    Attributes:
        url: Base address, such as http://localhost:11434/v1.
        model: Name of the model there.
        key: Key for the server; local ones take any.
        seconds: The longest to wait for the whole answer.
    """

    url: str
    model: str
    key: str = "none"
    seconds: float = 60.0

    def says_where(self, lang: str) -> str:
        """Where the text goes, in words, to be shown before it goes there."""
        host = urlsplit(self.url).hostname or self.url
        return SAYS[lang]["here" if host in _LOOPBACK else "away"].format(host=host, model=self.model)


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What came of asking.

    Attributes:
        draft: The rewritten draft, or the one that was given.
        used: Whether it is the rewritten one.
        note: A calm sentence about it, key of the SAYS table.
        refused: Sentences of the answer that add something, each with the words that no fact stands behind; where the
            answer is used, they are left out of it.
    """

    draft: Draft
    used: bool
    note: str
    refused: tuple[tuple[str, tuple[str, ...]], ...] = ()


def writer_from(environ: Mapping[str, str]) -> Writer | None:
    """The writer that the environment names, or None: off."""
    url, model = environ.get("ETALASE_WRITER_URL", "").strip(), environ.get("ETALASE_WRITER_MODEL", "").strip()
    return Writer(url, model, environ.get("ETALASE_WRITER_KEY") or "none") if url and model else None


class _TooMuch(Exception):
    """An answer without end."""


def _beside(facts: Facts, lang: str) -> frozenset[str]:
    """The words that may stand beside hers; the writer is told them."""
    around = (AROUND[lang].get(name, frozenset()) for name in ("", *facts.given()))
    return NEUTRAL_WORDS[lang].union(LIGHT[lang], TO_ORDER[lang], *around) - NOT[lang]


def _messages(draft: Draft, body: str, facts: Facts) -> list[dict[str, str]]:
    words = " ".join(sorted(_beside(facts, draft.lang)))
    asked = {"facts": to_mapping(facts), "draft": body, "common_words": words}
    return [
        {"role": "system", "content": INSTRUCTIONS[draft.lang]},
        {"role": "user", "content": json.dumps(asked, ensure_ascii=False)},
    ]


def _once_more(answer: str, found: Rewrite, lang: str) -> list[dict[str, str]]:
    """What was answered, and which of its sentences say more than the facts."""
    named = "\n".join(f"- {sentence} ({', '.join(words)})" for sentence, words in found.refused)
    return [
        {"role": "assistant", "content": answer},
        {"role": "user", "content": AGAIN[lang].format(sentences=named)},
    ]


def _ask(writer: Writer, messages: list[dict[str, str]], end: float) -> str:
    """The raw answer, at most `_MOST_BYTES` long and before `end`, by the monotonic clock."""
    import openai

    left = max(end - time.monotonic(), _LEAST_SECONDS)
    client = openai.OpenAI(base_url=writer.url, api_key=writer.key, timeout=left, max_retries=0)
    body: Any = {"model": writer.model, "messages": messages, "temperature": 0.3, "max_tokens": 1500}
    read = bytearray()
    with client, client.chat.completions.with_streaming_response.create(**body) as answer:
        for piece in answer.iter_bytes():
            read += piece
            if len(read) > _MOST_BYTES or time.monotonic() > end:
                raise _TooMuch(len(read))
    return read.decode("utf-8")


def _content(answer: str) -> str:
    """The text of an answer; empty when it holds none."""
    try:
        content = json.loads(answer)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError):
        return ""
    return re.sub(r"<think>.*?</think>", "", content, flags=re.DOTALL).strip() if isinstance(content, str) else ""


def _paragraphs(text: str, facts: Facts, lang: str) -> tuple[Paragraph, ...]:
    found = []
    for block in re.split(r"\n\s*\n", text):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        pieces = lines if len(lines) > 1 else re.split(r"(?<=[.!?])\s+(?=\w)", lines[0]) if lines else []
        sentences = tuple(Sentence(p, speaks_of(p, facts, lang)) for p in pieces)
        found += [Paragraph(sentences, lines=len(lines) > 1)] if sentences else []
    return tuple(found)


def _is_plain(text: str, known: str) -> bool:
    """Whether a text is only letters, digits and everyday marks, besides what stands in the draft already."""
    odd = {c for c in text if unicodedata.category(c) in _ODD or c in _MARKUP}
    return odd <= set(known)


def _refused(sentence: Sentence, drafted: frozenset[str], facts: Facts, lang: str) -> tuple[str, ...]:
    """What a sentence says that no fact stands behind; nothing of what the draft says in the same words."""
    if _folded(sentence.text) in drafted:
        return ()
    wrong = unfounded(sentence.text, facts, lang) or turned(sentence.text, facts, lang)
    words = (
        ungrounded(sentence.text, (*facts.given(), "category"), facts, lang, _beside(facts, lang)) if wrong else ()
    )
    return words or wrong


def _folded(text: str) -> str:
    return " ".join(tokens_of(text)).strip(" .!?")


def judged(text: str, draft: Draft, field: str, facts: Facts) -> Rewrite:
    """The answer held to the facts: nothing added, turned round or lost, nothing that the place refuses.

    Args:
        text: What the writer answered.
        draft: The draft it was given.
        field: The field that it rewrote.
        facts: What she typed.
    """
    paragraphs = _paragraphs(text, facts, draft.lang)
    sentences = [s for p in paragraphs for s in p.sentences]
    ours = [s for name, s in draft.sentences() if name == field]
    body = " \n ".join(s.text for s in ours)
    drafted = frozenset(_folded(s.text) for s in ours)
    added = [(s.text, _refused(s, drafted, facts, draft.lang)) for s in sentences]
    refused = tuple((sentence, words) for sentence, words in added if words)
    if refused:
        return Rewrite(draft, False, "claims", refused)
    folded = [_folded(s.text) for s in sentences]
    if not _is_plain(text, body) or len(set(folded)) < len(folded):
        return Rewrite(draft, False, "nonsense")
    told = tuple(dict.fromkeys(fact for s in ours for fact in s.facts if fact not in _OWN_BOX or field == "caption"))
    if Counter(left_out(text, told, facts, draft.lang)) - Counter(left_out(body, told, facts, draft.lang)):
        return Rewrite(draft, False, "lost")
    new = replace(draft, texts=tuple((name, paragraphs if name == field else old) for name, old in draft.texts))
    if any(f.is_hard for f in check_text(new.fields()[field], CHANNELS[draft.channel], field, facts)):
        return Rewrite(draft, False, "nonsense")
    return Rewrite(new, True, "used")


def with_ours(text: str, draft: Draft, field: str, facts: Facts) -> Rewrite:
    """The answer with our own sentences for those that add something, where it stands the same judgement then.

    Args:
        text: What the writer answered.
        draft: The draft it was given.
        field: The field that it rewrote.
        facts: What she typed.
    """
    found = judged(text, draft, field, facts)
    paragraphs = _paragraphs(text, facts, draft.lang)
    if found.note != "claims" or len(found.refused) > _MOST_STRANGE * sum(len(p.sentences) for p in paragraphs):
        return found
    strange = {sentence for sentence, _ in found.refused}
    each = (replace(p, sentences=tuple(s for s in p.sentences if s.text not in strange)) for p in paragraphs)
    kept = [p for p in each if p.sentences]
    ours = tuple(s for name, s in draft.sentences() if name == field)
    lost = _lost("\n".join(map(str, kept)), ours, facts, draft.lang)
    opening, lines = [s for s in lost if s is ours[0]], tuple(s for s in lost if s is not ours[0])
    if lines:
        kept.insert(max(len(kept) - 1, 1), Paragraph(lines, lines=True))  # the last one asks her buyer to order
    kept = [*(Paragraph((s,)) for s in opening), *kept]
    rest = judged("\n\n".join(map(str, kept)), draft, field, facts)
    return replace(rest, note="trimmed", refused=found.refused) if rest.used else found


def _lost(text: str, ours: tuple[Sentence, ...], facts: Facts, lang: str) -> tuple[Sentence, ...]:
    """Those of our sentences that say again what a text does not say any more."""
    told = tuple(dict.fromkeys(fact for s in ours for fact in s.facts))
    missing = left_out(text, told, facts, lang)
    again: list[Sentence] = []
    for sentence in (*ours[1:], *ours[:1]):  # a greeting of ours only where nothing else says it
        now = left_out("\n".join([text, *(s.text for s in again), sentence.text]), told, facts, lang)
        if len(now) < len(missing):
            again.append(sentence)
            missing = now
    return tuple(again)


def rewrite(draft: Draft, facts: Facts, writer: Writer) -> Rewrite:
    """Ask the writer for the description or caption anew, once more where it adds something; title and hashtags stay.

    Args:
        draft: A draft of the built-in writer.
        facts: The facts it is from.
        writer: Whom to ask.

    Returns:
        The new draft, or the given one and why; this never fails.
    """
    field = draft.texts[-1][0]
    body = "\n\n".join(map(str, draft.texts[-1][1]))
    end = time.monotonic() + writer.seconds
    facts = told_at(facts, CHANNELS[draft.channel])
    asked = _messages(draft, body, facts)
    try:
        text = _content(_ask(writer, asked, end))
    except ImportError:
        return Rewrite(draft, False, "missing")
    except Exception as error:  # a stranger's server: whatever it does, her draft stands
        log.warning("writer %s: %s: %s", writer.url, type(error).__name__, error)
        return Rewrite(draft, False, "trouble")
    first = judged(text, draft, field, facts) if text else Rewrite(draft, False, "nonsense")
    if first.note != "claims":
        return first
    second = _second(writer, [*asked, *_once_more(text, first, draft.lang)], end)
    again = with_ours(second, draft, field, facts) if second else first
    return again if again.used else with_ours(text, draft, field, facts)


def _second(writer: Writer, messages: list[dict[str, str]], end: float) -> str:
    """The second answer; empty when none came, for the first can still be with_ours."""
    try:
        return _content(_ask(writer, messages, end)) if time.monotonic() < end else ""
    except Exception as error:  # a stranger's server, again
        log.warning("writer %s, asked again: %s: %s", writer.url, type(error).__name__, error)
        return ""
