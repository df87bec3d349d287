"""Documents as a municipality would send them, with invented people."""

from datetime import date

from afk.breve.dokument import Afsender, Afsnit, Dokument, Felter, Punkter, Tabel, Tekst

DATO = date(2026, 11, 22)
AFSENDER = Afsender("Åstrup Kommune", "Job og Afklaring", ("Østergade 7, 2. sal", "5000 Ærøbro"), "12 34 56 78")
FOD = "Sag A12 · Vejledende udkast fra afk. Journalisér i fagsystemet."

INDKALDELSE = Dokument(
    "indkaldelse",
    "Vi inviterer dig til et møde om dine næste skridt",
    (
        Afsnit("indledning", "", (
            Tekst("Kære Åse"),
            Tekst(
                "Da vi talte sammen den 9. november, fortalte du, at du gerne vil have overblik over dine forløb. "
                "Derfor inviterer vi dig til et møde, hvor de, der kan hjælpe dig, sidder ved samme bord."
            ),
        )),
        Afsnit("praktisk", "Det praktiske", (
            Felter((
                ("Hvornår", "Tirsdag den 1. december 2026 kl. 10.00–11.00"),
                ("Hvor", "Jobcentret, Østergade 7, 2. sal\nLokale Ærø – spørg efter Søren i receptionen"),
                ("Kontakt", "Søren Ågård, 12 34 56 78, hverdage kl. 9–14"),
            )),
        )),
        Afsnit("formaal", "Hvad handler mødet om?", (
            Tekst("Vi taler om, hvad der skal til, for at du kan begynde i et job med få timer om ugen. Du vælger, "
                  "hvad vi begynder med."),
        )),
        Afsnit("deltagere", "Hvem er med?", (
            Punkter((
                "Mette Krogh, socialpsykiatrien – fordi du vil tale om din støtte derhjemme",
                "Anders Bøgh, sundhedscentret – fordi du har ondt i ryggen",
                "Ida Østergaard, din jobformidler – fordi hun kender arbejdspladserne",
            )),
            Tekst("Du må tage en bisidder med, for eksempel en ven eller én fra din familie."),
        )),
        Afsnit("frivilligt", "Mødet er frivilligt", (
            Tekst("Det får ingen betydning for din hjælp, hvis du ikke kommer, eller hvis du fortryder.", True),
            Tekst("Passer tiden eller stedet ikke, så ring til mig. Sig også til, hvis du har brug for pauser, tolk "
                  "eller hjælp til at komme frem."),
        )),
        Afsnit("hilsen", "", (Tekst("Venlig hilsen\n\nSøren Ågård\nSagsbehandler"),)),
    ),
    DATO,
    ("Åse Ømand", "Gåsevej 3, 1. th.", "5000 Ærøbro"),
    AFSENDER,
    FOD,
    {"moede_sted": "Lokale Ærø", "moede_dato": "1. december 2026"},
)  # fmt: skip

_OMRAADER = ("Ønske og samtykke", "Din egen oplevelse", "Job og uddannelse", "Styrker og hverdag", "Helbred",
             "Bolig og økonomi", "Familie", "Hvad er i gang?")  # fmt: skip

DELING = Dokument(
    "deling",
    "Forberedende skema til step up-mødet",
    tuple(
        Afsnit(f"del{nr}", f"{nr}. {navn}", (
            Felter((
                ("Hvad betyder mest at få hjælp til først?", "Søvnen, og at der er styr på aftalerne."),
                ("Hvordan ser en god dag ud? Og en dårlig?", "På en god dag går jeg en tur inden kl. 10.\n"
                 "På en dårlig dag kommer jeg ikke ud ad døren."),
                ("Timer om ugen", "4"),
            )),
        ))
        for nr, navn in enumerate(_OMRAADER, 1)
    ),
    DATO,
    ("Mette Krogh, socialpsykiatrien",),
    AFSENDER,
    "Deles kun med dem, borgeren har sagt ja til. Slet efter mødet.",
)  # fmt: skip

AFTALE = Dokument(
    "aftale",
    "Aftaler fra step up-mødet",
    (
        Afsnit("moedet", "Mødet", (
            Felter((("Dato", "Tirsdag 1. december 2026"), ("Til stede", "Åse Ømand, Mette Krogh, Anders Bøgh"))),
        )),
        Afsnit("maal", "Mål", (
            Tekst("Jeg vil arbejde i et drivhus, først fire timer om ugen.", True),
            Punkter(("Komme ud hver dag inden kl. 10", "Prøve en praktik inden 1. marts")),
        )),
        Afsnit("aftaler", "Hvem gør hvad, hvornår?", (
            Tabel(("Nr.", "Hvad", "Hvem", "Senest", "Følger op"), (
                ("1", "Ringer til gartneriet Ærø Grønt og aftaler et besøg", "Ida Østergaard", "4. december 2026",
                 "Søren Ågård"),
                ("2", "Går til fysioterapi på sundhedscentret hver torsdag", "Åse Ømand", "11. december 2026",
                 "Anders Bøgh"),
                ("3", "Sender henvisning", "Anders Bøgh", "2. december 2026", "Anders Bøgh"),
                ("4", "Finder en støttekontaktperson, der kan tage med de første gange", "Mette Krogh",
                 "18. december 2026", "Mette Krogh"),
                ("5", "Beder banken om en afdragsordning", "Åse Ømand med hjælp fra gældsrådgivningen",
                 "15. januar 2027", "Søren Ågård"),
                ("6", "Skriver aftalerne ind i Min Plan", "Søren Ågård", "4. december 2026", "Søren Ågård"),
                ("7", "Samler alle til et kort opfølgningsmøde", "Søren Ågård", "1. marts 2027", "Søren Ågård"),
            )),
        )),
        Afsnit("tilslutning", "Borgerens ord til sidst", (
            Tekst("»Det er første gang, jeg kan se, hvem der gør hvad.«"),
        )),
    ),
    DATO,
    (),
    AFSENDER,
    "Kopi til borgeren og mødets deltagere.",
)  # fmt: skip

LANG = AFTALE._replace(
    afsnit=tuple(a._replace(overskrift=f"{a.overskrift} ({nr})") for nr in range(1, 5) for a in AFTALE.afsnit)
)
"""Three pages."""
