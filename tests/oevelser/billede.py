"""What a store holds, and what its history says that it should hold: told apart from the program's own reading."""

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

from afk.fakta.base import typer
from afk.lager import kopi
from afk.lager.noegle import forbind_med_noegle
from tests.cli.hjaelp import Program

Raekker = dict[tuple[str, int], dict[str, Any]]
"""Rows by (table, id): the borger's id and the fields that are not empty."""
Linje = tuple[int, str, str, int, int, str, str | None, str | None]
"""A row of the history: event, command, table, row, borger, handling, before, after."""


class Billede(NamedTuple):
    """The facts in a store and its history."""

    fakta: Raekker
    historik: list[Linje]


@contextmanager
def i(program: Program) -> Iterator[Program]:
    """The program's settings as the settings of this process."""
    with mock.patch.dict(os.environ, program.miljoe({}), clear=True):
        yield program


def billede(sti: Path) -> Billede:
    """All facts and the history, whatever the version. Raises AssertionError when the file is not whole."""
    forb = forbind_med_noegle(sti).forb
    try:
        assert kopi.er_hel(forb), sti
        tabeller = {n for (n,) in forb.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        fakta: Raekker = {}
        for navn in (n for n in typer() if n in tabeller):
            ejer = "id" if navn == "borgere" else "borger"
            svar = forb.execute(f'SELECT id, "{ejer}", * FROM "{navn}"')
            felter = [k[0] for k in svar.description]
            for r in svar.fetchall():
                felt = dict(zip(felter[2:], r[2:], strict=True))
                fakta[navn, r[0]] = _raekke(r[1], {f.navn: felt.get(f.navn) for f in typer()[navn].felter})
        sql = (
            "SELECT haendelse, kommando, tabel, raekke, borger, handling, foer, efter "
            "FROM historik h JOIN haendelser e ON e.id = h.haendelse ORDER BY h.id"
        )
        return Billede(fakta, forb.execute(sql).fetchall())
    finally:
        forb.close()


def genspil(historik: Sequence[Linje]) -> Raekker:
    """The facts there would be if the history were all that is known.

    The lines of a borger who was deleted for good have no contents, and lead to nothing.
    """
    fakta: Raekker = {}
    for _, _, tabel, raekke, borger, handling, foer, efter in historik:
        if foer is None and efter is None:
            continue
        assert fakta.get((tabel, raekke)) == (None if foer is None else _raekke(borger, json.loads(foer))), handling
        if efter is None:
            del fakta[tabel, raekke]
        else:
            fakta[tabel, raekke] = _raekke(borger, json.loads(efter))
    return fakta


def trin(foer: Billede, efter: Billede) -> list[Billede]:
    """Each state on the way from `foer` to `efter`, one an event, with those two."""
    nye = range(len(foer.historik) + 1, len(efter.historik))
    skel = [n for n in nye if efter.historik[n][0] != efter.historik[n - 1][0]]
    paa_vej = [efter.historik[:n] for n in skel if efter.historik[: len(foer.historik)] == foer.historik]
    return [foer, *(Billede(genspil(h), h) for h in paa_vej), efter]


def _raekke(borger: int, felter: dict[str, Any]) -> dict[str, Any]:
    return {"borger": borger} | {n: v for n, v in felter.items() if v is not None and v != ""}
