"""The case A12 at a terminal: what is typed in each of the three forms, what is stored then, and how it is read."""

import json
from pathlib import Path
from typing import Any

from afk.breve.docx import tekst_i
from afk.skemaer.motor import til_json
from tests.cli.hjaelp import Program
from tests.cli.stepup_terminal import JA_NEJ, Sagsbehandler
from tests.stepup.svarene import AFTALT, FORBEREDT, INDKALDT, SKEMAER

FORESLAAS = ("borger_navn", "anledning", "samtykke_formaal", "samtykke_dato", "samtykke_til", "deltagere",
             "moedeform", "er_jobsamtale")  # fmt: skip
"""Questions of the forberedende skema that are left to the suggestions."""
TASTET = {n: v for n, v in FORBEREDT.items() if n not in FORESLAAS}
FORBEREDT_GEMT = {
    **TASTET,
    "borger_navn": "Åse Ørsted",
    "anledning": "straksafklaring",
    "samtykke_formaal": "At forberede og holde et fælles møde om vejen til job eller uddannelse",
    "samtykke_dato": "2026-11-10",
    "samtykke_til": "2027-05-10",
    "deltagere": [
        {"navn": "Lars Bo Holm", "rolle": "social", "organisation": "Socialområdet", "begrundelse": "Bolig",
         "status": "foreslaaet"},
        {"navn": "Ida Skov", "rolle": "jobformidler", "organisation": "Jobcentret",
         "begrundelse": "Erfaring og kvalifikationer, eller længe siden sidste job", "status": "foreslaaet"},
        {"navn": "Sundhedsområdet", "rolle": "sundhed", "begrundelse": "Psykisk helbred", "status": "foreslaaet"},
    ],
    "moedeform": "fysisk",
    "er_jobsamtale": "nej",
}  # fmt: skip
"""What is stored then: FORBEREDT, with the case's own words where nothing was typed."""
STED = {"moede_sted": "Rådhuset, Torvet 1, lokale 2"}
"""The only question of the indkaldelse that nothing suggests an answer to."""
INDKALDT_GEMT = {
    **{n: INDKALDT[n] for n in INDKALDT if n not in ("netvaerk_brev", "praktisk")},
    "kontakt": "Mette Krogh, 70 10 20 30",
}
FREMMOEDE = [{**r, "status": "moedte"} for r in FORBEREDT["deltagere"]]
"""The participants of FORBEREDT, as they are suggested for the aftaledokument."""


AFTALT_TASTET = {n: v for n, v in AFTALT.items() if n not in (
    "anledning", "moedeform_faktisk", "var_jobsamtale", "borger_med", "fremmoede", "naeste_skridt_dato", "jobformidler"
)}  # fmt: skip


def ny_sag(program: Program) -> Program:
    program.ok("borger", "opret", "--sag", "A12", "--navn", "Åse Ørsted", "--maalgruppe", "aktivitetsparat")
    program.ok("forloeb", "start", "A12", "--forloeb", "afklaringspuljen", "--fra", "2026-10-20")
    return program


def fra_fil(program: Program, kommando: str, svar: dict[str, Any]) -> None:
    program.ok("stepup", kommando, "A12", "--svar", program.fil("svar.json", til_json(svar)))


def plan(afk: Program, svar: dict[str, Any]) -> Sagsbehandler:
    return Sagsbehandler(afk, SKEMAER["forberedende"], svar, "stepup", "plan", "A12")


def indkald(afk: Program, svar: dict[str, Any]) -> Sagsbehandler:
    return Sagsbehandler(afk, SKEMAER["indkaldelse"], svar, "stepup", "indkald", "A12")


def aftale(afk: Program, svar: dict[str, Any]) -> Sagsbehandler:
    return Sagsbehandler(afk, SKEMAER["aftale"], svar, "stepup", "aftale", "A12")


def gemt(afk: Program, skema: str, nr: int = 1) -> dict[str, Any]:
    """The stored answers."""
    alle = afk.hent(f"SELECT noegle, vaerdi FROM svar WHERE skema = '{skema}' AND nr = {nr} ORDER BY id")
    return {n: json.loads(v) for n, v in alle}


def faerdige(afk: Program, skema: str) -> list[Any]:
    return [f for (f,) in afk.hent(f"SELECT faerdig FROM besvarelser WHERE skema = '{skema}' ORDER BY nr")]


def ord_i(fil: str) -> str:
    """The words of a Word file on one line."""
    return " ".join(tekst_i(Path(fil).read_bytes()).split())


def fortsat(s: Sagsbehandler, antal: int) -> Sagsbehandler:
    """Somebody who goes on with the draft, which has so many answers."""
    assert s.naeste() == JA_NEJ
    assert f"der er en kladde med {antal} svar" in s.p.raa
    s.skriv("j")
    return s


def hel(s: Sagsbehandler) -> Sagsbehandler:
    """Somebody whose dialogue has come to its end: nothing crashed, no line was wider than the screen, and no question
    taller."""
    assert "Traceback" not in s.p.raa
    assert "Uventet" not in s.p.raa
    assert [linje for linje in s.linjer if len(linje) > 80] == []
    assert s.hoejest <= 24
    return s
