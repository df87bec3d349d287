"""`afk skema`: look at the forms, check one, copy one to make it the municipality's own."""

from pathlib import Path
from typing import Annotated

import typer

from afk.cli.faelles import kommando, miljoe, ny_app
from afk.cli.miljoe import Miljoe
from afk.cli.svarfil import skriv_ny_fil
from afk.fejl import AfkFejl, os_fejl
from afk.lager.sted import konfig_mappe
from afk.regler.kilder import kilde_i_ord
from afk.skemaer.laes import hent, indbyggede, laes_skema, tekst_af
from afk.skemaer.skema import EGET_SKEMA, Skema, Spoergsmaal
from afk.vis.rens import ren

app = ny_app("Se, tjek og kopiér skemaerne. Kommunen må bruge sine egne.")
_KRAV = {"skal": "skal besvares", "boer": "bør besvares", "kan": "kan besvares"}


@kommando(app, "vis")
def vis(
    ctx: typer.Context,
    navn: Annotated[str | None, typer.Argument(metavar="[SKEMA]", help="Uden: en liste over skemaerne.")] = None,
) -> None:
    """Vis skemaerne, eller alle spørgsmål i ét.

    Fx: afk skema vis · afk skema vis visitation
    """
    m = miljoe(ctx)
    if navn is None:
        for n in indbyggede():
            s = hent(n, konfig_mappe())
            m.ud.write(f"{n}\t{ren(s.titel)}\tudgave {s.udgave}\t{len(s.spoergsmaal)} spørgsmål\t{ren(s.kilde)}\n")
        return
    _helt(m, hent(navn, konfig_mappe()))


@kommando(app, "tjek")
def tjek(ctx: typer.Context, fil: Annotated[Path, typer.Argument(metavar="FIL", help="Et skema som TOML.")]) -> None:
    """Tjek et skema: fejl nævnes med fil og linje.

    Fx: afk skema tjek visitation.toml
    """
    m = miljoe(ctx)
    try:
        tekst = fil.read_bytes().decode("utf-8-sig")
    except OSError as e:
        raise AfkFejl(f"{fil} kan ikke læses: {os_fejl(e)}.") from None
    except UnicodeDecodeError:
        raise AfkFejl(f"{fil} er ikke gemt som UTF-8. Gem den igen som UTF-8.") from None
    s = laes_skema(tekst, str(fil))
    m.sig(f"{fil} er i orden: {ren(s.titel)}, udgave {s.udgave}, {len(s.spoergsmaal)} spørgsmål.")


@kommando(app, "kopier")
def kopier(ctx: typer.Context, navn: Annotated[str, typer.Argument(metavar="SKEMA", help="Fx visitation.")]) -> None:
    """Læg en kopi af et skema i konfigurationsmappen. Derefter bruges kopien i stedet; ret den, som I vil.

    Fx: afk skema kopier visitation
    """
    from afk.lager.fil import lav_mappe

    m = miljoe(ctx)
    hent(navn, None)
    mappe = konfig_mappe() / "skemaer"
    lav_mappe(mappe)
    fil = mappe / f"{navn}.toml"
    skriv_ny_fil(fil, tekst_af(navn), f"Kommunens eget skema findes allerede: {fil}. Ret det der.")
    m.sig(f"Kopieret til {fil}. Ret den, sæt udgave én op, og tjek den: afk skema tjek {fil}")


def _helt(m: Miljoe, s: Skema) -> None:
    m.ud.write(f"{ren(s.titel)}, udgave {s.udgave} ({ren(s.kilde)})\n{EGET_SKEMA}\n")
    for afsnit in s.afsnit:
        m.ud.write(f"\n{ren(afsnit.titel)}\n")
        for sp in afsnit.spoergsmaal:
            m.ud.write(_linjer(sp))


def _linjer(s: Spoergsmaal) -> str:
    hvem = "sættes af programmet" if s.auto else _KRAV[s.krav]
    deling = "deles, hvis samtykket dækker det" if s.deles else "internt"
    linjer = [f"  {s.noegle}: {s.tekst}", f"      {hvem} · {deling} · {kilde_i_ord(s.kilde)}"]
    linjer += [f"      {mulighed.kode} = {mulighed.tekst}" for mulighed in s.muligheder]
    linjer += [f"      {felt.noegle}: {felt.tekst}" for felt in s.felter]
    return "\n".join(map(ren, linjer)) + "\n"
