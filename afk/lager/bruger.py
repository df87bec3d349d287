"""Who the history says it was. The command line knows the settings; the store does not."""

from collections.abc import Callable


def _ingen() -> str:
    return ""


_initialer: Callable[[], str] = _ingen


def brug(initialer: Callable[[], str]) -> None:
    """Ask this one for the person's own initials from now on."""
    global _initialer
    _initialer = initialer


def glem() -> None:
    """Ask nobody."""
    brug(_ingen)


def hvem() -> str:
    """The user of the system, after the initials when there are any: "LHJ (b031245)". Raises what asking raises."""
    egne, bruger = _initialer(), _bruger()
    return bruger if egne.casefold() in ("", bruger.casefold()) else f"{egne} ({bruger})"


def _bruger() -> str:
    import getpass  # it brings along what a terminal needs, and only what is written asks

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        # A user without a name in the system, as in some containers.
        return "ukendt"
