"""What the letter must tell (skemaer D2): run before anything is written, and a letter that fails is not made.

Each point reads the answers and the words of the finished letter, since a municipality may draw it with a template
of its own.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from afk.skemaer.skema import UdenSvar
from afk.stepup.brev import BISIDDER, DELVIST, FRIT_SAMTYKKE, FRIVILLIGT, JOBSAMTALE, KUN_OS, PARTSREPRAESENTANT
from afk.stepup.moede import Moedet, celle
from afk.stepup.ord_om import foelsomme_ord

FORMAAL_TEGN = 40
_TRUSLER = re.compile(
    r"sanktion\w*|fradrag\w*|træk(?:ke|kes)? i|pligt til at møde|skal møde op|mister? \w* ?hjælp", re.I
)
_BLOKKE = {"nej": FRIVILLIGT, "ja": JOBSAMTALE, "en_del": DELVIST}
UDEN_SAMTYKKE = ("borger", "sagsbehandler", "bisidder", "partsrepraesentant", "tolk")
"""Roles the consent need not name: the sender, and those the borger brings."""


class Mangel(NamedTuple):
    """A point of the checklist that the letter does not meet."""

    punkt: str
    besked: str
    ord: str = ""
    """The words it is about, where they may be personal: for a terminal only."""


def tjek(m: Moedet, tekst: str, *, ord_aftalt: bool = False) -> list[Mangel]:
    """Every point that fails for the letter with the words `tekst`; an empty list lets it be made.

    `ord_aftalt`: the borger has agreed to the sensitive words in it (point 10).
    """
    flad = _flad(tekst)
    ud = [Mangel(nr, b) for nr, punkt in _PUNKTER.items() for b in punkt(m, flad)]
    return ud if ord_aftalt else [*ud, *_ord(m)]


def tjek_invitation(m: Moedet, nr: int, tekst: str, *, ord_aftalt: bool = False) -> list[Mangel]:
    """Point 10 for the words of the invitation number `nr`: it quotes the questions of the forberedende skema too."""
    fundet = [] if ord_aftalt else foelsomme_ord(tekst, m.omfang.emner if m.omfang else ())
    return [
        Mangel(
            "10",
            f"Invitation {nr} kan fortælle om {_emne(m, emne)}, som samtykket ikke dækker. Ret grunden her eller "
            "spørgsmålene i det forberedende skema, eller giv --ord-er-aftalt, hvis borgeren har sagt ja.",
            ord_,
        )
        for emne, ord_ in fundet
    ]


def _formaal(m: Moedet, tekst: str) -> Iterator[str]:
    antal = len(m.tekst("formaal").strip())
    if antal < FORMAAL_TEGN:
        yield f"Fortæl, hvad mødet handler om, med mindst {FORMAAL_TEGN} tegn (formaal). Der står {antal}."


def _deltagere(m: Moedet, tekst: str) -> Iterator[str]:
    raekker, s = m.raekker("deltagere_brev"), m.skema.find("deltagere_brev")
    if not raekker and _flad(KUN_OS) not in tekst:
        yield f'Skriv, hvem der er med, eller at det kun er jer to: "{KUN_OS}" (deltagere_brev).'
    for nr, r in enumerate(raekker, 1):
        if not (celle(s, r, "organisation") or celle(s, r, "rolle")):
            yield f"Skriv område eller rolle for deltager {nr} (deltagere_brev)."
        if _flad(celle(s, r, "navn")) not in tekst:
            yield f"Deltager {nr} står ikke i brevet. Tilføj deltagerne i skabelonen."


def _jobsamtale(m: Moedet, tekst: str) -> Iterator[str]:
    er = m.svar.get("er_jobsamtale")
    med = [kode for kode, saetning in _BLOKKE.items() if _flad(saetning) in tekst]
    if er not in _BLOKKE:
        yield "Svar på, om mødet er en jobsamtale (er_jobsamtale)."
    elif er != "nej" and med != [er]:
        yield f'Brevet skal sige ét om jobsamtale, og det passer ikke med svaret: "{_BLOKKE[str(er)]}"'
    elif er == "nej" and len(med) > 1:
        yield "Brevet siger både, at mødet er en jobsamtale, og at det ikke er. Det skal sige ét."


def _uden_betydning(m: Moedet, tekst: str) -> Iterator[str]:
    if m.svar.get("er_jobsamtale") == "nej" and _flad(FRIVILLIGT) not in tekst:
        yield f'Når mødet ikke er en jobsamtale, skal der stå: "{FRIVILLIGT}"'


def _ingen_trusler(m: Moedet, tekst: str) -> Iterator[str]:
    fundet = _TRUSLER.search(tekst) if m.svar.get("er_jobsamtale") == "nej" else None
    if fundet:
        yield f'Mødet er ikke en jobsamtale, så brevet må ikke tale om "{fundet[0]}". Skriv det om.'


def _pligter(m: Moedet, tekst: str) -> Iterator[str]:
    if m.svar.get("er_jobsamtale") not in ("ja", "en_del"):
        return
    standard = m.tekst("kommunens_standardtekst").strip()
    if not standard:
        yield "Indsæt kommunens godkendte tekst om pligter og konsekvenser (kommunens_standardtekst)."
    elif _flad(standard) not in tekst:
        yield "Kommunens tekst om pligter og konsekvenser står ikke i brevet. Tilføj den i skabelonen."
    if not _givet(m.svar.get("vejledning_sendt")):
        yield "Skriv, hvornår borgeren fik skriftlig vejledning (vejledning_sendt)."
    if m.svar.get("er_jobsamtale") == "en_del" and not m.tekst("jobsamtale_del").strip():
        yield "Skriv, hvilken del af mødet der er en jobsamtale (jobsamtale_del)."


def _bisidder(m: Moedet, tekst: str) -> Iterator[str]:
    for saetning in (BISIDDER, PARTSREPRAESENTANT):
        if _flad(saetning) not in tekst:
            yield f'Der skal stå: "{saetning}"'


def _samtykke(m: Moedet, tekst: str) -> Iterator[str]:
    if m.omfang is None:
        yield "Der er ikke samtykke at skrive om. Kør: afk stepup plan SAG"
        return
    if not m.omfang.modtagere or _flad(m.modtagere_i_ord()) not in tekst or _flad(m.emner_i_ord()) not in tekst:
        yield "Brevet skal sige, hvad der deles, og med hvem. Tilføj samtykkets emner og modtagere."
    if _flad(FRIT_SAMTYKKE) not in tekst:
        yield f'Der skal stå: "{FRIT_SAMTYKKE}"'


def _form(m: Moedet, tekst: str) -> Iterator[str]:
    form = m.svar.get("moedeform")
    kraeves = {"fysisk": ("moede_sted",), "delvist_digitalt": ("moede_sted", "moede_link"), "virtuelt": ("moede_link",)}
    if form not in kraeves:
        yield "Skriv, om mødet er fysisk, delvist digitalt eller virtuelt (moedeform)."
    for noegle in ("moede_dato", "moede_start", *kraeves.get(str(form), ())):
        if not _givet(m.svar.get(noegle)):
            yield f"Svar på {noegle}: tid, sted og link skal stå i brevet."
        elif noegle in ("moede_sted", "moede_link") and _flad(m.tekst(noegle)) not in tekst:
            yield f"{noegle} står ikke i brevet. Tilføj det i skabelonen."


def _kontakt(m: Moedet, tekst: str) -> Iterator[str]:
    kontakt = m.tekst("kontakt").strip()
    if not kontakt:
        yield "Skriv, hvem borgeren kan kontakte for at flytte, melde fra eller spørge (kontakt)."
    elif _flad(kontakt) not in tekst:
        yield "Kontakten står ikke i brevet. Tilføj den i skabelonen."


def _ord(m: Moedet) -> Iterator[Mangel]:
    """Point 10: words of a topic that the consent does not cover."""
    s = m.skema.find("deltagere_brev")
    steder = {n: m.tekst(n) for n in ("formaal", "emner")}
    steder["deltagere_brev"] = "\n".join(celle(s, r, "begrundelse") for r in m.raekker("deltagere_brev"))
    for noegle, indhold in steder.items():
        for emne, ord_ in foelsomme_ord(indhold, m.omfang.emner if m.omfang else ()):
            yield Mangel(
                "10",
                f"{noegle} kan fortælle om {_emne(m, emne)}, som samtykket ikke dækker. Skriv det om, eller giv "
                "--ord-er-aftalt, hvis borgeren har sagt ja til, at det står i brevet.",
                ord_,
            )


def _emne(m: Moedet, kode: str) -> str:
    navne = {x.kode: x.tekst.lower() for x in m.foer_skema.find("samtykke_emner").muligheder}
    return navne.get(kode, kode)


def _daekket(m: Moedet, tekst: str) -> Iterator[str]:
    if m.omfang is None:
        return
    for noegle in ("deltagere_brev", "netvaerk_brev"):
        for nr, r in enumerate(m.raekker(noegle), 1):
            egen = noegle == "netvaerk_brev" and r.get("samtykke") is True
            if r.get("rolle") not in UDEN_SAMTYKKE and not egen and not m.omfang.daekker(r):
                yield f"Række {nr} i {noegle} er ikke med i samtykket. Tag personen ud, eller spørg borgeren først."


_PUNKTER: dict[str, Callable[[Moedet, str], Iterator[str]]] = {
    "1": _formaal, "2": _deltagere, "3": _jobsamtale, "4a": _uden_betydning, "4b": _ingen_trusler, "5": _pligter,
    "6": _bisidder, "7": _samtykke, "8": _form, "9": _kontakt, "11": _daekket,
}  # fmt: skip
"""The points by their number in the list; 10 stands alone, since it can be overruled."""


def _givet(v: Any) -> bool:
    return v is not None and not isinstance(v, UdenSvar) and str(v).strip() != ""


def _flad(tekst: str) -> str:
    """The words with single spaces, as they compare whatever the line breaks."""
    return " ".join(tekst.split())
