"""Read `afk.toml`: what holds, or one sentence about the first thing that is wrong in it, with its line."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from afk.fejl import AfkFejl, os_fejl
from afk.konfig.noegler import AFSNIT, i_afsnit
from afk.lager.sted import KONFIG_FIL
from afk.regler.base import Valg

if TYPE_CHECKING:
    from afk.breve.dokument import Afsender

NAER = 14
"""Days ahead that count as soon, where nothing else is said."""


class Sagsbehandler(NamedTuple):
    """Who uses the program; empty where it is not said."""

    initialer: str = ""
    navn: str = ""
    telefon: str = ""

    def som_raekke(self, registreret: str | None) -> dict[str, str]:
        """Who a form may suggest as the borger's sagsbehandler: who is registered, else this one.

        Where these initials are registered, it is this one's name.
        """
        ens = registreret is not None and registreret.strip().casefold() == self.initialer.casefold()
        if not self.navn or (registreret and not ens):
            return {"navn": registreret} if registreret else {}
        return {"navn": self.navn, "kontakt": self.telefon} if self.telefon else {"navn": self.navn}


class Kapacitet(NamedTuple):
    """What can be held in a week, and the days from samtale to meeting; None where it is not said."""

    moeder: int | None = None
    samtaler: int | None = None
    afstand: int | None = None


class Konfig(NamedTuple):
    """Every setting, with its default where the file says nothing."""

    valg: Valg
    """What the rules are computed with."""
    afsender: "Afsender"
    """Who letters are from."""
    standardtekst: str
    """The municipality's own approved text about the jobsamtale, for letters; empty without one."""
    sagsbehandler: Sagsbehandler = Sagsbehandler()
    kapacitet: Kapacitet = Kapacitet()
    naer: int = NAER
    """Days ahead that count as soon."""


def laes_valg(mappe: Path) -> Valg:
    """What the rules are computed with, from the file in `mappe` or the defaults. Raises AfkFejl as `laes_konfig`."""
    return _valg(laes_data(mappe))


def laes_konfig(mappe: Path) -> Konfig:
    """Every setting from the file in `mappe`, or the defaults. Raises AfkFejl that names the file, line and key."""
    from afk.breve.dokument import Afsender

    data = laes_data(mappe)
    k, s = data.get("kommune", {}), data.get("sagsbehandler", {})
    afsender = Afsender(
        k.get("navn", "").strip(),
        k.get("afdeling", "").strip(),
        tuple(linje.strip() for linje in k.get("adresse", ())),
        k.get("telefon", "").strip(),
    )
    return Konfig(
        _valg(data),
        afsender,
        k.get("jobsamtale_tekst", "").strip(),
        Sagsbehandler(**{n: v.strip() for n, v in s.items()}),
        Kapacitet(**data.get("kapacitet", {})),
        data.get("morgen", {}).get("dage", NAER),
    )


def _valg(data: dict[str, Any]) -> Valg:
    return Valg(
        jobsamtaler_antal=data.get("jobsamtaler", {}).get("antal"),
        min_plan_dage=data.get("min_plan", {}).get("dage", Valg().min_plan_dage),
    )


def laes_data(mappe: Path) -> dict[str, Any]:
    """The checked contents of the file by section and key, empty without one. Raises AfkFejl."""
    sti = mappe / KONFIG_FIL
    return tjekket(sti, laes_tekst(sti))


def laes_tekst(sti: Path) -> str:
    """The file as text with plain line breaks, empty without one. Notepad's byte order mark is left out."""
    try:
        return sti.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError:
        return ""
    except OSError as e:
        raise AfkFejl(f"Konfigurationen {sti} kan ikke læses: {os_fejl(e)}. Tjek stien og rettighederne.") from None
    except UnicodeDecodeError:
        raise AfkFejl(f"Konfigurationen {sti} er ikke gemt som UTF-8. Gem den igen med tegnsættet UTF-8.") from None


def tjekket(sti: Path, tekst: str) -> dict[str, Any]:
    """What the text says. Raises AfkFejl about the first thing that is wrong."""
    if not tekst:
        return {}
    import tomllib

    try:
        data = tomllib.loads(tekst)
    except (ValueError, RecursionError) as e:  # not TOML; or a number of thousands of digits, a very deep list
        raise AfkFejl(
            f"Konfigurationen {sti} kan ikke læses som TOML{_hvor(str(e))}. "
            "Tjek anførselstegn, lighedstegn og klammer, og at intet står to gange."
        ) from None
    if fejl := _fejl(data):
        raise AfkFejl(f"{sti}{_linje(tekst, *fejl[:2])}: {fejl[2]}")
    return data


def _hvor(fejl: str) -> str:
    """Where tomllib stopped, in Danish: it says "(at line 2, column 9)"."""
    m = re.search(r"at line (\d+), column (\d+)", fejl)
    return f" (linje {m[1]}, kolonne {m[2]})" if m else ""


def _linje(tekst: str, afsnit: str, noegle: str | None) -> str:
    from afk.konfig.sted import linjer_med

    fundet = linjer_med(tekst, afsnit, noegle)
    return f", linje {fundet[0] + 1}" if fundet else ""


def _fejl(data: dict[str, Any]) -> tuple[str, str | None, str] | None:
    """(section, key, sentence) of the first thing that is wrong."""
    for afsnit, indhold in data.items():
        if afsnit not in AFSNIT:
            return afsnit, None, f"[{_vist(afsnit)}] kendes ikke.{forslag(afsnit, AFSNIT)}"
        if not isinstance(indhold, dict):
            saa = f"{afsnit} er et afsnit. Skriv [{afsnit}] på en linje for sig, og nøglerne under den."
            return afsnit, None, saa
        kendte = i_afsnit(afsnit)
        for noegle, vaerdi in indhold.items():
            if noegle not in kendte:
                return afsnit, noegle, f"[{afsnit}] {_vist(noegle)} kendes ikke.{forslag(noegle, kendte)}"
            if not kendte[noegle].slags.passer(vaerdi):
                return afsnit, noegle, f"[{afsnit}] {noegle} skal være {kendte[noegle].krav}."
    return None


def _vist(navn: str) -> str:
    """A name from the file as an error may show it: short, and nothing that steers a terminal."""
    return "".join(c for c in navn if c.isprintable())[:40]


def forslag(navn: str, kendte: Iterable[str]) -> str:
    """The known name that is nearest, and all of them."""
    from difflib import get_close_matches

    alle = list(kendte)
    naer = get_close_matches(navn, alle, n=1)
    return f"{f' Mente du {naer[0]}?' if naer else ''} Skriv en af: {', '.join(alle)}."
