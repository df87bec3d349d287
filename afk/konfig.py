"""The caseworker's own settings: `afk.toml` in the config folder. It is data; unknown keys are errors."""

from pathlib import Path
from typing import Any

from afk.fejl import AfkFejl, os_fejl
from afk.regler.base import Valg

FIL = "afk.toml"
_KENDTE = {"jobsamtaler": {"antal"}}


def laes_valg(mappe: Path) -> Valg:
    """The settings in `mappe`, or the defaults when there is no file. Raises AfkFejl that names file and key."""
    sti = mappe / FIL
    try:
        raa = sti.read_bytes()
    except FileNotFoundError:
        return Valg()
    except OSError as e:
        raise AfkFejl(f"Konfigurationen {sti} kan ikke læses: {os_fejl(e)}. Tjek rettighederne.") from None
    import tomllib

    try:
        data = tomllib.loads(raa.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as e:
        raise AfkFejl(f"Konfigurationen {sti} er ikke gyldig TOML: {e}. Ret filen.") from None
    _tjek_noegler(sti, data)
    antal = data.get("jobsamtaler", {}).get("antal")
    if antal is not None and (type(antal) is not int or not 1 <= antal <= 20):
        raise AfkFejl(f"{sti}: jobsamtaler.antal skal være et helt tal fra 1 til 20.")
    return Valg(jobsamtaler_antal=antal)


def _tjek_noegler(sti: Path, data: dict[str, Any]) -> None:
    for afsnit, indhold in data.items():
        if afsnit not in _KENDTE or not isinstance(indhold, dict):
            raise AfkFejl(f"{sti}: [{afsnit}] kendes ikke. Kendte afsnit: {', '.join(sorted(_KENDTE))}.")
        if ukendte := set(indhold) - _KENDTE[afsnit]:
            raise AfkFejl(
                f"{sti}: [{afsnit}] {sorted(ukendte)[0]} kendes ikke. "
                f"Kendte nøgler: {', '.join(sorted(_KENDTE[afsnit]))}."
            )
