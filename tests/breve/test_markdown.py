"""Markdown: what a reader of it sees is what was written."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from afk.breve.dokument import Afsender, Afsnit, Blok, Dokument, Felter, Punkter, Tabel, Tekst
from afk.breve.markdown import markdown
from tests.breve.eksempler import AFTALE, DATO, INDKALDELSE

LAESER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
FARLIGE = [
    "a | b || c", "`kode` og ``mere``", "<b>fed</b> <script>x</script> <!-- x -->", "# overskrift", "slut #", "- punkt",
    "+ punkt", "* punkt", "1. punkt", "2) punkt", "> citat", "***", "---", "===", "a_b_c __d__", "**fed** *kursiv*",
    "[tekst](https://x.dk)", "![billede](x.png)", "[x]: https://x.dk", "&amp; &#60; & co.", "~~væk~~", "~~~", "```",
    "\\* \\\\ \\", "C:\\mappe\\fil", "slut\\", "https://x.dk/a_b_c", "<https://x.dk>", ":---", "| --- |", "$x$",
    "4.12.", "1234567890. x", "10:30", "en *", "* en", "*a*b", "a**", "!", "kl. 10–11 – »ja«", "{{ 7*7 }}",
]  # fmt: skip


def dokument(*blokke: Blok) -> Dokument:
    return Dokument("aftale", "T", (Afsnit("a", "O", blokke),), DATO)


def vist(tekst: str) -> list[tuple[str, str]]:
    """What a reader sees: the kind of each block and its plain text, line breaks as line breaks."""
    return list(_blokke(LAESER.parse(tekst)))


def _blokke(tokens: list[Token]) -> Iterator[tuple[str, str]]:
    slags: list[str] = []
    for t in tokens:
        if t.nesting == 1:
            slags.append(t.tag)
        elif t.nesting == -1:
            slags.pop()
        elif t.type == "inline":
            inden_for = next((s for s in reversed(slags) if s in ("li", "td", "th")), slags[-1])
            yield inden_for, "".join(map(_ord, t.children or ()))
        else:
            yield t.tag, t.content


def _ord(t: Token) -> str:
    if t.type in ("hardbreak", "softbreak") or (t.type == "html_inline" and t.content == "<br>"):
        return "\n"
    return t.content


def test_a_letter_as_it_looks():
    dok = Dokument(
        "aftale", "Aftaler", (
            Afsnit("a", "Mål", (Tekst("Fire timer\nom ugen", fremhaevet=True), Punkter(("Ud hver dag", "Praktik")))),
            Afsnit("b", "Aftaler", (
                Felter((("Dato", "1. december 2026"), ("Sted", "Lokale 2\n1. sal"))),
                Tabel(("Hvad", "Hvem"), (("Ringer | skriver", "Søren"), ("Går\ntil fys.", "Åse"))),
            )),
        ),
        DATO, ("Åse Ømand",), Afsender("Åstrup Kommune", "", ("Østergade 7",), "12 34 56 78"), "Kopi til Åse.",
    )  # fmt: skip
    assert markdown(dok) == (
        "Åstrup Kommune\\\nØstergade 7\\\n12 34 56 78\n\n"
        "Åse Ømand\n\n"
        "22\\. november 2026\n\n"
        "# Aftaler\n\n"
        "## Mål\n\n"
        "**Fire timer**\\\n**om ugen**\n\n"
        "- Ud hver dag\n- Praktik\n\n"
        "## Aftaler\n\n"
        "- **Dato** 1\\. december 2026\n- **Sted** Lokale 2\\\n  1\\. sal\n\n"
        "| Hvad | Hvem |\n| --- | --- |\n| Ringer \\| skriver | Søren |\n| Går<br>til fys. | Åse |\n\n"
        "---\n\n"
        "Kopi til Åse.\n"
    )


def test_a_whole_letter_has_every_word_and_no_other():
    set_ = " ".join(tekst for _, tekst in vist(markdown(INDKALDELSE)))
    for ord_ in (
        "Kære Åse",
        "Jobcentret, Østergade 7, 2. sal\nLokale Ærø",
        "én fra din familie",
        "Venlig hilsen\n\nSøren",
    ):
        assert ord_ in set_
    assert [t for s, t in vist(markdown(INDKALDELSE)) if s == "h2"] == [
        "Det praktiske", "Hvad handler mødet om?", "Hvem er med?", "Mødet er frivilligt",
    ]  # fmt: skip


def test_a_table_is_a_table_to_a_reader():
    celler = [t for s, t in vist(markdown(AFTALE)) if s in ("th", "td")]
    tabel = AFTALE.afsnit[2].blokke[0]
    assert celler == [c for raekke in (tabel.hoved, *tabel.raekker) for c in raekke]


@pytest.mark.parametrize("vaerdi", FARLIGE)
def test_a_value_shows_as_it_is_written_wherever_it_stands(vaerdi: str):
    flere = f"først\n{vaerdi}\nsidst"
    dok = Dokument(
        "aftale", vaerdi,
        (Afsnit("a", vaerdi, (Tekst(vaerdi), Tekst(flere), Tekst(vaerdi, fremhaevet=True), Punkter((vaerdi, flere)),
                              Felter(((vaerdi, vaerdi), ("x", flere))),
                              Tabel((vaerdi, "h"), ((vaerdi, flere), ("c", vaerdi))))),),
        DATO, (vaerdi,), Afsender(vaerdi), vaerdi,
    )  # fmt: skip
    assert vist(markdown(dok)) == [
        ("p", vaerdi), ("p", vaerdi), ("p", "22. november 2026"), ("h1", vaerdi), ("h2", vaerdi), ("p", vaerdi),
        ("p", flere), ("p", vaerdi), ("li", vaerdi), ("li", flere), ("li", f"{vaerdi} {vaerdi}"), ("li", f"x {flere}"),
        ("th", vaerdi), ("th", "h"), ("td", vaerdi), ("td", flere), ("td", "c"), ("td", vaerdi), ("hr", ""),
        ("p", vaerdi),
    ]  # fmt: skip


TEKST = st.text(st.sampled_from("ab1 \\`*_{}[]<>#+-.!|~&;:=\"'()/$%é–\n"), min_size=1, max_size=25)


def plan(tekst: str) -> str:
    """The text with its lines trimmed, as every reader of Markdown shows them."""
    return "\n".join(linje.strip() for linje in tekst.strip().split("\n"))


@settings(max_examples=300, deadline=None)
@given(TEKST)
def test_any_text_shows_as_it_is_written(tekst: str):
    klar = plan(tekst)
    set_ = vist(markdown(dokument(Tekst(tekst), Tekst(tekst, fremhaevet=True), Tabel(("h", tekst), ((tekst, "x"),)))))
    ren = [(s, t) for s, t in set_[3:] if s != "p" or t]
    assert ren == [("p", klar)] * (2 if klar else 0) + [
        ("th", "h"),
        ("th", _celle(tekst)),
        ("td", _celle(tekst)),
        ("td", "x"),
    ]


@settings(max_examples=300, deadline=None)
@given(TEKST)
def test_any_text_shows_as_it_is_written_in_a_list(tekst: str):
    set_ = vist(markdown(dokument(Punkter((f"x{tekst}", f"y {tekst}")), Felter(((f"z{tekst}", f"v{tekst}"),)))))
    en_linje = " ".join(linje for linje in f"z{tekst}".split("\n")).strip()
    assert [s for s, _ in set_[3:]] == ["li"] * 3
    assert [t for _, t in set_[3:]] == [plan(f"x{tekst}"), plan(f"y {tekst}"), f"{en_linje} {plan(f'v{tekst}')}"]


def _celle(tekst: str) -> str:
    return "\n".join(linje.strip() for linje in tekst.split("\n")).strip(" ")


@pytest.mark.parametrize(
    ("vaerdi", "kan_ses"),
    [("a\x00b\x1bc", "a\ufffdb\ufffdc"), ("x\ud800y", "x\ufffdy"), ("rar\u202etxt", "rar\ufffdtxt"), ("a\tb", "a b")],
)
def test_a_character_that_steers_is_a_visible_mark(vaerdi: str, kan_ses: str):
    tekst = markdown(dokument(Tekst(vaerdi)))
    assert vist(tekst)[-1] == ("p", kan_ses)
    tekst.encode()


@pytest.mark.parametrize("tom", ["", "   ", "\n", " \n\n "])
def test_an_empty_value_leaves_nothing_behind(tom: str):
    dok = Dokument("aftale", "T", (Afsnit("a", "", (Tekst(tom), Tekst("x"))),), DATO, ("Åse", tom), Afsender(tom), "")
    assert vist(markdown(dok)) == [("p", "Åse"), ("p", "22. november 2026"), ("h1", "T"), ("p", "x")]


def test_empty_lines_within_a_text_are_kept():
    assert vist(markdown(dokument(Tekst("Venlig hilsen\n\n\nSøren"))))[-1] == ("p", "Venlig hilsen\n\n\nSøren")
