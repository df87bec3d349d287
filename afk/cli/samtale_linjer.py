"""Texts of several lines, typed and mended at the terminal itself."""

import re
from collections.abc import Callable

from afk.cli.miljoe import Miljoe
from afk.cli.samtale_vis import kort
from afk.cli.spoerg import ja_nej, linje

_VALG = "Tal retter linjen · -tal fjerner den · n ny linje sidst · Enter færdig: "


def flere_linjer(m: Miljoe, foerste: str) -> str:
    """The text that begins with the line `foerste` and ends before the first blank one."""
    linjer = [foerste]
    # A paste into a terminal that knows of pastes comes as one line with line breaks in it.
    while linjer[-1].strip():
        linjer.append(linje(m, ""))
    return "\n".join(linjer[:-1] or linjer).rstrip("\r\n")


def ret_linjer(m: Miljoe, tekst: str, gem: Callable[[str], None]) -> None:
    """Mend a text line by line; every change is given to `gem` at once."""
    linjer = tekst.split("\n")
    for nr, l_ in enumerate(linjer, 1):
        _vis(m, nr, l_)
    while ord_ := linje(m, _VALG).strip().lower():
        if _ret(m, linjer, ord_):
            gem("\n".join(linjer))


def _vis(m: Miljoe, nr: int, tekst: str) -> None:
    m.sig(f"{nr:>4}  {kort(tekst, 300)}")


def _ret(m: Miljoe, linjer: list[str], ord_: str) -> bool:
    """Carry out one command on the lines; whether it changed them."""
    if ord_ == "n":
        ny = linje(m, f"{len(linjer) + 1:>4}  ")
        linjer.append(ny)
        return True
    fundet = re.fullmatch(r"(-?)([0-9]{1,6})", ord_)
    if not fundet or not 1 <= int(fundet[2]) <= len(linjer):
        m.sig(f"Skriv et linjenummer fra 1 til {len(linjer)}, n eller en tom linje.")
        return False
    nr = int(fundet[2])
    if fundet[1]:
        return _fjern(m, linjer, nr)
    ny = linje(m, f"{nr:>4}  ", linjer[nr - 1])
    if not ny.strip():
        m.sig("Linjen er ikke ændret.")
        return False
    linjer[nr - 1] = ny
    return True


def _fjern(m: Miljoe, linjer: list[str], nr: int) -> bool:
    if len(linjer) == 1:
        m.sig("Det er den eneste linje. Slet hele svaret med - ved spørgsmålet.")
        return False
    if not ja_nej(m, f"Fjern linje {nr}?"):
        return False
    del linjer[nr - 1]
    for n, l_ in enumerate(linjer[nr - 1 :], nr):
        _vis(m, n, l_)
    return True
