"""The municipality's own settings: `afk.toml` in the config folder. It is data; unknown keys are errors."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from afk.fejl import AfkFejl, os_fejl
from afk.regler.base import Valg

if TYPE_CHECKING:
    from afk.breve.dokument import Afsender

FIL = "afk.toml"
_LANG = 10_000
"""Characters of the standard text: more than any letter holds."""


class Konfig(NamedTuple):
    """Every setting, with its default where the file says nothing."""

    valg: Valg
    """What the rules are computed with."""
    afsender: "Afsender"
    """Who letters are from."""
    standardtekst: str
    """The municipality's own approved text about the jobsamtale, for letters; empty without one."""


class _Noegle(NamedTuple):
    """A key of the file: what its value must be, and how that is said."""

    passer: Callable[[Any], bool]
    krav: str


def _tal(fra: int, til: int, eksempel: str) -> _Noegle:
    # type() and not isinstance: true is an int in Python.
    return _Noegle(lambda v: type(v) is int and fra <= v <= til, f"et helt tal fra {fra} til {til}, fx {eksempel}")


def _er_linje(v: Any) -> bool:
    return isinstance(v, str) and 0 < len(v.strip()) <= 200 and v.isprintable()


def _er_adresse(v: Any) -> bool:
    return isinstance(v, list) and 0 < len(v) <= 6 and all(map(_er_linje, v))


def _er_tekst(v: Any) -> bool:
    return isinstance(v, str) and 0 < len(v.strip()) <= _LANG


def _linje(eksempel: str) -> _Noegle:
    return _Noegle(_er_linje, f"en tekst på én linje i anførselstegn, fx {eksempel}")


_KENDTE: Mapping[str, Mapping[str, _Noegle]] = {
    "jobsamtaler": {"antal": _tal(1, 20, "antal = 4")},
    "min_plan": {"dage": _tal(1, 60, "dage = 7")},
    "kommune": {
        "navn": _linje('navn = "Nordby Kommune"'),
        "afdeling": _linje('afdeling = "Jobcentret"'),
        "adresse": _Noegle(
            _er_adresse, 'en liste med en til seks linjer i anførselstegn, fx adresse = ["Torvet 1", "9999 Nordby"]'
        ),
        "telefon": _linje('telefon = "12 34 56 78"'),
        "jobsamtale_tekst": _Noegle(
            _er_tekst, f"en tekst på højst {_LANG} tegn. Fylder den flere linjer, så sæt tre anførselstegn om den"
        ),
    },
}
"""Section → key → what it must be."""


def laes_valg(mappe: Path) -> Valg:
    """What the rules are computed with, from the file in `mappe` or the defaults. Raises AfkFejl as `laes_konfig`."""
    return _valg(_laes(mappe / FIL))


def laes_konfig(mappe: Path) -> Konfig:
    """Every setting from the file in `mappe`, or the defaults. Raises AfkFejl that names the file and the key."""
    from afk.breve.dokument import Afsender

    data = _laes(mappe / FIL)
    k = data.get("kommune", {})
    afsender = Afsender(
        k.get("navn", "").strip(),
        k.get("afdeling", "").strip(),
        tuple(linje.strip() for linje in k.get("adresse", ())),
        k.get("telefon", "").strip(),
    )
    return Konfig(_valg(data), afsender, k.get("jobsamtale_tekst", "").strip())


def _valg(data: dict[str, Any]) -> Valg:
    return Valg(
        jobsamtaler_antal=data.get("jobsamtaler", {}).get("antal"),
        min_plan_dage=data.get("min_plan", {}).get("dage", Valg().min_plan_dage),
    )


def _laes(sti: Path) -> dict[str, Any]:
    """The checked contents of the file, empty without one. Notepad's byte order mark is left out."""
    try:
        tekst = sti.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return {}
    except OSError as e:
        raise AfkFejl(f"Konfigurationen {sti} kan ikke læses: {os_fejl(e)}. Tjek rettighederne.") from None
    except UnicodeDecodeError:
        raise AfkFejl(f"Konfigurationen {sti} er ikke gemt som UTF-8. Gem den igen med tegnsættet UTF-8.") from None
    import tomllib

    try:
        data = tomllib.loads(tekst)
    except (ValueError, RecursionError) as e:  # not TOML; or a number of thousands of digits, a very deep list
        raise AfkFejl(
            f"Konfigurationen {sti} kan ikke læses som TOML{_sted(str(e))}. "
            "Tjek anførselstegn, lighedstegn og klammer, og at intet står to gange."
        ) from None
    _tjek(sti, data)
    return data


def _sted(fejl: str) -> str:
    """Where tomllib stopped, in Danish: it says "(at line 2, column 9)"."""
    m = re.search(r"at line (\d+), column (\d+)", fejl)
    return f" (linje {m[1]}, kolonne {m[2]})" if m else ""


def _tjek(sti: Path, data: dict[str, Any]) -> None:
    for afsnit, indhold in data.items():
        if afsnit not in _KENDTE:
            raise AfkFejl(f"{sti}: [{_vist(afsnit)}] kendes ikke.{_forslag(afsnit, _KENDTE)}")
        if not isinstance(indhold, dict):
            raise AfkFejl(f"{sti}: {afsnit} er et afsnit. Skriv [{afsnit}] på en linje for sig, og nøglerne under den.")
        for noegle, vaerdi in indhold.items():
            kendte = _KENDTE[afsnit]
            if noegle not in kendte:
                raise AfkFejl(f"{sti}: [{afsnit}] {_vist(noegle)} kendes ikke.{_forslag(noegle, kendte)}")
            if not kendte[noegle].passer(vaerdi):
                raise AfkFejl(f"{sti}: [{afsnit}] {noegle} skal være {kendte[noegle].krav}.")


def _vist(navn: str) -> str:
    """A name from the file as an error may show it: short, and nothing that steers a terminal."""
    return "".join(c for c in navn if c.isprintable())[:40]


def _forslag(navn: str, kendte: Mapping[str, Any]) -> str:
    from difflib import get_close_matches

    naer = get_close_matches(navn, kendte, n=1)
    return f"{f' Mente du {naer[0]}?' if naer else ''} Skriv en af: {', '.join(kendte)}."
