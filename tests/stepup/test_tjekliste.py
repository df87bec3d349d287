"""The letter's checklist (skemaer D2): the whole letter passes, and each point has a case that fails it."""

from datetime import date

import pytest

from afk.breve.dokument import Afsender, ren_tekst
from afk.skemaer.skema import UdenSvar
from afk.stepup.brev import BISIDDER, DELVIST, FRIT_SAMTYKKE, FRIVILLIGT, JOBSAMTALE, PARTSREPRAESENTANT, brev
from afk.stepup.invitation import invitation
from afk.stepup.tjekliste import tjek, tjek_invitation
from tests.stepup.svarene import FORBEREDT, moedet

JOB = {"er_jobsamtale": "ja", "vejledning_sendt": "2026-10-01", "kommunens_standardtekst": "Du skal komme. § 35."}
DEL = {**JOB, "er_jobsamtale": "en_del", "jobsamtale_del": "de sidste 20 minutter"}
UNDERVEJS = {"moedeform": "delvist_digitalt", "moede_link": "https://video.example/1, tlf. 70 11 22 33"}


def mangler(ret=None, foer=None, uden="", med="", **kw):
    """The points that fail for a letter with some answers changed, and words taken out of it or put in."""
    m = moedet(ret, foer)
    tekst = " ".join(ren_tekst(brev(m, Afsender())).split())
    if uden:
        assert uden in tekst
        tekst = tekst.replace(uden, "")
    return [(x.punkt, x.besked) for x in tjek(m, tekst + med, **kw)]


@pytest.mark.parametrize("ret", [{}, JOB, DEL, UNDERVEJS, {**UNDERVEJS, "moedeform": "virtuelt", "moede_sted": None}])
def test_a_letter_that_tells_everything_passes(ret):
    assert mangler(ret) == []


def test_1_the_letter_says_what_the_meeting_is_about():
    assert mangler({"formaal": "Et møde."}) == [
        ("1", "Fortæl, hvad mødet handler om, med mindst 40 tegn (formaal). Der står 8.")
    ]
    assert mangler({"formaal": "x" * 40}) == []
    assert [p for p, _ in mangler({"formaal": UdenSvar("ved_ikke")})] == ["1"]


def test_2_the_letter_says_who_takes_part_and_from_where():
    navnloes = [{"navn": "Lars Bo Holm"}]
    assert mangler({"deltagere_brev": navnloes}) == [("2", "Skriv område eller rolle for deltager 1 (deltagere_brev).")]
    assert mangler({"deltagere_brev": []}) == []
    assert [p for p, _ in mangler({"deltagere_brev": []}, uden="Det er kun dig og mig.")] == ["2"]
    tolk = [*FORBEREDT["deltagere"], {"navn": "Nadia Amin", "rolle": "tolk"}]
    assert mangler({"deltagere_brev": tolk}) == []
    assert mangler({"deltagere_brev": tolk}, uden="Nadia Amin, Tolk") == [
        ("2", "Deltager 3 står ikke i brevet. Tilføj deltagerne i skabelonen.")
    ]


def test_3_the_letter_says_one_thing_about_jobsamtale():
    assert mangler({"er_jobsamtale": UdenSvar("ved_ikke")})[0] == (
        "3", "Svar på, om mødet er en jobsamtale (er_jobsamtale)."
    )  # fmt: skip
    assert mangler(med=f" {JOBSAMTALE}") == [
        ("3", "Brevet siger både, at mødet er en jobsamtale, og at det ikke er. Det skal sige ét.")
    ]
    besked = f'Brevet skal sige ét om jobsamtale, og det passer ikke med svaret: "{JOBSAMTALE}"'
    assert mangler(JOB, med=f" {FRIVILLIGT}") == [("3", besked)]
    assert [p for p, _ in mangler(DEL, uden=DELVIST)] == ["3"]


def test_4a_a_voluntary_meeting_says_plainly_that_staying_away_has_no_consequence():
    assert mangler(uden=FRIVILLIGT) == [("4a", f'Når mødet ikke er en jobsamtale, skal der stå: "{FRIVILLIGT}"')]


@pytest.mark.parametrize(
    "ord_", ["sanktion", "Sanktioner", "fradrag", "trækkes i", "trække i", "pligt til at møde", "skal møde op"]
)
def test_4b_a_voluntary_meeting_has_no_word_of_sanction(ord_):
    formaal = f"Vi taler om, hvad der kan begynde nu, og om {ord_} hjælpen."
    assert mangler({"formaal": formaal}) == [
        ("4b", f'Mødet er ikke en jobsamtale, så brevet må ikke tale om "{ord_}". Skriv det om.')
    ]
    assert mangler({**JOB, "formaal": formaal}) == []


def test_5_a_jobsamtale_has_the_municipalitys_own_text_and_written_guidance():
    assert mangler({**JOB, "kommunens_standardtekst": None}) == [
        ("5", "Indsæt kommunens godkendte tekst om pligter og konsekvenser (kommunens_standardtekst).")
    ]
    assert mangler({**JOB, "vejledning_sendt": None}) == [
        ("5", "Skriv, hvornår borgeren fik skriftlig vejledning (vejledning_sendt).")
    ]
    assert mangler(JOB, uden="Du skal komme. § 35.") == [
        ("5", "Kommunens tekst om pligter og konsekvenser står ikke i brevet. Tilføj den i skabelonen.")
    ]
    assert mangler({**DEL, "jobsamtale_del": None}) == [
        ("5", "Skriv, hvilken del af mødet der er en jobsamtale (jobsamtale_del).")
    ]


def test_6_the_letter_tells_of_bisidder_and_partsrepraesentant():
    assert mangler(uden=BISIDDER) == [("6", f'Der skal stå: "{BISIDDER}"')]
    assert mangler(uden=PARTSREPRAESENTANT) == [("6", f'Der skal stå: "{PARTSREPRAESENTANT}"')]


def test_7_the_letter_tells_what_was_consented_to_and_that_it_is_free():
    assert mangler(uden="job og uddannelse, bolig samt tidligere og nuværende indsatser") == [
        ("7", "Brevet skal sige, hvad der deles, og med hvem. Tilføj samtykkets emner og modtagere.")
    ]
    assert mangler(uden=FRIT_SAMTYKKE) == [("7", f'Der skal stå: "{FRIT_SAMTYKKE}"')]


def test_8_the_letter_says_when_where_and_how():
    assert mangler({"moede_sted": None})[-1] == ("8", "Svar på moede_sted: tid, sted og link skal stå i brevet.")
    assert mangler({"moede_start": None}) == [("8", "Svar på moede_start: tid, sted og link skal stå i brevet.")]
    assert mangler({**UNDERVEJS, "moede_link": None}) == [
        ("8", "Svar på moede_link: tid, sted og link skal stå i brevet.")
    ]
    assert mangler({"moedeform": UdenSvar("ved_ikke")}) == [
        ("8", "Skriv, om mødet er fysisk, delvist digitalt eller virtuelt (moedeform).")
    ]
    assert mangler(uden="Rådhuset, Torvet 1, lokale 2") == [
        ("8", "moede_sted står ikke i brevet. Tilføj det i skabelonen.")
    ]


def test_9_the_letter_says_whom_to_contact():
    assert mangler({"kontakt": UdenSvar("ved_ikke")}) == [
        ("9", "Skriv, hvem borgeren kan kontakte for at flytte, melde fra eller spørge (kontakt).")
    ]
    assert mangler(uden="Mette Krogh på 70 10 20 30, hverdage 9-14") == [
        ("9", "Kontakten står ikke i brevet. Tilføj den i skabelonen.")
    ]


def test_10_no_sensitive_words_beyond_the_consent_unless_they_are_agreed():
    ret = {"emner": "Angst og bolig"}
    m = moedet(ret)
    fund = tjek(m, ren_tekst(brev(m, Afsender())))
    assert [(x.punkt, x.ord) for x in fund] == [("10", "Angst")]
    assert "Angst" not in fund[0].besked
    assert fund[0].besked.startswith("emner kan fortælle om helbred, som samtykket ikke dækker.")
    assert mangler(ret, ord_aftalt=True) == []
    assert mangler(ret, foer={"samtykke_emner": [*FORBEREDT["samtykke_emner"], "helbred"]}) == []


def test_10_words_that_only_look_alike_pass():
    assert mangler({"emner": "Hvad gælder for genbehandling, og hvad sagsbehandleren kan"}) == []


def test_10_an_invitation_is_held_to_the_consent_with_its_questions():
    sp = [{"navn": "Lars Bo Holm", "spoergsmaal": "Kan du hjælpe med angsten?"}]
    m = moedet(foer={"sp_til_deltagere": sp})
    tekst = ren_tekst(invitation(m, FORBEREDT["deltagere"][0], Afsender()))
    (fund,) = tjek_invitation(m, 1, tekst)
    assert (fund.punkt, fund.ord) == ("10", "angsten")
    assert fund.besked.startswith("Invitation 1 kan fortælle om helbred, som samtykket ikke dækker.")
    assert tjek_invitation(m, 1, tekst, ord_aftalt=True) == []
    assert tjek_invitation(m, 2, ren_tekst(invitation(m, FORBEREDT["deltagere"][1], Afsender()))) == []


def test_11_nobody_outside_the_consent_is_invited():
    fremmed = [*FORBEREDT["deltagere"], {"navn": "Per Gran", "rolle": "anden_kommunal", "organisation": "Bibliotek"}]
    assert mangler({"deltagere_brev": fremmed}) == [
        ("11", "Række 3 i deltagere_brev er ikke med i samtykket. Tag personen ud, eller spørg borgeren først.")
    ]
    assert mangler({"netvaerk_brev": [{"navn": "Min søster"}]}) == [
        ("11", "Række 1 i netvaerk_brev er ikke med i samtykket. Tag personen ud, eller spørg borgeren først.")
    ]
    assert mangler({"netvaerk_brev": [{"navn": "Min søster", "samtykke": True}]}) == []


def test_a_voluntary_letter_carries_no_word_of_sanction_itself():
    tekst = ren_tekst(brev(moedet(), Afsender())).lower()
    for ord_ in ("sanktion", "fradrag", "pligt", "træk"):
        assert ord_ not in tekst
    assert "det får ingen betydning for din hjælp" in tekst


def test_the_title_and_the_date_of_the_letter():
    d = brev(moedet(), Afsender())
    assert d.titel == "Invitation til step up-møde torsdag 10. december 2026 kl. 09.30"
    assert d.dato == date(2026, 11, 22)
    assert brev(moedet(JOB), Afsender()).titel.startswith("Indkaldelse til jobsamtale og step up-møde torsdag")
