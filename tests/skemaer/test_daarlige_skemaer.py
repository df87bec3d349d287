"""Every check of a form file, each with a bad file and the whole message."""

from pathlib import Path

import pytest

from afk.fejl import AfkFejl, BrugsFejl
from afk.skemaer.laes import hent, laes_skema

from .hjaelp import BEGYND, felt, ja_nej, valg


def fejl(tekst: str) -> str:
    with pytest.raises(AfkFejl) as e:
        laes_skema(tekst, "mit.toml")
    return str(e.value)


def med(*spoergsmaal: str) -> str:
    return BEGYND + "".join(f"[[afsnit.spoergsmaal]]\n{s}\n" for s in spoergsmaal)


# --- the file ---------------------------------------------------------------------------------------------------

TOML = "Linjen kan ikke læses som TOML. Tjek anførselstegn, lighedstegn og parenteser, og at nøglen ikke står to gange."


def test_a_line_that_is_no_toml_is_named() -> None:
    assert fejl('navn = "a"\ntitel = Prøve\n') == f"mit.toml, linje 2: {TOML}"


def test_a_list_that_never_ends_is_named_at_the_last_line() -> None:
    assert fejl('navn = "a"\nudgave = [1,\n2\n') == f"mit.toml, linje 3: {TOML}"


def test_a_key_written_twice_in_one_table_is_named() -> None:
    assert fejl('navn = "a"\ntitel = "b"\nnavn = "c"\n') == f"mit.toml, linje 3: {TOML}"


def test_an_empty_file_says_what_it_needs() -> None:
    assert fejl("") == "mit.toml, linje 1: navn mangler. Skriv den."


def test_lines_are_counted_alike_with_windows_line_ends() -> None:
    tekst = med(ja_nej("a"), felt("b", "tekts")).replace("\n", "\r\n")
    assert fejl(tekst).startswith("mit.toml, linje 15: type: tekts kendes ikke.")


def test_a_header_inside_a_text_of_several_lines_does_not_shift_the_line() -> None:
    hjaelp = 'hjaelp = """\n[[afsnit.spoergsmaal]]\n[[afsnit]]\n"""'
    assert fejl(med(ja_nej("a", hjaelp), felt("b", "tekts"))).startswith("mit.toml, linje 19: type: tekts")


# --- the tables -------------------------------------------------------------------------------------------------

GODT = ja_nej("a")
TILFAELDE = {
    "unknown key at the top": (
        'navn = "a"\ntitl = "b"\n',
        2,
        "titl kendes ikke. Mente du titel? Skriv en af: navn, titel, udgave, afsnit.",
    ),
    "udgave as a text": ('navn = "a"\ntitel = "b"\nudgave = "1"\n', 3, "udgave skal være et helt tal. Ret det."),
    "no sections": ('navn = "a"\ntitel = "b"\nudgave = 1\n', 1, "afsnit mangler. Skriv den."),
    "sections that are no tables": (
        'navn = "a"\ntitel = "b"\nudgave = 1\nafsnit = ["x"]\n',
        1,
        "Her skal stå en tabel med noegle, titel, spoergsmaal. Skriv den.",
    ),
    "a section without questions": (BEGYND, 6, "spoergsmaal mangler. Skriv den."),
    "a section twice": (
        med(GODT) + '[[afsnit]]\nnoegle = "et"\ntitel = "To"\n[[afsnit.spoergsmaal]]\n' + ja_nej("b"),
        13,
        "Afsnittet et står to gange. Giv det ene et andet navn.",
    ),
    "unknown key in a question": (
        med(ja_nej("a", 'hjalp = "x"')),
        12,
        "hjalp kendes ikke. Mente du hjaelp? Skriv en af: noegle, tekst, type, hjaelp, muligheder, krav, vis_naar, "
        "skal_naar, deles, emne, kilde, mindst, hoejst, blandt, felter, kolonner, auto, kun_ja, ved_ikke_ok, "
        "klokkeslaet.",
    ),
    "a question without text": (
        med('noegle = "a"\ntype = "ja_nej"'),
        9,
        "tekst mangler. Skriv den.",
    ),
    "deles as a text": (med(ja_nej("a", 'deles = "ja"')), 12, "deles skal være true eller false. Ret det."),
    "a key with capitals": (
        med(GODT, ja_nej("Ny")),
        13,
        "En nøgle har kun a-z, 0-9 og _, og begynder med et bogstav. Ret den.",
    ),
    "the reserved key": (
        med(ja_nej("uden_svar")),
        9,
        "En nøgle har kun a-z, 0-9 og _, og begynder med et bogstav. Ret den.",
    ),
    "a key twice": (
        med(GODT, ja_nej("b"), ja_nej("a")),
        17,
        "Nøglen a står to gange. Giv det ene spørgsmål et andet navn.",
    ),
    "unknown type": (
        med(felt("a", "dag")),
        11,
        "type: dag kendes ikke. Skriv en af: tekst, linjer, valg, flere, dato, ja_nej, tal, liste.",
    ),
    "unknown krav": (
        med(ja_nej("a", 'krav = "skel"')),
        12,
        "krav: skel kendes ikke. Mente du skal? Skriv en af: skal, boer, kan.",
    ),
    "unknown topic": (
        med(ja_nej("a", 'emne = "helbredet"')),
        12,
        "emne: helbredet kendes ikke. Mente du helbred? Skriv en af: job_uddannelse, hverdag_netvaerk, helbred, "
        "misbrug, bolig, oekonomi, familie_boern, indsatser.",
    ),
    "klokkeslaet on a number": (
        med(felt("a", "tal", "klokkeslaet = true")),
        12,
        "klokkeslaet hører til typen tekst. Ret typen, eller fjern klokkeslaet.",
    ),
    "kun_ja on a text": (
        med(felt("a", "tekst", "kun_ja = true")),
        12,
        "kun_ja hører til typen ja_nej. Ret typen, eller fjern kun_ja.",
    ),
    # --- options
    "valg without options": (med(felt("a", "valg")), 11, "a har typen valg og skal have muligheder. Skriv dem."),
    "flere with no options in the list": (
        med(felt("a", "flere", "muligheder = []")),
        11,
        "a har typen flere og skal have muligheder. Skriv dem.",
    ),
    "options on a date": (
        med(felt("a", "dato", 'muligheder = "roller"')),
        12,
        "a: kun valg og flere har muligheder. Ret typen.",
    ),
    "unknown shared options": (
        med(felt("a", "valg", 'muligheder = "rolle"')),
        12,
        "muligheder: rolle kendes ikke. Mente du roller? Skriv en af: emner, barrierer, grupper, anledninger, "
        "moedeformer, roller, indsatstyper, omraader, kan_beslutte.",
    ),
    "an option without text": (
        med(felt("a", "valg", 'muligheder = [\n  { kode = "x", tekst = "X" },\n  { kode = "y" },\n]')),
        14,
        "tekst mangler. Skriv den.",
    ),
    "a code with a space": (
        med(felt("a", "valg", 'muligheder = [\n  { kode = "x", tekst = "X" },\n  { kode = "y z", tekst = "Y" },\n]')),
        14,
        "En kode har kun a-z, 0-9, - og _, og mindst ét bogstav. Ret den.",
    ),
    "a code that is a number": (
        med(valg("a", "x 2")),
        12,
        "En kode har kun a-z, 0-9, - og _, og mindst ét bogstav. Ret den.",
    ),
    "a code twice": (med(valg("a", "x y x")), 12, "Muligheden x kan ikke skelnes fra en anden. Ret den ene."),
    "a text that is the code of another": (
        med(felt("a", "valg", 'muligheder = [\n  { kode = "x", tekst = "Y!" },\n  { kode = "y", tekst = "Z" },\n]')),
        14,
        "Muligheden y kan ikke skelnes fra en anden. Ret den ene.",
    ),
    # --- conditions
    "a condition on an unknown question": (
        med(GODT, ja_nej("b", 'vis_naar = "aa = ja"')),
        16,
        "vis_naar: Der er ikke noget spørgsmål aa før dette. Ret navnet eller rækkefølgen.",
    ),
    "a condition on a later question": (
        med(ja_nej("a", 'vis_naar = "b = ja"'), ja_nej("b")),
        12,
        "vis_naar: Der er ikke noget spørgsmål b før dette. Ret navnet eller rækkefølgen.",
    ),
    "a condition on an option that does not exist": (
        med(valg("a", "ja nej"), ja_nej("b", 'vis_naar = "a = maaske"')),
        17,
        "vis_naar: a har ikke muligheden maaske. Skriv en af: ja, nej.",
    ),
    "a condition on an option that is only a non-answer": (
        med(valg("a", "ja nej"), ja_nej("b", 'vis_naar = "a != ved_ikke"')),
        17,
        "vis_naar: a har ikke muligheden ved_ikke. Skriv en af: ja, nej.",
    ),
    "ja_nej compared with something else": (
        med(GODT, ja_nej("b", 'skal_naar = "a = true"')),
        16,
        "skal_naar: a har ikke muligheden true. Skriv en af: ja, nej.",
    ),
    "a number compared with a word": (
        med(felt("a", "tal"), ja_nej("b", 'vis_naar = "a > nul"')),
        16,
        "vis_naar: a har ikke muligheden nul. Skriv en af: et tal.",
    ),
    "the wrong sign for the type": (
        med(valg("a", "x y", type="flere"), ja_nej("b", 'vis_naar = "a = x"')),
        17,
        "vis_naar: a har typen flere. Brug kun har, besvaret.",
    ),
    "a text compared": (
        med(felt("a", "tekst"), ja_nej("b", 'vis_naar = "a = x"')),
        16,
        "vis_naar: a har typen tekst. Brug kun besvaret.",
    ),
    "a condition that can't be read": (
        med(GODT, ja_nej("b", 'vis_naar = "a er ja"')),
        16,
        "vis_naar: Betingelsen kan ikke læses. Skriv den som: felt = kode, felt != kode, felt har kode, felt > tal "
        "eller felt besvaret.",
    ),
    "a condition that is a list of numbers": (
        med(GODT, ja_nej("b", "vis_naar = [1]")),
        16,
        'vis_naar: Skriv betingelsen som en tekst, fx "rehab_status = nej", eller en liste af tekster.',
    ),
    # --- lists
    "a liste without columns": (
        med(felt("a", "liste")),
        11,
        "a: kun typen liste har felter, og den skal have dem. Ret typen eller felterne.",
    ),
    "columns on a text": (
        med(felt("a", "tekst", 'felter = "person"')),
        12,
        "a: kun typen liste har felter, og den skal have dem. Ret typen eller felterne.",
    ),
    "unknown shared columns": (
        med(felt("a", "liste", 'felter = "personer"')),
        12,
        "felter: personer kendes ikke. Mente du person? Skriv en af: person, aftale.",
    ),
    "a list within a list": (
        med(felt("a", "liste", 'felter = [{ noegle = "b", tekst = "B", type = "liste", felter = "aftale" }]')),
        12,
        "En kolonne kan ikke selv være en liste. Ret typen.",
    ),
    "an unknown column picked": (
        med(felt("a", "liste", 'felter = "person"', 'kolonner = ["navn", "titel"]')),
        13,
        "kolonner: titel kendes ikke. Skriv en af: navn, rolle, organisation, kontakt, begrundelse, kender_tilbud, "
        "kan_beslutte, deltager_via, samtykke, status.",
    ),
    "blandt on other options": (
        med(valg("a", "x y", type="flere"), valg("b", "x", 'blandt = "a"', type="flere")),
        18,
        "blandt skal nævne et tidligere spørgsmål af typen flere med de samme muligheder. Ret det.",
    ),
}


@pytest.mark.parametrize("navn", TILFAELDE)
def test_a_mistake_is_told_with_file_line_and_cure(navn: str) -> None:
    tekst, linje, besked = TILFAELDE[navn]
    assert fejl(tekst) == f"mit.toml, linje {linje}: {besked}"


# --- the municipality's own forms -------------------------------------------------------------------------------


@pytest.fixture
def egne(tmp_path: Path) -> Path:
    (tmp_path / "skemaer").mkdir()
    return tmp_path


def indbygget(navn: str) -> str:
    from importlib.resources import files

    return files("afk.skemaer").joinpath(f"{navn}.toml").read_text("utf-8")


def test_an_own_file_replaces_the_built_in_form(egne: Path) -> None:
    tekst = indbygget("visitation").replace('titel = "Visitation"', 'titel = "Visitation i Lilleby"')
    (egne / "skemaer" / "visitation.toml").write_text(tekst, "utf-8")
    assert hent("visitation", egne).titel == "Visitation i Lilleby"
    assert hent("visitation", None).titel == "Visitation"
    assert hent("aftale", egne).titel == "Aftaledokument fra step up-møde"


def test_an_own_file_may_begin_with_the_mark_that_notepad_writes(egne: Path) -> None:
    (egne / "skemaer" / "visitation.toml").write_text(indbygget("visitation"), "utf-8-sig")
    assert hent("visitation", egne).navn == "visitation"


def test_an_own_form_may_add_questions_and_leave_out_those_the_program_does_not_use(egne: Path) -> None:
    tekst = indbygget("visitation").replace('noegle = "g3_forsoegt"', 'noegle = "g3_eget"')
    (egne / "skemaer" / "visitation.toml").write_text(tekst, "utf-8")
    noegler = [s.noegle for s in hent("visitation", egne).spoergsmaal]
    assert "g3_eget" in noegler
    assert "g3_forsoegt" not in noegler


def egen_fejl(mappe: Path, data: bytes) -> str:
    sti = mappe / "skemaer" / "visitation.toml"
    sti.write_bytes(data)
    with pytest.raises(AfkFejl) as e:
        hent("visitation", mappe)
    return str(e.value).replace(str(sti), "STI")


def test_an_own_form_without_a_key_that_the_program_uses_is_refused(egne: Path) -> None:
    tekst = indbygget("visitation").replace('noegle = "standby_terminal"', 'noegle = "standby"')
    assert egen_fejl(egne, tekst.encode()) == (
        "STI, linje 1: Spørgsmålet standby_terminal mangler, og afk bruger det. "
        "Skriv det ind igen fra det indbyggede skema."
    )


def test_an_own_form_that_changes_the_type_of_a_used_key_is_refused(egne: Path) -> None:
    foer = 'noegle = "visitation_dato"\ntekst = "Hvilken dag visiterer du?"\ntype = "dato"'
    tekst = indbygget("visitation")
    linje = tekst[: tekst.index(foer)].count("\n") + 1
    assert egen_fejl(egne, tekst.replace(foer, foer.replace('"dato"', '"tekst"')).encode()) == (
        f"STI, linje {linje}: Spørgsmålet visitation_dato bruges af afk og skal have typen dato. Ret typen."
    )


def test_an_own_form_that_asks_what_the_program_fills_in_is_refused(egne: Path) -> None:
    foer = 'tekst = "Programmets forslag"'
    tekst = indbygget("visitation")
    linje = tekst[: tekst.index(foer)].count("\n")
    nyt = tekst[: tekst.index(foer)] + tekst[tekst.index(foer) :].replace("auto = true\n", "", 1)
    assert egen_fejl(egne, nyt.encode()) == (
        f"STI, linje {linje}: Spørgsmålet forslag bruges af afk og skal have auto = true. Ret det."
    )


def test_an_own_form_with_an_option_that_the_program_does_not_know_is_refused(egne: Path) -> None:
    foer = '  { kode = "udskydes", tekst = "Nej, den udskydes" },\n'
    tekst = indbygget("visitation")
    linje = tekst[: tekst.index('noegle = "straks_status"')].count("\n") + 1
    nyt = tekst.replace(foer, foer + '  { kode = "senere", tekst = "Senere" },\n')
    assert egen_fejl(egne, nyt.encode()) == (
        f"STI, linje {linje}: straks_status: afk kender ikke koden senere. Brug kun nu, udskydes, undtaget."
    )


def test_an_own_form_with_another_name_than_its_file_is_refused(egne: Path) -> None:
    tekst = indbygget("visitation").replace('navn = "visitation"', 'navn = "visitering"')
    linje = tekst[: tekst.index('navn = "visitering"')].count("\n") + 1
    assert egen_fejl(egne, tekst.encode()) == f"STI, linje {linje}: Skemaet skal hedde visitation som filen. Ret navn."


def test_an_own_file_that_is_not_utf_8_is_named_with_its_line(egne: Path) -> None:
    assert egen_fejl(egne, 'navn = "a"\ntitel = "prøve"\n'.encode("cp1252")) == (
        "STI, linje 2: Filen er ikke gemt som UTF-8. Gem den igen som UTF-8."
    )


def test_a_folder_in_place_of_the_file_is_told(egne: Path) -> None:
    (egne / "skemaer" / "visitation.toml").mkdir()
    with pytest.raises(
        AfkFejl, match=r"^Skemaet .*visitation\.toml kan ikke læses: .*\. Tjek stien og rettighederne\.$"
    ):
        hent("visitation", egne)


def test_a_mistake_in_an_own_file_names_the_whole_path(egne: Path) -> None:
    assert egen_fejl(egne, b"navn = \n") == f"STI, linje 1: {TOML}"


@pytest.mark.parametrize("navn", ["visitasion", "../visitation", "faelles", ""])
def test_an_unknown_form_is_refused_with_the_names(navn: str, egne: Path) -> None:
    with pytest.raises(BrugsFejl) as e:
        hent(navn, egne)
    assert str(e.value).startswith(f"Skemaet {navn} kendes ikke.")
    assert str(e.value).endswith("Skemaerne er aftale, forberedende, indkaldelse, visitation.")


def test_a_misspelt_form_gets_a_suggestion() -> None:
    with pytest.raises(BrugsFejl, match=r"Mente du visitation\?"):
        hent("visitasion", None)
