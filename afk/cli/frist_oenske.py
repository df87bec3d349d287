"""What `afk frist` can be asked, as it was written. Light: both ways of reading the command line start here."""

from typing import NamedTuple

ANTAL = 40


class Oenske(NamedTuple):
    """The options of `afk frist`, as they were written."""

    sager: tuple[str, ...] = ()
    overdue: bool = False
    inden: int | None = None
    til: str | None = None
    regel: tuple[str, ...] = ()
    art: str | None = None
    alle: bool = False
    forklar: bool = False
    antal: int = ANTAL
    exit_code: bool = False
    form: str | None = None
    som_json: bool = False
