"""What the step up forms can begin with: facts of the case and answers given before, to be confirmed one by one."""

from collections.abc import Callable
from datetime import date

from afk.dato import plus_maaneder
from afk.fakta.forloeb import Forloeb
from afk.fakta.indsats import Indsats
from afk.fakta.jobformidler import Jobformidler
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.fakta.samtykke import Samtykke
from afk.skemaer.kryds import forslag_til_deltagere
from afk.skemaer.skema import Skema, Svar
from afk.stepup.fakta import foreslaa_skridt_dato
from afk.stepup.moede import Raekke, Udfyldt, celle, raekker, som_tekst
from afk.stepup.samtykke import IntetSamtykke, omfang

Forslag = Callable[[Svar], Svar]
FORMAAL = "At forberede og holde et fælles møde om vejen til job eller uddannelse"
SAMTYKKE_MDR = 6
"""The longest a consent is proposed to hold (skemaer A2; own practice)."""
MOEDER = ("step_up", "genbehandling")
"""The types of the meeting itself; at trin 3 it is a genbehandling."""
FRISK = frozenset((
    "anledning", "samtale_dato", "samtale_form", "samtale_var_jobsamtale", "udfyldt_sammen", "udfyldt_sammen_note",
    "oensker_step_up", "nej_grund", "nej_videre", "samtykke", "samtykke_emner", "samtykke_modtagere", "samtykke_ikke",
    "samtykke_formaal", "samtykke_vejledt", "samtykke_form", "samtykke_dato", "samtykke_til", "samtykke_trukket",
    "moede_dato", "moede_start", "er_jobsamtale", "bidrag", "borger_har_laest", "delt_dato", "delt_med", "delt_version",
))  # fmt: skip
"""Asked anew for a new meeting; everything else is carried forward from the last time (skemaer 2, trin 3)."""


def foer_svar(sag: Sag, sidste: Udfyldt | None, d: date) -> Svar | None:
    """The answers to carry forward into a new forberedende skema, None when there are none.

    All of them while their consent holds and the meeting they were for has not been held; after it a new consent and
    a new meeting are asked.
    """
    if sidste is None:
        return None
    forbi = any(x.type in MOEDER and x.afholdt_pr(d) and x.dato >= sidste.faerdig for x in sag.af(Moede))
    try:
        omfang(sidste.svar, sag.af(Samtykke), d)
    except IntetSamtykke:
        forbi = True
    return {n: v for n, v in sidste.svar.items() if not (forbi and n in FRISK)}


def i_trin_2(sag: Sag, d: date) -> bool:
    """Whether an afklaringsforløb runs on `d`: the next meeting is then a genbehandling."""
    return any(
        f.forloeb == "afklaringsforloeb" and f.fra <= d and (f.til is None or f.til >= d) for f in sag.af(Forloeb)
    )


def forslag_til_plan(sag: Sag, aftale: Udfyldt | None, d: date, sagsbehandler: Raekke | None = None) -> Forslag:
    """Suggestions for the forberedende skema; `aftale` is the latest finished aftaledokument, or None.

    `sagsbehandler` is who it is, where more is known than what is registered.
    """
    fast: Svar = {
        "borger_navn": sag.borger.navn,
        "anledning": "genbehandling" if i_trin_2(sag, d) else "straksafklaring",
        "samtale_dato": _sidste_samtale(sag, d),
        "sagsbehandler": [sagsbehandler] if sagsbehandler else _person(sag.borger.sagsbehandler),
        "jobformidler": _person(_jobformidler(sag, d)),
        "indsatser_nu": _indsatser(sag, d),
        "hensyn_moedet": _hensyn(aftale) if aftale else None,
        "samtykke_formaal": FORMAAL,
        "moedeform": "fysisk",
        "er_jobsamtale": "nej",
    }

    def forslag(svar: Svar) -> Svar:
        alt = dict(fast)
        alt["samtykke_dato"] = svar.get("samtale_dato")
        if isinstance(givet := svar.get("samtykke_dato"), str):
            alt["samtykke_til"] = plus_maaneder(date.fromisoformat(givet), SAMTYKKE_MDR).isoformat()
        alt["deltagere"] = _deltagere(svar)
        return {n: v for n, v in alt.items() if v}

    return forslag


def forslag_til_brev(foer_skema: Skema, foer: Svar, sag: Sag, emner: frozenset[str], standard: str, d: date) -> Svar:
    """Suggestions for the indkaldelse, from the forberedende skema and the planned meeting."""
    planlagt = [x for x in sag.af(Moede) if x.type in MOEDER and x.status == "planlagt"]
    naeste = min((x for x in planlagt if x.dato >= d), key=lambda x: x.dato, default=None)
    ud: Svar = {
        "brev_dato": d.isoformat(),
        "kanal": "digital_post",
        "moede_dato": naeste.dato.isoformat() if naeste else foer.get("moede_dato"),
        "moede_start": (naeste.klokken if naeste else None) or foer.get("moede_start"),
        "moede_varighed": 60,
        "moedeform": (naeste.form if naeste else None) or foer.get("moedeform"),
        "formaal": som_tekst(foer_skema, foer, "moede_formaal"),
        "emner": _foerst(foer_skema, foer, emner),
        "deltagere_brev": [r for r in raekker(foer, "deltagere") if r.get("rolle") not in _EGNE],
        "netvaerk_brev": raekker(foer, "netvaerk_med"),
        "er_jobsamtale": foer.get("er_jobsamtale"),
        "kommunens_standardtekst": standard,
        "praktisk": _praktisk(foer_skema, foer),
        "kontakt": _kontakt(foer_skema, foer),
    }
    return {n: v for n, v in ud.items() if v}


def forslag_til_aftale(foer: Svar, sag: Sag, d: date) -> Forslag:
    """Suggestions for the aftaledokument, from the forberedende skema and the meeting."""
    moeder = [x for x in sag.af(Moede) if x.type in MOEDER and x.dato <= d]
    sidst = max(moeder, key=lambda x: x.dato, default=None)
    fast: Svar = {
        "moede_dato": sidst.dato.isoformat() if sidst else None,
        "anledning": foer.get("anledning"),
        "moedeform_faktisk": (sidst.form if sidst else None) or foer.get("moedeform"),
        "var_jobsamtale": foer.get("er_jobsamtale"),
        "borger_med": True,
        "fremmoede": [{**r, "status": "moedte"} for r in raekker(foer, "deltagere")],
        "moedeleder": raekker(foer, "sagsbehandler"),
        "referent": raekker(foer, "sagsbehandler"),
        "faelles_billede": foer.get("status_kort"),
        "borgerens_egne_ord": foer.get("borgerens_oplevelse"),
        "vigtigste_udfordringer": foer.get("barriere_foerst"),
        "hovedmaal": foer.get("jobmaal"),
        "jobformidler": raekker(foer, "jobformidler") or _med_rolle(foer, "jobformidler")[:1],
    }

    def forslag(svar: Svar) -> Svar:
        alt = {**fast, "naeste_skridt_dato": foreslaa_skridt_dato(svar), "trin2_start": svar.get("moede_dato")}
        return {n: v for n, v in alt.items() if v}

    return forslag


_EGNE = ("borger", "paaroerende", "bisidder")
"""Whom the letter names as the borger's own."""


def _deltagere(svar: Svar) -> list[Raekke]:
    """Whom the barriers ask for; those the borger has named in the consent stand by name for their area."""
    rest = list(raekker(svar, "samtykke_modtagere"))
    ud = []
    for r in forslag_til_deltagere(svar):
        kendt = next((x for x in rest if x.get("rolle") == r.get("rolle")), None)
        if kendt is not None:
            rest.remove(kendt)
        ud.append({**r, **(kendt or {})})
    return ud + [{**x, "status": "foreslaaet"} for x in rest]


def _sidste_samtale(sag: Sag, d: date) -> str | None:
    """The last samtale held, unless the meeting that it was for has been held too."""
    holdt = [x for x in sag.af(Moede) if x.afholdt_pr(d)]
    moede = max((x.dato for x in holdt if x.type in MOEDER), default=date.min)
    return max((x.dato.isoformat() for x in holdt if x.type == "samtale" and x.dato > moede), default=None)


def _jobformidler(sag: Sag, d: date) -> str | None:
    nu = [j for j in sag.af(Jobformidler) if j.fra <= d and (j.til is None or j.til >= d)]
    return nu[-1].navn if nu else None


def _person(navn: str | None) -> list[Raekke] | None:
    return [{"navn": navn}] if navn else None


def _med_rolle(foer: Svar, rolle: str) -> list[Raekke]:
    """Who takes part in that role, as a row of the lists that ask for no more than who it is."""
    return [
        {n: r[n] for n in ("navn", "organisation", "kontakt") if n in r}
        for r in raekker(foer, "deltagere")
        if r.get("rolle") == rolle
    ]


def _indsatser(sag: Sag, d: date) -> list[Raekke]:
    nu = [i for i in sag.af(Indsats) if i.fra <= d and (i.til is None or i.til >= d)]
    return [
        {n: v for n, v in {
            "titel": i.titel or i.type.replace("_", " "),
            "start": i.fra.isoformat(),
            "slut": i.til.isoformat() if i.til else None,
            "timer": i.timer,
            "timer_er_skoen": i.timer_er_skoen,
        }.items() if v is not None}
        for i in nu
    ]  # fmt: skip


def _hensyn(aftale: Udfyldt) -> str:
    """The considerations agreed at the last meeting that hold for meetings."""
    s = aftale.skema.find("hensyn")
    med = (r for r in raekker(aftale.svar, "hensyn") if "moeder" in (r.get("hvor") or ["moeder"]))
    return "\n".join(celle(s, r, "hensyn") for r in med)


def _foerst(skema: Skema, foer: Svar, emner: frozenset[str]) -> str:
    """What the borger wants help with first; health and the like only when the consent covers it."""
    s = skema.find("barriere_foerst")
    valgte = foer.get("barriere_foerst")
    koder = valgte if isinstance(valgte, list) else []
    vist = [m.tekst for m in s.muligheder if m.kode in koder and (not m.emne or m.emne in emner)]
    return "\n".join(vist)


def _praktisk(skema: Skema, foer: Svar) -> str:
    hjaelp = foer.get("sprog_hjaelp")
    linjer = [som_tekst(skema, foer, "hensyn_moedet")]
    if isinstance(hjaelp, list) and "tolk" in hjaelp:
        sprog = som_tekst(skema, foer, "tolk_sprog")
        linjer.append(f"Der er tolk med{f' ({sprog})' if sprog else ''}.")
    return "\n".join(x for x in linjer if x)


def _kontakt(skema: Skema, foer: Svar) -> str:
    s = skema.find("sagsbehandler")
    r = next(iter(raekker(foer, "sagsbehandler")), {})
    return ", ".join(x for x in (celle(s, r, "navn"), celle(s, r, "kontakt")) if x)
