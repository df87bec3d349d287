"""What a drawn document says, and how it is made, read back with python-docx."""

import re
from datetime import UTC, datetime

import pytest
from docx.oxml.ns import qn

from afk.breve.bredder import fordel
from afk.breve.docx import docx, tekst_i
from afk.breve.dokument import Afsender, Afsnit, Dokument, Felter, Punkter, Tabel, Tekst
from tests.breve.eksempler import AFTALE, DATO, DELING, FOD, INDKALDELSE
from tests.breve.hjaelp import INGEN, attribut, celler, dele, laest, pak

ALLE = pytest.mark.parametrize("dok", [INDKALDELSE, INDKALDELSE._replace(skabelon="invitation"), DELING, AFTALE])


def et_afsnit(*blokke, skabelon: str = "indkaldelse") -> Dokument:
    return Dokument(skabelon, "Titel", (Afsnit("a", "Overskrift", blokke),), DATO)


def test_a_letter_has_the_sender_first_then_the_receiver_the_date_and_the_title():
    afsnit = [(p.style.name, p.text) for p in laest(INDKALDELSE).paragraphs]
    assert afsnit[:12] == [
        ("Afsendernavn", "Åstrup Kommune"),
        ("Afsender", "Job og Afklaring"),
        ("Afsender", "Østergade 7, 2. sal"),
        ("Afsender", "5000 Ærøbro"),
        ("Afsender", "Telefon 12 34 56 78"),
        ("Modtager", "Åse Ømand"),
        ("Modtager", "Gåsevej 3, 1. th."),
        ("Modtager", "5000 Ærøbro"),
        ("Brevdato", "22. november 2026"),
        ("Title", "Vi inviterer dig til et møde om dine næste skridt"),
        ("Normal", "Kære Åse"),
        ("Normal", INDKALDELSE.afsnit[0].blokke[1].tekst),
    ]


def test_a_form_has_its_title_first_and_one_line_of_where_it_comes_from():
    afsnit = [(p.style.name, p.text) for p in laest(DELING).paragraphs]
    assert afsnit[:3] == [
        ("Title", "Forberedende skema til step up-mødet"),
        ("Skemahoved", "22. november 2026  ·  Åstrup Kommune, Job og Afklaring  ·  telefon 12 34 56 78"
         "  ·  til Mette Krogh, socialpsykiatrien"),
        ("Skemaoverskrift", "1. Ønske og samtykke"),
    ]  # fmt: skip


def test_each_kind_of_block_is_drawn_in_its_own_way_and_in_its_order():
    dok = et_afsnit(
        Tekst("Almindelig"),
        Tekst("Vigtigt", fremhaevet=True),
        Punkter(("et", "to")),
        Felter((("Hvor?", "Her"), ("Hvornår?", "Nu"))),
        Tabel(("Hvad", "Hvem"), (("Ringer", "Søren"), ("Skriver", "Åse"))),
        Tekst("Sidst"),
    )
    word = laest(dok)
    krop = [b for b in word.iter_inner_content() if b.style.name != "Luft"]
    assert [(b.style.name, getattr(b, "text", "")) for b in krop] == [
        ("Brevdato", "22. november 2026"),
        ("Title", "Titel"),
        ("Heading 1", "Overskrift"),
        ("Normal", "Almindelig"),
        ("Fremhævet", "Vigtigt"),
        ("List Bullet", "et"),
        ("List Bullet", "to"),
        ("AfkFelter", ""),
        ("AfkTabel", ""),
        ("Normal", "Sidst"),
    ]
    assert celler(word) == [
        [["Hvor?", "Her"], ["Hvornår?", "Nu"]],
        [["Hvad", "Hvem"], ["Ringer", "Søren"], ["Skriver", "Åse"]],
    ]


def test_nothing_empty_is_drawn():
    dok = Dokument("indkaldelse", "T", (Afsnit("a", "", (Felter(()), Tabel((), ()), Punkter(()))),), DATO)
    word = laest(dok)
    assert [p.text for p in word.paragraphs if p.text] == ["22. november 2026", "T"]
    assert word.tables == []


def test_a_table_without_rows_keeps_its_heading():
    assert celler(laest(et_afsnit(Tabel(("Hvad", "Hvem"), ())))) == [[["Hvad", "Hvem"]]]


@pytest.mark.parametrize("antal", [1, 2, 3, 5, 8])
def test_a_table_has_as_many_columns_as_its_heading(antal: int):
    tabel = Tabel(tuple(f"K{n}" for n in range(antal)), (tuple(f"v{n}" for n in range(antal)),))
    word = laest(et_afsnit(tabel))
    assert celler(word) == [[list(tabel.hoved), list(tabel.raekker[0])]]
    assert 9630 <= sum(k.width.twips for k in word.tables[0].columns) <= 9638


def test_a_number_and_a_date_get_their_line_whole_and_the_long_columns_share_the_rest():
    # 9500 twips hold 100 characters: "1" takes 1 + 3, the date 16 + 3, and the long ones share 77.
    celler_ = [["1", "x " * 60, "1. december 2026", "y " * 90]]
    assert [b // 95 for b in fordel(celler_, 9500)] == [4, 38, 19, 39]
    assert sum(fordel(celler_, 9501)) == 9501


def test_the_grid_and_the_cells_of_a_table_agree_on_the_widths():
    tabel = laest(AFTALE).tables[1]
    gitter = [k.width for k in tabel.columns]
    assert [c.width for c in tabel.rows[3].cells] == gitter
    assert len(set(gitter)) > 1


def test_line_breaks_are_kept_as_line_breaks():
    word = laest(et_afsnit(Tekst("en\nto\r\n\r\nfire"), Felter((("Hvor?", "Lokale 2\n1. sal"),))))
    afsnit = next(p for p in word.paragraphs if p.text.startswith("en"))
    assert afsnit.text == "en\nto\n\nfire"
    assert len(afsnit._p.findall(f".//{qn('w:br')}")) == 3
    assert celler(word) == [[["Hvor?", "Lokale 2\n1. sal"]]]


def test_headings_stay_with_what_follows_and_heading_rows_are_repeated_and_marked():
    word = laest(AFTALE)
    overskrift = next(p for p in word.paragraphs if p.text == "Mål")
    assert overskrift.style.base_style.name == "Heading 1"
    assert overskrift.style.base_style.paragraph_format.keep_with_next is True
    felter, tabel = word.tables[:2]
    gentaget = [r._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for r in tabel.rows]
    assert gentaget == [True] + [False] * 7
    assert attribut(tabel._tbl, "w:tblPr/w:tblLook", "w:firstRow") == "1"
    assert attribut(felter._tbl, "w:tblPr/w:tblLook", "w:firstRow") == "0"


@ALLE
def test_the_foot_line_stands_on_every_page_and_the_page_number_from_the_second(dok: Dokument):
    side = laest(dok).sections[0]
    assert side.different_first_page_header_footer
    assert [p.text for p in side.first_page_footer.paragraphs] == [dok.fod]
    assert [p.text for p in side.footer.paragraphs] == [f"{dok.fod}\tSide 2 af 2"]
    felter = [e.text.strip() for e in side.footer._element.iter(qn("w:instrText"))]
    assert felter == ["PAGE", "NUMPAGES"]


def test_without_a_foot_line_the_first_page_has_an_empty_foot():
    side = laest(INDKALDELSE._replace(fod="")).sections[0]
    assert [(p.style.name, p.text) for p in side.first_page_footer.paragraphs] == [("Luft", "")]


@ALLE
def test_the_page_is_a4_with_two_centimetres_of_margin(dok: Dokument):
    side = laest(dok).sections[0]
    assert [round(x.cm, 1) for x in (side.page_width, side.page_height)] == [21.0, 29.7]
    assert {round(x.cm, 1) for x in (side.left_margin, side.right_margin, side.top_margin, side.bottom_margin)} == {2.0}


@ALLE
def test_the_language_is_danish(dok: Dokument):
    word = laest(dok)
    stile, sprog = word.styles.element, "w:docDefaults/w:rPrDefault/w:rPr/w:lang"
    assert attribut(stile, sprog, "w:val") == attribut(stile, sprog, "w:eastAsia") == "da-DK"
    tema = "w:themeFontLang"
    assert (
        attribut(word.settings.element, tema, "w:val") == attribut(word.settings.element, tema, "w:eastAsia") == "da-DK"
    )
    assert word.core_properties.language == "da-DK"


@ALLE
def test_the_properties_say_the_kind_and_the_day_and_nothing_of_who_made_it_or_of_whom(dok: Dokument):
    data = docx(dok, INGEN)
    egenskaber = laest(dok).core_properties
    assert egenskaber.title == dok.skabelon.capitalize()
    assert egenskaber.created == egenskaber.modified == datetime(2026, 11, 22, tzinfo=UTC)
    felter = re.findall(rb"<(?:\w+:)?(\w+)[ >]", dele(data)["docProps/core.xml"].partition(b"?>")[2])
    assert set(felter) == {b"coreProperties", b"title", b"language", b"created", b"modified"}
    assert not [n for n in dele(data) if "app.xml" in n or "thumbnail" in n or "customXml" in n or "theme" in n]
    alt = b"".join(dele(data).values()).lower()
    assert b"python" not in alt
    assert b"c:\\" not in alt
    assert b"/root" not in alt


@ALLE
def test_the_same_document_gives_the_same_bytes(dok: Dokument):
    assert docx(dok, INGEN) == docx(dok, INGEN)


def test_another_document_gives_other_bytes():
    assert docx(INDKALDELSE, INGEN) != docx(INDKALDELSE._replace(titel="Et andet møde"), INGEN)


def test_the_words_of_a_word_file_are_those_of_its_body_and_its_foot():
    linjer = tekst_i(docx(INDKALDELSE, INGEN)).split("\n")
    assert linjer[:2] == ["Åstrup Kommune", "Job og Afklaring"]
    i = linjer.index("Hvor")
    assert linjer[i + 1 : i + 3] == ["Jobcentret, Østergade 7, 2. sal", "Lokale Ærø – spørg efter Søren i receptionen"]
    assert linjer[-2:] == [FOD, f"{FOD} Side 2 af 2"]


def test_the_words_are_found_also_where_word_on_the_web_puts_them():
    krop = dele(docx(INDKALDELSE, INGEN))["word/document.xml"]
    assert tekst_i(pak({"word/document2.xml": krop, "word/styles.xml": krop})).count("Kære Åse") == 1


FARLIGE = {
    "udtryk": "{{ 7*7 }}",
    "loekke": "{% for a in b %}x{% endfor %}",
    "kommentar": "{# væk #}",
    "docxtpl": "{_{ titel }_} {_% x %_}",
    "docxtpl_afsnit": "{%p if x %} {{r x }} {%tr for %}",
    "xml": "</w:t></w:r></w:p><w:sectPr/> & &amp; &#60; <!-- \"x\" 'y' ]]>",
    "emoji": "😀 fint 🏳",
    "formel": "=HYPERLINK(1)",
    "felt": 'DDEAUTO c:\\\\windows "x"',
    "mellemrum": "a  b   c",
    "langt": "ærlig " * 17_000 + "slut",
}


def med(vaerdi: str) -> Dokument:
    """A document in which every text is the value."""
    return Dokument(
        "indkaldelse", vaerdi,
        (Afsnit("a", vaerdi, (Tekst(vaerdi), Punkter((vaerdi,)), Felter(((vaerdi, vaerdi),)),
                              Tabel((vaerdi, "x"), ((vaerdi, "y"),)))),),
        DATO, (vaerdi,), Afsender(vaerdi, vaerdi, (vaerdi,), vaerdi), vaerdi, {"x": vaerdi},
    )  # fmt: skip


@pytest.mark.parametrize("vaerdi", FARLIGE.values(), ids=FARLIGE)
def test_a_value_stands_literally_wherever_it_is_drawn(vaerdi: str):
    tekst = tekst_i(docx(med(vaerdi), INGEN))
    # Sender 4, receiver, title, heading, paragraph, point, question and answer, heading cell and cell, foot twice.
    assert tekst.count(vaerdi) == 15


@pytest.mark.parametrize(
    ("vaerdi", "vist"),
    [
        ("a\x00b\x1b[31mc\x7fd\x9fe", "a\ufffdb\ufffd[31mc\ufffdd\ufffde"),
        ("x\ud800y\udfff", "x\ufffdy\ufffd"),
        ("x\ufffey\uffffz", "x\ufffdy\ufffdz"),
        ("rar\u202egnp.exe\u2066", "rar\ufffdgnp.exe\ufffd"),
        ("a\tb", "a b"),
        ("a\u2028b\x0cc\x0bd", "a\nb\nc\nd"),
    ],
)
def test_a_character_that_steers_or_that_xml_forbids_becomes_a_visible_mark(vaerdi: str, vist: str):
    assert tekst_i(docx(med(vaerdi), INGEN)).count(vist) == 15
