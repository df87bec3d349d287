"""`afk opsaet` in a real terminal of 80 × 24."""

import sys
from typing import Any

import pytest

from afk.konfig.noegler import NOEGLER
from tests.cli.hjaelp import Program
from tests.cli.test_terminal import Pty


@pytest.fixture
def pty(afk: Program) -> Any:
    """Start the questions; skipped where there is no terminal."""
    if sys.platform == "win32":
        pytest.skip("Windows har ingen pty")
    pytest.importorskip("pexpect")
    pytest.importorskip("pyte")
    return lambda: Pty(afk, "opsaet", hoejde=24)


def test_fra_foerste_spoergsmaal_til_filen(afk: Program, pty: Any) -> None:
    p = pty()
    p.vent("initialer")
    p.vent("Svar: ")
    for n in NOEGLER:
        assert [linje for linje in p.linjer if n.spoergsmaal[:40] in linje]
        p.send({"kommune.navn": "Ærø Kommune", "kommune.adresse": "Torvet 1; 9999 Ærø"}.get(n.navn, "") + "\r")
        p.vent(r"Skriv det i" if n is NOEGLER[-1] else r"(Svar|Tal|Linjer)[^:]*: ")
    p.vent(r"\(j/n\) ")
    assert "  kommune.navn: ikke sat → Ærø Kommune" in p.linjer
    assert max(map(len, p.linjer)) <= 80
    p.send("j\r")
    assert p.slut() == 0
    vist = {r["noegle"]: r["vaerdi"] for r in afk.ok("opsaet", "--vis", "--json").json}
    assert (vist["kommune.navn"], vist["kommune.adresse"]) == ("Ærø Kommune", ["Torvet 1", "9999 Ærø"])


def test_ctrl_c_lader_filen_vaere_som_den_var(afk: Program, pty: Any) -> None:
    afk.ok("opsaet", "--saet", "kommune.navn=Nordby")
    foer = (afk.konfig / "afk.toml").read_bytes()
    p = pty()
    p.vent("Svar: ")
    p.send("LHJ\r")
    p.vent("2 af")
    assert p.afbryd() == 130
    assert "Stoppet. Intet er skrevet." in p.raa
    assert "Traceback" not in p.raa
    assert (afk.konfig / "afk.toml").read_bytes() == foer
    assert [x.name for x in afk.konfig.iterdir()] == ["afk.toml"]
