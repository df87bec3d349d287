"""A filled-in form as a document: the version that may be shared, and the aftaledokument for the borger."""

from datetime import date
from typing import Any

from afk.breve.dokument import Afsender, Afsnit, Blok, Dokument, Felter, Tabel, Tekst
from afk.dato import dansk
from afk.skemaer.ord import i_ord
from afk.skemaer.skema import EGET_SKEMA, Mulighed, Skema, Spoergsmaal, Svar
from afk.stepup.deling import Delt, Emner, delt
from afk.stepup.moede import Raekke, celle
from afk.stepup.samtykke import Omfang

_KORT = 90
"""An answer up to this length stands beside its question, in a table of two columns."""
_GENTAGER = ("min_plan_tekst",)
"""Answers that say once more what the document says."""
_KOLONNER = 5
"""The most columns of a table on a page of paper; in more of them words would be cut in two."""


def til_deling(
    skema: Skema,
    svar: Svar,
    omfang: Omfang,
    navne: list[str],
    d: date,
    afsender: Afsender,
    om: str = "",
    udkast: bool = False,
) -> Dokument:
    """The version for the participants `navne`: nothing but what the consent covers (see `deling`).

    `om` is what the borger is called, where the form itself does not say it. An `udkast` is for the borger to read
    first.
    """
    hvem = "; ".join(navne)
    if udkast:
        til = f"Det her vil vi dele efter dit samtykke med: {hvem}. Sig til, hvis noget skal rettes eller ud."
    else:
        til = f"Delt {dansk(d)} efter borgerens samtykke med: {hvem}. Brug det kun til mødet."
    foerst = (Tekst(f"Om {om}. {til}" if om else til),)
    return _dokument("deling", skema, svar, omfang.emner, d, afsender, foerst)


def til_borgeren(skema: Skema, svar: Svar, d: date, afsender: Afsender, navn: str = "") -> Dokument:
    """The whole paper for the borger, called `navn`, who may read all of it but what is the caseworker's own."""
    alle = frozenset(m.emne for m in _muligheder(skema)) | {s.emne for s in skema.spoergsmaal}
    return _dokument("aftale", skema, svar, alle, d, afsender, ())._replace(modtager=(navn,) if navn else ())


def _muligheder(skema: Skema) -> list[Mulighed]:
    sp = [s for q in skema.spoergsmaal for s in (q, *q.felter)]
    return [m for s in sp for m in s.muligheder]


def _dokument(
    skabelon: str, skema: Skema, svar: Svar, emner: Emner, d: date, afsender: Afsender, foerst: tuple[Tekst, ...]
) -> Dokument:
    delte = delt(skema, {n: v for n, v in svar.items() if n not in _GENTAGER}, emner)
    afsnit = tuple(Afsnit(a.noegle, a.titel, tuple(_blokke(liste))) for a, liste in delte)
    if foerst:
        afsnit = (Afsnit("deling", "", foerst), *afsnit)
    felter = {x.spoergsmaal.noegle: i_ord(x.spoergsmaal, x.svar) for _, liste in delte for x in liste}
    return Dokument(skabelon, skema.titel, afsnit, d, (), afsender, EGET_SKEMA, felter)


def _blokke(liste: list[Delt]) -> list[Blok]:
    """Short answers together, long ones and lists each under their question."""
    ud: list[Blok] = []
    par: list[tuple[str, str]] = []
    for s, svar in liste:
        if kort := _kort(s, svar):
            par.append((s.tekst, kort))
            continue
        if par:
            ud.append(Felter(tuple(par)))
            par = []
        ud += [Tekst(s.tekst, fremhaevet=True), _lang(s, svar)]
    return [*ud, Felter(tuple(par))] if par else ud


def _kort(s: Spoergsmaal, svar: Any) -> str:
    """An answer that can stand beside its question, one row of a list too; empty for a longer one."""
    if s.type != "liste":
        ord_ = i_ord(s, svar)
    elif not svar:
        ord_ = "Ingen"
    else:
        ord_ = ", ".join(celle(s, svar[0], f.noegle) for f in _felter(s, svar)) if s.hoejst == 1 else ""
    return ord_ if len(ord_) <= _KORT and "\n" not in ord_ else ""


def _lang(s: Spoergsmaal, svar: Any) -> Blok:
    if s.type != "liste":
        return Tekst(i_ord(s, svar))
    felter = _felter(s, svar)
    if len(felter) == 1:
        return Tekst("\n".join(celle(s, r, felter[0].noegle) for r in svar))
    if len(felter) > _KOLONNER:
        return _bred(s, svar, felter)
    return Tabel(
        tuple(f.tekst for f in felter),
        tuple(tuple(_celle(s, r, f) for f in felter) for r in svar),
    )


def _bred(s: Spoergsmaal, raekker: list[Raekke], felter: list[Spoergsmaal]) -> Tabel:
    """A list of many columns: beside the first words of each row all the others, a line each."""
    antal = 2 if felter[0].auto else 1
    foerst, rest = felter[:antal], felter[antal:]
    return Tabel(
        (foerst[-1].tekst, "Nærmere"),
        tuple(
            (
                ". ".join(_celle(s, r, f) for f in foerst if f.noegle in r),
                "\n".join(f"{_med_kolon(f.tekst)} {_celle(s, r, f)}" for f in rest if f.noegle in r),
            )
            for r in raekker
        ),
    )


def _felter(s: Spoergsmaal, raekker: list[Raekke]) -> list[Spoergsmaal]:
    """The columns that some row has an answer in."""
    return [f for f in s.felter if any(f.noegle in r for r in raekker)]


def _celle(s: Spoergsmaal, raekke: Raekke, felt: Spoergsmaal) -> str:
    """A cell; a day in few letters and without a place to break it."""
    v = raekke.get(felt.noegle)
    if felt.type == "dato" and isinstance(v, str):
        dag = date.fromisoformat(v)
        return f"{dag.day}.{dag.month}.{dag.year}"
    return celle(s, raekke, felt.noegle)


def _med_kolon(tekst: str) -> str:
    return tekst if tekst.endswith("?") else f"{tekst.removesuffix('.')}:"
