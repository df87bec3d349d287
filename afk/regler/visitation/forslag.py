"""The proposal of a visitation: the table tried from the top on the answers of form C."""

from collections.abc import Iterator
from typing import NamedTuple

from afk.regler.visitation.efter import EFTER
from afk.regler.visitation.raekke import FORSLAG, PROFILER, Raekke, sig
from afk.regler.visitation.svar import AFKLARINGSPULJEN, FLERE_SKAL_MED, Passer, alle, besvaret, er, svar_paa
from afk.regler.visitation.tabel import GRUPPE_1, HOVEDTABEL
from afk.skemaer.skema import Svar


class Forslag(NamedTuple):
    """What the table says. `regler` holds every row that matched, in order; the caseworker decides."""

    forslag: str
    regler: tuple[Raekke, ...]
    straksafklaring: str | None
    """nu, udskudt or undtaget; None where the question does not arise or cannot be told."""
    opgaver: tuple[str, ...]
    """What to do next."""
    noter: tuple[str, ...]
    """What to know about the proposal."""

    @property
    def som_svar(self) -> Svar:
        """The answers of the form that the program gives itself."""
        return {"forslag": self.forslag, "forslag_regler": ", ".join(r.nr for r in self.regler)}


def foreslaa(svar: Svar) -> Forslag:
    """The proposal for these answers. Where it depends on a missing answer it is `kraever_vurdering`."""
    proevet = [(r, _passer(r, svar)) for r in HOVEDTABEL]
    ramt = [r for r, p in proevet if p is True]
    udfald = ((r, r.forslag(svar)) for r in ramt)
    afgoer, forslag = next(((r, kode) for r, kode in udfald if kode is not None), (GRUPPE_1, "gruppe_1"))
    uvisse = list(_uvisse(proevet, afgoer, forslag, svar))
    if uvisse:
        forslag = "kraever_vurdering"
    elif afgoer is GRUPPE_1:
        ramt.append(GRUPPE_1)
    efter, mangler = _efter(forslag, svar)
    gaelder = [*_virkende(ramt, afgoer, forslag, svar), *efter]
    opgaver = [
        *(svar_paa(n) for n in uvisse),
        *(s for r in gaelder for s in sig(r.opgaver, svar, forslag)),
        *(svar_paa(n) for n in mangler),
    ]
    noter = [*_noter(forslag, svar), *(s for r in gaelder for s in sig(r.noter, svar, forslag))]
    return Forslag(
        forslag, (*ramt, *efter), _straks(gaelder), tuple(dict.fromkeys(opgaver)), tuple(dict.fromkeys(noter))
    )


def _passer(r: Raekke, svar: Svar) -> Passer:
    """Whether the row matches: its condition, under its profile."""
    if r.passer is None:
        return False
    return alle(er(svar, "profil", r.profil), r.passer(svar)) if r.profil else r.passer(svar)


def _uvisse(proevet: list[tuple[Raekke, Passer]], afgoer: Raekke, forslag: str, svar: Svar) -> Iterator[str]:
    """The answers that rows above the deciding one lack, when such a row could change the proposal."""
    for r, p in proevet:
        if r is afgoer:
            return
        if isinstance(p, str) and r.forslag(svar) not in (None, forslag):
            yield p


def _virkende(ramt: list[Raekke], afgoer: Raekke, forslag: str, svar: Svar) -> Iterator[Raekke]:
    """The rows whose follow-up holds: those that give this proposal, and those passed on the way to it."""
    naaet = True
    for r in ramt:
        kode = r.forslag(svar)
        if kode == forslag or (kode is None and naaet):
            yield r
        naaet = naaet and r is not afgoer


def _efter(forslag: str, svar: Svar) -> tuple[list[Raekke], list[str]]:
    """The rows that follow the proposal, and the answers they lack."""
    proevet = [(r, _passer(r, svar)) for r in EFTER if forslag in r.efter]
    return [r for r, p in proevet if p is True], [p for _, p in proevet if isinstance(p, str)]


def _noter(forslag: str, svar: Svar) -> Iterator[str]:
    """What holds for the proposal as a whole, and where the answers do not agree with it."""
    profil = svar.get("profil")
    if isinstance(profil, str) and profil in PROFILER:
        yield f"Regelsæt: {profil}. Programmet foreslår; du afgør efter en konkret og individuel vurdering."
    markeret = er(svar, "fritagelse", "ingen") is False
    if profil == FLERE_SKAL_MED and markeret and er(svar, "udskudt_grund", "nej") is True:
        yield (
            "En fritagelsesmarkering ændrer ikke gruppen i Flere skal med: er borgeren midlertidigt væk, så svar det "
            "(udskudt_grund)."
        )
    if profil == AFKLARINGSPULJEN and forslag == "gruppe_1" and svar.get("straks_status") == "undtaget":
        yield (
            "Ingen regel undtager en borger i gruppe 1 fra straksafklaring. Ønsker borgeren ikke step up-mødet, holdes "
            "rådgivers samtale alligevel (R54)."
        )
    til = svar.get("omvis_til")
    if besvaret(svar, "omvis_fra") and isinstance(til, str) and til in FORSLAG and til != forslag:
        yield f"Du vil omvisitere til {FORSLAG[til]}, men svarene giver {FORSLAG[forslag]}: se svarene igennem."


def _straks(gaelder: list[Raekke]) -> str | None:
    """The last word of the rows on the straksafklaring: a postponement that is over (R53) undoes it."""
    return next((r.straks for r in reversed(gaelder) if r.straks is not None), None)
