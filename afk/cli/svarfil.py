"""Answer files: read one (TOML or JSON), write an empty one to fill in."""

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

from afk.cli.miljoe import Miljoe
from afk.fejl import AfkFejl, BrugsFejl, DataFejl, os_fejl
from afk.skemaer.motor import skabelon
from afk.skemaer.skema import Skema

MAX_BYTES = 20_000_000


def laes_svarfil(fil: str) -> dict[str, Any]:
    """The data of an answer file; "-" is stdin. JSON when it begins with {, else TOML. Raises AfkFejl, DataFejl."""
    tekst = _tekst(fil)
    er_json = tekst.lstrip().startswith("{")
    try:
        return dict(json.loads(tekst) if er_json else tomllib.loads(tekst))
    except (ValueError, RecursionError) as e:
        som = "JSON" if er_json else "TOML"
        raise DataFejl(f"Svarfilen {fil} kan ikke læses som {som} ({_sted(e)}). Ret den. Intet er gemt.") from None


def _tekst(fil: str) -> str:
    if fil == "-" and sys.stdin.isatty():
        raise BrugsFejl("- læser svarene fra stdin, men der kommer intet. Brug fx --svar - < svar.toml")
    try:
        raa = sys.stdin.buffer.read(MAX_BYTES + 1) if fil == "-" else Path(fil).read_bytes()
    except OSError as e:
        raise AfkFejl(f"Svarfilen {fil} kan ikke læses: {os_fejl(e)}. Tjek stien og rettighederne.") from None
    if len(raa) > MAX_BYTES:
        raise DataFejl(
            f"Svarfilen {fil} er for stor: højst {MAX_BYTES // 1_000_000} MB. Er det den rigtige? Intet er gemt."
        )
    try:
        return raa.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise DataFejl(f"Svarfilen {fil} er ikke gemt som UTF-8. Gem den igen som UTF-8. Intet er gemt.") from None


def _sted(e: ValueError | RecursionError) -> str:
    """at line 3, column 5 → linje 3; the rest of the parsers' texts is English."""
    if isinstance(e, json.JSONDecodeError):
        return f"linje {e.lineno}"
    if isinstance(e, tomllib.TOMLDecodeError):
        _, fundet, linje = str(e).partition("at line ")
        return f"linje {linje.split(',')[0]}" if fundet else "sidste linje"
    return "listerne ligger for dybt i hinanden" if isinstance(e, RecursionError) else "et tal er alt for langt"


def skriv_ny_fil(fil: Path, tekst: str, findes: str) -> None:
    """Write a file that is not there yet. Raises AfkFejl, with the sentence `findes` when it is there."""
    try:
        with fil.open("x", encoding="utf-8") as f:
            f.write(tekst)
    except FileExistsError:
        raise AfkFejl(findes) from None
    except OSError as e:
        raise AfkFejl(f"{fil} kan ikke skrives: {os_fejl(e)}. Vælg et andet sted.") from None


def skriv_skabelon(m: Miljoe, skema: Skema, fil: Path, kommando: str) -> None:
    """Write an empty answer file for `afk <kommando>`, never over one that is there."""
    skriv_ny_fil(fil, skabelon(skema), f"{fil} findes allerede. Vælg et andet navn.")
    m.sig(f"Skabelonen er skrevet til {fil}. Udfyld den, og kør: afk {kommando} SAG --svar {fil}")
