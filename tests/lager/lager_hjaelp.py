"""What several tests of the store need: facts with every field filled, processes, an extra version."""

import os
import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from afk.fakta.base import Faktatype, Felt, ny, typer
from afk.fakta.borger import Borger
from afk.fakta.vaerdier import TEKST
from afk.lager.noegle import find_noegle
from afk.lager.skema import version
from afk.lager.skriv import skriv

I_DAG = date(2026, 11, 22)
T = typer()
NU = version()
NAESTE = NU + 1
"""The version of the store, and the imagined one after it."""
PROJEKT = Path(__file__).parents[2]
CPR = "0102701234"
"""Born on 1 February 1970: the 7th digit 1 is 1900-1999."""

LONE = Borger(
    "A12", CPR, "Lone Ærø-Ågård", date(1970, 2, 1), "aktivitetsparat", "kontanthjælp", "KSØ",
    "12345678", "lone@example.dk", "linje 1\nlinje 2; \"citat\"", date(2026, 12, 24),
)  # fmt: skip

FULDE: dict[str, Any] = {
    "forloeb": ny(T["forloeb"].klasse, forloeb="ressourceforloeb", fra=date(2026, 1, 31), til=date(2026, 6, 1),
                  slutaarsag="job"),
    "fritagelser": ny(T["fritagelser"].klasse, grund="barsel", fra=date(2026, 2, 1), til=date(2026, 2, 28),
                      raadighed=False),
    "indsatser": ny(T["indsatser"].klasse, type="mentor", titel="Støtte på Østerbro", fra=date(2026, 3, 1),
                    til=date(2026, 9, 1), timer=7.5, timer_er_skoen=True, cvr="13585628", pnr="1003388394",
                    i_plan=False),
    "moeder": ny(T["moeder"].klasse, type="step_up", dato=date(2026, 4, 1), klokken="09:30", status="afholdt",
                 form="fysisk", jobsamtale=True),
    "samtykker": ny(T["samtykker"].klasse, svar="begraenset", dato=date(2026, 5, 1), tilbagekaldt=date(2026, 5, 2),
                    gaelder_til=date(2027, 5, 1)),
    "visitationer": ny(T["visitationer"].klasse, dato=date(2026, 6, 1), gruppe="udskudt", til=date(2026, 8, 1),
                       grund="venter på svar"),
    "jobformidlere": ny(T["jobformidlere"].klasse, navn="Åse", fra=date(2026, 7, 1), til=date(2026, 7, 2),
                        er_sagsbehandler=True),
    "besvarelser": ny(T["besvarelser"].klasse, skema="visitation", nr=2, udgave=1, paabegyndt=date(2026, 8, 1),
                      faerdig=date(2026, 8, 2)),
    "svar": ny(T["svar"].klasse, skema="visitation", nr=2, noegle="maalgruppe", vaerdi='["æ", 1.5, null]'),
    "aftaler": ny(T["aftaler"].klasse, aftale="Ring til egen læge", dato=date(2026, 9, 1), frist=date(2026, 9, 15),
                  opfoelgningsdato=date(2026, 10, 1), ansvarlig="Lone", foelger_op="Åse", slags="aftale",
                  status="udfoert", udfoert=date(2026, 9, 14), i_min_plan=date(2026, 9, 3), note="gik godt"),
    "delinger": ny(T["delinger"].klasse, dato=date(2026, 8, 20), hvad="forberedende", modtager="Åse, Jobcentret", nr=1,
                   emner="bolig,job"),
    "egne_frister": ny(T["egne_frister"].klasse, tekst="Spørg til boligen", frist=date(2026, 12, 1),
                       dato=date(2026, 11, 1), udfoert=date(2026, 11, 20)),
    "skridt": ny(T["skridt"].klasse, skridt="aktindsigt", dato=date(2026, 11, 2), om="hele sagen",
                 afsluttet=date(2026, 11, 10), besked=date(2026, 11, 9)),
}  # fmt: skip
"""One fact of each type, no field empty."""


def borger(sag: str, **felter: Any) -> Borger:
    return ny(Borger, sag=sag, **felter)


def lav_lager(sti: Path, *borgere: Borger) -> list[int]:
    """A store with these borgere; returns their ids."""
    with skriv(sti, "test", I_DAG) as s:
        return s.opret_borgere(borgere or (borger("A1"),))


def raa(sti: Path) -> Any:
    """A plain connection to the store, past everything but the key."""
    from afk.lager import driver

    return driver.forbind(sti, find_noegle(sti))


def alle_filer(*mapper: Path) -> list[Path]:
    return [p for m in mapper for p in m.rglob("*") if p.is_file()]


class Netvaerk(NamedTuple):
    """A fact type that is only in the imagined version."""

    navn: Annotated[str, Felt(TEKST, "navn", kraevet=True, siden=NAESTE)]


@cache
def udvidet() -> dict[str, Faktatype]:
    """The declarations of the imagined version: a field more on forløb, required, and a fact type more."""
    felt = Felt(TEKST, "aftalt med", kraevet=True, siden=NAESTE)
    forloeb = T["forloeb"]
    klasse = NamedTuple("Forloeb", [*forloeb.klasse.__annotations__.items(), ("aftalt", Annotated[str | None, felt])])
    ny_type = Faktatype(Netvaerk, "netvaerk", "et netværk", kommando="", orden=99, noegle=("navn",))
    return dict(T) | {"forloeb": forloeb._replace(klasse=klasse), "netvaerk": ny_type}


def brug_udvidet() -> None:
    """Make this process a program of the imagined version."""
    from afk.lager import laes, skema, skriv

    for modul in (laes, skema, skriv):
        modul.typer = udvidet  # type: ignore[attr-defined]


def start(kode: str, *argumenter: object) -> subprocess.Popen[str]:
    """A process that runs the code, with the project and this folder importable."""
    miljoe = os.environ | {"PYTHONPATH": os.pathsep.join((str(PROJEKT), str(Path(__file__).parent)))}
    return subprocess.Popen(
        [sys.executable, "-c", kode, *map(str, argumenter)],
        env=miljoe, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def koer_samtidig(antal: int, kode: str, *argumenter: object) -> list[str]:
    """Run the code in so many processes, let loose together once all have started; their outputs.

    The code begins with a wait on stdin.
    """
    processer = [start(f"print('klar', flush=True); input()\n{kode}", *argumenter) for _ in range(antal)]
    for p in processer:
        assert p.stdout is not None
        assert p.stdout.readline() == "klar\n"
    for p in processer:
        assert p.stdin is not None
        p.stdin.write("\n")
        p.stdin.flush()
    svar = [p.communicate(timeout=60) for p in processer]
    assert [p.returncode for p in processer] == [0] * antal, [fejl for _, fejl in svar]
    return [ud for ud, _ in svar]
