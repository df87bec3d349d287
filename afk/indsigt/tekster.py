"""What the person must be told besides the data: why it is held, from where, for how long (GDPR art. 15, 1)."""

from datetime import date

from afk.breve.dokument import Afsender
from afk.dato import dansk
from afk.fakta.base import typer
from afk.fakta.deling import Deling
from afk.fakta.vaerdier import dansk_ord
from afk.indsigt.alt import Alt
from afk.indsigt.ord import overskrift
from afk.lager.behold import DAGE

TITEL = "Indsigt i oplysninger om dig"
INDLEDNING = (
    "Her er alt, hvad der {dag} står om dig i programmet afk, som din sagsbehandler bruger til at holde styr på "
    "frister, samtaler og aftaler. Din sag i kommunens fagsystem, breve og mails er ikke med."
)
UDEN_CPR = "CPR-nummeret er registreret helt. Her er de sidste fire tegn skrevet som xxxx."
UNDTAGELSER = (
    "Alt er med, også det, der er skrevet til kommunens egen brug. Før kommunen giver dokumentet videre, vurderer den, "
    "om noget skal undtages: oplysninger om andre end dig (databeskyttelsesforordningen art. 15, stk. 4), navne på "
    "medarbejdere, der har set sagen, og det, som afgørende hensyn til andre eller til det offentlige taler imod at "
    "give videre (databeskyttelsesloven § 22). Er noget taget ud, skal du have det at vide, og hvorfor."
)


def om_behandlingen(alt: Alt, afsender: Afsender) -> tuple[tuple[str, str], ...]:
    """Each thing to be told and what the program knows of it; a bracket says what the municipality must write."""
    dataansvarlig = ", ".join(filter(None, (afsender.navn, afsender.afdeling, *afsender.adresse, afsender.telefon)))
    return (
        ("Dataansvarlig", dataansvarlig or "(Kommunen udfylder: navn og kontakt)"),
        ("Databeskyttelsesrådgiver", "(Kommunen udfylder: navn og kontakt)"),
        ("Formål", "At holde styr på frister, samtaler, møder og aftaler i din indsats, og at forberede møder med dig "
         "og følge op på dem."),
        ("Retsgrundlag", "(Kommunen udfylder: de regler, behandlingen bygger på)"),
        ("Slags oplysninger", _slags(alt)),
        ("Hvor de kommer fra", f"{_kilder(alt)} (Kommunen udfylder: hvilket fagsystem, og hvem der ellers har givet "
         "oplysninger)"),
        ("Hvem der har fået dem", f"{_modtagere(alt)} (Kommunen udfylder, hvis noget er givet videre på anden måde)"),
        ("Hvor længe de gemmes", "Til kommunen sletter dem; programmet sletter intet af sig selv. Sikkerhedskopier "
         f"tages hver dag, og de seneste {DAGE} gemmes. (Kommunen udfylder: sin frist for sletning)"),
        ("Uden for EU", "Programmet sender intet over nettet."),
        ("Automatiske afgørelser", "Ingen. Programmet regner frister ud og kan foreslå en visitation; "
         "en medarbejder afgør."),
        ("Dine rettigheder", "Du kan bede kommunen om at rette eller slette oplysninger eller begrænse brugen af dem, "
         "og du kan gøre indsigelse. Du kan klage til Datatilsynet, www.datatilsynet.dk."),
    )  # fmt: skip


def _slags(alt: Alt) -> str:
    navne = [overskrift(t) for t in typer().values() if t.navn == "borgere" or alt.sag.af(t.klasse)]
    return f"{', '.join(navne)}. De står hver for sig nedenfor."


def _kilder(alt: Alt) -> str:
    """From files and from hands, with the days, as the history has it."""
    filer: set[date] = set()
    haand: set[date] = set()
    for h, linjer in alt.haendelser:
        if any(linje.handling != "opslag" for linje in linjer):
            (filer if h.kommando.startswith("import") else haand).add(h.lokal.date())
    dele = [("Hentet fra filer", filer), ("Skrevet af medarbejdere", haand)]
    return " ".join(f"{hvordan} {_dage(dage)}." for hvordan, dage in dele if dage)


def _dage(dage: set[date]) -> str:
    foerst, sidst = min(dage), max(dage)
    return dansk(foerst) if foerst == sidst else f"fra {dansk(foerst)} til {dansk(sidst)}"


def _modtagere(alt: Alt) -> str:
    delinger = alt.sag.af(Deling)
    if not delinger:
        return "Programmet har ikke noteret, at noget er delt med andre."
    hvem = dict.fromkeys(f"{d.modtager} ({dansk_ord(d.hvad)}, {dansk(d.dato)})" for d in delinger)
    return f"Efter dit samtykke: {'; '.join(hvem)}."
