"""Looking is logged: showing one named borger's case, exporting and sharing leave a row; lists of deadlines do not.

A case is what `afk borger vis`, its history and a form with its answers show; a document, a calendar with names and
a copy that a passphrase opens are exported. A list that is narrowed to named sager (`afk frist A12 --forklar`,
`afk tjek A12`, `afk aftale liste A12`) shows no more of them than the list of everybody does, and leaves nothing.
"""

from collections.abc import Sequence

from afk.cli.miljoe import Miljoe
from afk.fejl import AfkFejl


def log_opslag(
    m: Miljoe, kommando: str, sager: Sequence[str] | None, hvad: str = "sagen", vis_cpr: bool = False
) -> None:
    """Log a look at these sager, or at all of them; to be called before anything is shown.

    `hvad` says what is shown, with nothing personal in it. What was asked for is shown also when the log can't be
    written; that is told in one line.
    """
    from afk.lager.opslagslog import log_opslag as log

    try:
        log(m.lager_sti, kommando, f"{hvad}, med CPR-nummer" if vis_cpr else hvad, sager)
    except AfkFejl as e:
        m.sig(f"Bemærk: opslaget kunne ikke skrives i historikken. {e}")
