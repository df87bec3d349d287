"""The gallery as one HTML page to read through: python -m tests.galleri.side FIL"""

import sys
import tempfile
from collections.abc import Iterable
from html import escape
from itertools import groupby
from pathlib import Path

from tests.galleri.galleri import OMRAADER, Vist, koer_alle

STIL = """
body { font: 15px/1.45 system-ui, sans-serif; max-width: 62rem; margin: 1.5rem auto; padding: 0 1rem; color: #1a1c1f }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; border-bottom: 2px solid #c9cdd3 }
article { margin: 0 0 1.1rem; break-inside: avoid } h3 { font-size: .95rem; margin: 0 0 .15rem }
code, pre { font: 13px/1.4 ui-monospace, monospace } p { margin: 0 0 .2rem; color: #565b63 }
pre { margin: 0; padding: .45rem .7rem; background: #f4f5f7; border-left: 3px solid #c9cdd3; white-space: pre-wrap }
.k0 pre { border-color: #2e7d4f } .k1 pre, .k130 pre { border-color: #b3440e } .k2 pre { border-color: #b08900 }
.k3 pre { border-color: #8b1a1a } .tom { color: #8a929c; font-style: italic } .forkert h3 { color: #b00 }
nav ul { columns: 2; padding-left: 1.2rem }
"""
INDLEDNING = """
Hver besked, et menneske kan få fra afk: hvordan den fremkaldes, slutkoden, og hvert ord på stderr. MAPPE er den
mappe, eksemplet kører i; TID, NU, SALT og KODE er det, der er nyt hver gang. På en skærm står også det, der tastes.
Siden laves af de samme poster, som testene efterprøver på bogstavet.
"""


def side(vist: Iterable[Vist]) -> str:
    """The whole page; an entry that does not say what it should is marked."""
    grupper = [(o, list(v)) for o, v in groupby(vist, key=lambda v: v.omraade)]
    antal = sum(len(v) for _, v in grupper)
    indhold = "".join(f'<li><a href="#{o}">{escape(OMRAADER[o])}</a> ({len(v)})</li>' for o, v in grupper)
    afsnit = "".join(f'<h2 id="{o}">{escape(OMRAADER[o])}</h2>{"".join(map(_post, v))}' for o, v in grupper)
    return (
        '<!doctype html><html lang="da"><meta charset="utf-8"><title>Fejlgalleri</title>'
        f"<style>{STIL}</style><h1>afk: alle beskeder ({antal})</h1><p>{INDLEDNING}</p>"
        f"<nav><ul>{indhold}</ul></nav>{afsnit}</html>\n"
    )


def _post(v: Vist) -> str:
    linjer = [*v.post.foer.splitlines(), v.post.kommando]
    kommandoer = "<br>".join(f"<code>afk {escape(_vist(linje))}</code>" for linje in linjer)
    ved = " · ved en skærm" if v.post.skaerm else ""
    tekst = f"<pre>{escape(v.svar.tekst)}</pre>" if v.svar.tekst else '<p class="tom">Intet på stderr.</p>'
    klasse = f"k{v.svar.kode}" + ("" if v.svar == v.ventet else " forkert")
    return (
        f'<article class="{klasse}"><h3>{escape(v.post.titel)}</h3><p>{kommandoer} · slutkode {v.svar.kode}{ved}</p>'
        f"{tekst}</article>"
    )


def _vist(kommando: str) -> str:
    return kommando.encode("utf-8", "replace").decode()


def main(fil: str) -> int:
    """Run every entry and write the page. Returns how many do not say what they should."""
    with tempfile.TemporaryDirectory() as mappe:
        vist, _ = koer_alle(Path(mappe))
    Path(fil).write_text(side(vist), encoding="utf-8")
    return sum(v.svar != v.ventet for v in vist)


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
