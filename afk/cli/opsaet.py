"""`afk opsaet`: the few settings worth having, asked, set by options, or shown."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from afk.cli.faelles import Format, SomJson, kommando, miljoe, ny_app
from afk.cli.forslag import ukendt
from afk.cli.miljoe import Miljoe
from afk.fejl import AfkFejl, BrugsFejl
from afk.konfig.laes import laes_tekst, tjekket
from afk.konfig.noegler import NOEGLER, Noegle, find

app = ny_app("")
Aendringer = dict[Noegle, Any]
"""Key → its new value, None to say nothing any more."""


@kommando(app, "opsaet")
def opsaet(
    ctx: typer.Context,
    vis: Annotated[bool, typer.Option("--vis", help="Vis, hvad der gælder, og hvor det står.")] = False,
    saet: Annotated[
        list[str] | None,
        typer.Option("--saet", metavar="NØGLE=VÆRDI", help='Skriv en værdi; "-" fjerner den. Kan gentages.'),
    ] = None,
    form: Format = None,
    som_json: SomJson = False,
) -> None:
    """Skriv dine initialer, kommunens brevhoved, jeres kapacitet og jeres egne frister i afk.toml.

    Uden valg spørges du, ét spørgsmål ad gangen; intet skrives, før du til sidst siger ja. Filen kan også rettes i
    hånden, og det, du selv har skrevet i den, bliver stående.

    Fx:
    afk opsaet  # Spørg mig.
    afk opsaet --vis  # Hvad gælder, og hvor står det?
    afk opsaet --saet kommune.navn="Nordby Kommune"  # En værdi, uden at spørge.
    """
    m = miljoe(ctx)
    if not vis and (form is not None or som_json):
        raise BrugsFejl("--format og --json hører til --vis. Skriv også --vis.")
    from afk.lager.sted import konfig_fil

    sti = konfig_fil()
    data = tjekket(sti, laes_tekst(sti))
    if saet:
        gem(m, sti, _af_valg(saet))
    if vis:
        _vis(m, sti, m.form(form, som_json))
    elif not saet:
        _spoerg(m, sti, data)


def gem(m: Miljoe, sti: Path, aendringer: Aendringer) -> None:
    """Write the changes into the file as it is now, all or none, and tell. Raises AfkFejl."""
    from afk.konfig.skriv import KanIkkeRettes, ret
    from afk.lager.fil import lav_mappe, skriv_privat

    foer = laes_tekst(sti)
    tjekket(sti, foer)
    try:
        ny = ret(foer, aendringer)
    except KanIkkeRettes as e:
        n, vaerdi = e.noegle, aendringer[e.noegle]
        hvad = f"fjern {n.noegle}" if vaerdi is None else f"skriv {n.noegle} = {n.slags.toml(vaerdi)}"
        raise AfkFejl(
            f"{sti} er skrevet på en måde, som afk ikke kan rette i. Intet er ændret. Ret den selv: {hvad} under "
            f"[{n.afsnit}] på en linje for sig."
        ) from None
    if ny == foer:
        m.sig(f"Intet at ændre i {sti}.")
        return
    lav_mappe(sti.parent)
    skriv_privat(sti.resolve(), ny)  # resolved, since a link to the file is to stay a link
    m.sig(f"Skrevet i {sti}.")


def _af_valg(saet: Sequence[str]) -> Aendringer:
    ud: Aendringer = {}
    for par in saet:
        navn, lig, tekst = par.partition("=")
        n = find(navn.strip())
        if n is None:
            raise ukendt("--saet", navn.strip()[:40], [x.navn for x in NOEGLER])
        if not lig:
            raise BrugsFejl(f'--saet: der mangler en værdi. Skriv fx --saet {n.navn}="{n.slags.vis(n.eksempel)}"')
        ud[n] = laes(n, tekst)
    return ud


def laes(n: Noegle, tekst: str) -> Any:
    """The value somebody has typed for the key, None for "-". Raises BrugsFejl that says how to type it."""
    if tekst.strip() == "-":
        return None
    vaerdi = n.slags.af_tekst(tekst.strip())
    if not n.slags.passer(vaerdi):
        raise BrugsFejl(f"{n.navn}: {n.slags.tastes}")
    return vaerdi


def _vis(m: Miljoe, sti: Path, form: str) -> None:
    from afk.konfig.sted import linjer_med
    from afk.vis.format import skriv
    from afk.vis.opsaet import KOLONNER, raekke, tabel

    tekst = laes_tekst(sti)
    data = tjekket(sti, tekst)
    raekker, vist = [], {}
    for n in NOEGLER:
        vaerdi = data.get(n.afsnit, {}).get(n.noegle)
        sted = None if vaerdi is None else linjer_med(tekst, n.afsnit, n.noegle)
        raekker.append(raekke(n, vaerdi, sted[0] + 1 if sted else None))
        if vaerdi is not None:
            vist[n.navn] = n.slags.vis(vaerdi)
    skriv(m.ud, form, raekker, KOLONNER, lambda: tabel(m.console, raekker, vist))
    m.sig(f"\n{sti}" if tekst else f"\n{sti} findes ikke endnu. Lav den med: afk opsaet")


def _spoerg(m: Miljoe, sti: Path, data: dict[str, Any]) -> None:
    if not m.kan_spoerge:
        raise BrugsFejl(
            "Der mangler --vis eller --saet, og her er ingen skærm at spørge ved. "
            'Fx: afk opsaet --saet kommune.navn="Nordby Kommune"'
        )
    from afk.cli.opsaet_samtale import spoerg

    if aendringer := spoerg(m, sti, data):
        gem(m, sti, aendringer)
