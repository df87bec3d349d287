"""The short invitation to a professional (skemaer D4): why they are asked, and what to bring."""

from datetime import date

from afk.breve.dokument import Afsender, Afsnit, Dokument, Punkter, Tekst
from afk.skemaer.skema import EGET_SKEMA
from afk.stepup.moede import Moedet, Raekke, celle, dag, person, raekker

MEDBRING = (
    "status fra jeres område i højst fem linjer",
    "det, jeres område kan tilbyde, og hvornår det kan begynde",
    "om du kan sige ja til det på mødet, og ellers hvem der kan",
)
UDEN_FOR = ("borger", "sagsbehandler", "paaroerende", "bisidder", "partsrepraesentant", "tolk")
"""Roles that get no such letter: the sender, and those who come for the borger."""


def fagfolk(m: Moedet) -> list[Raekke]:
    """The professionals to write to: in the letter, covered by the consent, and not called off."""
    if m.omfang is None:
        return []
    return [
        r for r in m.raekker("deltagere_brev")
        if r.get("rolle") not in UDEN_FOR and m.omfang.daekker(r) and r.get("status") not in ("afbud", "udeblev")
    ]  # fmt: skip


def invitation(m: Moedet, modtager: Raekke, afsender: Afsender) -> Dokument:
    """The invitation to one of `fagfolk`. It names the borger and no more than what the meeting is to find out."""
    s = m.skema.find("deltagere_brev")
    grund = celle(s, modtager, "begrundelse")
    om = [Tekst(f"{m.navn} har sagt ja til et step up-møde og til, at du er med. Mødet skal finde næste skridt mod "
                "job eller uddannelse.")]  # fmt: skip
    if grund:
        om.append(Tekst(f"Du er inviteret, fordi borgeren selv har peget på: {grund}"))
    sp = tuple(
        str(r["spoergsmaal"]) for r in raekker(m.foer, "sp_til_deltagere")
        if r.get("navn") == modtager.get("navn") and isinstance(r.get("spoergsmaal"), str)
    )  # fmt: skip
    afsnit = [Afsnit("om", "", tuple(om)), Afsnit("form", "Tid og sted", (Punkter(_form(m)),))]
    if sp:
        afsnit.append(Afsnit("spoergsmaal", "Det vil vi gerne have svar på", (Punkter(sp),)))
    afsnit += [
        Afsnit("medbring", "Tag dette med", (Punkter(MEDBRING),)),
        Afsnit("afbud", "Kan du ikke komme?", (Tekst(
            "Skriv så inden mødet det, der skal siges fra dit område. Del kun det, de næste skridt afhænger af.\n"
            f"Kontakt: {m.tekst('kontakt')}"),)),
        Afsnit("hilsen", "", (Tekst("\n".join(["Venlig hilsen", *_afsendere(m)])),)),
    ]  # fmt: skip
    return Dokument(
        "invitation", f"Step up-møde {dag(m.svar.get('moede_dato'))}", tuple(afsnit),
        date.fromisoformat(m.svar["brev_dato"]), (person(modtager, s),), afsender, EGET_SKEMA,
        {n: m.tekst(n) for n in ("moede_sted", "moede_link", "moede_start", "kontakt")},
    )  # fmt: skip


def _form(m: Moedet) -> tuple[str, ...]:
    varer, sted, link = m.tekst("moede_varighed"), m.tekst("moede_sted"), m.tekst("moede_link")
    naar = f"{dag(m.svar.get('moede_dato'))} kl. {m.tekst('moede_start').replace(':', '.')}".capitalize()
    linjer = (f"{naar}, cirka {varer} minutter" if varer else naar, sted, f"Video: {link}" if link else "")
    return tuple(x for x in linjer if x)


def _afsendere(m: Moedet) -> list[str]:
    s = m.foer_skema.find("sagsbehandler")
    return [person(r, s) for r in raekker(m.foer, "sagsbehandler")]
