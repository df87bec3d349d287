"""The report on the screen: the rows for scripts, the numbers with bars, and what every number means."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from afk.dato import dansk_lang
from afk.rapport.gruppe_begreber import KUN_OPTALT
from afk.rapport.straks import LAENGST
from afk.rapport.tal import ORDNINGER, Begreb, Tal
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console

LINJE = ("ordning", "afsnit", "noegle", "periode", "antal", "af", "navn")
CSV = (
    "dato", "ordning", "afsnit", "noegle", "del_af", "periode", "navn", "antal", "af", "definition", "tolkning",
    "kilde",
)  # fmt: skip
FORKLAR = (*LINJE, "definition", "tolkning", "kilde")
NAVN, MAANED, SOEJLE = 35, 14, 24
HOLDT, BRUDT, AABEN = "█", "▒", "·"
_TITLER = {
    "straksafklaring": "Straksafklaring (8 uger)",
    "indsatsgaranti": "Indsatsgaranti (6 måneder)",
    "maaneder": "Indsatsgaranti efter den måned, fristen ligger i",
    "uger": "Frister uge for uge",
}


class Afsnit(NamedTuple):
    """The numbers that are shown together, in order."""

    titel: str
    navn: str
    tal: tuple[Tal, ...]

    def dele(self, af: Tal) -> list[Tal]:
        """The numbers that this one is the sum of, other than those of a week."""
        return [t for t in self.tal if t.begreb.del_af == af.begreb.noegle and t.periode is None]


def raekke(t: Tal, d: date, vis_sager: bool = False) -> dict[str, Any]:
    """The number for scripts."""
    b = t.begreb
    ud = {
        "dato": d, "ordning": t.ordning, "afsnit": t.afsnit, "noegle": b.noegle, "del_af": b.del_af,
        "periode": t.periode, "navn": b.navn, "antal": t.antal, "af": t.af, "definition": b.definition,
        "tolkning": b.tolkning or None, "kilde": list(b.kilder),
    }  # fmt: skip
    return ud | {"sager": list(t.sager)} if vis_sager else ud


def i_afsnit(tal: Sequence[Tal], tomme: bool = False) -> list[Afsnit]:
    """The sections; those of a scheme in which nobody is, only with `tomme`."""
    noegler = dict.fromkeys((t.ordning, t.afsnit) for t in tal)
    ud = []
    for ordning, navn in noegler:
        titel = _TITLER.get(navn) or f"{ORDNINGER[ordning]}: gruppen"
        af = tuple(t for t in tal if (t.ordning, t.afsnit) == (ordning, navn))
        if tomme or navn == "uger" or any(t.antal for t in af):
            ud.append(Afsnit(titel, navn, af))
    return ud


def trae(afsnit: Afsnit, alle: bool = False) -> Iterator[tuple[int, Tal]]:
    """The numbers under the whole they are part of, with how far in. What is 0 and has no parts, only with `alle`."""

    def under(t: Tal, dybde: int) -> Iterator[tuple[int, Tal]]:
        dele = afsnit.dele(t)
        if alle or t.antal or dele:
            yield dybde, t
        for del_ in dele:
            yield from under(del_, dybde + 1)

    return under(afsnit.tal[0], 0)


def procent(antal: int, af: int) -> str:
    """25,0 %, rounded half up; nothing of nothing is a dash."""
    promille = (2000 * antal + af) // (2 * af) if af else 0
    return f"{promille // 10},{promille % 10} %" if af else "–"


def bemaerkninger(afsnit: Afsnit, skriv: Callable[[int], str] = str) -> list[str]:
    """What is said of the numbers of a section, as sentences; `skriv` writes a number of borgere."""
    n = {t.begreb.noegle: t for t in afsnit.tal}
    if "positive_hoejst" in n:
        positive, mindst, hoejst, mangler = (
            n[k] for k in ("positive", "positive_mindst", "positive_hoejst", "mangler")
        )
        ud = [f"Positive resultater: {skriv(positive.antal)} af {skriv(positive.af or 0)} i den målte gruppe "
              f"({procent(positive.antal, positive.af or 0)}). Kravets procent står ikke i kilderne."]  # fmt: skip
        if mangler.antal:
            mellem = " og ".join(procent(t.antal, t.af or 0) for t in (mindst, hoejst))
            ud.append(f"{skriv(mangler.antal)} mangler oplysninger. Når de er på plads, er andelen mellem {mellem}.")
        return ud
    return [KUN_OPTALT] if "alle" in n else []


# --- the table ----------------------------------------------------------------------------------------------


def skaerm(console: "Console", tal: Sequence[Tal], d: date, vis_sager: bool) -> None:
    """The numbers with bars, readable without colour in 80 columns."""
    console.print(f"Rapport pr. {dansk_lang(d)}", style="bold")
    for afsnit in i_afsnit(tal):
        console.print(f"\n{afsnit.titel}", style="bold")
        if afsnit.navn == "maaneder":
            _maaneder(console, afsnit)
            continue
        _trae(console, afsnit)
        if afsnit.navn == "uger":
            _uger(console, afsnit)
        for linje in (*bemaerkninger(afsnit), *_laengst(afsnit)):
            console.print(linje)
        if vis_sager:
            _mangler(console, afsnit)
    console.print("\nAndelen er af den linje, tallet er rykket ind under. Dele, der er 0, er udeladt.", style="dim")


def _trae(console: "Console", afsnit: Afsnit) -> None:
    t = _tabel("", "Antal", "Andel", "")
    hele = afsnit.tal[0].antal
    for dybde, tal in trae(afsnit):
        andel = "" if tal.af is None else procent(tal.antal, tal.af)
        t.add_row("  " * dybde + tal.begreb.navn, str(tal.antal), andel, soejle(tal.antal, hele))
    console.print(t)


def _laengst(afsnit: Afsnit) -> Iterator[str]:
    """How late the latest is. It is about one borger, and only for those who may see the cases."""
    dage = next((t.antal for t in afsnit.tal if t.begreb == LAENGST), 0)
    if dage:
        yield f"Den ældste overskredne frist er overskredet med {dage} {'dag' if dage == 1 else 'dage'}."


def soejle(antal: int, hele: int) -> str:
    """A bar that is full at the whole; it shows something as soon as there is anything."""
    return HOLDT * (-(-antal * SOEJLE // hele) if hele else 0)


def stablet(dele: Sequence[int], stoerst: int) -> str:
    """A bar of kept, broken and open, each with its sign, as long as `stoerst` allows; none that is there is lost."""
    laengder = [-(-n * (SOEJLE - 2) // stoerst) if stoerst else 0 for n in dele]
    return "".join(tegn * n for tegn, n in zip((HOLDT, BRUDT, AABEN), laengder, strict=True))


def maaneder(afsnit: Afsnit) -> list[tuple[str, tuple[Tal, ...]]]:
    """The name of each month with its kept, broken and open; the other months last."""
    perioder = dict.fromkeys(t.periode for t in afsnit.tal)
    grupper = [tuple(t for t in afsnit.tal if t.periode == p) for p in perioder]
    return [(g[0].begreb.navn.partition(", ")[2], g) for g in grupper]


def _maaneder(console: "Console", afsnit: Afsnit) -> None:
    console.print(f"Søjlerne: {HOLDT} holdt, {BRUDT} brudt, {AABEN} åben", style="dim")
    t = _tabel("Måned", "Holdt", "Brudt", "Åben", "", bredde=MAANED)
    alle = maaneder(afsnit)
    stoerst = max(g[0].af or 0 for _, g in alle[:-1])
    for navn, g in alle:
        antal = [x.antal for x in g]
        er_maaned = navn != alle[-1][0]
        t.add_row(navn, *map(str, antal), stablet(antal, stoerst) if er_maaned else "")
    console.print(t)


def _uger(console: "Console", afsnit: Afsnit) -> None:
    uger = [x for x in afsnit.tal if x.begreb.noegle == "uge"]
    t = _tabel("", "Antal", "")
    for x in uger:
        t.add_row(x.begreb.navn, str(x.antal), soejle(x.antal, max(u.antal for u in uger)))
    console.print()
    console.print(t)


def _mangler(console: "Console", afsnit: Afsnit) -> None:
    for x in afsnit.tal:
        if x.begreb.del_af == "mangler" and x.antal:
            console.print(f"\n{x.begreb.navn}: {', '.join(ren(s) for s in x.sager)}")
            console.print(x.begreb.definition, style="dim")


def _tabel(*kolonner: str, bredde: int = NAVN) -> Any:
    from rich.table import Table

    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for nr, navn in enumerate(kolonner):
        tal = 0 < nr < len(kolonner) - 1
        mindst = 5 if tal else None if nr else bredde
        t.add_column(navn, no_wrap=True, justify="right" if tal else "left", min_width=mindst)
    return t


# --- what the numbers mean ----------------------------------------------------------------------------------


def forklaring(console: "Console", tal: Sequence[Tal]) -> None:
    """Every number, also those that are 0, with its definition, the reading of it, and its source."""
    from rich.padding import Padding
    from rich.text import Text

    for afsnit in i_afsnit(tal, tomme=True):
        console.print(f"\n{afsnit.titel}", style="bold")
        sete: set[str] = set()
        for t in afsnit.tal:
            if t.begreb.noegle in sete:
                continue
            sete.add(t.begreb.noegle)
            console.print(Text(_hvilket(t), style="bold"))
            console.print(Padding(Text("\n").join(_ord_om(t.begreb)), (0, 0, 0, 2)))


def _hvilket(t: Tal) -> str:
    """The number with its name; of those of a month or a week, what kind they are."""
    if t.periode is not None:
        return "I hver uge" if t.begreb.noegle == "uge" else f"{t.begreb.navn.partition(', ')[0]}, i hver måned"
    return f"{t.begreb.navn}: {t.antal}" if t.af is None else f"{t.begreb.navn}: {t.antal} af {t.af}"


def _ord_om(b: Begreb) -> "Iterator[Any]":
    from rich.text import Text

    yield Text(b.definition)
    if b.tolkning:
        yield Text(f"Tolkning: {b.tolkning}")
    yield Text(f"Kilde: {'; '.join(b.kilder)}", style="dim")
