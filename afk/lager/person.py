"""All the ids a person has had: a borger that was taken away and registered anew has one for each time."""

from typing import NamedTuple

from afk.lager.driver import Forbindelse
from afk.lager.laes import UkendtSag
from afk.lager.opslag import find_borger, lignende


class Person(NamedTuple):
    """A borger of the store, or one that only the history still knows: then `id` is None."""

    sag: str
    """As it is spelt."""
    id: int | None
    tidligere: tuple[int, ...]
    """Ids of the same person in the history that are no borger any longer."""

    @property
    def ider(self) -> tuple[int, ...]:
        """Every id of the person."""
        return self.tidligere if self.id is None else (*self.tidligere, self.id)


class _Kendetegn(NamedTuple):
    """Each sag (case folded) and CPR number that the history has of an id."""

    sager: set[str]
    cprer: set[str]


class Personer:
    """The persons of an open store, by sag; the history is read once."""

    def __init__(self, forb: Forbindelse) -> None:
        self._forb = forb
        self._nu = dict(forb.execute("SELECT id, sag FROM borgere").fetchall())
        self._kendetegn = _laes(forb)

    def find(self, sag: str) -> Person:
        """The person of the sag. Raises UkendtSag when neither the store nor the history has one.

        An id that is gone is the same person's when it had the same CPR number, or the same sag and no other number.
        """
        nu = find_borger(self._forb, sag)
        soegt = _Kendetegn({sag.casefold()}, set()) if nu is None else self._kendetegn.get(nu, _Kendetegn(set(), set()))
        vaek = {i: k for i, k in self._kendetegn.items() if i not in self._nu}
        if nu is None:
            cprer = {c for k in vaek.values() if k.sager & soegt.sager for c in k.cprer}
            soegt = _Kendetegn(soegt.sager, cprer)
        samme = tuple(sorted(i for i, k in vaek.items() if _er_samme(k, soegt)))
        if nu is None and not samme:
            raise UkendtSag(sag, lignende(self._forb, sag))
        return Person(sag if nu is None else self._nu[nu], nu, samme)


def _er_samme(a: _Kendetegn, b: _Kendetegn) -> bool:
    if a.cprer and b.cprer:
        return bool(a.cprer & b.cprer)
    return bool(a.sager & b.sager)


def _laes(forb: Forbindelse) -> dict[int, _Kendetegn]:
    ud: dict[int, _Kendetegn] = {}
    # What stood before a change is what stood after an earlier one.
    for borger, sag, cpr in forb.execute(
        "SELECT DISTINCT borger, efter ->> 'sag', efter ->> 'cpr' FROM historik "
        "WHERE tabel = 'borgere' AND efter IS NOT NULL"
    ):
        sager, cprer = ud.setdefault(borger, _Kendetegn(set(), set()))
        sager.add(sag.casefold())
        if cpr:
            cprer.add(cpr)
    return ud
