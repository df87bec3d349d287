"""What the answers of the step up forms become: the facts that the deadlines are computed from.

Each is (type, fields) the way a row of an import is; nothing is added that the answers do not say.
"""

from datetime import date, timedelta
from typing import Any

from afk.skemaer.skema import Skema, Svar, UdenSvar
from afk.stepup.moede import Raekke, celle, raekker, som_tekst

Fakta = tuple[str, dict[str, Any]]
FORM = {"fysisk": "fysisk", "video": "virtuelt"}
"""The form of the samtale, where the fact has a word for it; a telephone call has none."""
SKRIDT_DAGE = 14
"""The first step can be taken within two weeks (skemaer B3; own practice)."""


def moedetype(svar: Svar) -> str:
    """Trin 3 is a genbehandling, everything else a step up-møde (regler 3 and 4)."""
    return "genbehandling" if svar.get("anledning") == "genbehandling" else "step_up"


def fra_forberedende(svar: Svar) -> list[Fakta]:
    """The samtale that was held, and the borger's word on consent: both count in straksafklaringen (regler 3.4).

    A borger who does not want the meeting has declined on the day of the samtale.
    """
    ud: list[Fakta] = []
    if samtale := _dato(svar.get("samtale_dato")):
        felter = {
            "type": "samtale",
            "dato": samtale,
            "form": FORM.get(str(svar.get("samtale_form"))),
            "jobsamtale": _ja(svar.get("samtale_var_jobsamtale")),
        }
        ud.append(("moeder", _uden_tomme(felter)))
    nej = svar.get("oensker_step_up") == "nej" or svar.get("samtykke") == "nej"
    if nej and samtale:
        ud.append(("samtykker", {"svar": "nej", "dato": samtale}))
    givet = _dato(svar.get("samtykke_dato"))
    if not nej and givet and svar.get("samtykke") in ("ja", "begraenset"):
        felter = {
            "svar": svar["samtykke"],
            "dato": givet,
            "tilbagekaldt": _dato(svar.get("samtykke_trukket")),
            "gaelder_til": _dato(svar.get("samtykke_til")),
        }
        ud.append(("samtykker", _uden_tomme(felter)))
    return ud


def planlagt(svar: Svar) -> dict[str, Any] | None:
    """The planned meeting, from the forberedende skema or the indkaldelse; None without a day."""
    dag = _dato(svar.get("moede_dato"))
    if dag is None:
        return None
    felter = {
        "dato": dag,
        "klokken": _tekst(svar.get("moede_start")),
        "status": "planlagt",
        "form": _tekst(svar.get("moedeform")),
        "jobsamtale": svar["er_jobsamtale"] != "nej" if isinstance(svar.get("er_jobsamtale"), str) else None,
    }
    return _uden_tomme(felter)


def afholdt(svar: Svar) -> dict[str, Any]:
    """The meeting that the aftaledokument is about."""
    job = svar.get("var_jobsamtale")
    felter = {
        "dato": _dato(svar.get("moede_dato")),
        "status": "afholdt",
        "form": _tekst(svar.get("moedeform_faktisk")),
        "jobsamtale": job != "nej" if isinstance(job, str) else None,
    }
    return _uden_tomme(felter)


def fra_aftale(skema: Skema, svar: Svar) -> list[Fakta]:
    """The agreements with their deadlines, and the start of trin 2 with its jobformidler.

    A row whose words or name are a non-answer becomes nothing: there is nothing to be reminded of.
    """
    dag = _dato(svar.get("moede_dato"))
    if dag is None:
        return []
    skrevet = _dato(svar.get("min_plan_dato"))
    alle = [*_aftaler(skema, svar), *_indsatser(skema, svar), *_opfoelgning(skema, svar)]
    aftaler = [a for a in alle if a["aftale"]]
    ud: list[Fakta] = [("aftaler", _uden_tomme({"dato": dag, "i_min_plan": skrevet, **a})) for a in _hver_sin(aftaler)]
    start = _dato(svar.get("trin2_start"))
    if svar.get("konklusion") == "afklaringsforloeb" and start:
        ud.append(("forloeb", {"forloeb": "afklaringsforloeb", "fra": start}))
        roller = svar.get("jobformidler_roller")
        myndighed = "myndighed" in roller if isinstance(roller, list) else None
        ud += [
            ("jobformidlere", _uden_tomme({"navn": navn, "fra": start, "er_sagsbehandler": myndighed}))
            for navn in _navne(skema, svar, "jobformidler")
        ]
    return ud


def _aftaler(skema: Skema, svar: Svar) -> list[Raekke]:
    ud = []
    for noegle in ("aftaler", "borgerens_opgaver"):
        s = skema.find(noegle)
        for r in raekker(svar, noegle):
            ud.append({
                "aftale": celle(s, r, "aftale"),
                "ansvarlig": celle(s, r, "ansvarlig") or "Borgeren",
                "foelger_op": celle(s, r, "foelger_op"),
                "frist": _dato(r.get("frist")),
                "opfoelgningsdato": _dato(r.get("opfoelgningsdato")),
                "status": _tekst(r.get("status")),
                "note": _tekst(r.get("note")),
            })  # fmt: skip
    if skridt := som_tekst(skema, svar, "naeste_skridt"):
        ud.append({"aftale": f"Første skridt: {skridt}", "frist": _dato(svar.get("naeste_skridt_dato"))})
    return ud


def _indsatser(skema: Skema, svar: Svar) -> list[Raekke]:
    s = skema.find("suppl_indsatser")
    return [
        {
            "aftale": celle(s, r, "titel"),
            "slags": "indsats",
            "ansvarlig": celle(s, r, "ansvarlig"),
            "foelger_op": celle(s, r, "foelger_op"),
            "frist": _dato(r.get("start")),
        }
        for r in raekker(svar, "suppl_indsatser")
    ]


def _opfoelgning(skema: Skema, svar: Svar) -> list[Raekke]:
    ud: list[Raekke] = []
    if naeste := _dato(svar.get("naeste_opfoelgning")):
        hvordan = som_tekst(skema, svar, "opfoelgning_hvordan").lower()
        tekst = f"Aftalerne fra mødet, {hvordan}" if hvordan else "Aftalerne fra mødet"
        ud.append({"aftale": tekst, "slags": "opfoelgning", "frist": naeste})
    if svar.get("konklusion") == "rehabiliteringsteam" and (klar := _dato(svar.get("rehab_dato"))):
        hvem = ", ".join(_navne(skema, svar, "rehab_ansvarlig"))
        ud.append({"aftale": "Sagen er klar til rehabiliteringsteamet", "ansvarlig": hvem, "frist": klar})
    return ud


def _navne(skema: Skema, svar: Svar, noegle: str) -> list[str]:
    s = skema.find(noegle)
    return [navn for r in raekker(svar, noegle) if (navn := celle(s, r, "navn"))]


def _hver_sin(aftaler: list[Raekke]) -> list[Raekke]:
    """Two agreements with the same words are told apart by a number, since the words are their key."""
    set_: dict[str, int] = {}
    ud = []
    for a in aftaler:
        n = set_[a["aftale"]] = set_.get(a["aftale"], 0) + 1
        ud.append({**a, "aftale": f"{a['aftale']} ({n})"} if n > 1 else a)
    return ud


def foreslaa_skridt_dato(svar: Svar) -> str | None:
    """Two weeks after the meeting, to be confirmed by the caseworker; None without a meeting."""
    dag = _dato(svar.get("moede_dato"))
    return (dag + timedelta(days=SKRIDT_DAGE)).isoformat() if dag else None


def _dato(v: Any) -> date | None:
    return date.fromisoformat(v) if isinstance(v, str) else None


def _tekst(v: Any) -> str | None:
    return None if v is None or isinstance(v, UdenSvar) else str(v)


def _ja(v: Any) -> bool | None:
    return v if isinstance(v, bool) else None


def _uden_tomme(felter: dict[str, Any]) -> dict[str, Any]:
    return {n: v for n, v in felter.items() if v not in (None, "")}
