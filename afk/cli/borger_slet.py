"""`afk borger slet SAG`: everything about a borger out of the store, for good."""

from typing import TYPE_CHECKING, Annotated

import typer

from afk.cli.faelles import Dato, Lager, SagArg, kommando, miljoe
from afk.cli.miljoe import Miljoe
from afk.cli.spoerg import kraev_terminal, linje
from afk.fakta.vaerdier import dansk_ord
from afk.fejl import AfkFejl, BrugsFejl
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.lager.driver import Forbindelse
    from afk.lager.person import Person
    from afk.lager.slet import Omfang


def tilslut(app: typer.Typer) -> None:
    """Add the command to the group `afk borger`."""
    kommando(app, "slet")(slet)


def slet(
    ctx: typer.Context,
    sag: SagArg,
    bekraeft: Annotated[
        str | None, typer.Option("--bekraeft", metavar="SAG", help="Sagens id en gang til, i stedet for at skrive det.")
    ] = None,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Slet alt om en borger for altid: oplysninger, svar, kladder, og indholdet i historikken. Det kan ikke fortrydes.

    At noget er sket, står tilbage i historikken, men ikke hvad, eller med hvem. Skal sagen kun lukkes: afk borger luk

    Fx:
    afk borger slet A12  # Du bliver bedt om at skrive sagens id.
    afk borger slet A12 --bekraeft A12  # Uden at blive spurgt.
    """
    m = miljoe(ctx, lager, dato)
    if bekraeft is None:
        kraev_terminal(m, "--bekraeft SAG")
    person, omfang = _find(m, sag)
    if not _bekraeftet(m, person, omfang, bekraeft):
        m.sig("Intet er slettet.")
        return
    from afk.lager.slet import slet as slet_personer

    # Past `skrivning`, which would first make the day's copy of what is to go.
    slet_personer(m.lager_sti, lambda _: [person])
    m.sig(f"Slettet: {_hvad(omfang)}.")
    goer_faerdig(m)


def goer_faerdig(m: Miljoe) -> None:
    """After a deletion: tell what still holds the deleted and what to do about it, and pack the file."""
    from afk.lager.aabn import aabnet
    from afk.lager.ryd import gamle_kopier
    from afk.lager.slet import pak

    with aabnet(m.lager_sti) as forb:
        kopier = len(gamle_kopier(forb, m.lager_sti).gamle)
    if kopier:
        hvor = "I én kopi af lageret" if kopier == 1 else f"I {kopier} kopier af lageret"
        m.sig(f"{hvor} står det endnu. Slet de gamle kopier med: afk lager kopi --ryd")
    m.sig(
        "Breve, kalenderfiler, eksporter og andre filer, der er skrevet ud af afk, sletter afk ikke. "
        "Slet dem selv, hvor de ligger."
    )
    pak(m.lager_sti)


def _find(m: Miljoe, sag: str) -> "tuple[Person, Omfang]":
    from afk.lager.laes import aabn
    from afk.lager.person import Personer
    from afk.lager.slet import omfang

    with aabn(m.lager_sti) as forb:
        person = Personer(forb).find(sag)
        if m.kan_spoerge:
            _vis_hvem(m, forb, person)
        return person, omfang(forb, person.ider)


def _vis_hvem(m: Miljoe, forb: "Forbindelse", person: "Person") -> None:
    fundet = forb.execute("SELECT navn FROM borgere WHERE id = ?", (person.id,)).fetchone()
    if fundet is None:
        m.sig(f"{ren(person.sag)} er ikke i lageret mere; kun historikken kender sagen.")
    else:
        m.sig(f"{ren(person.sag)}  {ren(fundet[0] or '')}".strip())


def _bekraeftet(m: Miljoe, person: "Person", omfang: "Omfang", bekraeft: str | None) -> bool:
    """Whether the sag was given a second time; False for an empty answer. Raises AfkFejl for another."""
    sag = ren(person.sag)
    if bekraeft is not None:
        if bekraeft != person.sag:
            raise BrugsFejl(f"--bekraeft passer ikke til sagen. Skriv: --bekraeft {sag}. Intet er slettet.")
        return True
    m.sig(f"Det slettes for altid: {_hvad(omfang)}. Slet kun det, der er journaliseret i fagsystemet.")
    svar = linje(m, f"Skriv sagens id ({sag}) for at slette; Enter lader være: ").strip()
    if svar and svar != person.sag:
        raise AfkFejl("Det passer ikke til sagens id. Intet er slettet. Prøv igen, og skriv det præcis som det står.")
    return bool(svar)


def _hvad(omfang: "Omfang") -> str:
    """borgere 1, forløb 2, linjer i historikken 14"""
    dele = [f"{dansk_ord(navn)} {antal}" for navn, antal in omfang.fakta.items()]
    return ", ".join([*dele, f"linjer i historikken {omfang.linjer}"])
