"""`afk regler --udkast`: a new rule and its test to fill in, for the one who develops afk."""

from pathlib import Path
from pkgutil import iter_modules

from afk import regler as pakke
from afk import udkast
from afk.cli.miljoe import Miljoe
from afk.cli.svarfil import skriv_ny_fil
from afk.fejl import AfkFejl
from afk.regler import regler


def koer(m: Miljoe, navn: str, til: Path | None) -> None:
    """Write the two files in the project `til`, never over one that is there; without `til` on stdout.

    The new rule comes last in the rules table. Raises AfkFejl.
    """
    optagne = {r.navn for r in regler()} | {modul.name for modul in iter_modules(pakke.__path__)}
    filer = udkast.regel(navn, max(r.orden for r in regler()) + 1, m.i_dag.year, optagne)
    if til is None:
        m.ud.write("\n\n".join(f"# ===== {sti} =====\n{tekst}" for sti, tekst in filer.items()))
        return
    nye = {til / sti: tekst for sti, tekst in filer.items()}
    for fil in nye:
        if not fil.parent.is_dir():
            raise AfkFejl(f"{til} er ikke mappen med afk's kildekode. Stå i den, hvor afk og tests ligger: --til .")
        if fil.exists():
            raise AfkFejl(f"{fil} findes allerede. Vælg et andet navn, eller ret filen der.")
    for fil, tekst in nye.items():
        skriv_ny_fil(fil, tekst, f"{fil} findes allerede. Vælg et andet navn, eller ret filen der.")
    regel, test = nye
    m.sig(
        f"Skrevet: {regel} og {test}. Skriv kilden og reglen, regn testens frist ud i hånden, og kør den: "
        f"python -m pytest {test}"
    )
