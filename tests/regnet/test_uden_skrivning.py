"""Where nothing can be kept the answer is the same; what was kept stays as it was."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from afk.fakta.base import ny, typer
from afk.fakta.forloeb import Forloeb
from afk.lager import driver
from afk.lager.noegle import forbind_med_noegle
from afk.lager.skriv import skriv
from afk.regnet import ajour
from tests.regler.hjaelp import borger
from tests.regnet.hjaelp import beregnet, holdt
from tests.regnet.test_holdt import nyt_lager

D = date(2026, 11, 22)
EN_UGE = timedelta(weeks=1)


@pytest.fixture
def sti() -> Iterator[Path]:
    """A store with twelve borgere, kept as of D."""
    with nyt_lager() as sti:
        tilfoej(sti, *range(12))
        holdt(sti, D)
        yield sti


def tilfoej(sti: Path, *numre: int) -> None:
    with skriv(sti, "test", D) as s:
        ider = s.opret_borgere([borger()._replace(sag=f"A{n}", cpr=None) for n in numre])
        fakta = [ny(Forloeb, forloeb="afklaringspuljen", fra=D - timedelta(days=10 * n)) for n in numre]
        s.opret(typer()["forloeb"], list(zip(ider, fakta, strict=True)))


def gemt(sti: Path) -> list[object]:
    forb = forbind_med_noegle(sti).forb
    alt = [forb.execute(f"SELECT * FROM {t} ORDER BY 1, 2").fetchall() for t in (*ajour.TABELLER, "regnet_stand")]
    forb.close()
    return alt


@contextmanager
def en_anden_skriver(sti: Path) -> Iterator[None]:
    forb = forbind_med_noegle(sti).forb
    forb.execute("BEGIN IMMEDIATE")
    yield
    forb.close()


def test_while_another_writes_what_has_changed_is_computed_and_the_rest_is_read(sti: Path) -> None:
    tilfoej(sti, 20, 21)
    foer = gemt(sti)
    with en_anden_skriver(sti):
        assert holdt(sti, D + EN_UGE) == beregnet(sti, D + EN_UGE)
        assert holdt(sti, D) == beregnet(sti, D)
    assert gemt(sti) == foer
    assert len(holdt(sti, D)[0]) == 14
    assert gemt(sti) != foer


@pytest.mark.parametrize("fejl", ["SQLITE_READONLY", "SQLITE_FULL", "SQLITE_IOERR_WRITE"])
def test_a_store_that_can_not_be_written_to_gives_the_same_answer(
    sti: Path, fejl: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tilfoej(sti, 20)
    foer = gemt(sti)

    def naegt(*_: object) -> None:
        e = driver.OperationalError("nej")
        e.sqlite_errorname = fejl
        raise e

    monkeypatch.setattr(ajour, "_regn", naegt)
    assert holdt(sti, D + EN_UGE) == beregnet(sti, D + EN_UGE)
    assert gemt(sti) == foer


def test_a_fault_in_a_rule_is_an_error_and_keeps_nothing(sti: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fejl(*_: object) -> None:
        raise ZeroDivisionError

    foer = gemt(sti)
    monkeypatch.setattr(ajour, "frister", fejl)
    with pytest.raises(ZeroDivisionError):
        holdt(sti, D + 60 * EN_UGE)
    assert gemt(sti) == foer


def test_what_was_done_before_it_stopped_is_kept_and_the_rest_is_done_next_time(
    sti: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ajour, "AD_GANGEN", 5)
    tilfoej(sti, *range(20, 34))
    rigtig, kaldt = ajour._regn, []

    def anden_gang(forb: object, ider: list[int], *rest: object) -> None:
        kaldt.append(ider)
        if len(kaldt) == 2:
            raise KeyboardInterrupt
        rigtig(forb, ider, *rest)

    monkeypatch.setattr(ajour, "_regn", anden_gang)
    with pytest.raises(KeyboardInterrupt):
        holdt(sti, D)
    assert [len(i) for i in kaldt] == [5, 5]
    assert holdt(sti, D) == beregnet(sti, D)
    assert [len(i) for i in kaldt] == [5, 5, 5, 4], "the first five are not computed again"


def test_only_what_turns_is_computed_anew(sti: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A10 came 100 days before D, and so on: the eight weeks of A5 (50 days) end in the week that follows."""
    rigtig, kaldt = ajour._regn, []

    def talt(forb: object, ider: list[int], *rest: object) -> None:
        kaldt.extend(ider)
        rigtig(forb, ider, *rest)

    monkeypatch.setattr(ajour, "_regn", talt)
    holdt(sti, D)
    assert kaldt == [], "the same day again"
    holdt(sti, D + EN_UGE)
    assert kaldt == [6], "A5 is the sixth"
    with skriv(sti, "test", D) as s:
        s.ret(typer()["borgere"], 3, {"navn": "Lone"})
    assert {p.navn for p in holdt(sti, D + EN_UGE)[0] if p.sag == "A2"} == {"Lone"}
    assert kaldt == [6, 3]


def test_the_sentences_kept_for_all_hold_nothing_of_anybody(sti: Path) -> None:
    with skriv(sti, "test", D) as s:
        s.opret(typer()["egne_frister"], [(1, ny(typer()["egne_frister"].klasse, tekst="Hemmeligt", frist=D))])
    holdt(sti, D)
    grunde, tekster = json.dumps(gemt(sti)[1]), json.dumps(gemt(sti)[3])
    assert "Hemmeligt" in json.dumps(gemt(sti)[0]) + grunde
    assert "Hemmeligt" not in tekster
