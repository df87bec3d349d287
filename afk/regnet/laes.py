"""Read the kept deadlines: the light path of the morning, which imports neither rules nor fact types."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from afk.lager.udgave import udgave
from afk.regler.base import AABNE, STATUS, Frist, Trin

if TYPE_CHECKING:
    from afk.lager.driver import Forbindelse

KOLONNER = (
    "orden", "dag", "sag", "regel", "udloest_af", "nr", "borger", "navn", "art", "frist", "tidligst",
    "forsigtig_dato", "opfyldt_den", "for_sent", "handling",
)  # fmt: skip
"""Of the table `regnet`; '' stands for nothing. The reasoning has a table of its own, since lists do not show it."""


TEKSTER = ("frist", "status", "sag", "navn", "regel", "udloest_af", "handling")
"""What a list shows of a row, in its order."""


class Post(NamedTuple):
    """A deadline with whose it is."""

    sag: str
    navn: str | None
    frist: Frist


def orden(p: Post) -> tuple[int, date, str, str, date]:
    """What rows are ordered by: overdue, open, in bero and the rest; by date, those without one last; sag and rule."""
    f = p.frist
    return STATUS.index(f.status), f.frist or f.tidligst or date.max, p.sag, f.regel, f.udloest_af


class Udvalg(NamedTuple):
    """Which of the open deadlines are asked for; the default is all of them."""

    status: tuple[str, ...] = AABNE
    senest: date | None = None
    """The last date that a deadline may have; those without one are then left out."""
    regler: frozenset[str] = frozenset()
    """Empty for every rule."""
    art: str | None = None

    def med(self, f: Frist) -> bool:
        """Whether the row is among them."""
        return (
            f.status in self.status
            and (self.senest is None or (f.frist is not None and f.frist <= self.senest))
            and (not self.regler or f.regel in self.regler)
            and (self.art is None or f.art == self.art)
        )


class Stand(NamedTuple):
    """What the kept deadlines were computed from."""

    udgave: int
    """The version of the store; it follows from the stamp, but for a store that a newer program has met since."""
    stempel: str
    historik: int
    """The last row of the history that they know of."""
    titler: str
    """The rules and their titles, as JSON."""


def laes_stand(forb: "Forbindelse") -> Stand | None:
    """None when nothing was ever kept, also in a store from before there was anything to keep."""
    if forb.execute("SELECT 1 FROM sqlite_master WHERE name = 'regnet_stand'").fetchone() is None:
        return None
    fundet = forb.execute("SELECT udgave, stempel, historik, titler FROM regnet_stand").fetchone()
    return Stand(*fundet) if fundet else None


def nyeste(forb: "Forbindelse") -> int:
    """The last row of the history."""
    return int(forb.execute("SELECT coalesce(max(id), 0) FROM historik").fetchone()[0])


def holder(forb: "Forbindelse", stand: Stand | None, stempel: str, d: date) -> bool:
    """Whether every kept row is what computing it anew on `d` would give, and none is missing."""
    if stand is None or stand.stempel != stempel or stand.udgave != udgave(forb) or stand.historik != nyeste(forb):
        return False
    # Two statements, since SQLite finds one min or max in an index, and not two at once.
    n = d.toordinal()
    fra = forb.execute("SELECT max(fra) FROM regnet_borgere").fetchone()[0]
    til = forb.execute("SELECT min(til) FROM regnet_borgere").fetchone()[0]
    return fra is None or bool(fra <= n <= til)


def poster(forb: "Forbindelse", u: Udvalg, begrundelse: bool, uden: str | None = None) -> Iterator[Post]:
    """The chosen kept deadlines by `orden`.

    The reasoning and the sources come along only with `begrundelse`. `uden` is a JSON array of ids of borgere that
    are left out.
    """
    hvor, parametre = _hvor(u, uden)
    kolonner, grunde, tekster = ", ".join(KOLONNER), "", dict[int, str]()
    if begrundelse:
        kolonner, grunde = f"{kolonner}, trin, kilde", "JOIN regnet_grunde USING (borger, nr)"
        tekster = dict(forb.execute("SELECT id, tekst FROM regnet_tekster"))
    sql = f"SELECT {kolonner} FROM regnet {grunde} WHERE {hvor} ORDER BY dag, sag, regel, udloest_af, nr"
    for o in sorted(map(AABNE.index, u.status)):
        yield from (_post(r, tekster) for r in forb.execute(sql, [o, *parametre]))


def tekster(forb: "Forbindelse", u: Udvalg) -> Iterator[tuple[str, ...]]:
    """The columns TEKSTER of the rows that `poster` would give, as they are kept: a third of what a Post takes."""
    hvor, parametre = _hvor(u, None)
    kolonner = ", ".join("?" if navn == "status" else navn for navn in TEKSTER)
    sql = f"SELECT {kolonner} FROM regnet WHERE {hvor} ORDER BY dag, sag, regel, udloest_af, nr"
    for o in sorted(map(AABNE.index, u.status)):
        # Not `yield from`: left in the middle it would close the cursor, after the store is closed.
        yield from (r for r in forb.execute(sql, [AABNE[o], o, *parametre]))


def antal(forb: "Forbindelse", u: Udvalg, uden: str | None = None) -> int:
    """How many rows `poster` would give."""
    hvor, parametre = _hvor(u, uden)
    sql = f"SELECT count(*) FROM regnet WHERE {hvor}"
    return sum(int(forb.execute(sql, [AABNE.index(s), *parametre]).fetchone()[0]) for s in u.status)


def _hvor(u: Udvalg, uden: str | None) -> tuple[str, list[Any]]:
    """The condition and its parameters but the first, which is a place in the order."""
    hvor, parametre = ["orden = ?"], list[Any]()
    if u.senest is not None:
        hvor += ["frist > ''", "dag <= ?"]
        parametre.append(u.senest.isoformat())
    for kolonne, vaerdier in (("regel", sorted(u.regler)), ("art", [u.art] if u.art else [])):
        if vaerdier:
            hvor.append(f"{kolonne} IN ({', '.join('?' * len(vaerdier))})")
            parametre += vaerdier
    if uden is not None:
        hvor.append("borger NOT IN (SELECT value FROM json_each(?))")
        parametre.append(uden)
    return " AND ".join(hvor), parametre


def krav_ukendt(forb: "Forbindelse", uden: str = "[]") -> bool:
    """Whether a borger, but those in `uden`, is in a period with an unknown number of required jobsamtaler."""
    sql = "SELECT 1 FROM regnet_borgere WHERE krav_ukendt AND borger NOT IN (SELECT value FROM json_each(?)) LIMIT 1"
    return forb.execute(sql, (uden,)).fetchone() is not None


def titler(stand: Stand) -> dict[str, str]:
    """The title of each rule, in the order of the rules table."""
    fundet: dict[str, str] = json.loads(stand.titler)
    return fundet


def _post(r: Sequence[Any], tekster: dict[int, str]) -> Post:
    orden, _, sag, regel, udloest_af, _, _, navn, art, frist, tidligst, forsigtig, opfyldt, for_sent, handling = r[:15]
    trin, kilde = (_trin(r[15], tekster), tuple(json.loads(tekster[r[16]]))) if tekster else ((), ())
    return Post(
        sag, navn or None,
        Frist(
            regel, art, AABNE[orden], date.fromisoformat(udloest_af), _dato(frist), _dato(tidligst),
            _dato(forsigtig), _dato(opfyldt), bool(for_sent), handling, trin, kilde,
        ),
    )  # fmt: skip


def _dato(gemt: str | None) -> date | None:
    return date.fromisoformat(gemt) if gemt else None


def _trin(gemt: str, tekster: dict[int, str]) -> tuple[Trin, ...]:
    """Each step is kept as [text, values, date], and a date among the values as [date]."""
    return tuple(
        Trin(
            tekster[skabelon],
            tuple(date.fromisoformat(v[0]) if isinstance(v, list) else v for v in vaerdier),
            _dato(dato),
        )
        for skabelon, vaerdier, dato in json.loads(gemt)
    )
