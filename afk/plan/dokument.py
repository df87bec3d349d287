"""The plan as a document: what a municipality lays before itself when the eight weeks can't be kept for all."""

from collections.abc import Iterable, Sequence
from datetime import date

from afk.breve.dokument import Afsender, Afsnit, Dokument, Punkter, Tabel, Tekst
from afk.plan.model import Kapacitet, Plan
from afk.plan.ord import betingelser, resultat, udeladte
from afk.plan.ugelast import Ugelast, ugelast

TITEL = "Plan for straksafklaring af hele gruppen"
FORMAAL = (
    "De otte uger til samtale og step up-møde er en intention i indsatsmodellen og ikke en lovfrist. Kan de ikke "
    "holdes for alle, skal kommunen have en plan for, hvordan hele målgruppen får straksafklaringen så hurtigt som "
    "muligt. Planen skal ikke sendes til STAR."
)
METODE = (
    "Planen gør først den største forsinkelse så lille, som den kan blive, og derefter summen af forsinkelserne. "
    "Møder, der er holdt eller aftalt i forvejen, bliver, hvor de er, og tæller med i ugens kapacitet. Kapaciteten "
    "gælder pr. uge, også i uger med helligdage. Samtykke til at dele oplysninger hentes ved samtalen."
)


def plandokument(
    plan: Plan, k: Kapacitet, kraeves: str, udeladt: Iterable[tuple[str, str]], d: date, afsender: Afsender
) -> Dokument:
    """The document: the result, the weeks, each sag, who is left out, and how it is made. No names."""
    uden = udeladte(udeladt)
    afsnit = [
        Afsnit("kort", "", (Tekst(FORMAAL), Tekst(resultat(plan), True), *([Tekst(kraeves)] if kraeves else []))),
        Afsnit("kapacitet", "Kapacitet", (Tekst(f"Planen regner med {betingelser(k)}"),)),
    ]
    if plan.linjer:
        afsnit += [
            Afsnit("uger", "Uge for uge", (_uger(ugelast(plan, k), k),)),
            Afsnit("borgere", "Borgerne", (_borgere(plan),)),
        ]
    if uden:
        afsnit.append(Afsnit("udeladt", "Ikke med i planen", (Punkter(tuple(uden)),)))
    afsnit.append(Afsnit("metode", "Sådan er planen lagt", (Tekst(METODE),)))
    fod = f"Plan for straksafklaring pr. {d:%d-%m-%Y}. Journalisér den i fagsystemet."
    return Dokument("plan", TITEL, tuple(afsnit), d, afsender=afsender, fod=fod)


def _uger(uger: Sequence[Ugelast], k: Kapacitet) -> Tabel:
    return Tabel(
        ("Uge", "Begynder", "Samtaler", "Step up-møder"),
        tuple(
            (u.navn.removeprefix("uge "), f"{u.mandag:%d-%m-%Y}", f"{u.samtaler} af {k.samtaler}",
             f"{u.moeder} af {k.moeder}")
            for u in uger
        ),
    )  # fmt: skip


def _borgere(plan: Plan) -> Tabel:
    return Tabel(
        ("Sag", "Frist", "Samtale", "Step up-møde", "Dage for sent"),
        tuple(
            (x.behov.sag, f"{x.behov.frist:%d-%m-%Y}", f"{x.samtale:%d-%m-%Y}", f"{x.step_up:%d-%m-%Y}",
             str(x.forsinkelse or "–"))
            for x in plan.linjer
        ),
    )  # fmt: skip
