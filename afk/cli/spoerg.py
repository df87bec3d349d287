"""Ask the person at the terminal: a choice, a text, ja or nej. Never called without a terminal.

questionary draws the lists; yes and no and plain text are read as lines, since it knows only "y" and "n".
"""

from datetime import date
from typing import Any

from afk.cli.miljoe import Miljoe
from afk.fakta.base import Felt
from afk.fakta.vaerdier import Kode, Ugyldig
from afk.fejl import BrugsFejl

_TERMINALENS_LINJE = 4095
"""Bytes of a line that Linux hands over at most; the rest is dropped without a word."""


def ja_nej(m: Miljoe, spoergsmaal: str) -> bool:
    """True for ja. Raises BrugsFejl without a terminal; asks again until the answer is one of the two."""
    kraev_terminal(m, "--ja")
    while True:
        svar = linje(m, f"{spoergsmaal} (j/n) ").strip().lower()
        if svar in ("j", "ja"):
            return True
        if svar in ("n", "nej"):
            return False
        m.sig("Skriv j eller n.")


def spoerg_felt(m: Miljoe, felt: Felt, i_dag: date) -> Any:
    """The value of a field, asked until it can be read; None when the answer is empty and may be."""
    spoergsmaal = felt.hjaelp[:1].upper() + felt.hjaelp[1:]
    if isinstance(felt.slags, Kode):
        return _vaelg(m, spoergsmaal, felt)
    while True:
        svar = linje(m, f"{spoergsmaal} ({felt.slags.dansk}): ").strip()
        if not svar:
            if not felt.kraevet:
                return None
            m.sig("Her skal stå noget. Fortryd med Ctrl-C.")
            continue
        try:
            return felt.slags.laes(svar, i_dag)
        except Ugyldig as e:
            m.sig(str(e))


def kraev_terminal(m: Miljoe, valg: str) -> None:
    """Raises BrugsFejl that names the option to give instead, when nobody is there to answer."""
    if not m.kan_spoerge:
        raise BrugsFejl(f"Der mangler {valg}, og her er ingen skærm at spørge ved. Giv det som valg.")


def linje(m: Miljoe, spoergsmaal: str, udkast: str = "") -> str:
    """What somebody types on one line, as it is; they begin from `udkast` where the terminal can do that.

    Raises KeyboardInterrupt when the input ends.
    """
    while True:
        try:
            if m.ud_er_terminal and _kan_redigere(udkast):
                return input(spoergsmaal)  # readline has to know the prompt, or it writes over it
            print(spoergsmaal, end="", file=m.err, flush=True)
            return _hel(m, input())
        except EOFError:
            raise KeyboardInterrupt from None
        except UnicodeDecodeError:
            m.sig("Det kunne ikke læses som tekst (UTF-8). Skriv det igen.")


def _kan_redigere(udkast: str) -> bool:
    """Arrow keys, pasted paragraphs and lines of any length, from readline; Windows' console does it by itself."""
    import locale

    # In another locale, as where the one asked for is not installed, readline loses letters such as Å. Once it is
    # imported, input() uses it.
    if locale.getencoding().lower() not in ("utf-8", "utf8"):
        return False
    try:
        import readline
    except ImportError:
        return False
    readline.set_auto_history(False)  # the arrow up must not bring back what was said about somebody else
    readline.set_startup_hook((lambda: readline.insert_text(udkast)) if udkast else None)
    return True


def _hel(m: Miljoe, tekst: str) -> str:
    """The text; said aloud when the terminal without readline may have kept the end of a long line."""
    if len(tekst.encode(errors="replace")) >= _TERMINALENS_LINJE:
        m.sig("Linjen er så lang, at terminalen kan have tabt slutningen. Tjek den, og del den i flere.")
    return tekst


def _vaelg(m: Miljoe, spoergsmaal: str, felt: Felt) -> str | None:
    import questionary
    from prompt_toolkit.output import create_output

    koder: tuple[str, ...] = felt.slags.koder  # type: ignore[attr-defined]
    muligheder = list(koder) if felt.kraevet else [*koder, "(spring over)"]
    svar: str | None = questionary.select(
        spoergsmaal, choices=muligheder, instruction="(pil op/ned, Enter vælger)", qmark="", output=create_output(m.err)
    ).unsafe_ask()
    return None if svar == "(spring over)" else svar
