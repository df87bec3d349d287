"""Encodings, delimiters, line ends and sheets: whatever the file is, the same rows on the right lines."""

import csv
from datetime import date, datetime, time
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afk.indlaes import fil
from afk.indlaes.celler import af_vaern, vaern
from afk.indlaes.kolonner import Kort, kendte
from afk.indlaes.tegnsaet import find_tegnsaet

from .excel import ark
from .falsk import FalskSkriver, importer

RAEKKER = [["sag", "navn", "note"], ["A1", "Søren Ærø", 'Åse; sagde, "ja"'], ["A2", "Bo", "to\nlinjer"]]
KENDTE = kendte(Kort())


def laes(data, **valg):
    tabel = fil.laes_fil(data, fil.Valg(kendte=KENDTE, **valg))
    return tabel, list(tabel.raekker)


def som_csv(raekker, skilletegn, linjeskift="\r\n"):
    ud = StringIO(newline="")
    skriver = csv.writer(ud, delimiter=skilletegn, lineterminator=linjeskift, quoting=csv.QUOTE_ALL)
    skriver.writerows(raekker)
    return ud.getvalue()


@pytest.mark.parametrize("linjeskift", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("skilletegn", [";", ",", "\t"])
@pytest.mark.parametrize(
    ("kodning", "sagt"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("cp1252", "windows-1252"),
        ("cp865", "cp865"),
        ("mac_roman", "macintosh"),
    ],
)
def test_encoding_delimiter_and_line_end_are_found(kodning, sagt, skilletegn, linjeskift):
    tabel, raekker = laes(som_csv(RAEKKER, skilletegn, linjeskift).encode(kodning))
    assert (tabel.tegnsaet, tabel.skilletegn, tabel.hoved) == (sagt, skilletegn, RAEKKER[0])
    assert raekker == [(2, RAEKKER[1]), (3, RAEKKER[2])]


def test_utf_16_with_the_other_byte_order_is_read_too():
    assert laes(b"\xfe\xff" + "sag;navn\nA1;Søren".encode("utf-16-be"))[1] == [(2, ["A1", "Søren"])]


def test_curly_quotes_of_windows_are_not_taken_for_dos_letters():
    assert find_tegnsaet("sag;note\nA1;‘hej’ sagde Peter’s mor – ja\n".encode("cp1252"), None) == "windows-1252"


@pytest.mark.parametrize(
    ("valgt", "kodning"), [("ANSI", "cp1252"), ("Latin-1", "cp1252"), ("CP865", "cp865"), ("UTF-8", "utf-8-sig")]
)
def test_a_chosen_encoding_is_used_under_its_common_names(valgt, kodning):
    assert laes("sag;navn\nA1;£ æ".encode(kodning), tegnsaet=valgt)[1] == [(2, ["A1", "£ æ"])]


@given(
    st.lists(st.lists(st.text(st.sampled_from("abæøå;,\t\"'\n\r -1"), max_size=6), min_size=3, max_size=3), max_size=6),
    st.sampled_from([";", ",", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from(["\r\n", "\n", "\r"]),
)
def test_any_texts_come_back_stripped_whatever_the_file_is_like(raekker, skilletegn, kodning, linjeskift):
    tekst = som_csv([["sag", "navn", "note"], *raekker], skilletegn, linjeskift)
    _, laeste = laes(tekst.encode(kodning))
    strippede = [[c.strip() for c in r] for r in raekker]
    assert [celler for _, celler in laeste] == [r for r in strippede if any(r)]


def test_a_row_has_the_line_it_starts_on_past_blank_lines_and_quoted_breaks():
    data = b'\r\nsag;note\r\n\r\nA1;"en\r\nto\r\n\r\nfire"\r\n;\r\nA2;x\r\n'
    tabel, raekker = laes(data)
    assert tabel.hovedlinje == 2
    assert raekker == [(4, ["A1", "en\r\nto\r\n\r\nfire"]), (9, ["A2", "x"])]


def test_excels_sep_line_decides_the_delimiter_and_still_counts_as_a_line():
    tabel, raekker = laes(b"sep=|\r\nsag|navn\r\nA1|Bo; Ib\r\n")
    assert (tabel.skilletegn, tabel.hovedlinje, raekker) == ("|", 2, [(3, ["A1", "Bo; Ib"])])


def test_the_delimiter_is_the_one_that_gives_known_columns_not_the_most_common_one():
    assert laes(b'sag;"navn, fornavn, mellemnavn, alias"\nA1;x\n')[0].skilletegn == ";"


@pytest.mark.parametrize(("valgt", "tegn"), [("|", "|"), ("tab", "\t"), (",", ",")])
def test_a_chosen_delimiter_is_used(valgt, tegn):
    tabel, raekker = laes(f"sag{tegn}note\nA1{tegn}a;b\n".encode(), skilletegn=valgt)
    assert (tabel.skilletegn, raekker) == (tegn, [(2, ["A1", "a;b"])])


def test_quotes_and_delimiters_in_the_header_are_understood():
    assert laes(b'"sag";"na;vn"\nA1;x\n')[0].hoved == ["sag", "na;vn"]


def test_excel_cells_become_the_texts_that_a_csv_file_would_have():
    data = ark(
        ["sag", "dato", "kl", "timer", "tlf", "ja", "tom", "tekst"],
        ["A1", date(2026, 11, 22), time(9, 30), 7.5, 12345678, True, None, " å "],
        [],
        ["A2", datetime(2026, 1, 2), None, 8.0, None, False, None, "01"],
    )
    tabel, raekker = laes(data)
    assert (tabel.tegnsaet, tabel.skilletegn, tabel.hovedlinje) == ("xlsx", "", 1)
    assert raekker == [
        (2, ["A1", "2026-11-22", "09:30", "7,5", "12345678", "ja", "", "å"]),
        (4, ["A2", "2026-01-02", "", "8", "", "nej", "", "01"]),
    ]


def test_excel_rows_above_the_header_are_skipped_and_counted():
    tabel, raekker = laes(ark([], [], ["sag"], ["A1"]))
    assert (tabel.hovedlinje, raekker) == (3, [(4, ["A1"])])


def test_of_several_sheets_the_one_with_known_columns_is_read():
    _, raekker = laes(ark(Vejledning=[["Sådan gør du"], ["Læs mig"]], Tom=[], Liste=[["sag", "navn"], ["A1", "Bo"]]))
    assert raekker == [(2, ["A1", "Bo"])]


def test_a_cpr_number_that_excel_made_a_number_gets_its_zero_back_with_a_remark():
    skriver = FalskSkriver()
    svar = importer(("b.xlsx", ark(["sag", "CPR"], ["A1", 102841818], ["A2", 1102841818])), skriver=skriver)
    assert [b.cpr for _, b in skriver.tabeller["borgere"].values()] == ["0102841818", "1102841818"]
    besked = "CPR-nummeret var et tal i Excel uden nullet forrest. Nullet er sat på igen: tjek nummeret."
    assert [tuple(b) for b in svar.bemaerkninger] == [("b.xlsx", 2, "CPR", "cpr_nul", besked)]


@given(st.text(st.sampled_from("'=+-@\t\ra"), max_size=6) | st.text())
def test_the_formula_guard_and_its_removal_are_inverse(tekst):
    assert af_vaern(vaern(tekst)) == tekst


@given(st.text(st.sampled_from("'=+-@\t\ra")))
def test_no_guarded_text_can_be_a_formula(tekst):
    assert vaern(tekst)[:1] not in tuple("=+-@\t\r")


@pytest.mark.parametrize(
    ("tekst", "skrevet"),
    [("=1+1", "'=1+1"), ("'=1", "''=1"), ("+45 1234", "'+45 1234"), ("'s-Gravenhage", "'s-Gravenhage"), ("Bo", "Bo")],
)
def test_only_texts_that_look_like_formulas_are_guarded(tekst, skrevet):
    assert vaern(tekst) == skrevet
