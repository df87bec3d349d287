"""Kept deadlines that are wrong are found, whatever is wrong with them; right ones are not, and dropping them mends."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from afk.fakta.base import typer
from afk.lager.laes import aabn
from afk.lager.noegle import forbind_med_noegle
from afk.lager.skriv import skriv
from afk.lager.tjek import Fund
from afk.regler.base import Valg
from afk.regnet.tjek import kasser, tjek
from tests.regnet.hjaelp import STANDARD, beregnet, holdt
from tests.regnet.test_holdt import nyt_lager
from tests.regnet.test_uden_skrivning import D, tilfoej

UGE = timedelta(weeks=1)


@pytest.fixture
def sti() -> Iterator[Path]:
    """A store with twelve borgere, kept as of D."""
    with nyt_lager() as sti:
        tilfoej(sti, *range(12))
        holdt(sti, D)
        yield sti


def fund(sti: Path, d: date = D, valg: Valg = STANDARD) -> list[Fund]:
    with aabn(sti) as forb:
        return list(tjek(forb, repr(valg), d, lambda: valg))


def goer(sti: Path, sql: str) -> None:
    """Change the rows that are kept."""
    forb = forbind_med_noegle(sti).forb
    assert forb.execute(sql).rowcount > 0
    forb.close()


def en(hvem: str) -> list[Fund]:
    return [Fund("regnet", f"{hvem} gemte frister er ikke, som de regnes nu.", "regnet")]


def loese(tabel: str) -> list[Fund]:
    return [Fund("regnet", "Gemte frister hænger ikke sammen.", tabel)]


def test_what_holds_is_right_and_what_does_not_is_not_looked_into(sti: Path) -> None:
    assert fund(sti) == []
    assert fund(sti, D + 60 * UGE) == []
    assert fund(sti, valg=Valg(None, 14)) == []
    with skriv(sti, "test", D) as s:
        s.ret(typer()["borgere"], 3, {"navn": "Lone"})
    tilfoej(sti, 20)
    assert fund(sti) == []


def test_a_store_where_nothing_is_kept_has_nothing_wrong() -> None:
    with nyt_lager() as sti:
        tilfoej(sti, 1)
        assert fund(sti) == []


@pytest.mark.parametrize(
    ("sql", "ventet"),
    [
        ("UPDATE regnet SET handling = 'andet' WHERE borger = 3 AND nr = 0", en("1 borgers")),
        ("UPDATE regnet SET frist = '2026-12-24', dag = '2026-12-24' WHERE nr = 0", en("12 borgeres")),
        ("UPDATE regnet SET navn = 'Lone' WHERE borger = 4", en("1 borgers")),
        ("UPDATE regnet SET sag = 'A99' WHERE borger = 4", en("1 borgers")),
        ("UPDATE regnet SET orden = 1 - orden WHERE borger = 5 AND orden < 2", en("1 borgers")),
        ("UPDATE regnet_borgere SET krav_ukendt = 1 WHERE borger IN (6, 7)", en("2 borgeres")),
        ("UPDATE regnet_grunde SET kilde = kilde + 1 WHERE borger = 8 AND nr = 0", en("1 borgers")),
        ("UPDATE regnet_grunde SET trin = '[]' WHERE borger = 9 AND nr = 0", en("1 borgers")),
        ("UPDATE regnet SET dag = '2026-01-01' WHERE borger = 9", [*loese("regnet"), *en("1 borgers")]),
        ("DELETE FROM regnet_grunde WHERE borger = 2", en("1 borgers")),
        ("DELETE FROM regnet WHERE borger = 2", [*loese("regnet_grunde"), *en("1 borgers")]),
        ("DELETE FROM regnet_borgere WHERE borger = 2", [*loese("regnet"), *en("1 borgers")]),
        ("UPDATE regnet_stand SET historik = historik + 1",
         [Fund("regnet", "De gemte frister kender ændringer, som historikken ikke har.", "regnet_stand")]),
        ("DELETE FROM regnet_stand",
         [Fund("regnet", "Der er gemte frister, men ikke noget om, hvornår de er regnet.", "regnet_stand")]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_found_without_saying_of_whom(sti: Path, sql: str, ventet: list[Fund]) -> None:
    goer(sti, sql)
    assert fund(sti) == ventet
    forb = forbind_med_noegle(sti).forb
    kasser(forb)
    forb.close()
    assert fund(sti) == []
    assert holdt(sti, D) == beregnet(sti, D)
    assert fund(sti) == []


def test_rows_that_are_right_on_their_day_and_said_to_hold_on_more_are_found(sti: Path) -> None:
    """The eight weeks of A5, who came 50 days before D, end 6 days after it: from then on it is broken."""
    goer(sti, "UPDATE regnet_borgere SET til = til + 7 WHERE borger = 6")
    assert fund(sti) == []
    assert fund(sti, D + UGE) == en("1 borgers")
