"""`afk opsaet`: the settings asked, set and shown; and what each of them does to the other commands."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from afk.konfig.noegler import NOEGLER
from afk.konfig.skriv import skabelon
from tests.cli.hjaelp import Program

ENTER = len(NOEGLER)
"""How many times Enter leaves all as it is."""


def fil(afk: Program) -> Path:
    return afk.konfig / "afk.toml"


def saet(afk: Program, *par: str) -> None:
    afk.ok("opsaet", *(o for p in par for o in ("--saet", p)))


def svar(**givne: str) -> str:
    """A line for each question, blank but for those given as kommune__navn="N"."""
    kendte = [n.navn for n in NOEGLER]
    linjer = [""] * ENTER
    for navn, tekst in givne.items():
        linjer[kendte.index(navn.replace("__", "."))] = tekst
    return "\n".join(linjer) + "\n"


# --- by options ---------------------------------------------------------------------------------------------


def test_saet_skriver_filen_som_kun_du_kan_laese(afk: Program) -> None:
    ud = afk.ok("opsaet", "--saet", "kommune.navn=Nordby Kommune", "--saet", "kapacitet.moeder=5")
    assert (ud.ud, ud.fejl) == ("", f"Skrevet i {fil(afk)}.\n")
    ventet = skabelon().replace('#navn = "Nordby Kommune"', 'navn = "Nordby Kommune"')
    assert fil(afk).read_text(encoding="utf-8") == ventet.replace("#moeder = 5", "moeder = 5")
    assert not afk.lager.exists()
    if os.name == "posix":
        assert stat.S_IMODE(fil(afk).stat().st_mode) == 0o600
    assert [p.name for p in afk.konfig.iterdir()] == ["afk.toml"]


def test_vis_siger_hvad_der_gaelder_og_hvor_det_staar(afk: Program) -> None:
    ny = afk.ok("opsaet", "--vis", "--json")
    assert [r["noegle"] for r in ny.json] == [n.navn for n in NOEGLER]
    assert {(r["vaerdi"], r["linje"]) for r in ny.json} == {(None, None)}
    assert ny.fejl == f"\n{fil(afk)} findes ikke endnu. Lav den med: afk opsaet\n"
    assert not afk.konfig.exists()
    afk.konfig.mkdir()
    tekst = '\n[kommune]\nadresse = ["Torvet 1", "9999 Nordby"]\n[min_plan]\n\ndage = 9\n'
    fil(afk).write_text(tekst, encoding="utf-8")
    vist = {r["noegle"]: (r["vaerdi"], r["linje"]) for r in afk.ok("opsaet", "--vis", "--json").json}
    assert vist["kommune.adresse"] == (["Torvet 1", "9999 Nordby"], 3)
    assert vist["min_plan.dage"] == (9, 6)
    assert vist["morgen.dage"] == (None, None)
    tabel = afk.ok("opsaet", "--vis", bredde=80, TERM="dumb")
    linjer = {x.split()[0]: x.split()[1:] for x in tabel.ud.splitlines()[1:]}
    assert linjer["kommune.adresse"] == ["Torvet", "1;", "9999", "Nordby", "linje", "3"]
    assert linjer["morgen.dage"] == ["14", "standard"]
    assert tabel.fejl == f"\n{fil(afk)}\n"
    assert max(map(len, tabel.ud.splitlines())) <= 80


def test_saet_og_vis_sammen_viser_det_nye(afk: Program) -> None:
    vist = afk.ok("opsaet", "--saet", "morgen.dage=21", "--vis", "--format", "linjer")
    assert [x[1] for x in vist.linjer if x[0] == "morgen.dage"] == ["21"]


def test_en_streg_fjerner_og_intet_nyt_skriver_intet(afk: Program) -> None:
    saet(afk, "min_plan.dage=9", "kommune.navn=N")
    saet(afk, "min_plan.dage=-")
    assert "\n#dage = 14\n" in fil(afk).read_text(encoding="utf-8")
    foer = fil(afk).stat().st_mtime_ns
    assert afk.ok("opsaet", "--saet", "kommune.navn=N").fejl == f"Intet at ændre i {fil(afk)}.\n"
    assert fil(afk).stat().st_mtime_ns == foer


@pytest.mark.parametrize(
    ("par", "besked"),
    [
        ("kommne.navn=x", "--saet kommne.navn kendes ikke. Mente du kommune.navn? Vælg en af: sagsbehandler.initia"),
        ("navn=x", "--saet navn kendes ikke."),
        ("kommune.navn", '--saet: der mangler en værdi. Skriv fx --saet kommune.navn="Nordby Kommune"'),
        ("kommune.navn=", "kommune.navn: Skriv en tekst på én linje, højst 200 tegn."),
        ("kommune.navn=a\x1b[2Jb", "kommune.navn: Skriv en tekst på én linje, højst 200 tegn."),
        (f"kommune.navn={'x' * 201}", "kommune.navn: Skriv en tekst på én linje, højst 200 tegn."),
        ("kommune.adresse=;;", "kommune.adresse: Skriv en til seks linjer med ; imellem."),
        ("kommune.adresse=1;2;3;4;5;6;7", "kommune.adresse: Skriv en til seks linjer med ; imellem."),
        ("min_plan.dage=61", "min_plan.dage: Skriv et helt tal fra 1 til 60."),
        ("min_plan.dage=9.0", "min_plan.dage: Skriv et helt tal fra 1 til 60."),
        ("min_plan.dage=٣", "min_plan.dage: Skriv et helt tal fra 1 til 60."),
        (f"min_plan.dage={'9' * 5000}", "min_plan.dage: Skriv et helt tal fra 1 til 60."),
        ("sagsbehandler.initialer=L H", "sagsbehandler.initialer: Skriv 1 til 20 bogstaver og tal uden mellemrum."),
        (f"kommune.jobsamtale_tekst={'x' * 10001}", "kommune.jobsamtale_tekst: Skriv en tekst på højst 10000 tegn."),
    ],
)  # fmt: skip
def test_forkert_brug_af_saet_er_en_saetning_og_skriver_intet(afk: Program, par: str, besked: str) -> None:
    ud = afk("opsaet", "--saet", "morgen.dage=9", "--saet", par)
    assert (ud.kode, ud.ud) == (2, "")
    assert ud.fejl.startswith(besked)
    assert not afk.konfig.exists()


def test_en_tekst_med_linjer_og_word_mellemrum_kommer_med_hel(afk: Program) -> None:
    saet(afk, 'kommune.jobsamtale_tekst=Kom "til tiden".\r\n\r\nEllers \\ ring.\x07', "kommune.navn=Nordby\u00a0K. ")
    vist = {r["noegle"]: r["vaerdi"] for r in afk.ok("opsaet", "--vis", "--json").json}
    assert vist["kommune.jobsamtale_tekst"] == 'Kom "til tiden".\n\nEllers \\ ring.'
    assert vist["kommune.navn"] == "Nordby K."


def test_en_fejl_i_filen_standser_og_filen_roeres_ikke(afk: Program) -> None:
    afk.konfig.mkdir()
    for tekst, fejl in (
        ("[kommune]\nnvan = 'N'\n", ", linje 2: [kommune] nvan kendes ikke. Mente du navn?"),
        ("kommune = { navn = 'N' }\n", " er skrevet på en måde, som afk ikke kan rette i. Intet er ændret. Ret den "
         'selv: skriv telefon = "22" under [kommune] på en linje for sig.\n'),
    ):  # fmt: skip
        fil(afk).write_text(tekst, encoding="utf-8")
        ud = afk("opsaet", "--saet", "kommune.telefon=22")
        assert (ud.kode, ud.ud) == (1, "")
        assert fejl in ud.fejl.replace("Konfigurationen ", "")
        assert fil(afk).read_text(encoding="utf-8") == tekst


@pytest.mark.skipif(os.name != "posix", reason="links kræver rettigheder på Windows")
def test_et_link_til_filen_bliver_ved_med_at_vaere_et(afk: Program) -> None:
    afk.konfig.mkdir()
    rigtig = afk.fil("min.toml", "[kommune]\r\nnavn = 'N'\r\n")
    fil(afk).symlink_to(rigtig)
    saet(afk, "kommune.navn=Ny")
    assert fil(afk).is_symlink()
    assert rigtig.read_text(encoding="utf-8") == '[kommune]\nnavn = "Ny"\n'


def test_uden_terminal_siges_hvilke_valg_der_er(afk: Program) -> None:
    ud = afk("opsaet")
    assert (ud.kode, ud.ud) == (2, "")
    assert ud.fejl.startswith("Der mangler --vis eller --saet, og her er ingen skærm at spørge ved.")
    ud = afk("opsaet", "--json", "--saet", "morgen.dage=9")
    assert (ud.kode, ud.fejl.splitlines()[0]) == (2, "--format og --json hører til --vis. Skriv også --vis.")
    assert not afk.konfig.exists()


# --- asked --------------------------------------------------------------------------------------------------


def test_spurgt_skrives_svarene_foerst_efter_et_ja(afk: Program) -> None:
    givne = svar(kommune__navn="Nordby", kommune__adresse="Torvet 1; 9999 Nordby", kapacitet__moeder="5")
    for slut, kode, findes in (("n\n", 0, False), ("", 130, False), ("j\n", 0, True)):
        ud = afk("opsaet", ind=givne + slut, kan_spoerge=True)
        assert (ud.kode, ud.ud) == (kode, "")
        assert fil(afk).exists() == findes
    assert "  kommune.adresse: ikke sat → Torvet 1; 9999 Nordby\n  kapacitet.moeder: ikke sat → 5\n" in ud.fejl
    assert " ".join(ud.fejl.split()).endswith(f"Skrevet i {fil(afk)}.")
    ventet = {"kommune.navn": "Nordby", "kommune.adresse": ["Torvet 1", "9999 Nordby"], "kapacitet.moeder": 5}
    vist = afk.ok("opsaet", "--vis", "--json").json
    assert {r["noegle"]: r["vaerdi"] for r in vist if r["vaerdi"] is not None} == ventet


def test_enter_lader_alt_staa_og_streg_fjerner(afk: Program) -> None:
    saet(afk, "kommune.navn=Nordby", "min_plan.dage=9")
    foer = fil(afk).read_text(encoding="utf-8")
    ud = afk.ok("opsaet", ind=svar(), kan_spoerge=True)
    assert "Nu: Nordby\n" in ud.fejl
    assert "Nu: ikke sat (ellers: 14)\n" in ud.fejl
    assert ud.fejl.endswith("\nIntet er ændret.\n")
    assert fil(afk).read_text(encoding="utf-8") == foer
    afk.ok("opsaet", ind=svar(min_plan__dage="-", morgen__dage="-") + "j\n", kan_spoerge=True)
    assert fil(afk).read_text(encoding="utf-8") == foer.replace("\ndage = 9\n", "\n#dage = 14\n")


def test_man_kan_gaa_tilbage_rette_og_standse(afk: Program) -> None:
    # first question: back is the same question; the second is answered, taken up again and answered anew
    ud = afk.ok("opsaet", ind="<\nLHJ\nLise\n<\nLise Holm\n" + "\n" * (ENTER - 2) + "j\n", kan_spoerge=True)
    assert ud.fejl.count("Hvad er dine initialer?") == 2
    assert "Nu: Lise\n" in ud.fejl
    vist = {r["noegle"]: r["vaerdi"] for r in afk.ok("opsaet", "--vis", "--json").json}
    assert (vist["sagsbehandler.initialer"], vist["sagsbehandler.navn"]) == ("LHJ", "Lise Holm")
    foer = fil(afk).read_text(encoding="utf-8")
    ud = afk.ok("opsaet", ind="XYZ\n:s\n", kan_spoerge=True)
    assert ud.fejl.endswith("Stoppet. Intet er skrevet.\n")
    ud = afk("opsaet", ind="XYZ\n", kan_spoerge=True)
    assert ud.kode == 130
    assert "Stoppet. Intet er skrevet.\n" in ud.fejl
    assert fil(afk).read_text(encoding="utf-8") == foer


def test_et_svar_der_ikke_kan_bruges_spoerges_der_om_igen(afk: Program) -> None:
    ind = svar(kapacitet__moeder="mange\n0\n5", kommune__jobsamtale_tekst="Kom.\nRing ellers.\n") + "j\n"
    ud = afk.ok("opsaet", ind=ind, kan_spoerge=True)
    assert ud.fejl.count("Skriv et helt tal fra 1 til 500.") == 2
    vist = {r["noegle"]: r["vaerdi"] for r in afk.ok("opsaet", "--vis", "--json").json}
    assert vist["kapacitet.moeder"] == 5
    assert vist["kommune.jobsamtale_tekst"] == "Kom.\nRing ellers."


def test_det_der_rettes_i_haanden_imens_bliver_staaende(afk: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    from afk.cli import opsaet_samtale

    def bekraeft(*_: object) -> bool:
        afk.konfig.mkdir()
        fil(afk).write_text("[min_plan]\ndage = 9  # imens\n", encoding="utf-8")
        return True

    monkeypatch.setattr(opsaet_samtale, "_bekraeft", bekraeft)
    afk.ok("opsaet", ind=svar(morgen__dage="21"), kan_spoerge=True)
    assert fil(afk).read_text(encoding="utf-8").startswith("[min_plan]\ndage = 9  # imens\n\n[morgen]")


# --- what a setting does ------------------------------------------------------------------------------------


def hvem(lager: Program) -> str:
    seneste: str = lager.ok("historik", "--json").json[0]["hvem"]
    return seneste


@pytest.mark.skipif(sys.platform == "win32", reason="brugernavnet findes på en anden måde på Windows")
def test_initialerne_staar_i_historikken_foran_brugernavnet(lager: Program) -> None:
    lager.faste["LOGNAME"] = "b0312"
    lager.ok("borger", "ret", "A1", "--navn", "Lone J. Jensen")
    assert hvem(lager) == "b0312"
    saet(lager, "sagsbehandler.initialer=LHJ")
    lager.ok("borger", "ret", "A1", "--navn", "Lone Jensen")
    assert hvem(lager) == "LHJ (b0312)"
    saet(lager, "sagsbehandler.initialer=B0312")
    lager.ok("borger", "ret", "A1", "--navn", "Lone")
    assert hvem(lager) == "b0312"
    lager.ok("lager", "tjek")


def test_en_fejl_i_opsaetningen_siges_foer_et_lager_laves(afk: Program) -> None:
    afk.konfig.mkdir()
    fil(afk).write_text("[morgn]\n", encoding="utf-8")
    for args in (("borger", "opret", "--sag", "A1"), ()):
        ud = afk(*args)
        assert (ud.kode, ud.ud) == (1, "")
        assert ud.fejl.startswith(f"{fil(afk)}, linje 1: [morgn] kendes ikke. Mente du morgen?")
    assert not afk.lager.exists()


def plan(lager: Program, *args: str) -> list[tuple[str, str]]:
    raekker = lager.ok("stepup", "plan", "--alle", "--json", *args).json
    return [(r["samtale"], r["step_up"]) for r in raekker]


def test_kapaciteten_gaelder_hvor_intet_er_skrevet_ved_kommandoen(lager: Program) -> None:
    uden = lager("stepup", "plan", "--alle")
    assert uden.kode == 2
    assert "Der mangler --kapacitet" in uden.fejl
    assert "afk opsaet" in uden.fejl
    tre = plan(lager, "--kapacitet", "3")
    tre_og_en = plan(lager, "--kapacitet", "3", "--samtaler", "1")
    taet = plan(lager, "--kapacitet", "3", "--samtaler", "1", "--afstand", "0")
    assert len({json.dumps(p) for p in (tre, tre_og_en, taet)}) == 3
    saet(lager, "kapacitet.moeder=3")
    assert plan(lager) == tre
    saet(lager, "kapacitet.samtaler=1")
    assert plan(lager) == tre_og_en
    assert plan(lager, "--kapacitet", "3") == tre
    assert plan(lager, "--samtaler", "3") == tre
    saet(lager, "kapacitet.afstand=0")
    assert plan(lager) == taet
    assert plan(lager, "--afstand", "7") == tre_og_en


def test_egne_frister_flytter_fristen_og_morgenens_dage_taellingen(lager: Program) -> None:
    # A2 is overdue; A8 is due today, A6 on 30 November and A1 on 1 December: in 0, 8 and 9 days
    for dage, talt in ((14, "3 inden 14 dage"), (8, "2 inden 8 dage"), (1, "1 inden 1 dag")):
        saet(lager, f"morgen.dage={dage}")
        assert lager.ok("uge", "--linje").ud == f"1 overskredet · {talt}\n"
        assert lager.ok(bredde=80, TERM="dumb").ud.startswith(f"søndag 22. november 2026: 1 overskredet · {talt}\n")
    lager.ok("aftale", "tilfoej", "A1", "--aftale", "Ring", "--dato", "2026-11-20", "--frist", "2026-12-20")

    def min_plan() -> str:
        [r] = lager.ok("frist", "A1", "--regel", "min-plan", "--json").json
        frist: str = r["frist"]
        return frist

    assert min_plan() == "2026-11-27"
    saet(lager, "min_plan.dage=9")
    assert min_plan() == "2026-11-29"


def test_skemaet_foreslaar_dit_navn_hvor_sagen_har_dine_initialer(lager: Program) -> None:
    saet(lager, "sagsbehandler.initialer=LHJ", "sagsbehandler.navn=Lise Holm", "sagsbehandler.telefon=12 34")
    mig = "Lise Holm · 12 34"
    for sag, registreret, forslag in (("A1", "lhj", mig), ("A5", "Bo Lund", "Bo Lund"), ("A7", "-", mig)):
        lager.ok("borger", "ret", sag, "--sagsbehandler", registreret)
        sagt = lager("stepup", "plan", sag, ind="\n" * 7, kan_spoerge=True).fejl
        efter = sagt.partition("Hvem er borgerens sagsbehandler eller rådgiver?")[2]
        assert efter.splitlines()[1:3] == ["Forslag (Enter tager det):", f"   1  {forslag}"]
