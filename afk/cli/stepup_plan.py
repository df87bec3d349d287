"""`afk stepup plan SAG`: the forberedende skema, consent first, and what it makes of the case."""

from typing import TYPE_CHECKING, Any

from afk.cli.besvarelser import gem_besvarelse
from afk.cli.faelles import skrivning
from afk.cli.miljoe import Miljoe
from afk.cli.samtale import spoerg_skema
from afk.cli.samtale_kladde import Kladde, begynd
from afk.cli.stepup_faelles import Sagen, gem_alle, gem_moede, indled, kraev_alle, naeste_skridt
from afk.cli.stepup_valg import Ind
from afk.cli.svarfil import laes_svarfil
from afk.dato import dansk_lang
from afk.fejl import AfkFejl
from afk.lager.sted import konfig_mappe
from afk.skemaer.kryds import deltager_advarsler
from afk.skemaer.laes import hent
from afk.skemaer.motor import cpr_i_tekst, fra_fil, mangler
from afk.skemaer.skema import Skema, Svar
from afk.stepup.fakta import fra_forberedende, moedetype, planlagt
from afk.stepup.forslag import foer_svar, forslag_til_plan
from afk.stepup.mangler import mangler_til_moedet
from afk.stepup.samtykke import IntetSamtykke
from afk.vis.format import json_tekst
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.lager.skriv import Skriver

SKEMA = "forberedende"
TIL_OG_MED = "samtykke"
"""The section that must be answered before anything else is asked."""
TRUKKET = "samtykke_trukket"
"""Not asked while a consent is being given: it is taken back later, with `afk samtykke traek`."""
_IGEN = ("oensker_step_up", "samtykke", "samtykke_dato", "samtykke_til", TRUKKET)
"""What a draft is asked anew when its consent does not hold (any more)."""


def koer(m: Miljoe, sag: str | None, ind: Ind, *, som_json: bool) -> None:
    """The command. Raises AfkFejl."""
    skema = hent(SKEMA, konfig_mappe())
    sagen = indled(m, skema, sag, ind, "stepup plan")
    if sagen is None:
        return
    if ind.svar is None:
        _samtale(m, sagen, skema, kort=ind.kort, som_json=som_json)
        return
    svarene = fra_fil(skema, laes_svarfil(ind.svar))
    nej = _nej(svarene)
    kraev_alle(_foerste_del(skema) if nej else skema, svarene)
    if not nej:
        sagen.omfang(svarene, m.i_dag)  # what was never consented to is not stored as a plan
    with skrivning(m, "stepup plan", opret=False) as s:
        gem_besvarelse(s, s.borger_id(sagen.navn) or 0, skema, svarene, m.i_dag)
        _gem_fakta(m, s, sagen, svarene)
    _fortael(m, sagen, skema, svarene, som_json=som_json)


def _samtale(m: Miljoe, sagen: Sagen, skema: Skema, *, kort: bool, som_json: bool) -> None:
    """Ask: first wish and consent, the rest only with a yes."""
    foer = foer_svar(sagen.sag, sagen.udfyldt(SKEMA), m.i_dag)
    egen = m.konfig.sagsbehandler.som_raekke(sagen.sag.borger.sagsbehandler)
    forslag = forslag_til_plan(sagen.sag, sagen.udfyldt("aftale"), m.i_dag, egen)
    kladde = begynd(m, skema, sagen.navn)

    def spoerg(del_: Skema, svar: Svar) -> Svar | None:
        return spoerg_skema(
            m, _uden_trukket(del_, svar), svar, kladde.gem, kort=kort, i_dag=m.i_dag, forslag=forslag, foer=foer,
            gem_flere=kladde.gem_flere,
        )  # fmt: skip

    svar: Svar | None = _begyndt(m, sagen, skema, kladde)
    foerste = _foerste_del(skema)
    if svar is not None and (mangler(foerste, svar) or _nej(svar)):
        svar = spoerg(foerste, svar)
    if svar is None or not _kan_gaa_videre(m, sagen, svar):
        return
    if not _nej(svar):
        m.sig("\nSamtykket er på plads. Nu kommer resten af skemaet.")
        svar = spoerg(skema, svar)
    if svar is not None and _kan_gaa_videre(m, sagen, svar):  # at the end the consent may have been changed
        _afslut(m, sagen, skema, kladde, svar, som_json=som_json)


def _begyndt(m: Miljoe, sagen: Sagen, skema: Skema, kladde: Kladde) -> Svar:
    """The answers of the draft. Where its consent does not hold, wish and consent are taken out, to be asked anew."""
    svar = kladde.svar
    taenker = svar.get("oensker_step_up") == "taenker"
    if _nej(svar) or (mangler(_foerste_del(skema), svar) and not taenker):
        return svar
    try:
        sagen.omfang(svar, m.i_dag)
    except IntetSamtykke as e:
        m.sig(f"{e.grund} Derfor spørges der igen.")
        kladde.gem_flere({n: None for n in _IGEN if n in svar})
        return {n: v for n, v in svar.items() if n not in _IGEN}
    return svar


def _kan_gaa_videre(m: Miljoe, sagen: Sagen, svar: Svar) -> bool:
    """Whether there is a no or a consent that holds; False, and told, while the borger thinks it over.

    Raises AfkFejl for a consent that does not hold.
    """
    igen = f"afk stepup plan {ren(sagen.navn)}"
    if svar.get("oensker_step_up") == "taenker":
        m.sig(
            "Borgeren vil tænke over det. Svarene er gemt som kladde; intet deles, og ingen inviteres.\n"
            f"Kør igen, når borgeren har svaret: {igen}"
        )
        return False
    try:
        if not _nej(svar):
            sagen.omfang(svar, m.i_dag)
    except IntetSamtykke as e:
        raise AfkFejl(f"{e.grund} Svarene er gemt som kladde. Kør igen, når det er på plads: {igen}") from None
    return True


def _afslut(m: Miljoe, sagen: Sagen, skema: Skema, kladde: Kladde, svar: Svar, *, som_json: bool) -> None:
    with skrivning(m, "stepup plan", opret=False) as s:
        # Before the draft is closed: cut off in between, it can be taken up again.
        _gem_fakta(m, s, sagen, svar)
    kladde.faerdig()
    _fortael(m, sagen, skema, svar, som_json=som_json)


def _gem_fakta(m: Miljoe, s: "Skriver", sagen: Sagen, svar: Svar) -> None:
    gem_alle(s, m, sagen.navn, fra_forberedende(svar))
    moede = planlagt(svar)
    if moede and not _nej(svar):
        gem_moede(s, m, sagen.navn, moedetype(svar), moede)


def _uden_trukket(skema: Skema, svar: Svar) -> Skema:
    """The form without the day the consent was taken back, unless there is one."""
    if TRUKKET in svar:
        return skema
    afsnit = (
        a._replace(spoergsmaal=tuple(s for s in a.spoergsmaal if s.noegle != TRUKKET)) for a in skema.afsnit
    )  # fmt: skip
    return skema._replace(afsnit=tuple(afsnit))


def _foerste_del(skema: Skema) -> Skema:
    """The form up to and with the section on consent."""
    noegler = [a.noegle for a in skema.afsnit]
    til = noegler.index(TIL_OG_MED) + 1 if TIL_OG_MED in noegler else len(noegler)
    return skema._replace(afsnit=skema.afsnit[:til], titel=f"{skema.titel}, første del")


def _nej(svar: Svar) -> bool:
    """The borger has said no, to the meeting or to sharing."""
    return svar.get("oensker_step_up") == "nej" or svar.get("samtykke") == "nej"


def _fortael(m: Miljoe, sagen: Sagen, skema: Skema, svar: Svar, *, som_json: bool) -> None:
    """The result, what is missing, and what to do next."""
    nej = _nej(svar)
    advarsler = [] if nej else deltager_advarsler(svar, skema)
    if som_json or not m.ud_er_terminal:
        m.ud.write(json_tekst(_raekke(sagen, svar, advarsler, nej=nej)) + "\n")
    sag = ren(sagen.navn)
    if nej:
        m.sig(f"Gemt i sag {sag}: borgeren har sagt nej. Intet deles, og ingen inviteres.")
        naeste = {"Fristerne nu": f"afk frist {sag}"}
        if svar.get("nej_videre") == "ja":
            start = f"afk forloeb start {sag} --forloeb afklaringsforloeb --fra DATO"
            naeste = {"Registrér afklaringsforløbet": start, **naeste}
    else:
        m.sig(f"Det forberedende skema er gemt i sag {sag}. {_hvornaar(svar)}")
        mangler_nu = [*mangler_til_moedet(skema, svar, sagen.omfang(svar, m.i_dag)), *advarsler]
        if mangler_nu:
            m.sig("\n".join(["Det mangler før mødet:", *(f"  {x}" for x in mangler_nu)]))
        naeste = {} if svar.get("borger_har_laest") is True else {
            "Borgeren læser det, der deles": f"afk stepup deling {sag} --til-borgeren"
        }  # fmt: skip
        naeste |= {
            "Del det med dem, samtykket dækker": f"afk stepup deling {sag}",
            "Skriv brevet": f"afk stepup indkald {sag}",
            "Hvis samtykket trækkes tilbage": f"afk samtykke traek {sag}",
        }
    for advarsel in cpr_i_tekst(svar):
        m.sig(f"Bemærk: {advarsel}")
    naeste_skridt(m, naeste)


def _hvornaar(svar: Svar) -> str:
    moede = planlagt(svar)
    if moede is None:
        return "Mødet er ikke planlagt endnu."
    tid = f" kl. {moede['klokken'].replace(':', '.')}" if moede.get("klokken") else ""
    return f"Mødet er planlagt {dansk_lang(moede['dato'])}{tid}."


def _raekke(sagen: Sagen, svar: Svar, advarsler: list[str], *, nej: bool) -> dict[str, Any]:
    moede = None if nej else planlagt(svar)
    return {
        "sag": sagen.navn,
        "samtykke": "nej" if nej else svar.get("samtykke"),
        "emner": [] if nej else svar.get("samtykke_emner"),
        "moede": moede and {"type": moedetype(svar), **moede},
        "advarsler": advarsler,
        "gemt": True,
    }
