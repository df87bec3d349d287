"""A misspelt subcommand or option, told before anything heavy is imported.

Only the first wrong word is judged, and only where every word before it can be read in one way; the command line
itself says the rest, and would say the same about this.
"""

from collections.abc import Sequence

from afk.cli.hurtig_hjaelp import find_side


def tjek_ord(args: Sequence[str]) -> None:
    """Raises BrugsFejl for a subcommand or an option that does not exist."""
    sti, rest = list(args[:1]), list(args[1:])
    fundet = find_side(sti)
    if fundet is None:
        return
    flag, med_vaerdi, under, skjulte = (felt.split() for felt in fundet[0].split("|"))
    if under and rest and (rest[0] == "-" or not rest[0].startswith("-")):
        if rest[0] not in under and rest[0] not in skjulte:
            from afk.cli.forslag import ukendt_kommando

            raise _fejl(sti, ukendt_kommando(rest[0], under))
        sti.append(rest.pop(0))
        fundet = find_side(sti)
        if fundet is None:
            return
        flag, med_vaerdi = (felt.split() for felt in fundet[0].split("|")[:2])
    forkert = _foerste_forkerte(rest, flag, med_vaerdi)
    if forkert is not None:
        from afk.cli.forslag import ukendt_valg

        raise _fejl(sti, ukendt_valg(forkert, (*flag, *med_vaerdi)))


def _foerste_forkerte(args: Sequence[str], flag: Sequence[str], med_vaerdi: Sequence[str]) -> str | None:
    """The first option that is not known; None when there is none, or another reading is possible."""
    rest = iter(args)
    for ord_ in rest:
        if ord_ in med_vaerdi:
            next(rest, None)
        elif ord_.startswith("-") and ord_ not in flag and ord_ != "-":
            return ord_ if ord_.startswith("--") and len(ord_) > 2 and "=" not in ord_ else None
    return None


def _fejl(sti: Sequence[str], besked: str) -> Exception:
    from afk.fejl import BrugsFejl

    return BrugsFejl(f"{besked}\nSe hjælpen: {' '.join(('afk', *sti))} --help")
