"""The command line's words: `etalase draft FACTS --to shopee` and `etalase check TEXT --to shopee --field title`."""

import argparse
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TypedDict

from listing.checks.facts import check_facts
from listing.checks.findings import Finding
from listing.checks.rewrite import Writer, rewrite, writer_from
from listing.checks.texts import check_fields, check_text
from listing.draft.records import Draft
from listing.draft.shown import shown
from listing.draft.write import draft
from listing.facts.form import read_facts
from listing.facts.record import FactError, Facts
from listing.phrases.drafts.outlines import VARIANTS
from listing.phrases.drafts.rewrite import SAYS
from listing.phrases.drafts.wording import WORDINGS
from listing.places.channels import CHANNELS
from listing.places.limits import Channel

_ALIASES = {
    "tiktok": "tokopedia", "tokotik": "tokopedia", "wa": "whatsapp", "katalog": "whatsapp",
    "wa-status": "status", "ig": "instagram",
}  # fmt: skip
_SAY = {
    "id": {"hard": "HARUS DIPERBAIKI", "soft": "Saran", "fine": "Tidak ada yang perlu diperbaiki.",
           "neutral": "kata umum", "from": "dari", "facts": "Data yang dibaca", "do": "Caranya", "source": "Sumber",
           "no_file": "Berkas {path} tidak bisa dibuka.",
           "no_field": "{place} tidak punya isian “{field}”. Yang ada: {fields}.",
           "no_place": "Tempat “{to}” belum dikenal. Pilih salah satu: {places}."},
    "en": {"hard": "MUST BE MENDED", "soft": "Advice", "fine": "Nothing to mend.",
           "neutral": "neutral words", "from": "from", "facts": "Facts as read", "do": "To do", "source": "Source",
           "no_file": "The file {path} cannot be opened.",
           "no_field": "{place} has no field “{field}”. It has: {fields}.",
           "no_place": "Unknown place “{to}”. Choose one of: {places}."},
}  # fmt: skip


class _Unusable(Exception):
    """A command that cannot be done, in a sentence for the person who typed it."""


def _places(keys: Iterable[str], lang: str) -> list[Channel]:
    found = []
    for key in keys:
        known = _ALIASES.get(key.lower(), key.lower())
        if known not in CHANNELS:
            raise _Unusable(_SAY[lang]["no_place"].format(to=key, places=", ".join(CHANNELS)))
        found.append(CHANNELS[known])
    return found


class _FindingData(TypedDict):
    """A finding as `--json` prints it."""

    rule: str
    severity: str
    field: str
    start: int
    end: int
    says: str
    do: str
    source: str


def _finding_data(found: Finding, lang: str) -> _FindingData:
    return {
        "rule": found.rule, "severity": found.severity.value, "field": found.field,
        "start": found.start, "end": found.end, "says": found.says(lang), "do": found.advice(lang),
        "source": found.says_who(lang),
    }  # fmt: skip


def _finding_lines(findings: Iterable[Finding], lang: str) -> list[str]:
    say = _SAY[lang]
    lines = []
    for f in findings:
        where = f"{f.field} {f.start}–{f.end}" if f.end else f.field
        lines += [f"{say[f.severity.value]} ({where}): {f.says(lang)}", f"  {say['do']}: {f.advice(lang)}"]
        lines += [f"  {say['source']}: {f.says_who(lang)}"] if f.source else []
    return lines


def _explained(drafted: Draft, lang: str) -> list[str]:
    say, labels = _SAY[lang], WORDINGS[lang].LABELS
    lines = []
    for field, sentence in drafted.sentences():
        names = ", ".join(labels[f] for f in sentence.facts)
        source = f"{say['from']} {names}" if names else say["neutral"]
        lines.append(f"  [{field}] {sentence.text}  ← {source}")
    return lines


def _draft_data(drafted: Draft, findings: tuple[Finding, ...], lang: str) -> dict[str, object]:
    return {
        "channel": drafted.channel, "variant": drafted.variant, "lang": drafted.lang, **drafted.fields(),
        "tags": list(drafted.tags),
        "sentences": [{"field": f, "text": s.text, "facts": list(s.facts)} for f, s in drafted.sentences()],
        "findings": [_finding_data(f, lang) for f in findings],
    }  # fmt: skip


def _announced(lang: str) -> Writer | None:
    """The writer that is set up; says first where the text goes, or that there is none."""
    writer = writer_from(os.environ)
    sys.stderr.write((writer.says_where(lang) if writer else SAYS[lang]["off"]) + "\n")
    return writer


def _rewritten(drafted: Draft, facts: Facts, writer: Writer, lang: str) -> Draft:
    answer = rewrite(drafted, facts, writer)
    sys.stderr.write(SAYS[lang][answer.note].format(model=writer.model) + "\n")
    for sentence, words in answer.refused:
        sys.stderr.write(f"  ✗ {sentence}  ({', '.join(words)})\n")
    return answer.draft


def run_draft(args: argparse.Namespace) -> int:
    """Print drafts; the exit code is 1 when a draft has a hard finding, 2 when the facts cannot be read."""
    lang = args.lang
    try:
        facts = read_facts(args.facts)
        places = _places(args.to or CHANNELS, lang)
    except (FactError, _Unusable) as error:
        return _refuse(error.says[lang] if isinstance(error, FactError) else str(error))
    writer = _announced(lang) if args.rewrite else None
    out: list[str] = []
    data: list[dict[str, object]] = []
    hard = False
    for place in places:
        drafted = draft(facts, place, args.variant, lang)
        if writer is not None:
            drafted = _rewritten(drafted, facts, writer, lang)
        findings = (*check_fields(drafted.fields(), place, facts), *check_facts(facts, place, lang))
        hard = hard or any(f.is_hard for f in findings)
        data.append(_draft_data(drafted, findings, lang))
        out += [f"== {place.name} · {args.variant} ==", ""]
        out += [f"[{field}]\n{text}\n" for field, text in drafted.fields().items()]
        out += [*_explained(drafted, lang), ""] if args.explain else []
        out += [*_finding_lines(findings, lang), ""] if findings else []
    tidy = [f"  {label}: {text}" for label, text in shown(facts, lang)]
    head = [_SAY[lang]["facts"] + ":", *tidy, ""] if args.explain else []
    _print(json.dumps(data, ensure_ascii=False, indent=2) if args.json else "\n".join(head + out).rstrip())
    return 1 if hard else 0


def _text_of(pieces: list[str], lang: str) -> str:
    """The text itself, or what is in the file when one name of a file (or "-" for standard input) was given."""
    only = pieces[0] if len(pieces) == 1 else ""
    if only == "-":
        return sys.stdin.read().strip()
    path = Path(only)
    looks_like_file = " " not in only and path.suffix in {".txt", ".md"}
    if only and (looks_like_file or (len(only) < 200 and path.is_file())):
        try:
            return path.read_text(encoding="utf-8-sig").strip()
        except (OSError, ValueError):
            raise _Unusable(_SAY[lang]["no_file"].format(path=path)) from None
    return " ".join(pieces)


def run_check(args: argparse.Namespace) -> int:
    """Print findings; the exit code is 1 when one is hard, 2 when there is nothing that can be checked."""
    lang = args.lang
    try:
        (place,) = _places([args.to], lang)
        if args.field not in place.fields:
            fields = ", ".join(place.fields)
            raise _Unusable(_SAY[lang]["no_field"].format(place=place.name, field=args.field, fields=fields))
        text = _text_of(args.text, lang)
        facts = read_facts(args.facts) if args.facts else None
    except (FactError, _Unusable) as error:
        return _refuse(error.says[lang] if isinstance(error, FactError) else str(error))
    findings = check_text(text, place, args.field, facts)
    if args.json:
        _print(json.dumps([_finding_data(f, lang) for f in findings], ensure_ascii=False, indent=2))
    else:
        _print("\n".join(_finding_lines(findings, lang)) or _SAY[lang]["fine"])
    return 1 if any(f.is_hard for f in findings) else 0


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")


def _refuse(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 2


def add_commands(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `draft` and `check`; each parsed command has `run`, which takes the arguments and gives the exit code."""
    drafting = subparsers.add_parser("draft", help="write title, description and captions from a facts file")
    drafting.add_argument("facts", type=Path, help="facts file, .toml or .json")
    drafting.add_argument("--to", action="append", metavar="PLACE", help=f"one of: {', '.join(CHANNELS)}; repeatable")
    drafting.add_argument("--variant", choices=VARIANTS, default="lugas", help="structure and tone")
    drafting.add_argument("--explain", action="store_true", help="show which facts each sentence comes from")
    drafting.add_argument("--rewrite", action="store_true", help="ask the server of ETALASE_WRITER_URL, if set up")
    drafting.set_defaults(run=run_draft)
    checking = subparsers.add_parser("check", help="check a text against the rules of a place")
    checking.add_argument("text", nargs="+", help="the text, a text file, or - for standard input")
    checking.add_argument("--to", required=True, metavar="PLACE", help=f"one of: {', '.join(CHANNELS)}")
    checking.add_argument("--field", required=True, choices=("title", "description", "caption"))
    checking.add_argument("--facts", type=Path, help="facts file; its permit numbers count as proof")
    checking.set_defaults(run=run_check)
    for command in (drafting, checking):
        command.add_argument("--lang", choices=tuple(WORDINGS), default="id", help="language of texts and findings")
        command.add_argument("--json", action="store_true", help="machine-readable output")
