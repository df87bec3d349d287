"""What the rows of the visitation table ask of the answers: small conditions that are yes, no, or not known.

A condition is True, False, or the key of the first answer it needs and lacks. A non-answer is not known, and so is a
code the table has never heard of (from a municipality's own form): neither may lead anywhere by itself.
"""

from datetime import date
from typing import Any, NamedTuple

from afk.fakta.fritagelse import GRUNDE
from afk.skemaer.skema import Svar, UdenSvar

AFKLARINGSPULJEN = "afklaringspuljen-2021"
FLERE_SKAL_MED = "flere-skal-med-2017"

Passer = bool | str
"""Whether a condition holds; a str is the key of the answer that is missing."""

PAA_LISTEN = tuple(g for g in GRUNDE if g != "fritaget_raadighed")
"""The eleven markings of Afklaringspuljen's list (kilder/004); the other ones are on no list of the sources for it."""


class Emne(NamedTuple):
    """An answer the table reads: what it is about, after "Svar på, ...", and the codes the table knows."""

    tekst: str
    koder: tuple[Any, ...]


JA_NEJ = (True, False)
EMNER = {
    "profil": Emne("hvilket regelsæt du visiterer efter", (AFKLARINGSPULJEN, FLERE_SKAL_MED)),
    "i_maalgruppe": Emne("om borgeren er i målgruppen", JA_NEJ),
    "maalgruppe_aendring": Emne(
        "om der er sket noget, der ændrer målgruppen",
        ("nej", "flyttet", "anden_ordning", "job_uddannelse", "sygedagpenge", "jobparat", "pension", "doed", "andet"),
    ),
    "fritagelse": Emne("om borgeren har en aktiv fritagelsesmarkering", ("ingen", *GRUNDE, "dom", "saerlige")),
    "udskudt_grund": Emne(
        "om borgeren midlertidigt ikke kan være med i kontaktforløbet",
        ("nej", "barsel", "afsoning_under_2", "afsoning_over_2", "andet"),
    ),
    "kan_seks_mdr": Emne("om borgeren kan være med i mindst 6 måneder", ("ja", "nej")),
    "rehab_status": Emne(
        "om rehabiliteringsplanens forberedende del er besluttet eller begyndt",
        ("nej", "besluttet_foer", "begyndt", "besluttes_nu"),
    ),
    "fsm2_gruppe2": Emne("om borgeren har en gruppe 2-markering i Flere skal med 2", JA_NEJ),
    "g3_forhold": Emne(
        "om et af de meget alvorlige forhold er til stede",
        ("ikke_kontaktbar", "helbred_forringes", "skade", "ingen"),
    ),
    "g3_ikke_kontakt_hvad": Emne(
        "hvad der ligger bag, at borgeren ikke kan nås", ("hjemloeshed", "misbrug", "psykisk_lidelse", "andet")
    ),
    "g3_kun_fremmoede": Emne("om begrundelsen mest handler om lyst eller fremmøde", JA_NEJ),
    "standby_terminal": Emne("om borgeren er på standby eller terminalt syg", JA_NEJ),
    "underretning": Emne("om en underretning er relevant", ("sendes", "kendt", "ikke_relevant")),
    "udskyd_grund": Emne("hvorfor straksafklaringen udskydes", ("virksomhedspraktik", "loentilskud", "loennede_timer")),
}
"""Every answer that can decide a row, with the codes of form C."""


def svar_paa(noegle: str) -> str:
    """The sentence that asks for a missing answer."""
    return f"Svar på, {EMNER[noegle].tekst} ({noegle}): forslaget afhænger af det."


# --- reading ------------------------------------------------------------------------------------------------


def besvaret(svar: Svar, noegle: str) -> bool:
    """Whether there is an answer, and not a non-answer or an empty one."""
    vaerdi = svar.get(noegle)
    return not (vaerdi is None or isinstance(vaerdi, UdenSvar) or vaerdi in ("", []))


def dag(svar: Svar, noegle: str) -> date | None:
    """The date answered; None without one, or when it is no date."""
    vaerdi = svar.get(noegle)
    try:
        return date.fromisoformat(vaerdi) if isinstance(vaerdi, str) else None
    except ValueError:
        return None


def er(svar: Svar, noegle: str, *koder: Any) -> Passer:
    """Whether the answer is one of `koder`."""
    vaerdi = svar.get(noegle)
    return vaerdi in koder if vaerdi in EMNER[noegle].koder else noegle


def har(svar: Svar, noegle: str, kode: str) -> Passer:
    """Whether `kode` is among several choices; not known when there is none, or one the table does not know."""
    valgt = svar.get(noegle)
    if not isinstance(valgt, list) or not valgt:
        return noegle
    if kode in valgt:
        return True
    return False if all(v in EMNER[noegle].koder for v in valgt) else noegle


def alle(*led: Passer) -> Passer:
    """All of them: no when one is no, whatever is missing; otherwise the first that is missing."""
    if False in led:
        return False
    return next((x for x in led if x is not True), True)


# --- the conditions of the rows -----------------------------------------------------------------------------


def ikke_gruppe_2(svar: Svar) -> Passer:
    """Nothing has been decided that leads to group 2; the marker of Flere skal med 2 counts in Afklaringspuljen."""
    umarkeret = svar.get("profil") == FLERE_SKAL_MED or er(svar, "fsm2_gruppe2", False)
    return alle(er(svar, "rehab_status", "nej"), umarkeret)


def formodet_nedsat(svar: Svar) -> Passer:
    """Suspected reduced work capacity, and nothing decided (R24)."""
    return alle(svar.get("formodet_nedsat") is True, ikke_gruppe_2(svar))


def er_tilbage(svar: Svar) -> Passer:
    """Back from barsel or a sentence under two years, and it is known whether for six months (R14).

    Back is who was to return by the day of the visitation, and who is kept away by nothing now but comes from an
    udskudt visitation. An answer on the six months alone says nothing: it may be left from a choice since changed.
    """
    if er(svar, "udskudt_grund", "nej") is True:
        tilbage = svar.get("omvis_fra") == "udskudt"
    else:
        tilbage = er(svar, "udskudt_grund", "barsel", "afsoning_under_2") is True and _perioden_er_slut(svar)
    return alle(tilbage, er(svar, "kan_seks_mdr", "ja", "nej"))


def stadig_vaek(svar: Svar, grund: str) -> Passer:
    """Away for this reason, and the day of return is not known to have come (R11, R12)."""
    return alle(er(svar, "udskudt_grund", grund), not _perioden_er_slut(svar))


def _perioden_er_slut(svar: Svar) -> bool:
    til, dato = dag(svar, "udskudt_til"), dag(svar, "visitation_dato")
    return til is not None and dato is not None and til <= dato


def uden_markering(svar: Svar) -> Passer:
    """No fritagelsesmarkering settles it already; only Afklaringspuljen has them (K3)."""
    if er(svar, "profil", FLERE_SKAL_MED) is True:
        return True
    return alle(er(svar, "profil", AFKLARINGSPULJEN), er(svar, "fritagelse", "ingen"))


def alvorligt(svar: Svar, forhold: str) -> Passer:
    """A very serious circumstance that is more than motivation or attendance (R30-R32; R40 blocks)."""
    return alle(
        ikke_gruppe_2(svar), uden_markering(svar), har(svar, "g3_forhold", forhold),
        er(svar, "g3_kun_fremmoede", False),
    )  # fmt: skip


def ikke_kontaktbar(svar: Svar) -> Passer:
    """Cannot be reached, and a serious problem lies behind (R30)."""
    bag = [har(svar, "g3_ikke_kontakt_hvad", kode) for kode in EMNER["g3_ikke_kontakt_hvad"].koder]
    return alle(alvorligt(svar, "ikke_kontaktbar"), True in bag or "g3_ikke_kontakt_hvad")


def udskydes(svar: Svar, *grunde: str) -> Passer:
    """The caseworker postpones the straksafklaring for one of these reasons; unanswered is not postponed."""
    return svar.get("straks_status") == "udskydes" and er(svar, "udskyd_grund", *grunde)


def udskydelsen_er_slut(svar: Svar) -> Passer:
    """The praktik, løntilskud or paid hours ended before the day of the visitation; the last day still counts."""
    til, dato = dag(svar, "udskyd_til"), dag(svar, "visitation_dato")
    return alle(udskydes(svar, *EMNER["udskyd_grund"].koder), til is not None and dato is not None and til < dato)
