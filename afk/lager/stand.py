"""What stands in a store or a copy, so that two of them can be compared."""

from typing import NamedTuple

from afk.fakta.base import typer
from afk.lager.driver import Forbindelse


class Stand(NamedTuple):
    """How much there is of each fact type, and every event of the history: its number and its time."""

    uuid: str
    antal: dict[str, int]
    haendelser: frozenset[tuple[int, str]]

    @property
    def seneste(self) -> str | None:
        """The time of the latest event, ISO in UTC; None when there is none."""
        return max((tid for _, tid in self.haendelser), default=None)


def er_afk(forb: Forbindelse, db: str = "main") -> bool:
    """Whether the open database has what every store of ours has."""
    tabeller = {navn for (navn,) in forb.execute(f"SELECT name FROM {db}.sqlite_master WHERE type = 'table'")}
    return {"meta", "haendelser", "historik", "borgere"} <= tabeller


def tag_stand(forb: Forbindelse, db: str = "main") -> Stand:
    """What stands in the open database. A fact type that its version does not know has 0 rows."""
    tabeller = {navn for (navn,) in forb.execute(f"SELECT name FROM {db}.sqlite_master WHERE type = 'table'")}
    antal = {
        navn: int(forb.execute(f'SELECT count(*) FROM {db}."{navn}"').fetchone()[0]) if navn in tabeller else 0
        for navn in typer()
    }
    uuid = forb.execute(f"SELECT vaerdi FROM {db}.meta WHERE noegle = 'uuid'").fetchone()
    haendelser = forb.execute(f"SELECT id, tid FROM {db}.haendelser").fetchall()
    return Stand(uuid[0] if uuid else "", antal, frozenset(haendelser))
