"""The three worked examples of the developer's page, done as they stand there on a copy of the project."""

import json
from pathlib import Path

from afk.lager.skema import version
from tests.cli.hjaelp import Program
from tests.huset import side
from tests.huset.hus import Hus
from tests.huset.test_udkast import UDKAST

FULDMAGT = "sag;repraesentant;fra;til;fuldmagt\nA1;Kim Holm;02-11-2026;;ja\nA2;Bo Lund;01-10-2026;01-11-2026;nej\n"


def fil(hus: Hus, navn: str, tekst: str) -> Path:
    sti = hus.mappe.parent / navn
    sti.write_text(tekst, encoding="utf-8")
    return sti


def test_siden_har_de_tre_eksempler() -> None:
    assert list(side.filer()) == [
        "afk/regler/jobformidler.py", "tests/regler/test_jobformidler.py", "afk/fakta/partsrepraesentant.py",
        "afk/skemaer/opfoelgning.toml",
    ]  # fmt: skip
    assert [(sti, foer) for sti, foer, _ in side.linjer()] == [("afk/cli/__init__.py", '"jobformidler"')]


def test_typens_udgave_er_lagerets_naeste() -> None:
    tekst = side.filer()["afk/fakta/partsrepraesentant.py"]
    assert tekst.count(f"siden={version() + 1}") == tekst.count("siden=") == 4, "Run: python -m tests.huset.skriv"


def test_eksemplerne_og_udkastet_er_i_husets_stil(hus: Hus) -> None:
    python = [*(sti for sti in side.filer() if sti.endswith(".py")), *UDKAST]
    for kald in (("check",), ("format", "--check")):
        svar = hus.python("-m", "ruff", *kald, *python, "afk/cli/__init__.py")
        assert svar.returncode == 0, svar.stdout
    moduler = [sti[:-3].replace("/", ".") for sti in python if sti.startswith("afk/")]
    svar = hus.python("-m", "mypy", *(ord_ for m in moduler for ord_ in ("-m", m)))
    assert svar.returncode == 0, svar.stdout


# --- the store that there was -------------------------------------------------------------------------------


def test_det_gamle_lager_foeres_op_med_alt_i_sig_og_en_kopi_ved_siden_af(hus: Hus, gammelt: Program) -> None:
    foer = json.loads(gammelt.ok("frist", "--alle", "--json").ud)
    efter = [f for f in hus.ok("frist", "--alle", "--json").json if f["regel"] != "jobformidler"]
    assert efter == foer and len(foer) >= 9
    kopier = hus.mappe.parent / "sager" / "data" / "kopier"
    assert [p.name for p in kopier.glob(f"lager-foer-v{version() + 1:03d}-*.db")]
    nyt = gammelt("frist", AFK_LAGER=str(kopier.parent / "lager.db"), AFK_KONFIG=str(kopier.parents[1] / "konfig"))
    assert nyt.kode == 3 and f"udgave {version() + 1}" in nyt.fejl


# --- the rule -----------------------------------------------------------------------------------------------


def test_reglens_raekke_kommer_med_i_frist(hus: Hus) -> None:
    [f] = hus.ok("frist", "A20", "--regel", "jobformidler", "--json").json
    assert (f["frist"], f["status"], f["dage"], f["art"]) == ("2026-11-16", "overskredet", -6, "aftalt")
    assert [t["tekst"] for t in f["begrundelse"]][1] == "2. november 2026 + 14 dage = 16. november 2026."
    assert f["kilde"][-1] == "Egen praksis: kilderne har ingen frist"
    hus.ok("jobformidler", "start", "A20", "--navn", "Ida K.", "--fra", "10-11-2026")
    [f] = hus.ok("frist", "A20", "--regel", "jobformidler", "--alle", "--json").json
    assert (f["status"], f["opfyldt_den"], f["for_sent"]) == ("opfyldt", "2026-11-10", False)


def test_reglen_forklares(hus: Hus) -> None:
    [r] = hus.ok("regler", "jobformidler", "--json").json
    assert (r["titel"], r["laengde"]) == ("Personlig jobformidler i trin 2", "14 dage (egen praksis).")


def test_reglens_egen_test_holder(hus: Hus) -> None:
    svar = hus.python("-m", "pytest", "tests/regler/test_jobformidler.py")
    assert svar.returncode == 0 and "2 passed" in svar.stdout, svar.stdout


def test_det_der_er_skrevet_af_programmet_faar_det_nye_med(hus: Hus) -> None:
    svar = hus.python("-m", "tests.huset.skriv")
    assert {"README.md", "completions/afk.bash"} <= set(svar.stdout.split()), svar.stdout
    readme = (hus.mappe / "README.md").read_text(encoding="utf-8")
    assert "| `jobformidler` | aftalt | fra 01-12-2020 | 14 dage (egen praksis). | Ingen. |" in readme
    assert "| `partsrepraesentanter` | `repraesentant*` `fra*` `til` `fuldmagt` |\n| `besvarelser` |" in readme
    assert "partsrepr" in (hus.mappe / "completions" / "afk.bash").read_text(encoding="utf-8")
    assert hus.python("-m", "tests.huset.skriv").stdout == ""


# --- the fact type ------------------------------------------------------------------------------------------


def repraesentanter(hus: Hus, sag: str) -> list[tuple[str, str, str | None, bool | None]]:
    alle = hus.ok("borger", "vis", sag, "--json").json[0]["partsrepraesentanter"]
    return [(f["repraesentant"], f["fra"], f["til"], f["fuldmagt"]) for f in alle]


def test_typen_kan_registreres_sluttes_fortrydes_og_ses_i_historikken(hus: Hus) -> None:
    hus.ok("partsrepr", "tilfoej", "A3", "--repraesentant", "Kim Holm", "--fra", "2-11-2026", "--fuldmagt", "ja")
    hus.ok("partsrepr", "slut", "A3", "--til", "20-11-2026")
    assert repraesentanter(hus, "A3") == [("Kim Holm", "2026-11-02", "2026-11-20", True)]
    rettet, oprettet = [
        h for h in hus.ok("historik", "A3", "--json").json if h["type"] == "partsrepraesentanter"
    ]  # fmt: skip
    assert (rettet["handling"], oprettet["handling"]) == ("ret", "opret")
    hus.ok("fortryd", rettet["haendelse"], "--ja")
    assert repraesentanter(hus, "A3") == [("Kim Holm", "2026-11-02", None, True)]
    hus.ok("fortryd", oprettet["haendelse"], "--ja")
    assert repraesentanter(hus, "A3") == []


def test_typen_kan_importeres_og_eksporteres_til_et_tomt_lager(hus: Hus, tmp_path: Path) -> None:
    csv = fil(hus, "fuldmagter.csv", FULDMAGT)
    svar = hus.ok("import", csv, "--json").json["filer"][0]
    assert (svar["type"], svar["nye"]) == ("partsrepraesentanter", 2)
    assert hus.ok("import", csv, "--json").json["filer"][0]["uaendrede"] == 2
    hus.ok("eksport", tmp_path / "ud")
    ude = sorted((tmp_path / "ud").glob("*.csv"))
    assert "partsrepraesentanter.csv" in [p.name for p in ude]
    andet = {"AFK_LAGER": str(tmp_path / "nyt" / "lager.db"), "AFK_KONFIG": str(tmp_path / "nyt")}
    hus.ok("import", *ude, **andet)
    hus.ok("eksport", tmp_path / "igen", **andet)
    assert [p.read_text("utf-8") for p in sorted((tmp_path / "igen").glob("*.csv"))] == [
        p.read_text("utf-8") for p in ude
    ]


def test_en_daarlig_celle_naevnes_med_linje_og_kolonne(hus: Hus) -> None:
    svar = hus("import", fil(hus, "fejl.csv", FULDMAGT.replace(";ja\n", ";måske\n")), "--json")
    assert svar.kode == 3
    assert [(f["linje"], f["kolonne"], f["kode"]) for f in svar.json["fejl"]] == [(2, "fuldmagt", "ja_nej")]


def test_typen_er_i_tidslinje_og_indsigt_og_slettes_med_borgeren(hus: Hus) -> None:
    hus.ok("borger", "opret", "--sag", "A30")
    hus.ok("partsrepr", "start", "A30", "--repraesentant", "Kim Holm", "--fra", "1-6-2026")
    assert "Partsrepræsentanter" in hus.ok("borger", "vis", "A30", bredde=100).ud
    assert "Kim Holm" in hus.ok("borger", "indsigt", "A30", "--fil", "-", "--format", "md").ud
    hus.ok("borger", "slet", "A30", "--bekraeft", "A30")
    assert hus("borger", "vis", "A30").kode == 1
    assert hus.ok("lager", "tjek").kode == 0


# --- the form -----------------------------------------------------------------------------------------------


def test_skemaet_tjekkes_og_en_fejl_i_det_naevnes_med_linje(hus: Hus) -> None:
    sti = hus.mappe / "afk" / "skemaer" / "opfoelgning.toml"
    assert "i orden: Opfølgning, udgave 1, 2 spørgsmål" in hus.ok("skema", "tjek", sti).fejl.replace("\n", " ")
    linjer = sti.read_text(encoding="utf-8").splitlines()
    nr = linjer.index('vis_naar = "hvordan = det_skrider"')
    daarlig = fil(hus, "daarlig.toml", "\n".join([*linjer[:nr], 'vis_naar = "hvor = det_skrider"', *linjer[nr + 1 :]]))
    assert f"linje {nr + 1}" in hus("skema", "tjek", daarlig).fejl


def test_skemaet_spoerges_og_gemmes(hus: Hus) -> None:
    svar = hus.ok("skema", "udfyld", "opfoelgning", "A1", ind="2\nRo til at sove.\n\n\n", kan_spoerge=True)
    assert "Opfølgning er gemt i sag A1." in svar.fejl
    indsigt = hus.ok("borger", "indsigt", "A1", "--fil", "-", "--format", "md").ud
    assert "Det skrider" in indsigt and "Ro til at sove." in indsigt
