"""A whole conversation, as it could be: forberedende skema, indkaldelse and aftaledokument of one borger."""

from datetime import date
from typing import Any

from afk.skemaer.laes import hent
from afk.stepup.moede import Moedet
from afk.stepup.samtykke import omfang

SKEMAER = {navn: hent(navn, None) for navn in ("forberedende", "indkaldelse", "aftale")}
FORBEREDT: dict[str, Any] = {
    "borger_navn": "Åse",
    "anledning": "straksafklaring",
    "samtale_dato": "2026-11-10",
    "samtale_form": "fysisk",
    "samtale_var_jobsamtale": False,
    "udfyldt_sammen": True,
    "sagsbehandler": [{"navn": "Mette Krogh", "organisation": "Jobcentret", "kontakt": "70 10 20 30"}],
    "oensker_step_up": "ja",
    "samtykke": "begraenset",
    "samtykke_emner": ["job_uddannelse", "bolig", "indsatser"],
    "samtykke_modtagere": [
        {"navn": "Lars Bo Holm", "rolle": "social", "organisation": "Socialområdet"},
        {"navn": "Ida Skov", "rolle": "jobformidler", "organisation": "Jobcentret"},
    ],
    "samtykke_ikke": "Intet om min søster",
    "samtykke_formaal": "At forberede mødet",
    "samtykke_vejledt": True,
    "samtykke_form": "skriftligt",
    "samtykke_dato": "2026-11-10",
    "samtykke_til": "2027-05-10",
    "borgerens_oplevelse": "Jeg vil gerne i gang, men jeg bor på en sofa.",
    "barrierer": ["bolig", "erfaring", "helbred_psykisk"],
    "barriere_ord": [
        {"barriere": "bolig", "ord": "Jeg har ingen adresse."},
        {"barriere": "helbred_psykisk", "ord": "Om natten kommer tankerne."},
    ],
    "barriere_foerst": ["bolig", "helbred_psykisk"],
    "oenske_for_moedet": "At nogen tager sig af boligen",
    "jobmaal": "Gartneri",
    "timer_nu": 0,
    "i_tilbud_nu": "nej",
    "styrker": "Jeg er god til planter",
    "netvaerk_med": [],
    "sprog_hjaelp": ["nej"],
    "helbred_relevant": True,
    "helbred_betydning": "Jeg sover dårligt og bliver hurtigt træt",
    "behandling": "venter",
    "helbred_ikke_paa_moede": "Min indlæggelse i 2019",
    "bolig_status": "uden",
    "indsatser_nu": [],
    "ydelse_nu": "kontanthjaelp",
    "status_kort": "Åse har været i to praktikker siden 2023.",
    "moede_formaal": "Vi skal finde ud af, hvad der kan begynde nu, og hvem der hjælper med hvad.",
    "deltagere": [
        {"navn": "Lars Bo Holm", "rolle": "social", "organisation": "Socialområdet", "begrundelse": "Bolig",
         "kan_beslutte": "ja"},
        {"navn": "Ida Skov", "rolle": "jobformidler", "organisation": "Jobcentret",
         "begrundelse": "Erfaring og kvalifikationer"},
    ],
    "bisidder": "nej",
    "partsrepr": False,
    "moedeform": "fysisk",
    "moede_dato": "2026-12-10",
    "moede_start": "09:30",
    "er_jobsamtale": "nej",
    "borger_har_laest": True,
}  # fmt: skip
INDKALDT: dict[str, Any] = {
    "brev_dato": "2026-11-22",
    "kanal": "digital_post",
    "moede_dato": "2026-12-10",
    "moede_start": "09:30",
    "moede_varighed": 60,
    "moedeform": "fysisk",
    "moede_sted": "Rådhuset, Torvet 1, lokale 2",
    "formaal": "Vi skal finde ud af, hvad der kan begynde nu, og hvem der hjælper med hvad.",
    "emner": "Bolig",
    "deltagere_brev": FORBEREDT["deltagere"],
    "netvaerk_brev": [],
    "er_jobsamtale": "nej",
    "praktisk": "Vi holder en pause undervejs.",
    "kontakt": "Mette Krogh på 70 10 20 30, hverdage 9-14",
}
AFTALT: dict[str, Any] = {
    "moede_dato": "2026-11-20",
    "anledning": "straksafklaring",
    "moedeform_faktisk": "fysisk",
    "var_jobsamtale": "nej",
    "borger_med": True,
    "fremmoede": [{"navn": "Lars Bo Holm", "rolle": "social", "status": "moedte"}],
    "faelles_billede": "Vi er enige om, at boligen kommer først.",
    "borgerens_egne_ord": "Jeg vil gerne i gang.",
    "vigtigste_udfordringer": ["bolig"],
    "hovedmaal": "Arbejde med planter",
    "delmaal": [{"nr": 1, "maal": "4 lønnede timer om ugen", "dato": "2027-03-01"}],
    "naeste_skridt": "Lars ringer til boligselskabet",
    "naeste_skridt_dato": "2026-12-04",
    "hensyn": [{"hensyn": "Møder efter kl. 11", "hvor": ["moeder"]}],
    "suppl_indsatser": [
        {"titel": "Bostøtte to gange om ugen", "type": "bostoette", "omraade": "social", "ansvarlig": "Lars Bo Holm",
         "foelger_op": "Mette Krogh", "start": "2026-12-15", "beslutning": "bevilget"},
    ],
    "aftaler": [
        {"nr": 1, "aftale": "Lars søger akutbolig", "maal_ref": 1, "ansvarlig": "Lars Bo Holm", "frist": "2026-12-01",
         "foelger_op": "Mette Krogh", "opfoelgningsdato": "2026-12-03"},
    ],
    "konklusion": "afklaringsforloeb",
    "konklusion_grund": "Åse er klar til praktik.",
    "trin2_start": "2026-11-20",
    "jobformidler": [{"navn": "Ida Skov"}],
    "jobformidler_roller": ["virksomhedskonsulent"],
    "kun_min_plan": False,
    "naeste_opfoelgning": "2027-01-15",
    "opfoelgning_hvordan": "telefon",
    "borger_enig": "ja",
    "kopi_borger": "udleveret",
    "kopi_borger_dato": "2026-11-20",
    "min_plan_dato": "2026-11-21",
}  # fmt: skip


def moedet(ret: dict[str, Any] | None = None, foer: dict[str, Any] | None = None) -> Moedet:
    """The letter's meeting, with answers changed; None removes one."""
    f = rettet(FORBEREDT, foer or {})
    return Moedet(
        SKEMAER["indkaldelse"],
        rettet(INDKALDT, ret or {}),
        SKEMAER["forberedende"],
        f,
        omfang(f, (), date(2026, 11, 22)),
    )


def rettet(svar: dict[str, Any], ret: dict[str, Any]) -> dict[str, Any]:
    """The answers with some changed; None removes one."""
    return {n: v for n, v in {**svar, **ret}.items() if v is not None}
