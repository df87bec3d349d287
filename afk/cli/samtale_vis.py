"""What the dialogue about a form shows: a question, an answer in words, rows, and the page of all answers."""

import shutil
from collections.abc import Container, Sequence
from datetime import date
from typing import Any

from afk.cli.miljoe import Miljoe
from afk.dato import dansk_kort
from afk.regler.kilder import kilde_i_ord
from afk.skemaer.motor import mangler_i_raekker, synlige_felter
from afk.skemaer.skema import UDEN_SVAR, Skema, Spoergsmaal, UdenSvar
from afk.vis.format import tekst
from afk.vis.rens import ren

HJAELPELINJE = "? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop"
PROMPT = {
    "tekst": "Svar: ",
    "linjer": "Svar (slut med en tom linje): ",
    "valg": "Tal eller navn: ",
    "flere": "Tal med komma imellem: ",
    "dato": "Dato: ",
    "ja_nej": "j eller n: ",
    "tal": "Tal: ",
    "liste": "n ny · 2 ret · -2 fjern · ingen · Enter videre: ",
}
_LINJER = 12
"""Lines of a stored text to show without being asked."""


def spoergsmaal(m: Miljoe, s: Spoergsmaal, svar: Any, overskrift: str) -> None:
    """The question with its heading, help, options, the stored answer and the commands."""
    skal = " (skal besvares)" if s.krav == "skal" else ""
    m.sig(f"\n{ren(overskrift)}\n{ren(s.tekst)}{skal}")
    if s.hjaelp:
        m.sig("\n".join(f"  {ren(t)}" for t in s.hjaelp.splitlines()))
    _muligheder(m, s)
    _nu(m, s, svar)
    m.sig(HJAELPELINJE)


def igen(m: Miljoe, s: Spoergsmaal) -> None:
    """The question once more, after an answer that could not be taken."""
    m.sig(f"\n{ren(s.tekst)}")
    _muligheder(m, s)


def hjaelp(m: Miljoe, s: Spoergsmaal, svar: Any) -> None:
    """All there is to say about a question: help, source, options, the whole stored answer, every command."""
    m.sig(f"\n{ren(s.tekst)}\n{ren(s.hjaelp) or 'Der er ingen hjælpetekst.'}")
    if s.kilde:
        m.sig(f"Kilde: {ren(kilde_i_ord(s.kilde))}")
    _muligheder(m, s)
    _nu(m, s, svar, hele=True)
    m.sig(
        "En tom linje lader svaret stå eller springer over. - sletter svaret. < går tilbage. :s stopper.\n"
        ":v ved ikke endnu, :ø (eller :o) borgeren ønsker ikke at svare, :i ikke relevant."
        + (" :ret retter teksten." if s.type in ("tekst", "linjer") else "")
    )


def _muligheder(m: Miljoe, s: Spoergsmaal) -> None:
    for nr, mulighed in enumerate(s.muligheder, 1):
        m.sig(f"  {nr:>2}  {ren(mulighed.tekst)}")


def _nu(m: Miljoe, s: Spoergsmaal, svar: Any, hele: bool = False) -> None:
    """The stored answer, a long text only in part unless `hele`."""
    if isinstance(svar, list) and s.type == "liste":
        raekker(m, s, svar)
    elif s.type == "linjer" and isinstance(svar, str):
        linjer = svar.split("\n")
        m.sig("Nu (:ret retter linje for linje):")
        for linje in linjer if hele else linjer[:_LINJER]:
            m.sig(f"  {ren(linje) if hele else kort(linje, 300)}")
        if not hele and len(linjer) > _LINJER:
            m.sig(f"  … {len(linjer) - _LINJER} linjer til. Se dem med ?")
    elif svar is not None:
        m.sig(f"Nu: {i_ord(s, svar) if hele else kort(i_ord(s, svar), 600)}")


def raekker(m: Miljoe, s: Spoergsmaal, liste: Sequence[dict[str, Any]]) -> None:
    """The rows of a list, a line each, with what a row lacks."""
    if not liste:
        m.sig("  Ingen rækker: svaret er ingen.")
    lacks: dict[int, list[str]] = {}
    for nr, felt in mangler_i_raekker(s, list(liste)):
        lacks.setdefault(nr, []).append(felt.tekst)
    for nr, raekke in enumerate(liste, 1):
        celler = [kort(i_ord(f, raekke[f.noegle]), 60) for f in synlige_felter(s, raekke) if f.noegle in raekke]
        mangel = f" · mangler: {', '.join(lacks[nr])}" if nr in lacks else ""
        m.sig(f"  {nr:>2}  {' · '.join(celler)}{ren(mangel)}")


def i_ord(s: Spoergsmaal, svar: Any) -> str:
    """An answer as people read it, on one line and harmless."""
    if isinstance(svar, UdenSvar):
        return UDEN_SVAR[svar.grund]
    if s.type in ("valg", "flere"):
        navne = {mulighed.kode: mulighed.tekst for mulighed in s.muligheder}
        valgte = svar if isinstance(svar, list) else [svar]
        return ren(", ".join(navne.get(k, str(k)) for k in valgte)) or "ingen"
    if s.type == "dato":
        return dansk_kort(date.fromisoformat(svar))
    if s.type == "liste":
        return f"{len(svar)} {'række' if len(svar) == 1 else 'rækker'}" if svar else "ingen"
    if s.type == "tal":
        return str(svar).replace(".", ",")
    return ren(tekst(svar))


def kort(ord_: str, bredde: int) -> str:
    """The text harmless and cut to `bredde` characters."""
    vist = ren(ord_[: bredde + 1])
    return vist if len(vist) <= bredde else vist[: bredde - 1] + "…"


def gennemgang(
    m: Miljoe, skema: Skema, liste: Sequence[Spoergsmaal], svar: dict[str, Any], mangler: Container[str]
) -> None:
    """Every question asked, by section, numbered, with its answer on one line."""
    bredde = min(shutil.get_terminal_size().columns, 120)
    til_svar = bredde * 2 // 5
    til_tekst = bredde - til_svar - 7
    nr = {s.noegle: n for n, s in enumerate(liste, 1)}
    m.sig(f"\n{ren(skema.titel)}: dine svar")
    for afsnit in skema.afsnit:
        vist = [liste[nr[s.noegle] - 1] for s in afsnit.spoergsmaal if s.noegle in nr]
        if vist:
            m.sig(f"\n{ren(afsnit.titel)}")
        for s in vist:
            ord_ = kort(i_ord(s, svar[s.noegle]), til_svar) if s.noegle in svar else "–"
            if s.noegle in mangler:
                ord_ = "mangler" if ord_ == "–" else kort(f"mangler ({ord_})", til_svar)
            m.sig(f"{nr[s.noegle]:>4}  {kort(s.tekst, til_tekst):<{til_tekst}} {ord_}")
