"""What is exported and imported into an empty store is the same caseload, to the letter."""

import csv
import json
import os
import tempfile
from datetime import date, timedelta
from io import StringIO
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from afk.fakta.base import Faktatype, typer
from afk.fakta.besvarelse import Nummer
from afk.fakta.svar import JsonTekst
from afk.fakta.vaerdier import Cifre, Cpr, Cvr, Dato, Foedselsdato, JaNej, Klokken, Kode, SagId, Timer
from afk.lager.laes import aabn, sager
from afk.lager.skriv import skriv
from tests.cli.hjaelp import CASELOAD, CPR, DATO, Program, importer

DAGEN = date.fromisoformat(DATO)
TEGN = " ;,\"\n\r\t=+-@'\\/|<>&%#æøåÆØÅéß🙂👩‍👧\u00a0\u2028\x85\x1b\x7f\u202e\ufeffabcxyz0129"
CPRER = ("0102701234", "2912641235", "3112992345", "6102701234", "010270ABC1")
CVRER = ("13585628", "25313763", "88146328")

TEKST = st.text(TEGN, min_size=1, max_size=20).map(str.strip).filter(bool)
SAGER = st.text("ABab01;,\"'=+@#æøå🙂", min_size=1, max_size=6)
SVAR = st.recursive(
    st.booleans() | st.integers(-99, 99) | st.floats(allow_nan=False, allow_infinity=False) | st.text(TEGN, max_size=9),
    lambda s: st.lists(s, max_size=3) | st.dictionaries(st.text(TEGN, max_size=3), s, max_size=3),
    max_leaves=6,
).map(lambda v: json.dumps(v, ensure_ascii=False))
DATOER = st.integers(0, 6000).map(lambda n: date(2015, 1, 1) + timedelta(days=n))


def vaerdier(slags: Any) -> st.SearchStrategy[Any]:
    """Every value that a field of this kind can hold."""
    match slags:
        case Foedselsdato():
            return st.dates(date(1930, 1, 1), date(2008, 12, 31))
        case Dato():
            return DATOER
        case Kode():
            return st.sampled_from(slags.koder)
        case JaNej():
            return st.booleans()
        case Timer():
            return st.integers(0, 9_999_999_999).map(lambda n: n / 10_000)
        case Klokken():
            return st.times().map(lambda t: f"{t:%H:%M}")
        case Cifre():
            return st.text("0123456789", min_size=slags.antal, max_size=slags.antal)
        case Cvr():
            return st.sampled_from(CVRER)
        case SagId():
            return SAGER
        case Cpr():
            return st.sampled_from(CPRER)
        case Nummer():
            return st.integers(1, 999_999)
        case JsonTekst():
            return SVAR
    return TEKST


def fakta(typ: Faktatype) -> st.SearchStrategy[Any]:
    """Any fact of the type, as it is when it has come in: with what an empty cell means."""
    felter = [vaerdier(f.slags) if f.kraevet or f.navn == "sag" else st.none() | vaerdier(f.slags) for f in typ.felter]
    return st.builds(typ.klasse, *felter).map(lambda f: kommet_ind(typ, f))


def kommet_ind(typ: Faktatype, fakta: Any) -> Any:
    if typ.udfyld is None:
        return fakta
    felter = fakta._asdict()
    typ.udfyld(felter, DAGEN)
    return typ.klasse(**felter)


def unikke(typ: Faktatype) -> st.SearchStrategy[list[Any]]:
    """Facts of one borger, no two with the same key."""
    return st.lists(fakta(typ), max_size=2, unique_by=lambda f: tuple(getattr(f, n) or "" for n in typ.noegle))


BORGERE = st.lists(
    fakta(typer()["borgere"]), min_size=1, max_size=4, unique_by=(lambda b: b.sag, lambda b: b.cpr or id(b))
)
FAKTATYPER = [t for t in typer().values() if t.navn != "borgere"]
ALLE_FAKTA = st.fixed_dictionaries({t.navn: st.lists(unikke(t), min_size=4, max_size=4) for t in FAKTATYPER})


def indhold(program: Program) -> list[tuple[Any, ...]]:
    """Every borger with all facts, and the birth date, as the store gives them."""
    with mock.patch.dict(os.environ, program.miljoe({}), clear=True), aabn(program.lager) as forb:
        alle = sager(forb, alt=True)
        return [(s.borger, s.foedt, *(sorted(s.af(t.klasse), key=repr) for t in FAKTATYPER)) for s in alle]


def eksport(program: Program) -> list[Path]:
    mappe = program.mappe / "kopi"
    program.ok("eksport", mappe, "--vis-cpr", "--overskriv")
    return sorted(mappe.iterdir())


@settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking whole stores takes minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(borgere=BORGERE, alle=ALLE_FAKTA)
def test_an_export_into_an_empty_store_is_the_same_caseload(
    borgere: list[Any], alle: dict[str, list[list[Any]]]
) -> None:
    with tempfile.TemporaryDirectory() as mappe:
        foer, efter = Program(Path(mappe) / "foer"), Program(Path(mappe) / "efter")
        with (
            mock.patch.dict(os.environ, foer.miljoe({}), clear=True),
            skriv(foer.lager, "test", DAGEN) as s,
        ):
            ider = s.opret_borgere(borgere)
            for navn, lister in alle.items():
                if af_typen := [(i, f) for i, liste in zip(ider, lister, strict=False) for f in liste]:
                    s.opret(typer()[navn], af_typen)
        filer = eksport(foer)
        efter.ok("import", *filer)
        assert indhold(efter) == indhold(foer)
        for form in ("json", "csv", "linjer"):
            args = ("frist", "--alle", "--format", form)
            assert efter.ok(*args).ud == foer.ok(*args).ud
        historik = efter.historik()
        igen = efter.ok("import", *filer, "--json").json["filer"]
        assert [f["uaendrede"] for f in igen] == [f["raekker"] for f in igen]
        assert efter.historik() == historik


@pytest.mark.parametrize(
    "tekst",
    ["-", "'-", "''", "'", "=1+1", "'=1+1", "''=1+1", "+45 12345678", "-1", "@SUM(A1)", 'et "citat"', '"', '""',
     "en;to,tre\tfire", "linje 1\nlinje 2", "cr\rlf\r\nslut", "sep=;", "#N/A", "#NAVN?", "nul", "None", "æøåÆØÅ", "🙂",
     "1-2", "0045", "x" * 3000],
)  # fmt: skip
def test_this_text_survives_the_round_trip(tmp_path: Path, tekst: str) -> None:
    foer, efter = Program(tmp_path / "foer"), Program(tmp_path / "efter")
    foer.ok("borger", "opret", "--sag", "A1", f"--navn={tekst}x")
    foer.ok("indsats", "tilfoej", "A1", "--type", "mentor", "--fra", "2026-01-01", f"--titel={tekst}x")
    with mock.patch.dict(os.environ, foer.miljoe({}), clear=True), skriv(foer.lager, "test", DAGEN) as s:
        s.ret(typer()["borgere"], 1, {"note": tekst})
        s.ret(typer()["indsatser"], 1, {"titel": tekst})
    efter.ok("import", *eksport(foer))
    assert efter.sag("A1")["note"] == tekst
    assert efter.sag("A1")["indsatser"][0]["titel"] == tekst
    assert indhold(efter) == indhold(foer)


def test_importing_an_export_into_the_same_store_changes_nothing(lager: Program) -> None:
    historik = lager.historik()
    lager.ok("import", *eksport(lager))
    assert lager.historik() == historik


def test_without_vis_cpr_no_number_leaves_and_the_birth_date_does(lager: Program) -> None:
    mappe = lager.mappe / "ud"
    lager.ok("eksport", mappe)
    assert not [f for f in mappe.iterdir() if CPR[6:] in f.read_text(encoding="utf-8-sig")]
    raekker = list(csv.DictReader((mappe / "borgere.csv").read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert "cpr" not in raekker[0]
    assert raekker[0]["foedselsdato"] == "1970-02-01"


def test_an_export_with_cpr_numbers_has_the_columns_of_the_contract(lager: Program) -> None:
    hoveder = {f.stem: f.read_text(encoding="utf-8-sig").splitlines()[0] for f in eksport(lager)}
    ventet = {
        "forloeb": "sag;forloeb;fra;til;slutaarsag",
        "fritagelser": "sag;grund;fra;til;raadighed",
        "indsatser": "sag;type;titel;fra;til;timer;timer_er_skoen;cvr;pnr;i_plan",
        "moeder": "sag;type;dato;klokken;status;form;jobsamtale",
        "samtykker": "sag;svar;dato;tilbagekaldt;gaelder_til",
        "visitationer": "sag;dato;gruppe;til;grund",
        "jobformidlere": "sag;navn;fra;til;er_sagsbehandler",
        "besvarelser": "sag;skema;nr;udgave;paabegyndt;faerdig",
        "svar": "sag;skema;nr;noegle;vaerdi",
        "aftaler": "sag;aftale;dato;frist;opfoelgningsdato;ansvarlig;foelger_op;slags;status;udfoert;i_min_plan;note",
        "delinger": "sag;dato;hvad;modtager;nr;emner",
        "egne_frister": "sag;tekst;frist;dato;udfoert",
        "skridt": "sag;skridt;dato;om;afsluttet;besked",
    }
    assert hoveder.pop("borgere").startswith(
        "sag;cpr;navn;foedselsdato;maalgruppe;ydelse;sagsbehandler;telefon;email;note"
    )
    assert hoveder == ventet


def test_an_export_never_overwrites_unasked(lager: Program) -> None:
    eksport(lager)
    svar = lager("eksport", lager.mappe / "kopi", "--vis-cpr")
    assert svar.kode == 1
    assert "--overskriv" in svar.fejl


@pytest.mark.skipif(os.name != "posix", reason="Windows har ingen rettighedsbits")
def test_exported_files_are_for_the_owner_alone(lager: Program) -> None:
    assert {f.stat().st_mode & 0o777 for f in eksport(lager)} == {0o600}


def test_one_type_goes_to_stdout_with_the_line_ends_of_stdout(afk: Program) -> None:
    importer(afk, {k: CASELOAD[k] for k in ("borgere", "fritagelser")})
    ud = afk.ok("eksport", "--type", "fritagelser").ud
    assert list(csv.reader(StringIO(ud), delimiter=";")) == [
        ["sag", "grund", "fra", "til", "raadighed"], ["A3", "sygdom", "2026-07-01", "", ""],
    ]  # fmt: skip
    assert "\r" not in ud
