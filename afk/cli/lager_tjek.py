"""`afk lager tjek`: is the store whole, is its history, and are the kept deadlines right?"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from afk.cli.faelles import Dato, Lager, SomJson, kommando, miljoe
from afk.cli.miljoe import Miljoe
from afk.fejl import Udgang
from afk.vis.format import json_tekst
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.lager.driver import Forbindelse
    from afk.lager.tjek import Fund


def tilslut(app: typer.Typer) -> None:
    """Add the command to the group `afk lager`."""
    kommando(app, "tjek")(tjek)


def tjek(ctx: typer.Context, som_json: SomJson = False, dato: Dato = None, lager: Lager = None) -> int:
    """Tjek hele lageret: filen, skemaet, hver værdi, historikkens kæde og de gemte frister.

    Slut med 3, når noget er galt. Er det kun gemte frister, der er forkerte, kasseres de, og de regnes igen.

    Fx:
    afk lager tjek  # Er alt helt? Ellers står der, hvad du gør.
    afk lager tjek --json  # Det samme til et script.
    """
    m = miljoe(ctx, lager, dato)
    from afk.lager.laes import aabn
    from afk.lager.tjek import taelling
    from afk.lager.tjek import tjek as tjek_alt

    with aabn(m.lager_sti) as forb, _fremdrift(m) as trin:
        fund = list(tjek_alt(forb, m.lager_sti, trin))
        forkerte = [] if fund else _gemte_frister(m, forb, trin)
        fund += forkerte
        talt = {} if fund else taelling(forb)
    if som_json:
        svar = {"i_orden": not fund, "fund": [f._asdict() for f in fund], "talt": talt}
        m.ud.write(json_tekst(svar, indent=1) + "\n")
    else:
        m.ud.writelines(f"{ren(_linje(f))}\n" for f in fund)
    if forkerte:
        _kasser(m)
    else:
        _fortael(m, fund, talt, som_json)
    return Udgang.DATA if fund else Udgang.OK


def _gemte_frister(m: Miljoe, forb: "Forbindelse", trin: Callable[[str], None]) -> "list[Fund]":
    """To be asked of a store that is whole otherwise: what they are compared with is computed from the facts."""
    from afk.lager.sted import konfig_fil
    from afk.regnet.stempel import stempel
    from afk.regnet.tjek import tjek as tjek_frister

    trin("de gemte frister")
    return list(tjek_frister(forb, stempel(konfig_fil()), m.i_dag, lambda: m.valg))


def _kasser(m: Miljoe) -> None:
    from afk.lager.aabn import aabnet
    from afk.regnet.tjek import kasser

    with aabnet(m.lager_sti) as forb:
        kasser(forb)
    m.sig(
        "\nDe gemte frister er kasseret og regnes igen, næste gang du ser dem: afk frist. Alt andet i lageret er i "
        "orden. Sker det igen, så meld fejlen."
    )


@contextmanager
def _fremdrift(m: Miljoe) -> Iterator[Callable[[str], None]]:
    """What is being checked, on a terminal."""
    if not m.err.isatty():
        yield lambda _: None
        return
    with m.err_console.status("Tjekker …") as status:
        yield lambda hvad: status.update(f"Tjekker {hvad} …")


def _linje(f: "Fund") -> str:
    sted = ", ".join(d for d in (f.tabel, f.raekke is not None and f"række {f.raekke}", f.felt) if d)
    return f"{sted}: {f.tekst}" if sted else f.tekst


def _fortael(m: Miljoe, fund: "list[Fund]", talt: dict[str, int], som_json: bool) -> None:
    if fund:
        m.sig(
            f"\nLageret er ikke i orden: {len(fund)} fund. Gem filen, som den er, og hent en sikkerhedskopi frem med "
            '"afk lager gendan".'
        )
    elif not som_json:
        antal = ", ".join(f"{n} {navn}" for navn, n in talt.items() if n)
        m.ud.write(
            f"Lageret er i orden: {antal or 'det er tomt'}. "
            "Filen, skemaet, værdierne, historikkens kæde og de gemte frister er efterprøvet.\n"
        )
