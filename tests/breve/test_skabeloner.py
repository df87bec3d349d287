"""Templates: the four that come with afk, and the municipality's own."""

import random
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from lxml import etree

from afk.breve import docx as docx_modul
from afk.breve.docx import docx, tekst_i
from afk.breve.dokument import Dokument
from afk.fejl import AfkFejl
from tests.breve.byg_skabeloner import BREVE, MAPPE, SKEMAER, byg
from tests.breve.eksempler import AFTALE, INDKALDELSE
from tests.breve.hjaelp import INGEN, dele, egen_skabelon, laest, pak

SLUT = "Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk."
PAKKET = (MAPPE / "indkaldelse.docx").read_bytes()


def fejl(konfig: Path, dok: Dokument = INDKALDELSE) -> str:
    """What the user is told; always with the file, that nothing is written, and what to do."""
    with pytest.raises(AfkFejl) as e:
        docx(dok, konfig)
    tekst = str(e.value)
    sti = konfig / "skabeloner" / f"{dok.skabelon}.docx"
    assert tekst.startswith(f"Skabelonen {sti} kan ikke bruges: ")
    assert tekst.endswith(f". Intet er skrevet. {SLUT}")
    return tekst.removeprefix(f"Skabelonen {sti} kan ikke bruges: ").removesuffix(f". Intet er skrevet. {SLUT}")


def skriv_egen(konfig: Path, data: bytes) -> None:
    (konfig / "skabeloner").mkdir(exist_ok=True)
    (konfig / "skabeloner" / "indkaldelse.docx").write_bytes(data)


# --- those that come with afk -------------------------------------------------------------------------------


@pytest.mark.parametrize("navn", [*BREVE, *SKEMAER])
def test_the_script_makes_the_template_that_is_in_the_package(navn: str):
    ny, gammel = dele(byg(navn)), dele((MAPPE / f"{navn}.docx").read_bytes())
    assert list(ny) == list(gammel)
    for del_ in ny:
        assert etree.canonicalize(ny[del_].decode()) == etree.canonicalize(gammel[del_].decode()), del_


def test_there_is_a_template_for_each_document_and_no_other():
    assert sorted(f.name for f in MAPPE.iterdir()) == sorted(f"{n}.docx" for n in (*BREVE, *SKEMAER))


# --- a municipality's own -----------------------------------------------------------------------------------


def test_an_own_template_comes_before_the_one_of_the_package_and_only_for_its_document(tmp_path: Path):
    egen_skabelon(tmp_path, ["Kommunens egen: {{ titel }}"])
    assert tekst_i(docx(INDKALDELSE, tmp_path)).strip() == f"Kommunens egen: {INDKALDELSE.titel}"
    assert docx(AFTALE, tmp_path) == docx(AFTALE, INGEN)


def test_a_copy_of_our_template_draws_the_same_letter(tmp_path: Path):
    skriv_egen(tmp_path, PAKKET)
    assert docx(INDKALDELSE, tmp_path) == docx(INDKALDELSE, INGEN)


@pytest.mark.parametrize(
    ("linje", "tegnet"),
    [
        ("{{ dato }} {{ fod }}", "22. november 2026 " + INDKALDELSE.fod),
        ("{{ afsender.navn }}, {{ afsender.adresse|join(', ') }}", "Åstrup Kommune, Østergade 7, 2. sal, 5000 Ærøbro"),
        ("{{ felt.moede_sted|upper }}", "LOKALE ÆRØ"),
        ("{{ felt['moede_dato'] }}", "1. december 2026"),
        ("{{ felt.tolk|default('ingen tolk') }}", "ingen tolk"),
        ("{% if felt.tolk is defined %}tolk{% else %}-{% endif %}", "-"),
        ("{{ blok.formaal.overskrift }} {{ blok.formaal.blokke[0].art }}", "Hvad handler mødet om? tekst"),
        ("{% for p in blok.praktisk.blokke[0].par %}{{ p.spoergsmaal }}{% if not loop.last %}; {% endif %}{% endfor %}",
         "Hvornår; Hvor; Kontakt"),
        ("{% for a in afsnit %}{{ a.noegle }} {% endfor %}",
         "indledning praktisk formaal deltagere frivilligt hilsen"),
        ("{{ modtager[0] }} {{ modtager|length }} {{ modtager|first }} {{ modtager|last }}",
         "Åse Ømand 3 Åse Ømand 5000 Ærøbro"),
    ],
)  # fmt: skip
def test_an_own_template_can_use(tmp_path: Path, linje: str, tegnet: str):
    egen_skabelon(tmp_path, [linje])
    assert tekst_i(docx(INDKALDELSE, tmp_path)).strip() == tegnet


def test_a_tag_that_word_has_split_by_formatting_is_still_one(tmp_path: Path):
    word = Document()
    afsnit = word.add_paragraph()
    for stump in ("{", "{ ti", "tel }", "}"):
        afsnit.add_run(stump).bold = True
    (tmp_path / "skabeloner").mkdir()
    word.save(str(tmp_path / "skabeloner" / "indkaldelse.docx"))
    assert tekst_i(docx(INDKALDELSE, tmp_path)).strip() == INDKALDELSE.titel


def test_head_and_foot_of_an_own_template_are_drawn(tmp_path: Path):
    word = Document()
    word.sections[0].header.paragraphs[0].text = "{{ afsender.navn }}"
    word.sections[0].footer.paragraphs[0].text = "{{ fod }}"
    ud = BytesIO()
    word.save(ud)
    skriv_egen(tmp_path, ud.getvalue())
    side = laest(INDKALDELSE, tmp_path).sections[0]
    assert side.header.paragraphs[0].text == "Åstrup Kommune"
    assert side.footer.paragraphs[0].text == INDKALDELSE.fod


def test_who_made_an_own_template_does_not_follow_the_letter(tmp_path: Path):
    sti = egen_skabelon(tmp_path, ["{{ titel }}"])
    word = Document(str(sti))
    egenskaber = word.core_properties
    egenskaber.author = egenskaber.last_modified_by = egenskaber.comments = "Bodil Hemmelig"
    egenskaber.title = "{{ titel }}"
    word.save(str(sti))
    alt = dele(docx(INDKALDELSE, tmp_path))
    assert b"Bodil" not in b"".join(alt.values())
    assert INDKALDELSE.titel.encode() not in alt["docProps/core.xml"]
    assert not [n for n in alt if "app.xml" in n or "thumbnail" in n]


# --- a template is code -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("linje", "hvad"),
    [
        ("{{ ''.__class__.__mro__ }}", '"__class__" må ikke bruges i en skabelon'),
        ("{{ titel['__class__'] }}", '"__class__" må ikke bruges i en skabelon'),
        ("{{ cycler.__init__.__globals__ }}", '"__init__" må ikke bruges i en skabelon'),
        ("{% for x in titel.__class__.__subclasses__ %}{% endfor %}", '"__class__" må ikke bruges i en skabelon'),
        ("{{ navnet }}", 'feltet "navnet" kendes ikke eller er ikke udfyldt'),
        ("{{ felt.tolk }}", 'feltet "tolk" kendes ikke eller er ikke udfyldt'),
        ("{{ lipsum }}", 'feltet "lipsum" kendes ikke eller er ikke udfyldt'),
        ("{{ namespace }}", 'feltet "namespace" kendes ikke eller er ikke udfyldt'),
        ("{{ modtager[17] }}", 'feltet "17" kendes ikke eller er ikke udfyldt'),
        ("{{ blok.deltagere.blokke[0].par|first }}", 'feltet "par" kendes ikke eller er ikke udfyldt'),
        ("{{ afsnit }}", "et sted skrives en liste eller en gruppe, hvor der skal stå et felt med tekst"),
        ("{{ felt }}", "et sted skrives en liste eller en gruppe, hvor der skal stå et felt med tekst"),
        ("{{ titel.format }}", "et sted skrives en liste eller en gruppe, hvor der skal stå et felt med tekst"),
        ("{% for a in titel %}x{% endfor %}", "en for-løkke kan kun løbe gennem en liste"),
        ("{{ titel|join(titel) }}", "join samler en liste af tekster med højst 10 tegn imellem"),
        ("{{ afsnit|join }}", "join kan kun samle tekster"),
    ],
)  # fmt: skip
def test_a_field_that_is_not_there_or_not_allowed_is_named(tmp_path: Path, linje: str, hvad: str):
    egen_skabelon(tmp_path, ["Kære borger", linje])
    assert fejl(tmp_path) == hvad


@pytest.mark.parametrize(
    "linje",
    [
        "{{ titel.upper() }}", "{{ range(10) }}", "{{ cycler('a') }}", "{{ 'a' * 1000000000 }}", "{{ 2 ** 99999999 }}",
        "{{ titel ~ titel }}", "{{ titel + titel }}", "{{ '%999999999d' % 1 }}", "{% set x = titel %}",
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "{% include '/etc/passwd' %}",
        "{% import '/etc/passwd' as x %}", "{% from '/etc/passwd' import x %}",
        "{% extends '/etc/passwd' %}", "{% block x %}{% endblock %}",
        "{{ felt[titel] }}", "{{ titel[0:9] }}", "{{ [titel, titel] }}", "{{ {'a': titel} }}",
        "{% for i in modtager recursive %}{{ loop(modtager) }}{% endfor %}", "{% filter upper %}x{% endfilter %}",
        "{% with x = titel %}{% endwith %}", "{% call titel() %}x{% endcall %}",
    ],
)  # fmt: skip
def test_what_a_template_has_no_need_of_is_refused_at_its_place(tmp_path: Path, linje: str):
    egen_skabelon(tmp_path, ["Kære borger", linje, "Venlig hilsen"])
    vist = linje if len(linje) <= 60 else linje[:60] + "…"
    assert fejl(tmp_path) == f"koden er ikke tilladt. Brug kun felter, if, for og filtre (ved »{vist}«)"


@pytest.mark.parametrize("filter_", ["attr('__class__')", "safe", "format(1)", "center(999999999)", "map('upper')"])
def test_only_harmless_filters_can_be_used(tmp_path: Path, filter_: str):
    egen_skabelon(tmp_path, [f"{{{{ titel|{filter_} }}}}"])
    assert f'filteret "{filter_.partition("(")[0]}" kan ikke bruges. Filtrene er default, first, join' in fejl(tmp_path)


def test_a_test_that_is_not_known_is_named(tmp_path: Path):
    egen_skabelon(tmp_path, ["{% if titel is string %}x{% endif %}"])
    assert fejl(tmp_path).startswith('prøven "is string" kan ikke bruges. Prøverne er defined, undefined (ved ')


def test_escaping_can_not_be_turned_off(tmp_path: Path):
    egen_skabelon(tmp_path, ["{% autoescape false %}{{ titel }}{% endautoescape %}"])
    assert fejl(tmp_path).startswith("koden er ikke tilladt")


@pytest.mark.parametrize(
    "linje", ["{{ titel", "{{ titel }", "{% if titel %}x", "{% fro a in afsnit %}", "{% for a in %}", "{% endfor %}",
              "{% debug %}"],
)  # fmt: skip
def test_code_that_can_not_be_read_is_shown_where_it_stands(tmp_path: Path, linje: str):
    egen_skabelon(tmp_path, ["Et", "To", "Tre", "Fire", linje])
    besked = fejl(tmp_path)
    assert besked.startswith("koden kan ikke læses. Hver {{ skal have en }}")
    assert besked.endswith(f"(ved »{linje}«)")


def test_an_error_never_tells_a_value(tmp_path: Path):
    hemmelig = INDKALDELSE._replace(felter={"navn": "Åse Hemmelig"})
    for linje in (
        "{{ felt[felt.navn] }}",
        "{{ felt.navn.x }}",
        "{{ felt.navn|join }}",
        "{% for x in felt.navn %}{% endfor %}",
    ):
        egen_skabelon(tmp_path, [linje])
        assert "Hemmelig" not in fejl(tmp_path, hemmelig)


def test_a_loop_within_a_loop_within_a_loop_is_stopped(tmp_path: Path):
    # 6 sections, 8 loops: 6 ** 8 is more than a million and a half.
    egen_skabelon(tmp_path, ["".join(f"{{% for a{n} in afsnit %}}" for n in range(8)) + "x" + "{% endfor %}" * 8])
    assert fejl(tmp_path) == "for-løkkerne løber for mange gange"


def test_a_document_without_end_is_stopped(tmp_path: Path):
    egen_skabelon(tmp_path, ["{% for a in modtager %}{% for b in modtager %}{{ titel }}{% endfor %}{% endfor %}"])
    assert fejl(tmp_path, INDKALDELSE._replace(titel="x" * 2_500_000)) == "dokumentet bliver for langt"


def test_code_that_begins_in_a_table_and_ends_after_it_is_an_error(tmp_path: Path):
    word = Document()
    word.add_table(1, 1).cell(0, 0).text = "{% if titel == 'en anden' %}a"
    word.add_paragraph("b{% endif %}")
    ud = BytesIO()
    word.save(ud)
    skriv_egen(tmp_path, ud.getvalue())
    assert fejl(tmp_path).startswith(
        "den er ikke en hel .docx-fil, eller en for eller if begynder og slutter i hver sit"
    )


# --- a file that is none ------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"Hej", PAKKET[:3000], b"PK\x05\x06" + b"\0" * 10])
def test_a_file_that_is_no_zip_is_not_a_docx_file(tmp_path: Path, data: bytes):
    skriv_egen(tmp_path, data)
    assert fejl(tmp_path) == "den er ikke en .docx-fil"


def test_a_zip_of_something_else_is_not_a_whole_docx_file(tmp_path: Path):
    skriv_egen(tmp_path, pak({"hej.txt": b"hej"}))
    assert fejl(tmp_path).startswith("den er ikke en hel .docx-fil")


def test_a_zip_that_unpacks_to_very_much_is_not_unpacked(tmp_path: Path):
    skriv_egen(tmp_path, pak({**dele(PAKKET), "word/media/x.bin": b"\0" * 61_000_000}))
    assert fejl(tmp_path) == "den fylder for meget, når den pakkes ud"


def test_a_very_big_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(docx_modul, "_MAX_FIL", 1000)
    skriv_egen(tmp_path, PAKKET)
    with pytest.raises(AfkFejl, match=r"indkaldelse\.docx er for stor"):
        docx(INDKALDELSE, tmp_path)


def test_a_template_that_is_a_folder_is_said_to_be_one(tmp_path: Path):
    (tmp_path / "skabeloner" / "indkaldelse.docx").mkdir(parents=True)
    besked = r"kan ikke læses: (det er en mappe|du har ikke adgang)\. Tjek stien og rettighederne\."
    with pytest.raises(AfkFejl, match=besked):
        docx(INDKALDELSE, tmp_path)


def test_a_template_can_not_read_a_file_through_xml(tmp_path: Path):
    (tmp_path / "hemmelig.txt").write_text("HEMMELIGHED")
    filer = dele(PAKKET)
    doktype = f'<!DOCTYPE w [<!ENTITY f SYSTEM "{(tmp_path / "hemmelig.txt").as_uri()}">]><w:document'.encode()
    krop = filer["word/document.xml"].replace(b"<w:document", doktype, 1)
    filer["word/document.xml"] = krop.replace(b"{{ dato }}", b"{{ dato }} &f;")
    skriv_egen(tmp_path, pak(filer))
    assert "HEMMELIGHED" not in fejl(tmp_path)


def test_a_damaged_template_is_drawn_or_refused_in_danish(tmp_path: Path):
    tilfaeldig = random.Random(2026)
    hele = dele(PAKKET)
    for _ in range(60):
        navn = tilfaeldig.choice(list(hele))
        skadet = bytearray(hele[navn])
        for _ in range(tilfaeldig.choice((1, 5, 20))):
            skadet[tilfaeldig.randrange(len(skadet))] = tilfaeldig.choice(b"<>{}%/\"' ax\x00\xff")
        skriv_egen(tmp_path, pak({**hele, navn: bytes(skadet)}))
        try:
            docx(INDKALDELSE, tmp_path)
        except AfkFejl as e:
            assert str(e).endswith(SLUT)
