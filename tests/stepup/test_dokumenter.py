"""The documents' contents: the letter to the borger, the invitation to a professional, the aftaledokument."""

from datetime import date

import pytest

from afk.breve.dokument import Afsender, Felter, Punkter, Tabel, Tekst, ren_tekst
from afk.stepup.brev import brev
from afk.stepup.invitation import fagfolk, invitation
from afk.stepup.moede import opregn
from afk.stepup.skemadokument import til_borgeren, til_deling
from tests.stepup.svarene import AFTALT, FORBEREDT, SKEMAER, moedet, rettet

D = date(2026, 11, 22)
AFSENDER = Afsender("Kommunen", "Jobcentret")


def afsnit(dokument, noegle):
    return next(a for a in dokument.afsnit if a.noegle == noegle)


def test_the_letter_names_the_participants_with_their_reason_and_no_telephone():
    d = brev(moedet(), AFSENDER)
    assert afsnit(d, "deltagere").blokke[0] == Punkter((
        "Lars Bo Holm, Socialområdet: Bolig", "Ida Skov, Jobcentret: Erfaring og kvalifikationer",
    ))  # fmt: skip
    assert d.modtager == ("Åse",)
    assert d.afsender is AFSENDER
    assert d.fod == "Kommunens eget skema – ikke STARs skabelon."


@pytest.mark.parametrize(
    ("ret", "linje"),
    [
        ({}, "Mødet holdes her: Rådhuset, Torvet 1, lokale 2."),
        ({"moedeform": "virtuelt", "moede_link": "video.dk/1"}, "Mødet holdes på video: video.dk/1."),
        (
            {"moedeform": "delvist_digitalt", "moede_link": "video.dk/1", "sidder_sammen": "Ida Skov"},
            "Du sidder sammen med Ida Skov her: Rådhuset, Torvet 1, lokale 2. De andre er med på video: video.dk/1.",
        ),
    ],
)
def test_the_letter_tells_how_the_meeting_is_held(ret, linje):
    varer = "Vi regner med, at det varer 60 minutter."
    assert afsnit(brev(moedet(ret), AFSENDER), "form").blokke[0] == Tekst(
        f"{linje} {varer} Vi holder en pause undervejs."
    )


def test_the_letter_tells_what_was_consented_to():
    tekst = ren_tekst(brev(moedet(), AFSENDER))
    assert (
        "Du har sagt ja til, at vi deler oplysninger om job og uddannelse, bolig samt tidligere og nuværende "
        "indsatser med Lars Bo Holm (Socialområdet) og Ida Skov (Jobcentret), så de kan forberede sig."
    ) in tekst


def test_the_partsrepraesentant_gets_a_copy_and_the_network_is_named():
    m = moedet({"netvaerk_brev": [{"navn": "Min søster"}]}, {"partsrepr": True})
    tekst = ren_tekst(brev(m, AFSENDER))
    assert "Kopi til din partsrepræsentant" in tekst
    assert "Du har selv inviteret Min søster." in tekst


def test_only_professionals_whom_the_consent_covers_are_written_to():
    flere = [
        *FORBEREDT["deltagere"],
        {"navn": "Per Gran", "rolle": "sundhed"},
        {"navn": "Mette Krogh", "rolle": "sagsbehandler"},
        {"navn": "Lars Bo Holm", "rolle": "bisidder"},
        {"navn": "Ida Skov", "rolle": "jobformidler", "status": "afbud"},
    ]
    assert [r["navn"] for r in fagfolk(moedet({"deltagere_brev": flere}))] == ["Lars Bo Holm", "Ida Skov"]


def test_the_invitation_tells_one_professional_why_and_what_to_bring_and_nothing_of_the_case():
    m = moedet(foer={"sp_til_deltagere": [{"navn": "Lars Bo Holm", "spoergsmaal": "Er der en akutbolig?"},
                                          {"navn": "Ida Skov", "spoergsmaal": "Kender du et gartneri?"}]})  # fmt: skip
    d = invitation(m, FORBEREDT["deltagere"][0], AFSENDER)
    tekst = ren_tekst(d)
    assert d.modtager == ("Lars Bo Holm, Socialområdet",)
    assert "Du er inviteret, fordi borgeren selv har peget på: Bolig" in tekst
    assert "Er der en akutbolig?" in tekst
    for andet in ("gartneri", "tankerne", "sofa", "praktikker", "Psykisk"):
        assert andet not in tekst


def test_the_borger_gets_the_whole_aftaledokument_but_what_is_the_caseworkers_own():
    svar = rettet(AFTALT, {"rehab_grund": "Skjult grund", "aftaler": [{**AFTALT["aftaler"][0], "note": "Skjult note"}]})
    d = til_borgeren(SKEMAER["aftale"], svar, D, AFSENDER, "Åse")
    tekst = ren_tekst(d)
    assert (d.skabelon, d.modtager) == ("aftale", ("Åse",))
    for med in ("Lars søger akutbolig", "Bostøtte to gange om ugen", "Møder efter kl. 11", "1.12.2026"):
        assert med in tekst
    assert "Skjult" not in tekst


def test_short_answers_stand_beside_their_question_and_lists_are_tables():
    d = til_borgeren(SKEMAER["aftale"], AFTALT, D, AFSENDER)
    assert isinstance(afsnit(d, "moedet").blokke[0], Felter)
    assert next(b for b in afsnit(d, "maal").blokke if isinstance(b, Tabel)) == Tabel(
        ("Nr.", "Delmålet", "Senest"), (("1", "4 lønnede timer om ugen", "1.3.2027"),)
    )
    assert ("Hvem bliver borgerens personlige jobformidler?", "Ida Skov") in afsnit(d, "spor").blokke[0].par


def test_a_list_of_many_columns_is_drawn_in_two_and_no_cell_is_lost():
    d = til_borgeren(SKEMAER["aftale"], AFTALT, D, AFSENDER)
    assert next(b for b in afsnit(d, "aftaler").blokke if isinstance(b, Tabel)) == Tabel(
        ("Aftalen i én sætning", "Nærmere"),
        ((
            "1. Lars søger akutbolig",
            "Delmål nr: 1\nHvem gør det? Lars Bo Holm\nSenest hvornår? 1.12.2026\nHvem følger op? Mette Krogh\n"
            "Hvornår følges der op? 3.12.2026",
        ),),
    )  # fmt: skip
    hensyn = afsnit(til_borgeren(SKEMAER["aftale"], rettet(AFTALT, {"hensyn": []}), D, AFSENDER), "hensyn")
    assert hensyn.blokke == (Felter((("Hvilke hensyn har I aftalt?", "Ingen"),)),)


def test_the_shared_paper_says_with_whom_and_when():
    valg = (SKEMAER["forberedende"], FORBEREDT, moedet().omfang, ["Lars Holm, Socialområdet", "Ida"], D, AFSENDER)
    hvem = "Lars Holm, Socialområdet; Ida."
    assert afsnit(til_deling(*valg, om="Åse"), "deling").blokke == (
        Tekst(f"Om Åse. Delt 22. november 2026 efter borgerens samtykke med: {hvem} Brug det kun til mødet."),
    )
    assert afsnit(til_deling(*valg, udkast=True), "deling").blokke == (
        Tekst(f"Det her vil vi dele efter dit samtykke med: {hvem} Sig til, hvis noget skal rettes eller ud."),
    )


def test_lists_of_words():
    assert [opregn(x) for x in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a og b", "a, b og c"]
    assert opregn(["bolig", "job og uddannelse", "helbred"]) == "bolig, job og uddannelse samt helbred"


def test_the_topics_of_the_letter_stand_in_a_sentence():
    emner = afsnit(brev(moedet({"emner": "Bolig\nPsykisk helbred\n\nLones praktik."}), AFSENDER), "formaal").blokke[1]
    assert emner.tekst.startswith(
        "Vi tager først fat på det, du selv har peget på: bolig, psykisk helbred og Lones praktik. Til sidst"
    )
