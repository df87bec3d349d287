"""The questions of `afk opsaet`, a line each. Nothing is written before the last yes."""

from pathlib import Path
from typing import Any

from afk.cli.miljoe import Miljoe
from afk.cli.opsaet import Aendringer, laes
from afk.cli.samtale_linjer import flere_linjer
from afk.cli.spoerg import ja_nej, linje
from afk.fejl import BrugsFejl
from afk.konfig.noegler import AFSNIT, NOEGLER, Noegle
from afk.konfig.slags import Tekst
from afk.vis.rens import ren

_HJAELP = "Enter lader det stå · - fjerner det · < tilbage · :s stop"


class _Stop(Exception):
    """The person wants no more of it."""


def spoerg(m: Miljoe, sti: Path, data: dict[str, Any]) -> Aendringer | None:
    """The changes that were confirmed, None for none. `data` is what the file says by section and key.

    Raises KeyboardInterrupt for Ctrl-C, when it is told that nothing is written.
    """
    m.sig(f"Opsætningen af afk. Svarene kommer i {sti}, når du til sidst siger ja.\n{_HJAELP}")
    try:
        aendringer = _alle(m, data)
        if not aendringer:
            m.sig("\nIntet er ændret.")
        elif _bekraeft(m, sti, data, aendringer):
            return aendringer
    except (_Stop, KeyboardInterrupt) as e:
        m.sig("\nStoppet. Intet er skrevet.")
        if isinstance(e, KeyboardInterrupt):
            raise
    return None


def _alle(m: Miljoe, data: dict[str, Any]) -> Aendringer:
    """Every question in turn; what is answered as it was is no change."""
    nu = {n: data.get(n.afsnit, {}).get(n.noegle) for n in NOEGLER}
    svar, plads = dict(nu), 0
    while plads < len(NOEGLER):
        n = NOEGLER[plads]
        m.sig(f"\n{AFSNIT[n.afsnit]} · {plads + 1} af {len(NOEGLER)}")
        plads = plads + 1 if _en(m, n, svar) else max(0, plads - 1)
    return {n: v for n, v in svar.items() if v != nu[n]}


def _en(m: Miljoe, n: Noegle, svar: Aendringer) -> bool:
    """Ask until there is an answer or Enter; False to go back."""
    m.sig(f"{n.spoergsmaal}\n  {n.hjaelp}\n{_nu(n, svar[n])}")
    flere = isinstance(n.slags, Tekst)
    while True:
        raa = linje(m, n.slags.prompt)
        ord_ = raa.strip()
        if ord_ in ("", "<"):
            return not ord_
        if ord_ == ":s":
            raise _Stop
        try:
            svar[n] = laes(n, ord_ if not flere or ord_ == "-" else flere_linjer(m, raa))
            return True
        except BrugsFejl:
            m.sig(f"{n.slags.tastes} {_HJAELP}")


def _nu(n: Noegle, vaerdi: Any) -> str:
    if vaerdi is None:
        return f"Nu: ikke sat (ellers: {n.ellers})"
    return f"Nu: {ren(n.slags.vis(vaerdi))[:300]}"


def _bekraeft(m: Miljoe, sti: Path, data: dict[str, Any], aendringer: Aendringer) -> bool:
    """Show what would be written, and ask."""
    m.sig("\nDet ændres:")
    for n, ny in aendringer.items():
        foer = data.get(n.afsnit, {}).get(n.noegle)
        par = [ren(n.slags.vis(v))[:100] if v is not None else "ikke sat" for v in (foer, ny)]
        m.sig(f"  {n.navn}: {par[0]} → {par[1]}")
    if ja_nej(m, f"Skriv det i {sti}?"):
        return True
    m.sig("Intet er skrevet.")
    return False
