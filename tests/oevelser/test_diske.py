"""A disk that is full, closed or not ours: one sentence, the right exit code, and a store that is whole."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.hjaelp import CASELOAD, PROJEKT, Program, Svar, importer
from tests.lager.diske import lille_disk, skrivebeskyttet
from tests.oevelser.billede import Billede, billede, i

LAESER = [
    ("frist", "--alle"),
    ("borger", "liste"),
    ("borger", "vis", "A1"),
    ("lager", "tjek"),
    ("historik",),
    ("tjek",),
]
SKRIVER = [
    ("borger", "ret", "A1", "--note", "ny " * 3000),
    ("import", "stor.csv"),
    ("fortryd", "--ja"),
    ("lager", "kopi"),
    ("lager", "gendan", "usb/lager-2026-11-22T081530.db", "--ja"),
    ("lager", "noegle", "--skift", "--ja"),
    ("borger", "slet", "A8", "--bekraeft", "A8"),
]
SAGER = [f"A{n}" for n in range(1, 9)]
"""Of named sager the deadlines are always computed from the facts."""
STOR = "sag;navn;note\n" + "".join(f"B{n};Borger {n};{'note ' * 200}\n" for n in range(300))


@pytest.fixture(scope="module")
def skabelon(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a caseload and a copy of it."""
    p = Program(tmp_path_factory.mktemp("diske") / "skabelon")
    p.mappe.mkdir()
    importer(p, CASELOAD)
    p.ok("lager", "kopi", p.mappe / "usb")
    next((p.mappe / "usb").glob("*.db")).rename(p.mappe / "usb" / "lager-2026-11-22T081530.db")
    p.ok("borger", "ret", "A1", "--navn", "Lone B.")
    p.fil("stor.csv", STOR)
    return p.mappe


@pytest.fixture
def afk(skabelon: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """The program on a copy of that, in its folder."""
    shutil.copytree(skabelon, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return Program(tmp_path)


def holder(p: Program) -> Billede:
    with i(p):
        return billede(p.lager)


def er_en_saetning(svar: Svar) -> None:
    """An expected error: a sentence or two that ask for something."""
    assert svar.kode == 1, svar
    assert "ventet" not in svar.fejl, svar
    assert "Errno" not in svar.fejl, svar
    assert svar.fejl.strip().endswith(".") or "afk " in svar.fejl or "chmod" in svar.fejl, svar


# --- full ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("args", SKRIVER, ids=lambda a: "-".join(a[:2]))
def test_on_a_full_disk_all_is_as_before_or_all_is_done(afk: Program, args: tuple[str, ...]) -> None:
    foer, mappe, nogle_gik_galt = holder(afk), afk.lager.parent, 0
    gemt = {p.relative_to(mappe): p.read_bytes() for p in mappe.rglob("*") if p.is_file()}
    fylder = sum(-(-len(d) // 4096) * 4 for d in gemt.values())
    for ledigt in (0, 12, 60, 400):
        with lille_disk(mappe, fylder + 40 + ledigt):
            for navn, data in gemt.items():
                (mappe / navn).parent.mkdir(parents=True, exist_ok=True)
                (mappe / navn).write_bytes(data)
            svar = afk(*args, kan_spoerge=True)
            if svar.kode:
                assert svar.kode == 1, (ledigt, svar)
                assert "ventet" not in svar.fejl, (ledigt, svar)
                assert "plads" in svar.fejl, (ledigt, svar)
                nogle_gik_galt += 1
            efter = {p.relative_to(mappe): p.read_bytes() for p in mappe.rglob("*") if p.is_file()}
        _paa_en_stor_disk(afk, efter, foer if svar.kode and args[1] != "slet" else None)
    assert nogle_gik_galt or args[0] in ("fortryd", "borger"), "no disk was too small"


@pytest.mark.parametrize("ledigt", [0, 60, 400])
def test_on_a_full_disk_the_deadlines_are_right_whether_they_can_be_kept_or_not(afk: Program, ledigt: int) -> None:
    afk.ok("frist")  # kept as of today; a week later some of them have turned
    ventet = afk.ok("frist", *SAGER, "--json", "--dato", "2026-11-29").json
    mappe = afk.lager.parent
    gemt = {p.name: p.read_bytes() for p in mappe.iterdir() if p.is_file()}
    with lille_disk(mappe, sum(-(-len(d) // 4096) * 4 for d in gemt.values()) + 40 + ledigt):
        for navn, data in gemt.items():
            (mappe / navn).write_bytes(data)
        assert afk.ok("frist", "--json", "--dato", "2026-11-29").json == ventet
        assert afk.ok("frist", "--json", "--dato", "2026-11-29").json == ventet
    assert afk("lager", "tjek").kode == 0


def _paa_en_stor_disk(p: Program, filer: dict[Path, bytes], foer: Billede | None) -> None:
    """With room again the store and every copy is whole; the store holds what it did, when that is given."""
    shutil.rmtree(p.lager.parent)
    for navn, data in filer.items():
        (p.lager.parent / navn).parent.mkdir(parents=True, exist_ok=True)
        (p.lager.parent / navn).write_bytes(data)
    assert foer is None or holder(p) == foer
    assert p("lager", "tjek").kode == 0
    for kopi in p.lager.parent.rglob("lager-*.db"):
        with i(p):
            assert billede(kopi).fakta


def test_on_a_disk_without_a_byte_left_what_is_there_is_read_or_the_disk_is_named(afk: Program) -> None:
    mappe = afk.lager.parent
    gemt = {p.relative_to(mappe): p.read_bytes() for p in mappe.rglob("*") if p.is_file()}
    with lille_disk(mappe, 1000):
        for navn, data in gemt.items():
            (mappe / navn).parent.mkdir(parents=True, exist_ok=True)
            (mappe / navn).write_bytes(data)
        fyld(mappe)
        for args in (*LAESER, *SKRIVER):
            svar = afk(*args, kan_spoerge=True)
            er_en_saetning(svar)
            assert "plads" in svar.fejl, (args, svar)
    assert afk("lager", "tjek").kode == 0


@pytest.mark.parametrize("hvor", ["konfig", "ud"])
def test_a_full_disk_elsewhere_is_told_and_leaves_nothing_half(afk: Program, hvor: str) -> None:
    mappe = afk.mappe / hvor
    gemt = {p.relative_to(mappe): p.read_bytes() for p in mappe.rglob("*") if p.is_file()}
    with lille_disk(mappe, 64):
        for navn, data in gemt.items():
            (mappe / navn).parent.mkdir(parents=True, exist_ok=True)
            (mappe / navn).write_bytes(data)
            (mappe / navn).chmod(0o600)
        fyld(mappe)
        foer = holder(afk)
        kald = {
            "konfig": [("lager", "noegle", "--skift", "--ja")],
            "ud": [
                ("eksport", "ud/alt"),
                ("kalender", "--fil", "ud/k.ics"),
                ("import", "stor.csv", "--rapport", "ud/r.csv"),
                ("lager", "kopi", "ud"),
                ("borger", "indsigt", "A1", "--fil", "ud/i.docx"),
            ],
        }[hvor]
        for args in kald:
            svar = afk(*args, kan_spoerge=True)
            er_en_saetning(svar)
            assert "plads" in svar.fejl, (args, svar)
            assert [p.name for p in mappe.rglob("*") if p.is_file() and p.stat().st_size and p.suffix in
                    (".db", ".docx", ".ics")] == [], args  # fmt: skip
        assert holder(afk).fakta == foer.fakta
        assert afk("lager", "tjek").kode == 0


def fyld(mappe: Path) -> None:
    """Use up the room there is."""
    with (mappe / "fyld").open("wb", buffering=0) as f:
        try:
            while f.write(b"x" * 4096):
                pass
        except OSError:
            return


# --- closed -------------------------------------------------------------------------------------------------


def test_in_a_closed_folder_nothing_is_written_and_all_is_said(afk: Program) -> None:
    foer = {p: p.read_bytes() for p in afk.lager.parent.rglob("*") if p.is_file()}
    with skrivebeskyttet(afk.lager.parent):
        for args in LAESER:
            svar = afk(*args)
            if svar.kode:
                er_en_saetning(svar)
        for args in SKRIVER:
            er_en_saetning(afk(*args, kan_spoerge=True))
        nyt = afk("borger", "opret", "--sag", "B1", "--lager", afk.lager.parent / "ny.db")
        er_en_saetning(nyt)
    assert {p: p.read_bytes() for p in afk.lager.parent.rglob("*") if p.is_file()} == foer
    assert afk("lager", "tjek").kode == 0


def test_with_the_settings_closed_the_store_can_still_be_read_and_written(afk: Program) -> None:
    with skrivebeskyttet(afk.konfig):
        afk.ok("frist")
        afk.ok("borger", "ret", "A1", "--note", "x")
        er_en_saetning(afk("import", "stor.csv", "--kolonne", "x=navn", "--husk", "--proev"))
        er_en_saetning(afk("lager", "noegle", "--skift", "--ja", kan_spoerge=True))
        er_en_saetning(afk("borger", "opret", "--sag", "B1", "--lager", afk.mappe / "ny.db"))
    assert not (afk.mappe / "ny.db").exists()
    assert afk("lager", "tjek").kode == 0


# --- not ours -----------------------------------------------------------------------------------------------


@pytest.fixture
def uden_ret(afk: Program) -> Iterator[Program]:
    """Runs that may do no more than the file's rights say, also where the tests are run by root."""
    if os.name != "posix":
        pytest.skip("Windows has other rights")
    start = [] if os.geteuid() else ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
    if start and (shutil.which("setpriv") is None or subprocess.run([*start, "true"], check=False).returncode):
        pytest.skip("root uden setpriv")

    def koer(*args: object) -> Svar:
        svar = subprocess.run(
            [*start, sys.executable, "-m", "afk", *map(str, args)], capture_output=True, timeout=60, check=False,
            env=afk.miljoe({"PYTHONPATH": str(PROJEKT)}), cwd=afk.mappe, stdin=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        return Svar(svar.returncode, svar.stdout, svar.stderr)

    afk.koer_uden_ret = koer  # type: ignore[attr-defined]
    yield afk
    for p in [afk.mappe, *afk.mappe.rglob("*")]:
        p.chmod(0o700)


RETTER = [
    ("data/lager.db", 0o400, "lager.db", False),
    ("data/lager.db", 0o000, "lager.db", True),
    ("data", 0o500, "", False),
    ("data", 0o000, "lager.db", True),
    ("konfig/noegler", 0o000, "noegler", True),
    ("KEY", 0o000, "noegler", True),
    ("KEY", 0o644, "chmod 600", True),
    ("konfig", 0o000, "konfig", True),
]


@pytest.mark.parametrize(("hvad", "ret", "ord_", "ogsaa_laese"), RETTER, ids=lambda v: str(v) if v != 0 else "ingen")
def test_a_file_or_folder_without_its_rights_is_told(
    uden_ret: Program, hvad: str, ret: int, ord_: str, ogsaa_laese: bool
) -> None:
    koer = uden_ret.koer_uden_ret  # type: ignore[attr-defined]
    [noegle] = (uden_ret.konfig / "noegler").glob("*.json")
    foer, rigtigt = holder(uden_ret), uden_ret.ok("frist", *SAGER).ud
    (noegle if hvad == "KEY" else uden_ret.mappe / hvad).chmod(ret)
    for args in (("frist",), ("borger", "ret", "A1", "--note", "x")):
        svar = koer(*args)
        if args[0] == "frist" and not ogsaa_laese and svar.kode == 0:
            assert svar.ud == rigtigt
            continue
        er_en_saetning(svar)
        assert svar.ud == ""
        assert ord_ in svar.fejl, svar
    for p in [*uden_ret.mappe.rglob("*")]:
        p.chmod(0o700)
    noegle.chmod(0o600)
    assert holder(uden_ret) == foer
    assert uden_ret("lager", "tjek").kode == 0
