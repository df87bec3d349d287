"""A form from its TOML file: the package's own, or the municipality's in the config folder.

Every mistake in a file is an AfkFejl that names the file and the line, and says what to write.
"""

import re
from functools import cache
from pathlib import Path
from typing import Any

from afk.fejl import AfkFejl, BrugsFejl, os_fejl
from afk.skemaer.byg import Faelles, FejlIFil, byg
from afk.skemaer.linjer import Linjer
from afk.skemaer.paakraevet import PAAKRAEVEDE
from afk.skemaer.skema import Skema

_PAKKE = "afk.skemaer"
_FAELLES = "faelles.toml"


def indbyggede() -> list[str]:
    """The names of the forms that come with afk."""
    from importlib.resources import files

    return sorted(f.name[:-5] for f in files(_PAKKE).iterdir() if f.name.endswith(".toml") and f.name != _FAELLES)


def navne(konfig_mappe: Path | None) -> list[str]:
    """The names of all forms: those that come with afk, and the municipality's own in the config folder."""
    egne = (konfig_mappe / "skemaer").glob("*.toml") if konfig_mappe else ()
    return sorted({*indbyggede(), *(f.stem for f in egne if f.name != _FAELLES)})


def hent(navn: str, konfig_mappe: Path | None) -> Skema:
    """The form of that name: `<konfig_mappe>/skemaer/<navn>.toml` if it is there, else the built-in one.

    Raises BrugsFejl for an unknown name, AfkFejl for a file that can't be read or used.
    """
    kendte = navne(konfig_mappe)
    if navn not in kendte:
        from difflib import get_close_matches

        naer = get_close_matches(navn, kendte, n=1)
        forslag = f" Mente du {naer[0]}?" if naer else ""
        raise BrugsFejl(f"Skemaet {navn[:40]} kendes ikke.{forslag} Skemaerne er {', '.join(kendte)}.")
    sti = konfig_mappe / "skemaer" / f"{navn}.toml" if konfig_mappe else None
    tekst = _laes_fil(sti) if sti else None
    if sti is None or tekst is None:
        return _indbygget(navn)
    eget = laes_skema(tekst, str(sti))
    if eget.navn != navn:
        linje = Linjer(tekst).find(None, None, "navn")
        raise AfkFejl(f"{eget.kilde}, linje {linje}: Skemaet skal hedde {navn} som filen. Ret navn.")
    if navn in indbyggede():
        _tjek_mod_indbygget(eget, _indbygget(navn), Linjer(tekst))
    return eget


def laes_skema(tekst: str, kilde: str) -> Skema:
    """The form that a TOML text holds; `kilde` names the file. Raises AfkFejl with the file, the line and the cure."""
    linjer = Linjer(tekst)
    try:
        return byg(_toml(tekst), _faelles(), linjer)._replace(kilde=kilde)
    except FejlIFil as e:
        raise AfkFejl(f"{kilde}, linje {e.linje}: {e}") from None


def _toml(tekst: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(tekst)
    except (ValueError, RecursionError) as e:  # not TOML; or a number of thousands of digits, a very deep list
        m = re.search(r"at line (\d+)", str(e))
        linje = int(m[1]) if m else tekst.rstrip("\n").count("\n") + 1
        raise FejlIFil(
            linje,
            "Linjen kan ikke læses som TOML. Tjek anførselstegn, lighedstegn og parenteser, "
            "og at nøglen ikke står to gange.",
        ) from None


def _laes_fil(sti: Path) -> str | None:
    """The text of the file, None when there is none. A byte order mark, as Notepad writes it, is left out."""
    try:
        return sti.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return None
    except OSError as e:
        raise AfkFejl(f"Skemaet {sti} kan ikke læses: {os_fejl(e)}. Tjek stien og rettighederne.") from None
    except UnicodeDecodeError as e:
        linje = e.object[: e.start].count(b"\n") + 1
        raise AfkFejl(f"{sti}, linje {linje}: Filen er ikke gemt som UTF-8. Gem den igen som UTF-8.") from None


def tekst_af(navn: str) -> str:
    """The TOML text of a built-in form, to copy."""
    return _pakkefil(f"{navn}.toml")


@cache
def _pakkefil(navn: str) -> str:
    from importlib.resources import files

    return files(_PAKKE).joinpath(navn).read_text("utf-8")


@cache
def _faelles() -> Faelles:
    data = _toml(_pakkefil(_FAELLES))
    return Faelles(data["muligheder"], data["felter"])


@cache
def _indbygget(navn: str) -> Skema:
    return laes_skema(_pakkefil(f"{navn}.toml"), f"{navn}.toml (indbygget)")


def _tjek_mod_indbygget(eget: Skema, indbygget: Skema, linjer: Linjer) -> None:
    """An own form keeps the keys that the program uses, each of its kind and with no option that afk doesn't know."""
    egne = {s.noegle: s for s in eget.spoergsmaal}
    for noegle in PAAKRAEVEDE.get(indbygget.navn, ()):
        linje = linjer.find(None, None, f'"{noegle}"')
        s, fast = egne.get(noegle), indbygget.find(noegle)
        koder = [m.kode for m in fast.muligheder]
        if s is None:
            besked = f"Spørgsmålet {noegle} mangler, og afk bruger det. Skriv det ind igen fra det indbyggede skema."
        elif s.auto != fast.auto:
            besked = f"Spørgsmålet {noegle} bruges af afk og skal have auto = {str(fast.auto).lower()}. Ret det."
        elif s.type != fast.type:
            besked = f"Spørgsmålet {noegle} bruges af afk og skal have typen {fast.type}. Ret typen."
        elif ukendt := [m.kode for m in s.muligheder if m.kode not in koder]:
            besked = f"{noegle}: afk kender ikke koden {ukendt[0]}. Brug kun {', '.join(koder)}."
        else:
            continue
        raise AfkFejl(f"{eget.kilde}, linje {linje}: {besked}")
