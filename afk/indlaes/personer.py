"""Who each row is about: the borgere of the store, and the new ones of this call.

A borger is a number here: the id in the store, or -1, -2, … for the first, second, … new one.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from afk.indlaes.bunke import Daarlig
from afk.indlaes.skriver import Lager

UKENDT_BORGER = "ukendt_borger"
FOERST = "Importér borgerne først eller i samme kald"


class Grund(NamedTuple):
    """Why a row has no borger."""

    kolonne: str
    kode: str
    besked: str


class Personer:
    """Finds the borger of a row: first every row of borgere is placed, then the facts are looked up.

    Rows with a sag are to be placed before those with only a CPR number, so that the order of the rows
    doesn't matter: a sag and its CPR number may stand in one row and the number alone in an earlier one.
    """

    def __init__(self, lager: Lager) -> None:
        self._lager = lager
        self.sager, self._cprer = lager.kendte()
        """The borger of each sag: the store's, and the new ones but for the made-up sager. CPR numbers of the store."""
        self._nye_cprer: dict[str, int] = {}
        self._afviste_sager: dict[str, Daarlig] = {}
        self._afviste_cprer: dict[str, Daarlig] = {}
        self.nye: list[str] = []
        """The sag of each new borger; the first is number -1."""

    def alle_nye(self, sager: Sequence[str | None], cprer: Sequence[str | None]) -> list[int] | None:
        """The borgere of good rows that are each about another one, where nobody is known; else None: one at a time.

        It is the first import, and the largest: a fifth of what it takes to place them one at a time.
        """
        numre = range(-1, -len(sager) - 1, -1)
        efter_sag = {sag: nr for sag, nr in zip(sager, numre, strict=True) if sag is not None}
        efter_cpr = {cpr: nr for cpr, nr in zip(cprer, numre, strict=True) if cpr is not None}
        if self.sager or len(efter_sag) < len(sager) or len(efter_cpr) + cprer.count(None) < len(cprer):
            return None
        self.sager, self._nye_cprer, self.nye = efter_sag, efter_cpr, list(efter_sag)
        return list(numre)

    def placer(self, sag: str | None, cpr: str | None) -> int | Grund:
        """The borger of a good row of borgere, a new one where there is none."""
        if sag is None:
            return self._kun_cpr(cpr or "")
        nr, ejer = self.sager.get(sag), self._af_cpr(cpr)
        if ejer is not None and ejer != nr:
            return self._optaget(sag, cpr, nr, ejer)
        if nr is None:
            nr = self.sager[sag] = self._ny(sag)
        return nr

    def bekraeft(self, cpr: str | None, nr: int) -> None:
        """The row is taken, so its CPR number is that borger's from now on."""
        if cpr is not None and cpr not in self._cprer:
            self._nye_cprer[cpr] = nr

    def afvis(self, raekke: Daarlig) -> None:
        """The row of borgere is refused; rows that need it are told which one it was."""
        if raekke.sag is not None:
            self._afviste_sager.setdefault(raekke.sag, raekke)
        if raekke.cpr is not None:
            self._afviste_cprer.setdefault(raekke.cpr, raekke)

    def find(self, sag: str | None, cpr: str | None) -> int | Grund:
        """The borger of a good row with a fact; there has to be one."""
        ejer = self._af_cpr(cpr)
        if sag is None:
            return ejer if ejer is not None else self._ukendt_cpr(cpr or "")
        nr = self.sager.get(sag)
        if nr is None:
            return self._ukendt_sag(sag)
        if ejer is not None:
            return nr if ejer == nr else self._uens()
        return self._uens() if cpr is not None and nr in self._har_cpr else nr

    @cached_property
    def _har_cpr(self) -> frozenset[int]:
        """Made when facts are looked up, and the borgere are placed."""
        return frozenset((*self._cprer.values(), *self._nye_cprer.values()))

    @cached_property
    def _sag_efter_id(self) -> dict[int, str]:
        return {nr: sag for sag, nr in self.sager.items()}

    @cached_property
    def _uanset_bogstaver(self) -> dict[str, str]:
        """For suggestions; made at the first error, when the borgere are placed."""
        return {sag.casefold(): sag for sag in self.sager}

    def _af_cpr(self, cpr: str | None) -> int | None:
        if cpr is None:
            return None
        nr = self._cprer.get(cpr)
        return nr if nr is not None else self._nye_cprer.get(cpr)

    def _ny(self, sag: str) -> int:
        self.nye.append(sag)
        return -len(self.nye)

    def _kun_cpr(self, cpr: str) -> int | Grund:
        """A made-up sag is not in `sager`: no other row can have meant it."""
        nr = self._af_cpr(cpr)
        if nr is not None:
            return nr
        if (afvist := self._afviste_cprer.get(cpr)) is not None:
            return self._afvist("cpr", afvist)
        return self._ny(self._lager.naeste_sag(self.sager))

    def _optaget(self, ny_sag: str, cpr: str | None, nr: int | None, ejer: int) -> Grund:
        if nr is not None and cpr in self._cprer:
            return self._uens()
        if cpr not in self._cprer:
            sag = self.nye[-ejer - 1] if ejer < 0 else self._sag_efter_id[ejer]
            return Grund("cpr", "cpr_brugt", f"CPR-nummeret står også ved sagen {sag} i filerne. Ret en af rækkerne.")
        sag = self._sag_efter_id[ejer]
        return Grund(
            "cpr",
            "cpr_brugt",
            f"CPR-nummeret hører til sagen {sag} i lageret. Skriv {sag} i rækken, "
            f"eller giv borgeren det nye id først: afk borger ret {sag} --ny-sag {ny_sag}",
        )

    def _ukendt_sag(self, sag: str) -> Grund:
        if (afvist := self._afviste_sager.get(sag)) is not None:
            return self._afvist("sag", afvist)
        naer = self._uanset_bogstaver.get(sag.casefold())
        mente = f" Mente du {naer}?" if naer else ""
        besked = f"Sagen {sag} findes ikke, hverken i lageret eller i filerne.{mente} {FOERST}, eller ret sagens id."
        return Grund("sag", UKENDT_BORGER, besked)

    def _ukendt_cpr(self, cpr: str) -> Grund:
        if (afvist := self._afviste_cprer.get(cpr)) is not None:
            return self._afvist("cpr", afvist)
        besked = f"Ingen borger har CPR-nummeret, hverken i lageret eller i filerne. {FOERST}, eller ret nummeret."
        return Grund("cpr", UKENDT_BORGER, besked)

    def _afvist(self, kolonne: str, raekke: Daarlig) -> Grund:
        besked = f"Borgeren står i {raekke.fil} linje {raekke.linje}, og den række er afvist. Ret den først."
        return Grund(kolonne, UKENDT_BORGER, besked)

    def _uens(self) -> Grund:
        return Grund("cpr", "borger", "Sagen og CPR-nummeret hører til to forskellige borgere. Ret det ene.")
