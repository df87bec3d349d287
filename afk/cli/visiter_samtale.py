"""`afk visiter SAG` at a terminal: the form is asked, the proposal is shown before the decision."""

from afk.cli.miljoe import Miljoe
from afk.cli.samtale import spoerg_skema
from afk.cli.samtale_kladde import begynd
from afk.cli.spoerg import kraev_terminal
from afk.cli.visiter import fortael, gem_visitation
from afk.regler.visitation.forslag import foreslaa
from afk.skemaer.skema import Skema, Svar


def samtale(m: Miljoe, sag: str, skema: Skema, *, kort: bool, kun_forslag: bool, som_json: bool) -> None:
    """Ask, save each answer at once, and store the decision at the end; with `kun_forslag` nothing is kept.

    Raises BrugsFejl without a terminal, KeyboardInterrupt for Ctrl-C.
    """
    kraev_terminal(m, "--svar FIL")
    kladde = begynd(m, skema, sag)
    gem = None if kun_forslag else kladde.gem
    svar = spoerg_skema(m, skema, kladde.svar, gem, kort=kort, i_dag=m.i_dag, beregn=_forslag)
    if svar is None:
        return
    forslag = foreslaa(svar)
    if not kun_forslag:
        gem_visitation(m, kladde.sag, svar)  # before the draft is closed: cut off in between, it can be taken up again
        kladde.faerdig()
    fortael(m, kladde.sag, svar, forslag, gemt=not kun_forslag, som_json=som_json)


def _forslag(svar: Svar) -> Svar:
    """The answers the program gives itself, once there is something to go by."""
    return foreslaa(svar).som_svar if svar else {}
