"""The shortest way to what is typed every morning and stands in every prompt, without typer.

That is `afk` alone, `afk frist` and `afk uge --linje`.

Only what can be read in one way is read here: whole option names, each with its value as a word of its own. All
else is left to typer, and with it every error; both ways lead to the same answer (afk.cli.frist_svar).
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from afk.cli.frist_oenske import Oenske
    from afk.cli.miljoe import Miljoe

_TIL_STEDE = {
    "--overdue": "overdue", "--overskredet": "overdue", "--forklar": "forklar", "--exit-code": "exit_code",
    "--json": "som_json",
}  # fmt: skip
_MED_TEKST = {"--til": "til", "--art": "art", "--format": "form", "--dato": "dato", "--lager": "lager"}
_MED_TAL = {"--inden": ("inden", 36500), "--antal": ("antal", 10**9)}


def svar(args: Sequence[str]) -> int | None:
    """The exit code, or None for what is not read here. Raises what the command raises."""
    if not args:
        return _alene()
    if list(args) == ["uge", "--linje"]:
        return _linje()
    fundet = forstaa(args)
    if fundet is None:
        return None
    from afk.cli import frist_svar

    oenske, lager, dato = fundet
    return frist_svar.svar(_miljoe(lager, dato), oenske)


def _alene() -> int:
    from afk.cli.velkomst import goddag

    goddag(_miljoe())
    return 0


def _linje() -> int:
    from afk.cli.frist_svar import morgenlinje

    morgenlinje(_miljoe())
    return 0


def _miljoe(lager: str | None = None, dato: str | None = None) -> "Miljoe":
    from afk.cli.miljoe import Miljoe

    m = Miljoe(lager, dato)
    m.spoerg_om_adgangssaetning()
    return m


def forstaa(args: Sequence[str]) -> "tuple[Oenske, str | None, str | None] | None":
    """What the words ask for, with the store and the date that were named; None when typer is to read them."""
    if not args or args[0] != "frist":
        return None
    fundet: dict[str, Any] = {}
    ord_ = iter(args[1:])
    for navn in ord_:
        if navn in _TIL_STEDE:
            fundet[_TIL_STEDE[navn]] = True
            continue
        vaerdi = next(ord_, "-")
        if vaerdi.startswith("-"):
            return None
        if navn in _MED_TEKST:
            fundet[_MED_TEKST[navn]] = vaerdi
        elif navn == "--regel":
            fundet["regel"] = (*fundet.get("regel", ()), vaerdi)
        elif navn in _MED_TAL and _er_tal(vaerdi, _MED_TAL[navn][1]):
            fundet[_MED_TAL[navn][0]] = int(vaerdi)
        else:
            return None
    from afk.cli.frist_oenske import Oenske

    lager, dato = fundet.pop("lager", None), fundet.pop("dato", None)
    return Oenske(**fundet), lager, dato


def _er_tal(ord_: str, hoejst: int) -> bool:
    return ord_.isascii() and ord_.isdigit() and len(ord_) < 10 and int(ord_) <= hoejst
