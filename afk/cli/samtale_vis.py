"""What the dialogue about a form shows: a question, an answer in words, rows, and the page of all answers."""

import shutil
from collections.abc import Container, Sequence
from typing import Any

from afk.cli.miljoe import Miljoe
from afk.dato import dansk_kort
from afk.regler.kilder import kilde_i_ord
from afk.skemaer import ord as i_skema
from afk.skemaer.motor import mangler_i_raekker, synlige_felter
from afk.skemaer.skema import Skema, Spoergsmaal
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
_SIDELINJER, _TEGN = 3, 240
"""Lines of an answer on a page of them, and the characters of a line."""


def spoergsmaal(m: Miljoe, s: Spoergsmaal, svar: Any, overskrift: str, forslag: Any = None) -> None:
    """The question with its heading, help, options, the stored answer or the suggested one, and the commands."""
    skal = " (skal besvares)" if s.krav == "skal" else ""
    m.sig(f"\n{ren(overskrift)}\n{ren(s.tekst)}{skal}")
    if s.hjaelp:
        m.sig("\n".join(f"  {ren(t)}" for t in s.hjaelp.splitlines()))
    _muligheder(m, s)
    nu(m, s, svar, forslag)
    m.sig(HJAELPELINJE)


def igen(m: Miljoe, s: Spoergsmaal, forslag: Any) -> None:
    """The question once more, after an answer that could not be taken."""
    m.sig(f"\n{ren(s.tekst)}")
    _muligheder(m, s)
    if forslag is not None:
        m.sig("Enter tager forslaget.")


def hjaelp(m: Miljoe, s: Spoergsmaal, svar: Any, forslag: Any) -> None:
    """All there is to say about a question: help, source, options, the whole stored answer, every command."""
    m.sig(f"\n{ren(s.tekst)}\n{ren(s.hjaelp) or 'Der er ingen hjælpetekst.'}")
    if s.kilde:
        m.sig(f"Kilde: {ren(kilde_i_ord(s.kilde))}")
    _muligheder(m, s)
    nu(m, s, svar, forslag, hele=True)
    tom = "lader svaret stå eller springer over. - sletter svaret"
    m.sig(
        f"En tom linje {tom if forslag is None else 'tager forslaget. - afviser det'}. < går tilbage. :s stopper.\n"
        ":v ved ikke endnu, :ø (eller :o) borgeren ønsker ikke at svare, :i ikke relevant."
        + (" :ret retter teksten." if s.type in ("tekst", "linjer") else "")
    )


def _muligheder(m: Miljoe, s: Spoergsmaal) -> None:
    for nr, mulighed in enumerate(s.muligheder, 1):
        m.sig(f"  {nr:>2}  {ren(mulighed.tekst)}")


def nu(m: Miljoe, s: Spoergsmaal, svar: Any, forslag: Any = None, hele: bool = False) -> None:
    """The stored answer, a long text only in part unless `hele`; where there is none, the suggestion."""
    if svar is None and forslag is not None:
        _forslag(m, s, forslag)
    elif isinstance(svar, list) and s.type == "liste":
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


def _forslag(m: Miljoe, s: Spoergsmaal, forslag: Any) -> None:
    """A suggestion, all of it: one keystroke saves it, and nothing is saved unseen."""
    if s.type not in ("liste", "linjer"):
        m.sig(f"Forslag: {i_ord(s, forslag)} (Enter tager det)")
        return
    m.sig("Forslag (Enter tager det):")
    if s.type == "liste":
        raekker(m, s, forslag, hele=True)
    else:
        m.sig("\n".join(f"  {ren(linje)}" for linje in forslag.split("\n")))


def raekker(m: Miljoe, s: Spoergsmaal, liste: Sequence[dict[str, Any]], hele: bool = False) -> None:
    """The rows of a list, a line each, with what a row lacks; long cells only in part unless `hele`."""
    if not liste:
        m.sig("  Ingen rækker: svaret er ingen.")
    lacks: dict[int, list[str]] = {}
    for nr, felt in mangler_i_raekker(s, list(liste)):
        lacks.setdefault(nr, []).append(felt.tekst)
    for nr, raekke in enumerate(liste, 1):
        mangel = f" · mangler: {', '.join(lacks[nr])}" if nr in lacks else ""
        m.sig(f"  {nr:>2}  {_celler(s, raekke, hele)}{ren(mangel)}")


def _celler(s: Spoergsmaal, raekke: dict[str, Any], hele: bool) -> str:
    """The cells of a row, cut short; with `hele` whole, and those too whose column is not asked in that row."""
    felter = s.felter if hele else synlige_felter(s, raekke)
    ord_ = [(f, i_ord(f, raekke[f.noegle])) for f in felter if f.noegle in raekke]
    return " · ".join(f"nr. {t}" if f.auto else t if hele else kort(t, 60) for f, t in ord_)


def i_ord(s: Spoergsmaal, svar: Any) -> str:
    """An answer as people read it, on one line and harmless."""
    return ren(i_skema.i_ord(s, svar, dansk_kort))


def kort(ord_: str, bredde: int) -> str:
    """The text harmless and cut to `bredde` characters."""
    vist = ren(ord_[: bredde + 1])
    return vist if len(vist) <= bredde else vist[: bredde - 1] + "…"


def gennemgang(
    m: Miljoe, skema: Skema, liste: Sequence[Spoergsmaal], svar: dict[str, Any], mangler: Container[str]
) -> None:
    """Every question asked, by section, numbered, with its answer on one line."""
    til_tekst, til_svar = _spalter()
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


def side(m: Miljoe, overskrift: str, liste: Sequence[Spoergsmaal], svar: dict[str, Any], hele: bool) -> None:
    """The questions numbered, each with enough of its answer to know it by; with `hele` all of it."""
    til_tekst, til_svar = _spalter()
    m.sig(f"\n{ren(overskrift)}")
    for nr, s in enumerate(liste, 1):
        linjer = _linjer(s, svar.get(s.noegle))
        vist = linjer if hele else [kort(linje, _TEGN) for linje in linjer[:_SIDELINJER]]
        if vist != linjer:
            vist[-1] += " … ? viser det hele"
        if len(vist) == 1 and len(vist[0]) <= til_svar:
            m.sig(f"{nr:>4}  {kort(s.tekst, til_tekst):<{til_tekst}} {vist[0]}")
        else:
            m.sig("\n".join([f"{nr:>4}  {ren(s.tekst)}", *(f"      {linje}" for linje in vist)]))
    m.sig("< tilbage · ? hele svarene · :s stop")


def _linjer(s: Spoergsmaal, svar: Any) -> list[str]:
    """An answer as lines, harmless."""
    if s.type == "liste" and isinstance(svar, list) and svar:
        return [f"· {_celler(s, raekke, hele=True)}" for raekke in svar]
    if s.type == "linjer" and isinstance(svar, str):
        return [ren(linje) for linje in svar.split("\n")]
    return ["–" if svar is None else i_ord(s, svar)]


def _spalter() -> tuple[int, int]:
    """Columns for a question and for its answer."""
    bredde = min(shutil.get_terminal_size().columns, 120)
    return bredde - bredde * 2 // 5 - 7, bredde * 2 // 5
