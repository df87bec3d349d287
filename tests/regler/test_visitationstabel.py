"""The visitation table row by row: what fires each, and what lies just beside it."""

import re

import pytest

from afk.fakta.fritagelse import GRUNDE
from afk.regler.visitation.raekke import FORSLAG
from afk.regler.visitation.svar import EMNER
from afk.regler.visitation.tabel import tabel
from afk.skemaer.laes import hent
from tests.regler.visitation_hjaelp import AFK, FSM, IKKE_KONTAKTBAR, forslag, kort, numre, opgaver

HELBRED = {"g3_forhold": ["helbred_forringes"], "g3_kun_fremmoede": False}
SKADE = {"g3_forhold": ["skade"], "g3_kun_fremmoede": False}
PRAKTIK = {"straks_status": "udskydes", "udskyd_grund": "virksomhedspraktik"}
TIMER = {"straks_status": "udskydes", "udskyd_grund": "loennede_timer"}
LOENTILSKUD = {"straks_status": "udskydes", "udskyd_grund": "loentilskud"}

# number, profile and answers that fire it, profile and answers just beside
RAEKKER = [
    ("R01", AFK, {"i_maalgruppe": False}, AFK, {"i_maalgruppe": True}),
    ("R02", AFK, {"maalgruppe_aendring": "flyttet"}, AFK, {"maalgruppe_aendring": "andet"}),
    ("R03", FSM, {"maalgruppe_aendring": "anden_ordning"}, FSM, {"maalgruppe_aendring": "job_uddannelse"}),
    ("R04", AFK, {"maalgruppe_aendring": "job_uddannelse"}, AFK, {"maalgruppe_aendring": "anden_ordning"}),
    ("R05", AFK, {"maalgruppe_aendring": "sygedagpenge"}, AFK, {"maalgruppe_aendring": "jobparat"}),
    ("R06", AFK, {"maalgruppe_aendring": "jobparat"}, AFK, {"maalgruppe_aendring": "sygedagpenge"}),
    ("R07", AFK, {"maalgruppe_aendring": "doed"}, AFK, {"maalgruppe_aendring": "flyttet"}),
    ("R08", AFK, {"maalgruppe_aendring": "andet"}, AFK, {"maalgruppe_aendring": "nej"}),
    ("R10", AFK, {"fritagelse": "barsel"}, FSM, {"fritagelse": "barsel"}),
    ("R11", FSM, {"udskudt_grund": "barsel"}, AFK, {"udskudt_grund": "barsel"}),
    ("R12", FSM, {"udskudt_grund": "afsoning_under_2"}, FSM, {"udskudt_grund": "afsoning_over_2"}),
    ("R13", FSM, {"udskudt_grund": "andet"}, FSM, {"udskudt_grund": "nej"}),
    ("R14", FSM, {"omvis_fra": "udskudt", "kan_seks_mdr": "ja"}, FSM, {"omvis_fra": "gruppe_3"}),
    ("R20", FSM, {"rehab_status": "begyndt"}, FSM, {"rehab_status": "besluttes_nu"}),
    ("R21", FSM, {"rehab_status": "besluttes_nu"}, FSM, {"rehab_status": "besluttet_foer"}),
    ("R22", AFK, {"fsm2_gruppe2": True}, FSM, {"fsm2_gruppe2": True}),
    ("R23", AFK, {"rehab_status": "besluttet_foer"}, FSM, {"rehab_status": "besluttet_foer"}),
    ("R24", AFK, {"formodet_nedsat": True}, AFK, {"formodet_nedsat": True, "rehab_status": "begyndt"}),
    ("R30", FSM, IKKE_KONTAKTBAR, FSM, {**IKKE_KONTAKTBAR, "rehab_status": "begyndt"}),
    ("R31", FSM, HELBRED, FSM, {**HELBRED, "g3_kun_fremmoede": True}),
    ("R32", FSM, SKADE, FSM, {**SKADE, "g3_forhold": ["helbred_forringes"]}),
    ("R33", FSM, {"standby_terminal": True}, AFK, {"standby_terminal": True, "fritagelse": "uden_kontakt"}),
    ("R40", FSM, {**HELBRED, "g3_kun_fremmoede": True}, FSM, HELBRED),
    ("R90", FSM, {}, FSM, {"udskudt_grund": "barsel"}),
    ("R50", AFK, PRAKTIK, AFK, TIMER),
    ("R51", AFK, TIMER, AFK, LOENTILSKUD),
    ("R52", AFK, LOENTILSKUD, FSM, LOENTILSKUD),
    ("R53", AFK, {**PRAKTIK, "udskyd_til": "2021-02-28"}, AFK, {**PRAKTIK, "udskyd_til": "2021-03-01"}),
    ("R55", AFK, {"straks_status": "nu"}, AFK, PRAKTIK),
    ("R60", FSM, {**SKADE, "underretning": "sendes"}, FSM, {**SKADE, "underretning": "kendt"}),
    ("R61", FSM, SKADE, AFK, SKADE),
    ("R62", FSM, SKADE, FSM, {**SKADE, "g3_kun_fremmoede": True}),
    ("R70", FSM, {"omvis_fra": "gruppe_1", "rehab_status": "begyndt"}, FSM, {"omvis_fra": "gruppe_1"}),
    ("R71", FSM, {"omvis_fra": "gruppe_3"}, FSM, {"omvis_fra": "gruppe_3", "standby_terminal": True}),
    ("R72", AFK, {"omvis_fra": "fritaget"}, AFK, {"omvis_fra": "fritaget", "fritagelse": "barsel"}),
]
KAN_IKKE = ["R34", "R41", "R42", "R54", "R56", "R57"]


@pytest.mark.parametrize(("nr", "profil", "aendret", "_p", "_a"), RAEKKER, ids=[r[0] for r in RAEKKER])
def test_the_row_fires(nr, profil, aendret, _p, _a):
    assert nr in numre(forslag(profil, **aendret))


@pytest.mark.parametrize(("nr", "_p", "_a", "profil", "aendret"), RAEKKER, ids=[r[0] for r in RAEKKER])
def test_the_row_does_not_fire_just_beside(nr, _p, _a, profil, aendret):
    assert nr not in numre(forslag(profil, **aendret))


# --- the table as a whole -----------------------------------------------------------------------------------


def test_every_row_is_there_once_and_in_order():
    assert [r.nr for r in tabel()] == [
        "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R10", "R11", "R12", "R13", "R14", "R20", "R21",
        "R22", "R23", "R24", "R30", "R31", "R32", "R33", "R34", "R40", "R41", "R42", "R90", "R50", "R51", "R52",
        "R53", "R54", "R55", "R56", "R57", "R60", "R61", "R62", "R70", "R71", "R72",
    ]  # fmt: skip


def test_the_rows_that_cannot_fire_say_where_they_live_and_the_others_are_tested_above():
    assert [r.nr for r in tabel() if r.passer is None] == KAN_IKKE
    assert [r.nr for r in tabel() if r.andetsteds] == KAN_IKKE
    assert {r.nr for r in tabel()} - set(KAN_IKKE) == {r[0] for r in RAEKKER}


@pytest.mark.parametrize(
    ("nr", "hvorfor"),
    [
        ("R34", "årene 2017-18 er gået"),
        ("R41", "spørger ikke om alder"),
        ("R42", "spørger ikke om forventninger"),
        ("R54", "fristen straksafklaring"),
        ("R56", "fristen genbehandling"),
        ("R57", "fristen genbehandling"),
    ],
)
def test_a_row_that_cannot_fire_says_why(nr, hvorfor):
    assert hvorfor in next(r for r in tabel() if r.nr == nr).andetsteds


def test_the_rows_of_one_profile_only():
    def med(profil: str) -> list[str]:
        return [r.nr for r in tabel() if r.profil == profil]

    assert med(FSM) == ["R11", "R12", "R13", "R14", "R34"]
    assert med(AFK) == [
        "R10", "R22", "R23", "R41", "R50", "R51", "R52", "R53", "R54", "R55", "R56", "R57", "R72",
    ]  # fmt: skip


def test_the_table_shows_words_and_sources_and_no_holes_left_to_fill():
    for r in tabel():
        assert r.betingelse.endswith("."), r.nr
        assert r.udfald, r.nr
        assert all(k.strip() for k in r.kilde), r.nr
        assert r.kilde, r.nr
        assert "{" not in r.opfoelgning, r.nr
        assert r.opfoelgning or r.andetsteds, r.nr


def test_the_follow_up_in_the_table_says_which_profile_it_is_for():
    r03 = next(r for r in tabel() if r.nr == "R03")
    assert r03.opfoelgning.startswith("Flere skal med: Lav ingen startafklaring")
    assert "Afklaringspuljen: Ved ressourceforløb" in r03.opfoelgning


def test_the_table_knows_the_very_codes_that_the_form_offers():
    skema = hent("visitation", None)
    for noegle, emne in EMNER.items():
        tilbud = tuple(m.kode for m in skema.find(noegle).muligheder) or (True, False)
        assert emne.koder == tilbud, noegle


def test_every_answer_a_sentence_asks_for_is_a_question_of_the_form():
    noegler = {s.noegle for s in hent("visitation", None).spoergsmaal}
    saetninger = [s for r in tabel() for s in (*r.opgaver, *r.noter)]
    naevnt = {n for s in saetninger for n in re.findall(r"\b[a-z0-9]+(?:_[a-z0-9]+)+\b", s.tekst)}
    naevnt |= {n for s in saetninger for n in (s.mangler, s.dato) if n}
    assert len(naevnt) > 10
    assert naevnt <= noegler


def test_no_row_speaks_of_a_proposal_that_does_not_exist():
    for r in tabel():
        assert {*r.efter, *(s.ved for s in (*r.opgaver, *r.noter))} - {""} <= set(FORSLAG), r.nr


# --- outcomes and how they are reached ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profil", "aendret", "ventet"),
    [
        (AFK, {"i_maalgruppe": False, "maalgruppe_aendring": "flyttet"}, ("uden_for", ["R01", "R02"], None)),
        (AFK, {"maalgruppe_aendring": "pension"}, ("uden_for", ["R07"], None)),
        (AFK, {"maalgruppe_aendring": "sygedagpenge", "fritagelse": "sygdom"}, ("uden_for", ["R05", "R10"], None)),
        (AFK, {"fritagelse": "barsel", "rehab_status": "begyndt"}, ("fritaget", ["R10", "R20", "R23"], None)),
        (AFK, {"rehab_status": "besluttes_nu"}, ("gruppe_2", ["R21", "R23"], "undtaget")),
        (FSM, {"rehab_status": "besluttes_nu"}, ("gruppe_2", ["R21"], None)),
        (AFK, {"formodet_nedsat": True}, ("gruppe_1", ["R24", "R90", "R55"], "nu")),
        (FSM, {"fsm2_gruppe2": True}, ("gruppe_1", ["R90"], None)),
        (AFK, {"standby_terminal": True}, ("kraever_vurdering", ["R33"], None)),
        (AFK, HELBRED, ("kraever_vurdering", ["R31"], None)),
        (FSM, {**HELBRED, "g3_forhold": ["helbred_forringes", "skade"]},
         ("gruppe_3", ["R31", "R32", "R60", "R61", "R62"], None)),
        (FSM, {**HELBRED, "g3_kun_fremmoede": True, "standby_terminal": True},
         ("gruppe_3", ["R33", "R40", "R60", "R61", "R62"], None)),
        (FSM, {"udskudt_grund": "barsel", "rehab_status": "begyndt"}, ("udskudt", ["R11", "R20"], None)),
    ],
)  # fmt: skip
def test_the_first_outcome_decides_and_every_row_that_matched_is_listed(profil, aendret, ventet):
    assert kort(forslag(profil, **aendret)) == ventet


def test_the_eleven_markings_of_the_list_exempt_and_the_others_ask_for_a_judgement():
    paa_listen = [g for g in GRUNDE if g != "fritaget_raadighed"]
    assert len(paa_listen) == 11
    for grund in paa_listen:
        assert kort(forslag(AFK, fritagelse=grund)) == ("fritaget", ["R10"], None), grund
    for grund in ("fritaget_raadighed", "dom", "saerlige"):
        f = forslag(AFK, fritagelse=grund)
        assert kort(f) == ("kraever_vurdering", ["R10"], None), grund
        assert "står ikke på Afklaringspuljens liste" in opgaver(f)


def test_only_what_leads_to_the_proposal_gives_tasks():
    f = forslag(AFK, maalgruppe_aendring="sygedagpenge", fritagelse="sygdom", formodet_nedsat=True)
    assert numre(f) == ["R05", "R10", "R24"]
    assert f.opgaver == (
        "Giv den indsats, I normalt giver: I har ikke pligt til at give modellens, og dens frister gælder ikke.",
    )


def test_a_sentence_of_two_rows_is_said_once():
    f = forslag(AFK, rehab_status="begyndt", fsm2_gruppe2=True)
    assert numre(f) == ["R20", "R22", "R23"]
    assert len(f.opgaver) == len(set(f.opgaver)) == 3
