"""What is never told: the key, the passphrase and the recovery code."""

import base64
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.hjaelp import Program
from tests.cli.lager_noegle.hjaelp import HURTIG, SAETNING
from tests.cli.test_terminal import KODE


def former(hemmelighed: str | bytes) -> list[bytes]:
    """A secret as it is, in hex and in base64, in upper case and lower case, and the longest part of it."""
    data = hemmelighed.encode() if isinstance(hemmelighed, str) else hemmelighed
    return [
        data,
        data.hex().encode(),
        data.hex().upper().encode(),
        base64.b64encode(data),
        base64.b64encode(data)[4:-4],
    ]


def findes_i(indhold: bytes, hemmeligheder: dict[str, str | bytes]) -> list[str]:
    return [navn for navn, h in hemmeligheder.items() if any(f in indhold for f in former(h))]


def om_processen(pid: int) -> bytes:
    """What the system tells others about a process and those it has started."""
    alt = b""
    for sti in Path("/proc").iterdir():
        try:
            if sti.name == str(pid) or (sti / "stat").read_text().split()[3] == str(pid):
                alt += b"".join((sti / navn).read_bytes() for navn in ("cmdline", "environ", "comm"))
        except (OSError, IndexError):
            continue
    return alt


@pytest.fixture
def hemmeligt(laast: Program, fil: Path) -> dict[str, str | bytes]:
    """The key, the passphrase and the recovery code of the locked store."""
    env = {"AFK_ADGANGSSAETNING_FIL": str(fil)}
    kopi = laast.konfig.with_name("kopi")
    shutil.copytree(laast.konfig, kopi)
    laast.ok("lager", "noegle", "--noeglefil", AFK_KONFIG=str(kopi), **env)
    (noeglefil,) = (kopi / "noegler").glob("*.json")
    noegle = bytes.fromhex(json.loads(noeglefil.read_text())["noegle"])
    shutil.rmtree(kopi)
    (kode,) = KODE.findall(laast.ok("lager", "noegle", "--ny-kode", kan_spoerge=True, **env).fejl)
    fil.unlink()
    return {"nøgle": noegle, "sætning": SAETNING, "kode": kode, "kode uden streger": kode.replace("-", "")}


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="reads /proc")
def test_no_secret_is_in_argv_the_environment_the_screen_or_a_file(
    laast: Program, pty: Any, hemmeligt: dict[str, str | bytes]
) -> None:
    koersler: list[bytes] = []

    def koer(*args: str, svar: list[tuple[str, str]]) -> None:
        p = pty(*args)
        for spoergsmaal, tekst in svar:
            p.vent(spoergsmaal)
            assert p.barn.waitnoecho(10)
            koersler.append(om_processen(p.barn.pid))
            p.send(f"{tekst}\r")
        assert p.slut() == 0, p.raa
        koersler.append(p.raa.encode())

    koer("lager", "noegle", svar=[])
    koer("frist", svar=[("Adgangssætning", SAETNING)])
    koer("borger", "opret", "--sag", "B1", "--navn", "Bo", "--maalgruppe", "jobparat", "--cpr", "-",
         svar=[("Adgangssætning", SAETNING)])  # fmt: skip
    koer("lager", "noegle", "--adgangssaetning", svar=[(r"Adgangssætning \(", SAETNING), ("Ny adgang", SAETNING),
                                                       ("samme igen", SAETNING)])  # fmt: skip
    koer("lager", "oplaas", svar=[("Adgangssætning", SAETNING)])
    koer("frist", svar=[])
    koer("lager", "status", svar=[])
    historik = repr([laast.hent(f"SELECT * FROM {t}") for t in ("historik", "haendelser", "meta")]).encode()
    laast.ok("lager", "laas")
    filer = [p for p in laast.mappe.rglob("*") if p.is_file()]
    assert len(filer) >= 4
    for indhold in (*koersler, historik, *(p.read_bytes() for p in filer)):
        assert findes_i(indhold, hemmeligt) == []
    koer("lager", "noegle", "--genopret", svar=[("Genoprettelseskode", str(hemmeligt["kode"]).lower())])
    assert findes_i(b"".join(koersler).upper(), hemmeligt) == []


@pytest.mark.parametrize("debug", ["", "1"])
def test_no_error_text_holds_a_secret(laast: Program, hemmeligt: dict[str, str | bytes], debug: str) -> None:
    fil = laast.fil("s.txt", f"{SAETNING} Zebraer\n")
    fil.chmod(0o600)
    kode = str(hemmeligt["kode"])
    miljoe = {"AFK_DEBUG": debug, "kode": HURTIG}
    svar = [
        laast.proces("frist", **miljoe),
        laast.proces("frist", **miljoe, AFK_ADGANGSSAETNING_FIL=str(fil)),
        laast.proces("lager", "oplaas", "--adgangssaetning-fil", str(fil), **miljoe),
        laast.proces("lager", "noegle", "--genopret", ind=f"{kode[:-1]}x\n".encode(), **miljoe),
        laast.proces("lager", "noegle", "--skift", "--ja", "--adgangssaetning-fil", str(fil), **miljoe),
    ]
    assert [s.kode for s in svar] == [1, 1, 1, 1, 2]
    for s in svar:
        assert findes_i(s.alt.encode(), hemmeligt) == []
        assert kode[:30] not in s.alt
        assert "Zebraer" not in s.alt
