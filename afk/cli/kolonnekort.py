"""The saved mapping of columns: what the fagsystem calls a field, said once and remembered."""

import json
from collections.abc import Sequence
from pathlib import Path

from afk.fakta.vaerdier import fold
from afk.fejl import AfkFejl, BrugsFejl
from afk.indlaes.kolonner import Kort, tjek_kort
from afk.lager.sted import konfig_mappe

FIL = "kolonner.json"


def kort(kolonne: Sequence[str], ignorer: Sequence[str]) -> Kort:
    """The saved mapping with what this command says on top. Raises BrugsFejl, AfkFejl."""
    gemt = _laes(konfig_mappe() / FIL)
    omdoeb = {**gemt.omdoeb, **dict(_par(k) for k in kolonne)}
    nye = {fold(i) for i in ignorer}
    return Kort(
        {k: v for k, v in omdoeb.items() if k not in nye},
        frozenset((gemt.ignorer | nye) - {_par(k)[0] for k in kolonne}),
    )


def husk(k: Kort) -> None:
    """Save the mapping for the next import."""
    from afk.lager.fil import lav_mappe, skriv_privat

    tjek_kort(k)
    lav_mappe(konfig_mappe())
    indhold = {"kolonner": dict(sorted(k.omdoeb.items())), "ignorer": sorted(k.ignorer)}
    skriv_privat(konfig_mappe() / FIL, json.dumps(indhold, ensure_ascii=False, indent=1) + "\n")


def _par(tekst: str) -> tuple[str, str]:
    navn, lig, felt = tekst.rpartition("=")
    if not lig or not fold(navn) or not felt.strip():
        raise BrugsFejl(
            f'--kolonne skrives som "navn i filen=felt i afk", fx --kolonne "Sagsnr i KY=sag". Ret: {tekst}'
        )
    return fold(navn), felt.strip()


def _laes(sti: Path) -> Kort:
    try:
        data = json.loads(sti.read_bytes())
        kort_ = Kort(dict(data["kolonner"]), frozenset(data["ignorer"]))
        if not all(isinstance(t, str) for t in (*kort_.omdoeb, *kort_.omdoeb.values(), *kort_.ignorer)):
            raise TypeError
        return kort_
    except FileNotFoundError:
        return Kort()
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        raise AfkFejl(
            f"Det gemte kolonnekort {sti} kan ikke læses. Slet filen, og gem kortet igen med --husk."
        ) from None
