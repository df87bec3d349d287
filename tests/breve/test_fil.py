"""A document's file: private, whole, and never over another by mistake."""

import errno
import os
from pathlib import Path

import pytest

from afk.breve import fil
from afk.breve.fil import gem_dokument
from afk.fejl import AfkFejl

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no permission bits")
ikke_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere; Windows has no such bits"
)
DATA = b"PK\x03\x04\r\n\n\x1a\x00"
"""Bytes that a text file would not keep."""


def besked(sti: Path, overskriv: bool = False) -> str:
    with pytest.raises(AfkFejl) as e:
        gem_dokument(sti, DATA, overskriv)
    return str(e.value)


def indhold(mappe: Path) -> list[str]:
    return sorted(f.name for f in mappe.iterdir())


@pytest.mark.parametrize("overskriv", [False, True])
def test_a_new_file_holds_the_bytes_and_nothing_else_is_left(tmp_path: Path, overskriv: bool):
    gem_dokument(tmp_path / "brev.docx", DATA, overskriv)
    assert (tmp_path / "brev.docx").read_bytes() == DATA
    assert indhold(tmp_path) == ["brev.docx"]


@posix
@pytest.mark.parametrize("overskriv", [False, True])
def test_only_the_owner_can_read_the_file_even_with_an_open_umask(tmp_path: Path, overskriv: bool):
    sti = tmp_path / "brev.docx"
    gammel = os.umask(0)
    try:
        gem_dokument(sti, DATA, overskriv)
    finally:
        os.umask(gammel)
    assert sti.stat().st_mode & 0o777 == 0o600


@posix
def test_the_file_is_private_from_its_first_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    set_ = []
    monkeypatch.setattr(os, "fsync", lambda fd: set_.append(os.fstat(fd).st_mode & 0o077))
    gem_dokument(tmp_path / "brev.docx", DATA, overskriv=False)
    assert set_[0] == 0


def test_a_file_that_is_there_is_not_touched(tmp_path: Path):
    sti = tmp_path / "brev.docx"
    sti.write_bytes(b"rettet i Word")
    assert besked(sti) == f"{sti} findes allerede. Vælg et andet navn, eller erstat filen med --overskriv."
    assert sti.read_bytes() == b"rettet i Word"
    assert indhold(tmp_path) == ["brev.docx"]


def test_a_file_that_comes_while_we_write_is_not_touched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    sti = tmp_path / "brev.docx"
    skriv = fil._skriv

    def og_en_anden_skriver(ny: Path, data: bytes) -> None:
        skriv(ny, data)
        sti.write_bytes(b"den andens")

    monkeypatch.setattr(fil, "_skriv", og_en_anden_skriver)
    assert besked(sti).startswith(f"{sti} findes allerede.")
    assert sti.read_bytes() == b"den andens"
    assert indhold(tmp_path) == ["brev.docx"]


@posix
def test_a_link_to_nowhere_is_also_a_file_that_is_there(tmp_path: Path):
    (tmp_path / "brev.docx").symlink_to(tmp_path / "andetsteds.docx")
    assert besked(tmp_path / "brev.docx").startswith(f"{tmp_path / 'brev.docx'} findes allerede.")
    assert indhold(tmp_path) == ["brev.docx"]


def test_with_overskriv_the_old_file_is_replaced(tmp_path: Path):
    sti = tmp_path / "brev.docx"
    sti.write_bytes(b"gammelt")
    gem_dokument(sti, DATA, overskriv=True)
    assert sti.read_bytes() == DATA
    assert indhold(tmp_path) == ["brev.docx"]


@pytest.mark.parametrize("overskriv", [False, True])
def test_a_folder_that_is_missing_is_named_and_not_made(tmp_path: Path, overskriv: bool):
    sti = tmp_path / "breve" / "brev.docx"
    assert besked(sti, overskriv) == f"Mappen {sti.parent} findes ikke. Opret den, eller vælg et andet sted."
    assert indhold(tmp_path) == []


@pytest.mark.parametrize("overskriv", [False, True])
def test_a_file_in_the_place_of_the_folder_is_an_error(tmp_path: Path, overskriv: bool):
    (tmp_path / "breve").write_text("x")
    sti = tmp_path / "breve" / "brev.docx"
    assert besked(sti, overskriv).endswith(
        "kan ikke skrives: en del af stien er en fil og ikke en mappe. Vælg et andet sted."
    )


@pytest.mark.parametrize("overskriv", [False, True])
def test_a_folder_is_not_a_file(tmp_path: Path, overskriv: bool):
    assert besked(tmp_path, overskriv) == f"{tmp_path} er en mappe. Skriv også navnet på filen."


@ikke_root
def test_a_folder_without_access_says_what_to_do(tmp_path: Path):
    tmp_path.chmod(0o500)
    assert "du har ikke adgang" in besked(tmp_path / "brev.docx")


@pytest.mark.parametrize(
    ("nr", "hvorfor"),
    [
        (errno.ENOSPC, "kan ikke skrives: der er ikke plads på disken. Vælg et andet sted."),
        (errno.EROFS, "kan ikke skrives: drevet er skrivebeskyttet. Vælg et andet sted."),
        (errno.EACCES, "kan ikke skrives: du har ikke adgang. Er filen åben i Word, så luk den. "
                       "Ellers vælg et andet sted."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("overskriv", [False, True])
def test_a_write_that_fails_leaves_the_old_file_and_nothing_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nr: int, hvorfor: str, overskriv: bool
):
    sti = tmp_path / "brev.docx"
    if overskriv:
        sti.write_bytes(b"gammelt")
    monkeypatch.setattr(os, "fsync", lambda fd: (_ for _ in ()).throw(OSError(nr, os.strerror(nr))))
    assert besked(sti, overskriv) == f"{sti} {hvorfor}"
    assert indhold(tmp_path) == (["brev.docx"] if overskriv else [])
    assert not overskriv or sti.read_bytes() == b"gammelt"


def test_a_long_name_is_told_to_be_long(tmp_path: Path):
    sti = tmp_path / ("å" * 300 + ".docx")
    assert besked(sti).endswith("kan ikke skrives: navnet er for langt. Vælg et andet sted.")
    assert indhold(tmp_path) == []
