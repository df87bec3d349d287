"""Microseconds for the deadlines of one borger with their whole reasoning, and what the dearest rules take.

    PYTHONPATH=. python tests/maaling/regler.py [ANTAL] [GANGE]

The caseload is the invented one, without a store. Nothing here asserts: it prints.
"""

import csv
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

PROJEKT = Path(__file__).parents[2]
sys.path[:0] = [str(PROJEKT), str(Path(__file__).parent)]

from sagsmaengde import DATO, skriv_fakta  # noqa: E402

from afk.fakta.base import ny, typer  # noqa: E402
from afk.fakta.borger import Borger  # noqa: E402
from afk.fakta.sag import Sag, sag  # noqa: E402
from afk.regler import STANDARD, frister, regler  # noqa: E402

DYRESTE = 5
DEL = 100


def sager(antal: int) -> list[Sag]:
    """A case for each borger of the caseload: 1-3 forløb and 0-8 other facts."""
    fakta: dict[str, list[Any]] = {}
    with tempfile.TemporaryDirectory() as mappe:
        skriv_fakta(Path(mappe), antal)
        for navn in ("forloeb", "fritagelser", "indsatser", "moeder"):
            with (Path(mappe) / f"{navn}.csv").open(encoding="utf-8", newline="") as f:
                for linje in csv.DictReader(f, delimiter=";"):
                    fakta.setdefault(linje.pop("sag"), []).append(_faktum(navn, linje))
    foedt = date(1980, 1, 1)
    return [
        sag(ny(Borger, sag=nr, foedselsdato=foedt, maalgruppe="aktivitetsparat"), liste)
        for nr, liste in sorted(fakta.items())
    ]


def _faktum(navn: str, linje: dict[str, str]) -> Any:
    datoer = ("fra", "til", "dato")
    felter = {k: (date.fromisoformat(v) if k in datoer else v) if v else None for k, v in linje.items()}
    return ny(typer()[navn].klasse, **felter)


def maal(beregn: Callable[[Sag], Iterable[Any]], alle: list[Sag], gange: int) -> tuple[float, float]:
    """The fastest and the median of the passes over all cases, in microseconds a case.

    A pass is taken a part at a time, so that the fastest is not spoilt by what else the machine does.
    """
    dele = [alle[n : n + DEL] for n in range(0, len(alle), DEL)]
    gc.collect()
    gc.disable()
    gennemloeb = [[_tid(beregn, del_) for del_ in dele] for _ in range(gange)]
    gc.enable()
    hver_del = list(zip(*gennemloeb, strict=True))
    return sum(map(min, hver_del)) / len(alle), sum(map(statistics.median, hver_del)) / len(alle)


def _tid(beregn: Callable[[Sag], Iterable[Any]], alle: list[Sag]) -> float:
    foer = time.perf_counter()
    for s in alle:
        list(beregn(s))
    return (time.perf_counter() - foer) * 1e6


def main(antal: int, gange: int) -> None:
    alle = sager(antal)
    raekker = [f for s in alle for f in frister(s, DATO)]
    trin = sum(len(f.trin) for f in raekker)
    print(f"{antal} borgere, {len(raekker) / antal:.2f} rows and {trin / antal:.1f} steps a borger, {gange} passes")
    print("{:28} {:6.1f} µs, median {:6.1f}".format("all rules", *maal(lambda s: frister(s, DATO), alle, gange)))
    hver = {r.navn: maal(lambda s, r=r: r.beregn(s, DATO, STANDARD), alle, gange) for r in regler() if r.gaelder(DATO)}
    for navn, (mindst, midt) in sorted(hver.items(), key=lambda h: -h[1][0])[:DYRESTE]:
        print(f"{navn:28} {mindst:6.1f} µs, median {midt:6.1f}")


if __name__ == "__main__":
    main(*(int(a) for a in [*sys.argv[1:], *("2000", "15")[len(sys.argv) - 1 :]]))
