"""The worked examples E01-E28: persons invented, the expectation read off the table by hand."""

import pytest

from afk.regler.visitation.tabel import tabel
from tests.regler.visitation_hjaelp import AFK, FSM, IKKE_KONTAKTBAR, forslag, kort, noter, opgaver

PSYKOSE = {"g3_forhold": ["skade"], "g3_kun_fremmoede": False, "g3_begrundelse": "Har truet med at skade sig selv."}
KARIM = {**IKKE_KONTAKTBAR, "g3_ikke_kontakt_hvad": ["andet"], "g3_kun_fremmoede": True}
EKSEMPLER = {
    "E01 Lone, bad back, nothing decided": (AFK, {"straks_status": "nu"}, ("gruppe_1", ["R90", "R55"], "nu")),
    "E02 Karim, motivation only": (AFK, {**KARIM, "straks_status": "nu"}, ("gruppe_1", ["R40", "R90", "R55"], "nu")),
    "E03 Bente, decided last week": (
        FSM, {"rehab_status": "besluttet_foer", "visitation_form": "administrativt"}, ("gruppe_2", ["R20"], None)),
    "E04 Ole, decided at the talk": (FSM, {"rehab_status": "besluttes_nu"}, ("gruppe_2", ["R21"], None)),
    "E05 Mads, cannot be reached": (FSM, IKKE_KONTAKTBAR, ("gruppe_3", ["R30", "R60", "R61", "R62"], None)),
    "E05b Mads in the other profile": (AFK, IKKE_KONTAKTBAR, ("kraever_vurdering", ["R30"], None)),
    "E06 like Mads, but met weekly": (FSM, {"g3_forhold": ["ingen"]}, ("gruppe_1", ["R90"], None)),
    "E07a Jette, terminally ill": (
        FSM, {"standby_terminal": True, "visitation_form": "administrativt"},
        ("gruppe_3", ["R33", "R60", "R61", "R62"], None)),
    "E07b Jette with a marking": (
        AFK, {"standby_terminal": True, "fritagelse": "uden_kontakt"}, ("fritaget", ["R10"], None)),
    "E08 Anders, untreated psychosis": (FSM, PSYKOSE, ("gruppe_3", ["R32", "R60", "R61", "R62"], None)),
    "E09a Sanna, barsel until 1 May": (
        FSM, {"udskudt_grund": "barsel", "udskudt_til": "2021-05-01"}, ("udskudt", ["R11"], None)),
    "E09b Sanna with a marking": (AFK, {"fritagelse": "barsel"}, ("fritaget", ["R10"], None)),
    "E10 Peter, serves 14 months": (
        FSM, {"udskudt_grund": "afsoning_under_2", "udskudt_til": "2022-05-01"}, ("udskudt", ["R12"], None)),
    "E11 Kaj, serves 3 years": (
        FSM, {"udskudt_grund": "afsoning_over_2", "udskudt_til": "2024-03-01"}, ("kraever_vurdering", ["R13"], None)),
    "E12 Fatima, praktik until 30 June": (
        AFK, {"straks_status": "udskydes", "udskyd_grund": "virksomhedspraktik", "udskyd_til": "2021-06-30"},
        ("gruppe_1", ["R90", "R50"], "udskudt")),
    "E13 Ib, paid hours until 15 March": (
        AFK, {"straks_status": "udskydes", "udskyd_grund": "loennede_timer", "udskyd_til": "2021-03-15"},
        ("gruppe_1", ["R90", "R51"], "udskudt")),
    "E13 Ib, after 15 March": (
        AFK, {"straks_status": "udskydes", "udskyd_grund": "loennede_timer", "udskyd_til": "2021-03-15",
              "visitation_dato": "2021-03-16"},
        ("gruppe_1", ["R90", "R51", "R53"], "nu")),
    "E14 Gitte, løntilskud": (
        AFK, {"straks_status": "udskydes", "udskyd_grund": "loentilskud"}, ("gruppe_1", ["R90", "R52"], "udskudt")),
    "E15 Per, 64": (AFK, {"straks_status": "nu"}, ("gruppe_1", ["R90", "R55"], "nu")),
    "E16 Ruth, pension in 4 weeks": (AFK, {"fritagelse": "folkepension"}, ("fritaget", ["R10"], None)),
    "E17 Yusuf moved": (AFK, {"maalgruppe_aendring": "flyttet"}, ("uden_for", ["R02"], None)),
    "E18 Dorthe, sygedagpenge": (AFK, {"maalgruppe_aendring": "sygedagpenge"}, ("uden_for", ["R05"], None)),
    "E19 Henrik, jobparat": (AFK, {"maalgruppe_aendring": "jobparat"}, ("uden_for", ["R06"], None)),
    "E20 Mette, ressourceforløb": (FSM, {"maalgruppe_aendring": "anden_ordning"}, ("uden_for", ["R03"], None)),
    "E21 Tina does not want the meeting": (AFK, {"straks_status": "nu"}, ("gruppe_1", ["R90", "R55"], "nu")),
    "E22 Claus shares nothing on health": (AFK, {"straks_status": "nu"}, ("gruppe_1", ["R90", "R55"], "nu")),
    "E25 Lars, capacity found reduced": (
        AFK, {"rehab_status": "besluttes_nu", "omvis_fra": "gruppe_1", "omvis_til": "gruppe_2"},
        ("gruppe_2", ["R21", "R23", "R70"], "undtaget")),
    "E26 Birgit, both markings": (AFK, {"fsm2_gruppe2": True}, ("gruppe_2", ["R22"], "undtaget")),
    "E27 Jonas, the caseworker fears": (FSM, {"g3_forhold": ["ingen"]}, ("gruppe_1", ["R90"], None)),
    "E28 Åse, marking removed 1 Sept": (
        AFK, {"omvis_fra": "fritaget", "straks_status": "nu", "straks_start_dato": "2021-09-01"},
        ("gruppe_1", ["R90", "R55", "R72"], "nu")),
}  # fmt: skip


@pytest.mark.parametrize(("profil", "svar", "ventet"), EKSEMPLER.values(), ids=EKSEMPLER)
def test_the_example(profil, svar, ventet):
    assert kort(forslag(profil, **svar)) == ventet


def eksempel(navn: str):
    profil, svar, _ = next(v for k, v in EKSEMPLER.items() if k.split()[0] == navn)
    return forslag(profil, **svar)


@pytest.mark.parametrize(
    ("navn", "opgave"),
    [
        ("E03", "det kan ske administrativt, og 1. samtale er ikke nødvendig"),
        ("E05", "(underretning)"),
        ("E05b", "Vurdér, om borgeren skal have en fritagelsesmarkering"),
        ("E05b", "Uden markering er borgeren i gruppe 1"),
        ("E05b", "underretning til socialforvaltningen"),
        ("E07a", "Visitér gerne administrativt"),
        ("E08", "Er der akut fare"),
        ("E09a", "Visitér borgeren igen 1. maj 2021, og spørg, om borgeren kan være med i mindst 6 måneder"),
        ("E11", "vurdér selv, om visitationen skal udskydes"),
        ("E12", "hurtigst muligt efter 30. juni 2021"),
        ("E13", "Bliver kontrakten opsagt"),
        ("E14", "(udskyd_til)"),
        ("E18", "Giv den indsats, I normalt giver"),
        ("E20", "Lav ingen startafklaring"),
        ("E26", "Lav ingen straksafklaring"),
        ("E28", "8 uger tæller fra 1. september 2021"),
    ],
)
def test_the_example_says_what_to_do_next(navn, opgave):
    assert opgave in opgaver(eksempel(navn))


@pytest.mark.parametrize(
    ("navn", "note"),
    [
        ("E02", "Manglende motivation eller fremmøde er ikke et kriterium for gruppe 3"),
        ("E05b", "ur standser først, når markeringen er sat"),
        ("E14", "det hindrer ikke genbehandling efter 6 måneder"),
        ("E17", "trækkes fra den gruppe, der måles på"),
        ("E18", "følges stadig i målingen"),
        ("E28", "med i indsatsgruppen igen"),
    ],
)
def test_the_example_has_its_note(navn, note):
    assert note in noter(eksempel(navn))


@pytest.mark.parametrize(
    ("navn", "nr", "udfald", "andetsteds"),
    [
        ("E15", "R41", "Er aldrig en grund", "alder"),
        ("E21", "R54", "Undtaget fra mødet; den forberedende samtale holdes", "fristen straksafklaring"),
        ("E23", "R57", "Ingen genbehandling", "fristen genbehandling"),
        ("E24", "R56", "Genbehandling på et step up-møde", "fristen genbehandling"),
        ("E27", "R42", "Er ikke en grund", "forventninger"),
    ],
)
def test_what_the_table_says_of_examples_that_other_rules_decide(navn, nr, udfald, andetsteds):
    r = next(r for r in tabel() if r.nr == nr)
    assert r.udfald.startswith(udfald), navn
    assert andetsteds in r.andetsteds, navn
