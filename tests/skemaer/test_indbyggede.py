"""The forms that come with afk: complete, consistent, and every condition can hold and fail."""

from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from afk.fakta.fritagelse import GRUNDE
from afk.skemaer.laes import hent, indbyggede
from afk.skemaer.motor import fra_fil, skabelon, synlige, synlige_felter
from afk.skemaer.paakraevet import PAAKRAEVEDE
from afk.skemaer.skema import UDEN_SVAR, Betingelse, Skema, Spoergsmaal, UdenSvar

NAVNE = ["aftale", "forberedende", "indkaldelse", "visitation"]


def koder(navn: str, noegle: str) -> list[str]:
    return [m.kode for m in hent(navn, None).find(noegle).muligheder]


def alle(navn: str) -> Iterator[Spoergsmaal]:
    for s in hent(navn, None).spoergsmaal:
        yield s
        yield from s.felter


def test_the_four_forms_are_found() -> None:
    assert indbyggede() == NAVNE


@pytest.mark.parametrize("navn", [*NAVNE, "faelles"])
def test_the_file_of_a_form_is_part_of_the_package(navn: str) -> None:
    assert "tekst = " in files("afk.skemaer").joinpath(f"{navn}.toml").read_text("utf-8")


ANTAL = {"aftale": 45, "forberedende": 82, "indkaldelse": 22, "visitation": 40}


@pytest.mark.parametrize(("navn", "antal"), list(ANTAL.items()))
def test_a_form_has_all_its_questions(navn: str, antal: int) -> None:
    assert len(hent(navn, None).spoergsmaal) == antal


@pytest.mark.parametrize("navn", NAVNE)
def test_every_question_says_where_it_comes_from(navn: str) -> None:
    assert [s.noegle for s in alle(navn) if not s.kilde] == []


@pytest.mark.parametrize("navn", NAVNE)
def test_every_question_asked_is_a_sentence_and_every_help_ends(navn: str) -> None:
    skema = hent(navn, None)
    assert [s.tekst for s in skema.spoergsmaal if not s.auto and not s.tekst.endswith("?")] == []
    assert [s.hjaelp for s in skema.spoergsmaal if s.hjaelp and s.hjaelp[-1] not in '."'] == []


@pytest.mark.parametrize("navn", NAVNE)
def test_the_keys_that_the_program_uses_are_there_once_each(navn: str) -> None:
    noegler = [s.noegle for s in hent(navn, None).spoergsmaal]
    assert [n for n in PAAKRAEVEDE[navn] if n not in noegler] == []
    assert len(set(PAAKRAEVEDE[navn])) == len(PAAKRAEVEDE[navn])


def test_an_answer_never_shared_is_not_marked_as_shared() -> None:
    deles = {s.noegle for s in hent("forberedende", None).spoergsmaal if s.deles}
    assert not deles & {
        "samtykke_ikke", "nej_grund", "sagsbehandlers_iagttagelse", "helbred_ikke_paa_moede", "boern_bekymring",
        "laege_oplysninger", "ydelse_nu", "aar_paa_ydelse", "partsrepr", "borger_har_laest",
    }  # fmt: skip
    assert not any(s.deles for s in alle("visitation"))


def test_health_and_other_sensitive_answers_need_their_topic_of_the_consent() -> None:
    emner = {s.noegle: s.emne for s in hent("forberedende", None).spoergsmaal}
    assert emner["helbred_betydning"] == emner["behandling"] == emner["helbred_relevant"] == "helbred"
    assert (emner["misbrug_status"], emner["bolig_status"]) == ("misbrug", "bolig")
    assert (emner["oekonomi_status"], emner["familie_behov"]) == ("oekonomi", "familie_boern")
    barrierer = {m.kode: m.emne for m in hent("forberedende", None).find("barrierer").muligheder}
    assert barrierer["helbred_psykisk"] == barrierer["helbred_fysisk"] == "helbred"
    assert barrierer["misbrug"] == "misbrug"


def test_the_barriers_are_the_same_list_wherever_they_are_asked() -> None:
    forberedende = hent("forberedende", None)
    barrierer = forberedende.find("barrierer").muligheder
    assert len(barrierer) == 12
    assert forberedende.find("barriere_foerst").muligheder == barrierer
    assert forberedende.find("barriere_ord").felter[0].muligheder == barrierer
    assert hent("aftale", None).find("vigtigste_udfordringer").muligheder == barrierer


def test_the_codes_of_the_visitation_are_those_that_the_table_reads() -> None:
    v = {s.noegle: koder("visitation", s.noegle) for s in hent("visitation", None).spoergsmaal}
    assert v["profil"] == ["afklaringspuljen-2021", "flere-skal-med-2017"]
    assert v["visitation_form"] == ["foerste_samtale", "anden_samtale", "administrativt"]
    assert v["maalgruppe_aendring"] == [
        "nej", "flyttet", "anden_ordning", "job_uddannelse", "sygedagpenge", "jobparat", "pension", "doed", "andet",
    ]  # fmt: skip
    assert set(v["fritagelse"]) == {"ingen", *GRUNDE, "dom", "saerlige"}
    assert v["udskudt_grund"] == ["nej", "barsel", "afsoning_under_2", "afsoning_over_2", "andet"]
    assert v["kan_seks_mdr"] == ["ja", "nej"]
    assert v["rehab_status"] == ["nej", "besluttet_foer", "begyndt", "besluttes_nu"]
    assert v["g3_forhold"] == ["ikke_kontaktbar", "helbred_forringes", "skade", "ingen"]
    assert v["g3_ikke_kontakt_hvad"] == ["hjemloeshed", "misbrug", "psykisk_lidelse", "andet"]
    assert v["gruppe"] == ["gruppe_1", "gruppe_2", "gruppe_3", "udskudt", "fritaget", "uden_for"]
    assert v["forslag"] == [*v["gruppe"], "kraever_vurdering"]
    assert v["straks_status"] == ["nu", "udskydes", "undtaget"]
    assert v["udskyd_grund"] == ["virksomhedspraktik", "loentilskud", "loennede_timer"]
    assert v["underretning"] == ["sendes", "kendt", "ikke_relevant"]


@pytest.mark.parametrize("navn", NAVNE)
def test_the_file_to_fill_in_gives_no_answers_as_it_stands(navn: str) -> None:
    import tomllib

    skema = hent(navn, None)
    tekst = skabelon(skema)
    assert fra_fil(skema, tomllib.loads(tekst)) == {}
    for s in skema.spoergsmaal:
        assert s.auto or (f"\n{s.noegle} = " in tekst or f"\n# {s.noegle} = [" in tekst)
        assert s.auto or f"# {s.tekst}\n" in tekst


# --- every condition can hold, and fail ------------------------------------------------------------------------


def kandidater(s: Spoergsmaal) -> list[Any]:
    """Answers to try: every option, ja and nej, some numbers; then the non-answers."""
    if s.type == "valg":
        rigtige: list[Any] = [m.kode for m in s.muligheder]
    elif s.type == "flere":
        rigtige = [[m.kode] for m in s.muligheder]
    else:
        rigtige = {"ja_nej": [True, False], "tal": [0, 5], "dato": ["2026-11-22"]}.get(s.type, ["svar"])
    return [*rigtige, *(UdenSvar(g) for g in UDEN_SVAR)]


def passer(b: Betingelse, v: Any) -> bool:
    """The meaning of a condition, worked out apart from the engine."""
    if isinstance(v, UdenSvar):
        return b.tegn == "=" and b.vaerdi == v.grund
    return {
        "=": lambda: v == b.vaerdi,
        "!=": lambda: v != b.vaerdi,
        "har": lambda: b.vaerdi in v,
        ">": lambda: v > b.vaerdi,
        "besvaret": lambda: True,
    }[b.tegn]()


def opfyld(kendte: dict[str, Spoergsmaal], gruppe: tuple[Betingelse, ...]) -> dict[str, Any]:
    """Answers under which the group holds and the questions it reads are shown."""
    svar: dict[str, Any] = {}
    for b in gruppe:
        alle_paa = [x for x in gruppe if x.felt == b.felt]
        s = kendte[b.felt]
        svar[b.felt] = next(v for v in kandidater(s) if all(passer(x, v) for x in alle_paa))
        if s.vis_naar:
            svar = {**opfyld(kendte, s.vis_naar[0]), **svar}
    return svar


def betingede() -> Iterator[tuple[str, str, int, tuple[Betingelse, ...], Spoergsmaal, Spoergsmaal | None]]:
    for navn in NAVNE:
        for s in hent(navn, None).spoergsmaal:
            for nr, gruppe in enumerate(s.vis_naar):
                yield navn, s.noegle, nr, gruppe, s, None
            for f in s.felter:
                for nr, gruppe in enumerate(f.vis_naar):
                    yield navn, f"{s.noegle}.{f.noegle}", nr, gruppe, f, s


def vises(skema: Skema, s: Spoergsmaal, liste: Spoergsmaal | None, svar: dict[str, Any]) -> bool:
    synlig = synlige_felter(liste, svar) if liste else synlige(skema, svar, auto=True)
    return s.noegle in [x.noegle for x in synlig]


@pytest.mark.parametrize("sag", list(betingede()), ids=lambda t: f"{t[0]}-{t[1]}-{t[2]}")
def test_every_condition_can_hold_and_fail(sag: Any) -> None:
    navn, _, _, gruppe, s, liste = sag
    skema = hent(navn, None)
    kendte = {x.noegle: x for x in (liste.felter if liste else skema.spoergsmaal)}
    svar = opfyld(kendte, gruppe)
    assert vises(skema, s, liste, svar)
    assert not vises(skema, s, liste, {})
    for b in gruppe:
        andre = [v for v in kandidater(kendte[b.felt]) if not passer(b, v)]
        assert any(not vises(skema, s, liste, {**svar, b.felt: v}) for v in andre), b


def test_there_are_conditions_to_try() -> None:
    assert len(list(betingede())) > 80
