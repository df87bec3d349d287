"""`afk lager noegle`: the ways to open the store, and from one to another."""

import sys
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any

import typer

from afk.cli.adgangssaetning import SaetningFil, adgangssaetning, ny_adgangssaetning, skjult
from afk.cli.en_raekke import vis_en
from afk.cli.faelles import Format, Lager, SomJson, kommando, miljoe
from afk.cli.foerste import INGEN_KODE, vis_kode, vis_ny_kode
from afk.cli.miljoe import Miljoe
from afk.cli.spoerg import ja_nej
from afk.fejl import AfkFejl, BrugsFejl

KOPIER = (
    "Ligger der en kopi af den gamle nøglefil et andet sted, åbner den stadig lageret. "
    "Gør den ugyldig med: afk lager noegle --skift"
)


def tilslut(app: typer.Typer) -> None:
    """Add the command to the group `afk lager`."""
    kommando(app, "noegle")(noegle)


def noegle(
    ctx: typer.Context,
    ny_kode: Annotated[bool, typer.Option("--ny-kode", help="Lav en ny genoprettelseskode, og vis den.")] = False,
    genopret: Annotated[
        bool, typer.Option("--genopret", help="Læg en tabt nøglefil tilbage med genoprettelseskoden.")
    ] = False,
    saetning: Annotated[
        bool, typer.Option("--adgangssaetning", help="Giv lageret en adgangssætning, eller skift den.")
    ] = False,
    saetning_fil: SaetningFil = None,
    kun_saetning: Annotated[
        bool, typer.Option("--kun-adgangssaetning", help="Fjern nøglen fra disken: lås lageret med adgangssætningen.")
    ] = False,
    noeglering: Annotated[
        bool, typer.Option("--noeglering", help="Flyt nøglen fra filen til systemets nøglering.")
    ] = False,
    noeglefil: Annotated[bool, typer.Option("--noeglefil", help="Læg nøglen i en nøglefil igen.")] = False,
    skift: Annotated[bool, typer.Option("--skift", help="Giv lageret en ny nøgle og en ny kode.")] = False,
    ja: Annotated[bool, typer.Option("--ja", help="Spørg ikke, om det må gøres.")] = False,
    form: Format = None,
    som_json: SomJson = False,
    lager: Lager = None,
) -> None:
    """Vis, hvordan lageret kan åbnes, eller lav en ny vej ind. Nøglen selv vises aldrig.

    Fx:
    afk lager noegle  # Hvilke veje er der ind?
    afk lager noegle --ny-kode  # En ny genoprettelseskode, vist én gang.
    afk lager noegle --adgangssaetning  # En sætning, der også åbner lageret.
    """
    m = miljoe(ctx, lager)
    if saetning_fil is not None and not (kun_saetning or skift):
        saetning = True
    valgt = {
        "--ny-kode": ny_kode, "--genopret": genopret, "--adgangssaetning": saetning,
        "--kun-adgangssaetning": kun_saetning, "--noeglering": noeglering, "--noeglefil": noeglefil, "--skift": skift,
    }  # fmt: skip
    valgte = [navn for navn, er_valgt in valgt.items() if er_valgt]
    if len(valgte) > 1:
        raise BrugsFejl(f"{' og '.join(valgte)} kan ikke bruges sammen. Vælg ét ad gangen.")
    if valgte:
        _GOER[valgte[0]](m, saetning_fil, ja)
    else:
        _vis(m, m.form(form, som_json))


def _vis(m: Miljoe, form: str) -> None:
    from afk.lager.veje import veje

    v = veje(m.lager_sti)
    til = v.laast_op_til and datetime.fromtimestamp(v.laast_op_til).isoformat(timespec="minutes")
    raekke: dict[str, Any] = {"lager": str(m.lager_sti)} | v._asdict() | {"laast_op_til": til or None}
    raekke["noeglefil"] = v.noeglefil and str(v.noeglefil)
    vis_en(m, form, raekke)
    if not v.genoprettelseskode:
        m.sig(INGEN_KODE)


def _ny_kode(m: Miljoe, _: str | None, ja: bool) -> None:
    from afk.lager.genopret import har_genoprettelseskode
    from afk.lager.noegle import find_stamnoegle

    _kraev_skaerm(m, "--ny-kode")
    noegle_ = find_stamnoegle(m.lager_sti)
    if har_genoprettelseskode(m.lager_sti) and not ja:
        m.sig("Lageret har allerede en genoprettelseskode. En ny gør den gamle ugyldig.")
        if not _sikker(m, "Lav en ny kode?", ja):
            return
    vis_ny_kode(m, m.lager_sti, noegle_)


def _genopret(m: Miljoe, *_: object) -> None:
    from afk.lager.genopret import genopret_noegle

    genopret_noegle(m.lager_sti, _laes_kode(m))
    m.sig("Nøglefilen er lagt tilbage. Lageret kan åbnes igen.")


def _laes_kode(m: Miljoe) -> str:
    """The code, typed without an echo, or one line of stdin; never an argument, where others could read it."""
    if m.kan_spoerge:
        return skjult(m, "Genoprettelseskode (vises ikke): ")
    kode = sys.stdin.readline()
    if not kode.strip():
        raise AfkFejl("Genoprettelseskoden mangler. Skriv den ved en skærm, eller send den ind på stdin.")
    return kode


def _saetning(m: Miljoe, fil: str | None, _: bool) -> None:
    from afk.lager.noegle import find_stamnoegle
    from afk.lager.veje import giv_saetning, veje

    find_stamnoegle(m.lager_sti)  # what is wrong with the store is said before anybody thinks of a passphrase
    giv_saetning(m.lager_sti, ny_adgangssaetning(m, fil))
    if veje(m.lager_sti).noeglefil is None:
        m.sig("Adgangssætningen er skiftet.")
    else:
        m.sig("Lageret kan nu også åbnes med adgangssætningen. Nøglefilen åbner det stadig; fjern den med: "
              "afk lager noegle --kun-adgangssaetning")  # fmt: skip


def _kun_saetning(m: Miljoe, fil: str | None, ja: bool) -> None:
    from afk.lager.noeglefejl import IngenSaetning
    from afk.lager.veje import kun_saetning, veje

    v = veje(m.lager_sti)
    if not v.adgangssaetning:
        raise IngenSaetning
    if not v.genoprettelseskode:
        m.sig("Der er ingen genoprettelseskode: glemmer du adgangssætningen, er lageret tabt.")
    m.sig("Nøglen fjernes fra denne maskine. Bagefter skal adgangssætningen skrives, når lageret åbnes.")
    if _sikker(m, "Lås lageret sådan?", ja):
        kun_saetning(m.lager_sti, adgangssaetning(m, fil))
        m.sig(f"Lageret åbnes nu kun med adgangssætningen (eller genoprettelseskoden). {KOPIER}")


def _noeglering(m: Miljoe, _: str | None, ja: bool) -> None:
    from afk.lager.veje import til_ring, veje

    veje(m.lager_sti)
    m.sig("Nøglen flyttes til systemets nøglering, og nøglefilen fjernes. Uden for din egen session (fx i cron) "
          "kan lageret så ikke åbnes.")  # fmt: skip
    if _sikker(m, "Flyt nøglen?", ja):
        til_ring(m.lager_sti)
        m.sig(f"Nøglen ligger nu i systemets nøglering. {KOPIER}")


def _noeglefil(m: Miljoe, *_: object) -> None:
    from afk.lager.veje import til_noeglefil

    sti = til_noeglefil(m.lager_sti)
    m.sig(f'Nøglen ligger nu i "{sti}" og åbner lageret uden at spørge.')


def _skift(m: Miljoe, fil: str | None, ja: bool) -> None:
    from afk.lager.skift import skift_noegle
    from afk.lager.veje import veje

    _kraev_skaerm(m, "--skift")
    v = veje(m.lager_sti)
    m.sig("Lageret krypteres på ny med en ny nøgle. Der laves en ny genoprettelseskode; den gamle bliver ugyldig.")
    if not _sikker(m, "Skift nøglen?", ja):
        return
    saetning = adgangssaetning(m, fil) if v.adgangssaetning else None

    def vis(kode: str) -> None:
        m.sig("\nDen nye kode gælder, når nøglen er skiftet. Bliver skiftet afbrudt, så gem begge koder.")
        vis_kode(m, kode)

    skift_noegle(m.lager_sti, saetning, vis)
    m.sig("\nNøglen er skiftet. Adgangssætningen er den samme." if saetning else "\nNøglen er skiftet.")
    m.sig("Kopier fra før skiftet har den gamle nøgle. Denne maskine kan stadig åbne dem; på en anden maskine "
          "skal den gamle nøglefil bruges.")  # fmt: skip


def _kraev_skaerm(m: Miljoe, valg: str) -> None:
    if not m.kan_spoerge:
        raise BrugsFejl(f"Koden vises kun ved en skærm. Kør afk lager noegle {valg} i et terminalvindue.")


def _sikker(m: Miljoe, spoergsmaal: str, ja: bool) -> bool:
    if ja or ja_nej(m, spoergsmaal):
        return True
    m.sig("Intet er ændret.")
    return False


_GOER: dict[str, Callable[[Miljoe, str | None, bool], None]] = {
    "--ny-kode": _ny_kode,
    "--genopret": _genopret,
    "--adgangssaetning": _saetning,
    "--kun-adgangssaetning": _kun_saetning,
    "--noeglering": _noeglering,
    "--noeglefil": _noeglefil,
    "--skift": _skift,
}
"""What each option does, with the file of the passphrase and whether ja was said beforehand."""
