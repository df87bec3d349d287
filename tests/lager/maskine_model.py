"""A store as plain dicts: what is in it, what each event changed, and which of them may be undone."""

from copy import deepcopy
from typing import Any

from afk.fakta.base import typer
from afk.lager.raekke import gem_vaerdi

Noegle = tuple[str, int]
Raekke = dict[str, Any]
Aendringer = dict[Noegle, tuple[Raekke | None, Raekke | None]]


def raekke(tabel: str, ejer: int, felter: dict[str, Any]) -> Raekke:
    """The row that a fact becomes: its borger, and its fields that are not empty as the store keeps them."""
    typ = typer()[tabel]
    gemte = {n: gem_vaerdi(typ, typ.felt(n), v) for n, v in felter.items()}
    return {"borger": ejer} | {n: v for n, v in gemte.items() if v is not None and v != ""}


class Model:
    """The rows there are, and for each event what it changed; `om` is the event that it undid."""

    def __init__(self) -> None:
        self.nu: dict[Noegle, Raekke] = {}
        self.sidste = dict.fromkeys(typer(), 0)
        self.haendelser: dict[int, tuple[int | None, Aendringer]] = {}
        self.slettede: set[int] = set()

    def kopi(self) -> "Model":
        return deepcopy(self)

    def gem(self, nr: int, nyt: dict[Noegle, Raekke], om: int | None = None) -> None:
        """Event `nr` led to the rows `nyt`."""
        noegler = [n for n in self.nu.keys() | nyt.keys() if self.nu.get(n) != nyt.get(n)]
        self.haendelser[nr] = (om, {n: (self.nu.get(n), nyt.get(n)) for n in noegler})
        self.nu = nyt
        for tabel, i in nyt:
            self.sidste[tabel] = max(self.sidste[tabel], i)

    def uden(self, noegle: Noegle) -> dict[Noegle, Raekke]:
        """The rows without that one; with a borger go its facts."""
        tabel, i = noegle
        vaek = {n for n, r in self.nu.items() if n == noegle or (tabel == "borgere" and r["borger"] == i)}
        return {n: r for n, r in self.nu.items() if n not in vaek}

    def fortrudt(self, nr: int) -> dict[Noegle, Raekke] | None:
        """The rows when event `nr` is undone; None when it can't be."""
        aendret = self.haendelser[nr][1]
        if not aendret or not self._gaelder(nr) or self._i_vejen(nr) or self._ejere(aendret) & self.slettede:
            return None
        nyt = dict(self.nu)
        for noegle, (foer, _) in aendret.items():
            nyt.pop(noegle, None)
            if foer is not None:
                nyt[noegle] = foer
        return nyt if enkelte(nyt) and _loese_svar(nyt) <= _loese_svar(self.nu) else None

    def _gaelder(self, nr: int) -> bool:
        """Not undone by an event that is itself in force."""
        return not any(om == nr and self._gaelder(e) for e, (om, _) in self.haendelser.items())

    def _ejere(self, aendret: Aendringer) -> set[int]:
        return {(foer or efter or {})["borger"] for foer, efter in aendret.values()}

    def _i_vejen(self, nr: int) -> bool:
        """Whether a later event that is in force touched what event `nr` would put back."""
        aendret = self.haendelser[nr][1]
        lavet = {i for (t, i), (foer, _) in aendret.items() if t == "borgere" and foer is None}
        for e, (om, senere) in self.haendelser.items():
            if e <= nr or not self._gaelder(e) or (om is not None and om > nr):
                continue
            fjernet = {i for (t, i), (_, efter) in senere.items() if t == "borgere" and efter is None}
            if senere.keys() & aendret.keys() or self._ejere(senere) & lavet or fjernet & self._ejere(aendret):
                return True
        return False


def enkelte(raekker: dict[Noegle, Raekke]) -> bool:
    """No two rows with the same key: sag and CPR number for borgere, the declared key for the rest."""
    set_: set[tuple[Any, ...]] = set()
    for (tabel, _), r in raekker.items():
        noegler = [("borgere", "sag", r.get("sag")), ("borgere", "cpr", r.get("cpr"))]
        if tabel != "borgere":
            noegler = [(tabel, r["borger"], *(r.get(n) for n in typer()[tabel].noegle))]
        for noegle in noegler:
            if noegle[-1] is None and tabel == "borgere":
                continue
            if noegle in set_:
                return False
            set_.add(noegle)
    return True


def _loese_svar(raekker: dict[Noegle, Raekke]) -> int:
    """Answers whose form is not there."""
    skemaer = {(r["borger"], r["skema"], r["nr"]) for (t, _), r in raekker.items() if t == "besvarelser"}
    return sum(1 for (t, _), r in raekker.items() if t == "svar" and (r["borger"], r["skema"], r["nr"]) not in skemaer)
