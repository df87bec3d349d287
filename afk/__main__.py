"""The entry: run the command line and turn every end into an exit code and, at most, one clear text."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from afk.fejl import AfkFejl, BrugsFejl, Udgang


def koer(args: Sequence[str]) -> int:
    """Run `afk` with these arguments. Returns the exit code; never lets an exception out, unless AFK_DEBUG=1."""
    _utf8()
    try:
        return _koer(args)
    except KeyboardInterrupt:
        print("\nAfbrudt. Det, der allerede er gemt, er gemt.", file=sys.stderr)
        return Udgang.AFBRUDT
    except (BrokenPipeError, SystemExit):  # typer makes the second of the first, with exit code 1
        _luk_stdout()
        return Udgang.OK
    except AfkFejl as e:
        if _debug() and e.__cause__ is not None:
            raise
        _sig(str(e))
        return e.udgang
    except Exception as e:
        if _debug():
            raise
        _sig(_uventet(e))
        return Udgang.FEJL


def _debug() -> bool:
    return os.environ.get("AFK_DEBUG") == "1"


def main() -> None:
    """The console script."""
    gc.disable()  # a run is short and makes few cycles; looking for them takes a third of a large read
    kode = koer(sys.argv[1:])
    with suppress(BrokenPipeError):
        sys.stdout.flush()
        sys.exit(kode)
    _luk_stdout()
    sys.exit(kode)


def _koer(args: Sequence[str]) -> int:
    if any(_daarlige_tegn(a) for a in args):
        raise BrugsFejl("Et af ordene i kommandoen er ikke gyldig tekst (UTF-8). Skriv det igen, eller omdøb filen.")
    from afk.cli.hurtig_hjaelp import vis_hjaelp

    if vis_hjaelp(args):
        return Udgang.OK
    from afk.cli import hurtig

    if (kode := hurtig.svar(args)) is not None:
        return kode
    from afk.cli.hurtig_fejl import tjek_ord

    tjek_ord(args)
    from typer._click.exceptions import ClickException
    from typer.exceptions import Abort, Exit
    from typer.main import get_command

    from afk.cli.app import app

    try:
        svar = get_command(app).main(args=list(args), prog_name="afk", standalone_mode=False)
    except ClickException as e:
        from afk.cli.dansk import brugsfejl

        _sig(brugsfejl(e))
        return Udgang.BRUG
    except Exit as e:
        return int(e.exit_code)
    except Abort:
        raise KeyboardInterrupt from None
    if svar == Udgang.AFBRUDT:  # typer has caught the Ctrl-C
        raise KeyboardInterrupt
    return svar if isinstance(svar, int) else Udgang.OK


def _daarlige_tegn(argument: str) -> bool:
    """Bytes that are no text, other than in the name of a file that is there."""
    if not any("\ud800" <= c <= "\udfff" for c in argument):
        return False
    from pathlib import Path

    return not Path(argument).exists()


def _sig(besked: str) -> None:
    """An error text on stderr; what the user typed may be in it, and is made harmless."""
    from afk.vis.ombryd import fortael
    from afk.vis.rens import ren

    fortael("\n".join(ren(linje) for linje in besked.split("\n")), sys.stderr)


def _utf8() -> None:
    """Danish letters come out right whatever the console's code page, and a lone surrogate never stops a run."""
    for stroem in (sys.stdout, sys.stderr):
        if hasattr(stroem, "reconfigure"):
            stroem.reconfigure(encoding="utf-8", errors="replace")


def _luk_stdout() -> None:
    """Whoever read our output has gone: say nothing more, also not while the interpreter shuts down."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _uventet(e: Exception) -> str:
    """A text for what should not happen: where in afk it was, and nothing of what it was about."""
    sted, spor = "afk", e.__traceback__
    while spor is not None:
        fil = spor.tb_frame.f_code.co_filename.replace("\\", "/")
        if "/afk/" in fil:
            sted = f"{fil.rpartition('/afk/')[2]}:{spor.tb_lineno}"
        spor = spor.tb_next
    return (
        f"Uventet fejl ({type(e).__name__} ved {sted}). Intet er skrevet halvt. "
        "Kør igen med AFK_DEBUG=1 for at se detaljerne, og meld fejlen."
    )


if __name__ == "__main__":
    main()
