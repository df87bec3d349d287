"""The manual page afk(1), made from the command tree."""

from collections import Counter
from collections.abc import Iterable, Sequence

from afk.fejl import Udgang
from afk.vis.knude import Knude

_FAELLES = 13
"""An argument or option that stands alike at so many commands is told once, in a section of its own."""
_SLUTKODER = {
    Udgang.OK: "I orden.",
    Udgang.FEJL: "En fejl, der er fortalt på stderr.",
    Udgang.BRUG: "Kommandoen er skrevet forkert.",
    Udgang.DATA: "Data er afvist, fx en import med forkerte rækker eller et skadet lager.",
    Udgang.OVERSKREDET: "Noget er overskredet, eller der er fund; kun med --exit-code.",
    Udgang.AFBRUDT: "Afbrudt med Ctrl-C. Det, der var gemt, er gemt.",
}
_FILER = (
    ("~/.local/share/afk/lager.db", "Lageret. Det er krypteret."),
    ("~/.local/share/afk/kopier/", "Kopier af lageret, også krypterede."),
    ("~/.config/afk/noegler/", "Nøglerne. Uden dem åbnes lageret kun med adgangssætningen eller genoprettelseskoden."),
    ("~/.config/afk/afk.toml", "Kommunens og dine egne indstillinger. Skriv dem med afk opsaet eller i hånden."),
)  # fmt: skip
_MILJOE = (
    ("AFK_LAGER", "Lagerets fil. Valget --lager går forud."),
    ("AFK_KONFIG", "Mappen med nøgler og indstillinger."),
    ("AFK_DATO", "Den dato, der regnes som i dag. Valget --dato går forud."),
    ("AFK_ADGANGSSAETNING_FIL", "En fil med adgangssætningen i første linje, som kun du kan læse."),
    ("AFK_DEMO", "Mappen med demoens lager."),
    ("AFK_DEBUG", "Med 1 vises hele fejlen, hvis afk selv fejler."),
    ("NO_COLOR", "Sat til noget: ingen farver."),
)


def man(knuder: Sequence[Knude]) -> str:
    """The page in roff, for man(1); UTF-8."""
    rod, *andre = knuder
    gange = Counter(post for k in andre for post in k.poster)
    faelles = [post for post, n in gange.items() if n >= _FAELLES]
    return "\n".join([
        "'\\\" -*- coding: utf-8 -*-",
        '.\\" Lavet af afk fuldfoer man. Ret den ikke her.',
        '.TH AFK 1 "" afk Brugerkommandoer',
        ".ad l",
        ".nh",
        ".SH NAVN",
        f"afk {_tegn('-')} {_tekst(_med_lille(rod.tekst).rstrip('.'))}",
        ".SH SYNOPSIS",
        f".B {_tekst(rod.brug)}",
        ".SH BESKRIVELSE",
        _tekst(rod.tekst),
        *_liste(rod.poster),
        *_eksempler(rod),
        ".SH KOMMANDOER",
        *(linje for k in andre for linje in _kommando(k, faelles)),
        ".SH FÆLLES FOR MANGE KOMMANDOER",
        *_liste(faelles),
        ".SH FILER",
        *_liste(_FILER),
        ".SH MILJØ",
        *_liste(_MILJOE),
        ".SH SLUTKODER",
        *_liste((str(int(kode)), ord_) for kode, ord_ in _SLUTKODER.items()),
        ".SH SE OGSÅ",
        ".BR crontab (5)",
        "",
    ])  # fmt: skip


def _kommando(k: Knude, faelles: Sequence[tuple[str, str]]) -> Iterable[str]:
    """The section of a command. A group is told by its commands, and gets none."""
    if k.under:
        return
    yield f".SS {_tekst(k.brug)}"
    yield from _afsnit(k.tekst)
    yield from _liste(post for post in k.poster if post not in faelles)
    yield from _eksempler(k)
    if k.efter:
        linjer = map(_tekst, k.efter.removeprefix("\b\n").splitlines())
        yield from (".PP", ".in 3n", ".nf", *linjer, ".fi", ".in")


def _afsnit(tekst: str) -> Iterable[str]:
    for afsnit in tekst.split("\n\n"):
        yield from (".PP", _tekst(" ".join(afsnit.split())))


def _liste(poster: Iterable[tuple[str, str]]) -> Iterable[str]:
    for navn, ord_ in poster:
        yield from (".TP", f".B {_tekst(navn)}", _tekst(ord_))


def _eksempler(k: Knude) -> Iterable[str]:
    yield from (".PP", "Eksempler:")
    yield from _liste(k.eksempler)


def _tekst(tekst: str) -> str:
    """Text that roff sets as it is: no control line, every hyphen one that can be copied."""
    sat = tekst.replace("\\", "\\e").replace("-", _tegn("-")).replace('"', "\\(dq")
    return f"\\&{sat}" if sat.startswith((".", "'")) else sat


def _tegn(tegn: str) -> str:
    return f"\\{tegn}"


def _med_lille(tekst: str) -> str:
    return tekst[:1].lower() + tekst[1:]
