"""What to do next, as commands to copy: at most five, the most urgent first."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from afk.fakta.aftale import Aftale
from afk.fakta.besvarelse import Besvarelse
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.overblik.kommandoer import FOR_REGEL
from afk.overblik.livsforloeb import Livsforloeb
from afk.regler.base import Frist
from afk.tjek import alle_tjek
from afk.tjek.base import Fund
from afk.tjek.faelles import i_kommando

HOEJST = 5
SNART = 14
"""Days: a deadline this near comes before what is only a warning."""
FREM = 183
"""Days: what is due later is no next step yet."""


class Naeste(NamedTuple):
    """Why something is next, its command (two where one alone would do harm), the rule, tjek or "livsforloeb" that says
    so, and the deadline if there is one."""

    kommandoer: tuple[str, ...]
    hvorfor: str
    kilde: str
    frist: date | None = None


def naeste(
    sag: Sag, d: date, frister: Sequence[Frist], fund: Sequence[Fund], stand: Livsforloeb
) -> list[Naeste]:  # fmt: skip
    """The next steps on `d`. Nothing is asked of a closed case."""
    if stand.stand == "lukket":
        return []
    alle = [*_af_frister(sag, d, frister), *_af_fund(sag, fund), *_af_stand(sag, d, stand)]
    valgte: dict[tuple[str, ...], Naeste] = {}
    for _, n in sorted(alle, key=lambda p: (p[0], p[1].frist or date.max)):
        valgte.setdefault(n.kommandoer, n)
    return list(valgte.values())[:HOEJST]


def _af_frister(sag: Sag, d: date, frister: Sequence[Frist]) -> Iterator[tuple[int, Naeste]]:
    """Of each rule the deadline that comes first; one without a date is due when the others are."""
    aabne = [f for f in frister if f.status in ("overskredet", "aaben") and (f.dage(d) or 0) <= FREM]
    for regel in dict.fromkeys(f.regel for f in aabne):
        ens = sorted((f for f in aabne if f.regel == regel), key=lambda f: f.frist or date.max)
        f, dage = ens[0], ens[0].dage(d)
        find = FOR_REGEL.get(regel)
        if find is not None and (kommando := find(sag, f, d)) is not None:
            haster = 0 if f.status == "overskredet" else 2 if dage is not None and dage <= SNART else 4
            flere = _flere("den første", len(ens), f"afk frist {i_kommando(sag)}")
            yield haster, Naeste((kommando,), f"{f.handling}{flere}", regel, f.frist)


def _af_fund(sag: Sag, fund: Sequence[Fund]) -> Iterator[tuple[int, Naeste]]:
    """The commands that mend a finding: of several with one code those of the newest."""
    titler = {t.kode: t.titel for t in alle_tjek()}
    for kode in dict.fromkeys(f.kode for f in fund):
        ens = [f for f in fund if f.kode == kode]
        if not ens[-1].kommandoer:
            continue
        flere = _flere("den nyeste", len(ens), f"afk tjek {i_kommando(sag)}")
        haster = {"fejl": 1, "advarsel": 3, "oplysning": 6}[ens[-1].alvor]
        yield haster, Naeste(ens[-1].kommandoer, f"{titler[kode]}.{flere}", kode)


def _flere(hvilken: str, antal: int, kommando: str) -> str:
    """That there are more of the kind, and where they are seen; empty for one."""
    return f" (Det er {hvilken} af {antal}; se alle: {kommando})" if antal > 1 else ""


def _af_stand(sag: Sag, d: date, stand: Livsforloeb) -> Iterator[tuple[int, Naeste]]:
    """What the state itself asks for, when nothing else has said it."""

    def skridt(kommando: str, hvorfor: str) -> tuple[int, Naeste]:
        return 5, Naeste((kommando,), hvorfor, "livsforloeb")

    id_ = i_kommando(sag)
    if stand.gruppe is None and stand.stand in ("trin_1", "straks_udskudt"):
        yield skridt(f"afk visiter {id_}", "Borgeren er ikke visiteret.")
    if _uden_aftaler(sag, d):
        yield skridt(f"afk stepup aftale {id_}", "Step up-mødet er holdt, men der er ingen aftaler fra det.")
    if stand.stand == "trin_1_faerdig":
        hvorfor = "Trin 1 er gennemført. Går borgeren videre til trin 2, så registrér det."
        yield skridt(f"afk forloeb start {id_} --forloeb afklaringsforloeb --fra DATO", hvorfor)


def _uden_aftaler(sag: Sag, d: date) -> bool:
    """A held step up-møde, the latest within half a year, with neither agreements nor a finished document since."""
    holdt = [m.dato for m in sag.af(Moede) if m.type in ("step_up", "genbehandling") and m.afholdt_pr(d)]
    if not holdt or (d - max(holdt)).days > FREM:
        return False
    siden = [a.dato for a in sag.af(Aftale)]
    siden += [b.faerdig for b in sag.af(Besvarelse) if b.skema == "aftale" and b.faerdig is not None]
    return not any(dag >= max(holdt) for dag in siden)
