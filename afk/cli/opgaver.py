"""What `afk aftale`, `afk egenfrist` and `afk skridt` share: register, pick the one that is meant, and close it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from afk.cli.dansk import Kommando
from afk.cli.eksempler import til_registrering, til_sletning
from afk.cli.erklaeret import med_felter
from afk.cli.faelles import ny_app, skrivning
from afk.cli.miljoe import Miljoe
from afk.cli.registrer import beskriv, registrering, rigtig_sag, slet, tilfoej
from afk.cli.spoerg import linje
from afk.dato import UgyldigDato, laes_dato
from afk.fakta.base import Faktatype
from afk.fejl import AfkFejl, BrugsFejl
from afk.vis.rens import ren

if TYPE_CHECKING:
    from datetime import date

Den = Annotated[str | None, typer.Option("--den", metavar="DATO", help="Hvilken dag det skete (ellers i dag).")]
Nummereret = Sequence[tuple[int, Any]]
"""Facts with the numbers they are shown and asked for by."""


def opgave_app(typ: Faktatype, eksempel: str) -> typer.Typer:
    """The commands `tilfoej` and `slet` of the type, as the other types have them; `eksempel` are its options."""
    app = ny_app(f"Registrér {typ.ental}, og sig til, når det er gjort.")
    kald = f"afk {typ.kommando}"
    hjaelp = registrering(typ) + til_registrering(f"{kald} tilfoej A12", eksempel)
    app.command("tilfoej", cls=Kommando, help=hjaelp)(med_felter(partial(tilfoej, typ), typ.felter))
    ja = {"ja": (Annotated[bool, typer.Option("--ja", help="Spørg ikke først.")], False)}
    hjaelp = f"Slet {typ.ental}, der er registreret ved en fejl." + til_sletning(f"{kald} slet A12", eksempel)
    app.command("slet", cls=Kommando, help=hjaelp)(med_felter(partial(slet, typ), typ.felter, ja))
    return app


def laes_valgt_dato(m: Miljoe, tekst: str | None, valg: str) -> "date | None":
    """The date of an option, None without one. Raises BrugsFejl."""
    if tekst is None:
        return None
    try:
        return laes_dato(tekst, m.i_dag)
    except UgyldigDato as e:
        raise BrugsFejl(f"{valg}: {e}") from None


def dagen(m: Miljoe, den: str | None) -> "date":
    """The day something was done, today when not said. Raises BrugsFejl for a day to come."""
    dag = laes_valgt_dato(m, den, "--den") or m.i_dag
    if dag > m.i_dag:
        raise BrugsFejl("--den ligger efter i dag. Skriv den dag, det skete.")
    return dag


def har_del(tekst: str | None, del_: str | None) -> bool:
    """Whether the part stands in the text, upper or lower case; anything does when no part is given."""
    return del_ is None or del_.strip().casefold() in (tekst or "").casefold()


def vaelg(m: Miljoe, typ: Faktatype, sag: str, passer: Nummereret, hvordan: str) -> Any:
    """The one fact that is meant; with several a person at a terminal is asked.

    `hvordan` says how to say which one. Raises AfkFejl for none, BrugsFejl for several without a terminal.
    """
    if not passer:
        vis = f"afk borger vis {ren(sag)}"
        raise AfkFejl(
            f"Sagen {ren(sag)} har ikke {typ.ental}, der passer og stadig mangler. Se, hvad der er registreret: {vis}"
        )
    if len(passer) == 1:
        return passer[0][1]
    linjer = "\n".join(f"  {nr}: {beskriv(m, typ, f._asdict())}" for nr, f in passer)
    if not m.kan_spoerge:
        raise BrugsFejl(f"Flere passer:\n{linjer}\nSig hvilken med {hvordan}.")
    m.sig(f"Flere passer:\n{linjer}")
    efter_nr = dict(passer)
    while True:
        svar = linje(m, "Hvilken? Skriv nummeret: ").strip()
        if svar.isascii() and svar.isdigit() and int(svar) in efter_nr:
            return efter_nr[int(svar)]
        m.sig("Skriv et af numrene, eller fortryd med Ctrl-C.")


def ret(m: Miljoe, hvad: str, typ: Faktatype, sag: str, fakta: Sequence[Any], felter: dict[str, Any]) -> None:
    """Set the fields of the facts, found again by their keys, as one event. Raises AfkFejl when one is gone."""
    with skrivning(m, hvad, opret=False) as s:
        borger = s.borger_id(rigtig_sag(s, sag))
        ider = {_noegle(typ, f): id_ for id_, _, f in s.raekker(typ, borger)}
        for f in fakta:
            if _noegle(typ, f) not in ider:
                raise AfkFejl(
                    "Den, du valgte, er slettet eller ændret imens. Intet er ændret. "
                    f"Se, hvad der står nu: afk borger vis {ren(sag)}"
                )
            s.ret(typ, ider[_noegle(typ, f)], felter)


def _noegle(typ: Faktatype, fakta: Any) -> tuple[Any, ...]:
    return tuple(getattr(fakta, n) for n in typ.noegle)


def kvitter(m: Miljoe, typ: Faktatype, sag: str, fakta: Any) -> None:
    """Tell what stands now, and the remarks on it."""
    m.sig(f"Gemt i sag {ren(sag)}: {beskriv(m, typ, fakta._asdict())}")
    for besked in typ.tjek(fakta, m.i_dag) if typ.tjek is not None else ():
        m.sig(f"Bemærk: {besked}")
    m.sig(f"Fristerne nu: afk frist {ren(sag)}")
