"""The besvarelse being written: begun or taken up again, and every answer in the store the moment it is given."""

from typing import TYPE_CHECKING, Any

from afk.cli.besvarelser import besvarelser, brugbare
from afk.cli.faelles import hent_sager, skrivning
from afk.cli.miljoe import Miljoe
from afk.cli.opslag import log_opslag
from afk.cli.spoerg import ja_nej
from afk.dato import dansk
from afk.fakta import besvarelse, svar
from afk.fakta.besvarelse import Besvarelse
from afk.fakta.svar import Svaret
from afk.fejl import AfkFejl
from afk.lager.laes import UkendtSag
from afk.skemaer.motor import til_json
from afk.skemaer.skema import Skema, Svar
from afk.vis.rens import ren

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from afk.lager.skriv import Skriver


def begynd(m: Miljoe, skema: Skema, sag: str) -> "Kladde":
    """A draft of the form for the sag: the unfinished one, if the person wants to go on with it, else a new one.

    Without a terminal it is always new; at one the form shows the case, and that is logged. Opens the store, so a
    missing key or an unknown sag shows before the first question. Raises AfkFejl.
    """
    fundet = hent_sager(m, [sag], alt=True)[0]
    kladder = [b for b in fundet.af(Besvarelse) if b.skema == skema.navn and b.faerdig is None]
    kladde = max(kladder, key=lambda b: b.nr, default=None)
    if m.kan_spoerge:
        log_opslag(m, f"skema {skema.navn}", [fundet.borger.sag], f"skemaet {skema.navn}")
    if kladde is None or not m.kan_spoerge:
        return Kladde(m, skema, fundet.borger.sag)
    gemt = [s for s in fundet.af(Svaret) if (s.skema, s.nr) == (skema.navn, kladde.nr)]
    m.sig(f"{ren(skema.titel)}: der er en kladde med {len(gemt)} svar.")
    if not ja_nej(m, f"Fortsæt fra {dansk(kladde.paabegyndt)}?"):
        return Kladde(m, skema, fundet.borger.sag)
    return Kladde(m, skema, fundet.borger.sag, kladde.nr, _brugbare(m, skema, gemt))


def _brugbare(m: Miljoe, skema: Skema, gemt: list[Svaret]) -> Svar:
    ud = brugbare(skema, gemt)
    if len(ud) < len(gemt):
        m.sig(f"Skemaet er ændret siden. {len(gemt) - len(ud)} svar passer ikke mere og er ikke med.")
    return ud


class Kladde:
    """One besvarelse. It is in the store from its first answer; `nr` is None until then."""

    def __init__(self, m: Miljoe, skema: Skema, sag: str, nr: int | None = None, svar: Svar | None = None) -> None:
        self._m, self._skema = m, skema
        self.sag, self.nr, self.svar = sag, nr, dict(svar or {})

    def gem(self, noegle: str, vaerdi: Any) -> None:
        """Save one answer, None removes it, in a transaction of its own. Raises AfkFejl."""
        self.gem_flere({noegle: vaerdi})

    def gem_flere(self, svarene: Svar) -> None:
        """Save several answers in one transaction: all of them or none. Raises AfkFejl."""
        with self._skrivning() as s:
            borger = self._borger(s)
            nr = self._besvarelse(s, borger)[1].nr
            ider = {x.noegle: i for i, _, x in s.raekker(svar.TYPE, borger) if (x.skema, x.nr) == (self._navn, nr)}
            for noegle, vaerdi in svarene.items():
                if vaerdi is not None and noegle in ider:
                    s.ret(svar.TYPE, ider[noegle], {"vaerdi": til_json(vaerdi)})
                elif vaerdi is not None:
                    s.opret(svar.TYPE, [(borger, Svaret(self._navn, nr, noegle, til_json(vaerdi)))])
                elif noegle in ider:
                    s.slet(svar.TYPE, ider[noegle])
        self.nr = nr

    def faerdig(self) -> None:
        """Mark it as finished today, in the form's version of today. Raises AfkFejl."""
        with self._skrivning() as s:
            id_, b = self._besvarelse(s, self._borger(s))
            s.ret(besvarelse.TYPE, id_, {"faerdig": self._m.i_dag, "udgave": self._skema.udgave})
        self.nr = b.nr

    @property
    def _navn(self) -> str:
        return self._skema.navn

    def _skrivning(self) -> "AbstractContextManager[Skriver]":
        return skrivning(self._m, f"skema {self._navn}", opret=False)

    def _borger(self, s: "Skriver") -> int:
        borger = s.borger_id(self.sag)
        if borger is None:
            raise UkendtSag(self.sag)
        return borger

    def _besvarelse(self, s: "Skriver", borger: int) -> tuple[int, Besvarelse]:
        """The row of this besvarelse and its id; a new one gets the next number."""
        egne = besvarelser(s, borger, self._navn)
        nr = self.nr
        if nr is None:
            nr = 1 + max((b.nr for _, b in egne), default=0)
            ny = Besvarelse(self._navn, nr, self._skema.udgave, self._m.i_dag)
            s.opret(besvarelse.TYPE, [(borger, ny)])
            egne = besvarelser(s, borger, self._navn)
        for i, b in egne:
            if b.nr == nr and b.faerdig is None:
                return i, b
        raise AfkFejl(
            "Kladden er ikke åben længere: den er gjort færdig eller slettet et andet sted. "
            "Svaret er ikke gemt. Kør kommandoen igen."
        )
