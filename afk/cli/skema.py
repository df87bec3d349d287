"""`afk skema`: look at the forms, check one, copy one to make it the municipality's own, fill in an own one."""

from pathlib import Path
from typing import Annotated

import typer

from afk.cli.faelles import Dato, Lager, SomJson, kommando, miljoe, ny_app
from afk.cli.miljoe import Miljoe
from afk.cli.stepup_valg import Ind, Kort, Skabelon, Svarfil
from afk.cli.svarfil import skriv_ny_fil
from afk.fejl import AfkFejl, os_fejl
from afk.lager.sted import konfig_mappe
from afk.regler.kilder import kilde_i_ord
from afk.skemaer.laes import hent, laes_skema, navne, tekst_af
from afk.skemaer.skema import EGET_SKEMA, Skema, Spoergsmaal
from afk.vis.rens import ren

app = ny_app("Se, tjek, kopiér og udfyld skemaer. Kommunen må bruge sine egne.")
_KRAV = {"skal": "skal besvares", "boer": "bør besvares", "kan": "kan besvares"}


@kommando(app, "vis")
def vis(
    ctx: typer.Context,
    navn: Annotated[str | None, typer.Argument(metavar="[SKEMA]", help="Uden: en liste over skemaerne.")] = None,
) -> None:
    """Vis skemaerne, eller alle spørgsmål i ét.

    Fx:
    afk skema vis  # Hvilke skemaer der er.
    afk skema vis visitation  # Alle spørgsmål i ét af dem.
    """
    m = miljoe(ctx)
    if navn is None:
        for n in navne(konfig_mappe()):
            s = hent(n, konfig_mappe())
            m.ud.write(f"{n}\t{ren(s.titel)}\tudgave {s.udgave}\t{len(s.spoergsmaal)} spørgsmål\t{ren(s.kilde)}\n")
        return
    _helt(m, hent(navn, konfig_mappe()))


@kommando(app, "tjek")
def tjek(ctx: typer.Context, fil: Annotated[Path, typer.Argument(metavar="FIL", help="Et skema som TOML.")]) -> None:
    """Tjek et skema: fejl nævnes med fil og linje.

    Fx:
    afk skema tjek visitation.toml  # En kopi, I har rettet.
    afk skema tjek aftale.toml  # Et andet af dem.
    """
    m = miljoe(ctx)
    try:
        tekst = fil.read_bytes().decode("utf-8-sig")
    except OSError as e:
        raise AfkFejl(f"{fil} kan ikke læses: {os_fejl(e)}. Tjek stien og rettighederne.") from None
    except UnicodeDecodeError:
        raise AfkFejl(f"{fil} er ikke gemt som UTF-8. Gem den igen som UTF-8.") from None
    s = laes_skema(tekst, str(fil))
    m.sig(f"{fil} er i orden: {ren(s.titel)}, udgave {s.udgave}, {len(s.spoergsmaal)} spørgsmål.")


@kommando(app, "kopier")
def kopier(ctx: typer.Context, navn: Annotated[str, typer.Argument(metavar="SKEMA", help="Fx visitation.")]) -> None:
    """Læg en kopi af et skema i konfigurationsmappen. Derefter bruges kopien i stedet; ret den, som I vil.

    Fx:
    afk skema kopier visitation  # Visitationens spørgsmål.
    afk skema kopier aftale  # Aftaledokumentets.
    """
    from afk.lager.fil import lav_mappe

    m = miljoe(ctx)
    hent(navn, None)
    mappe = konfig_mappe() / "skemaer"
    lav_mappe(mappe)
    fil = mappe / f"{navn}.toml"
    skriv_ny_fil(fil, tekst_af(navn), f"Kommunens eget skema findes allerede: {fil}. Ret det der.")
    m.sig(f"Skemaet er kopieret til {fil}. Ret kopien, sæt udgave én op, og tjek den: afk skema tjek {fil}")


@kommando(app, "udfyld")
def udfyld(
    ctx: typer.Context,
    navn: Annotated[str, typer.Argument(metavar="SKEMA", help="Kommunens eget skema i konfigurationsmappen.")],
    sag: Annotated[str | None, typer.Argument(metavar="SAG", help="Sagens id.")] = None,
    svar: Svarfil = None,
    skabelon: Skabelon = None,
    kort: Kort = False,
    som_json: SomJson = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Udfyld et skema, kommunen selv har skrevet: skemaer/NAVN.toml i konfigurationsmappen.

    Ved en skærm gemmes hvert svar med det samme; ellers tages svarene fra en fil. Svarene bliver ikke til frister. De
    skemaer, der følger med afk, har hver sin kommando: afk visiter og afk stepup.

    Fx:
    afk skema udfyld opfoelgning A12  # Bliv spurgt; skemaet er opfoelgning.toml.
    afk skema udfyld opfoelgning --skabelon opfoelgning-svar.toml  # En tom svarfil.
    """
    from afk.cli import skema_udfyld

    skema_udfyld.koer(miljoe(ctx, lager, dato), navn, sag, Ind(svar, skabelon, kort), som_json=som_json)


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
