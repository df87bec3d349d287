"""The next steps: which, in which order, and commands that exist."""

import shlex
from collections.abc import Sequence
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from typer.main import get_command

from afk.cli.app import app
from afk.fakta.besvarelse import Besvarelse
from afk.fakta.deling import Deling
from afk.fakta.sag import Sag, sag
from afk.overblik import overblik
from afk.overblik.kommandoer import FOR_REGEL
from afk.overblik.naeste import Naeste
from afk.regler import STANDARD, regler
from tests.regler.fakta_strategi import borgere, datoer, fakta
from tests.regler.hjaelp import (
    aftale,
    dag,
    egen_frist,
    fritagelse,
    hjaelp,
    indsats,
    moede,
    praktik,
    puljen,
    ressource,
    sagen,
    samtykke,
    skridt,
    trin2,
    visitation,
)
from tests.tjek.sager import SAGER, formidler, hel

PR = "2026-11-22"
PULJE = puljen("2026-10-20")
G1 = visitation("1", "2026-10-15")
SAMTALE, JA = moede("samtale", "2026-10-25"), samtykke("ja", "2026-10-25")
FOEDT = dag("1980-05-17")


def naeste(s: Sag, pr: str = PR) -> Sequence[Naeste]:
    return overblik(s, dag(pr), STANDARD).naeste


def kommandoer(*f: Any, pr: str = PR, **felter: Any) -> list[str]:
    return [k for n in naeste(sagen(*f, **{"foedselsdato": FOEDT, **felter}), pr) for k in n.kommandoer]


def skema(navn: str, faerdig: bool = True) -> Besvarelse:
    return Besvarelse(navn, 1, 1, dag("2026-10-25"), dag("2026-10-26") if faerdig else None)


PLANLAGT = moede("step_up", "2026-12-01", "planlagt")


@pytest.mark.parametrize(
    ("fakta_", "foerste"),
    [
        ([], "afk stepup plan A1"),
        ([SAMTALE], "afk stepup plan A1"),
        ([SAMTALE, JA, skema("forberedende", False)], "afk stepup plan A1"),
        ([SAMTALE, JA, skema("forberedende")], "afk stepup indkald A1"),
        ([SAMTALE, JA, skema("forberedende"), PLANLAGT], "afk stepup indkald A1"),
        ([SAMTALE, JA, skema("forberedende"), PLANLAGT, skema("indkaldelse")], "afk stepup deling A1"),
        ([JA, moede("step_up", "2026-11-10")], "afk moede tilfoej A1 --type samtale --dato DATO"),
        ([samtykke("nej", "2026-10-25")], "afk moede tilfoej A1 --type samtale --dato DATO"),
        ([SAMTALE, JA, skema("forberedende"), moede("step_up", "2026-11-22", "planlagt"), skema("indkaldelse")],
         "afk stepup aftale A1"),
    ],
)  # fmt: skip
def test_in_trin_1_the_next_step_is_the_part_that_is_missing(fakta_: list[Any], foerste: str) -> None:
    assert kommandoer(PULJE, G1, *fakta_)[0] == foerste


def test_with_everything_sent_there_is_only_the_meeting_to_wait_for() -> None:
    delt = Deling(dag("2026-11-01"), "forberedende", "Ida", 1)
    alt = (SAMTALE, JA, skema("forberedende"), PLANLAGT, skema("indkaldelse"), delt)
    assert kommandoer(PULJE, G1, *alt) == []
    assert kommandoer(PULJE, *alt) == ["afk visiter A1"]


def test_after_the_meeting_come_the_agreements_and_the_next_trin() -> None:
    holdt = (PULJE, G1, SAMTALE, JA, moede("step_up", "2026-11-10"))
    videre = "afk forloeb start A1 --forloeb afklaringsforloeb --fra DATO"
    assert kommandoer(*holdt) == ["afk stepup aftale A1", videre]
    assert kommandoer(*holdt, skema("aftale", False)) == ["afk stepup aftale A1", videre]
    assert kommandoer(*holdt, aftale("Ring", "2026-11-10", udfoert="2026-11-11", i_min_plan="2026-11-11")) == [videre]


I_PLANEN = "indsats tilfoej A1 --type TYPE --fra DATO --i-plan ja"
MOEDE = "moede tilfoej A1 --type"
SLUT = "forloeb slut A1 --forloeb ressourceforloeb --fra 2024-01-01 --til DATO --slutaarsag AARSAG"
AFSLUTTES = ("klage", "genvurdering", "aktindsigt", "indsigt", "underretning")


@pytest.mark.parametrize(
    ("regel", "faktum", "pr", "ventet"),
    [
        ("indsatsgaranti", ressource("2025-10-01"), "2026-03-01", I_PLANEN),
        ("indsatsgaranti", ressource("2025-10-01"), "2026-04-02", f"{MOEDE} rehabiliteringsteam --dato DATO"),
        ("ressourceforloeb-slut", ressource("2024-01-01"), PR, SLUT),
        ("straksafklaring", PULJE, PR, "stepup plan A1"),
        ("genbehandling", trin2("2026-06-01"), PR, "indsats tilfoej A1 --type virksomhedspraktik --fra DATO"),
        ("genbehandling", trin2("2026-05-01"), PR, "stepup plan A1"),
        ("afklaring-2-aar", hjaelp("2025-01-01"), PR, f"{MOEDE} afklaring --dato DATO"),
        ("udskudt-visitation", visitation("udskudt", "2026-10-01", "2026-12-01"), PR, "visiter A1"),
        ("fritagelse-slut", fritagelse("2026-10-01", "2026-12-01"), PR,
         "fritag start A1 --grund sygdom --fra 2026-10-01 --til DATO"),
        ("samtykke-udloeb", samtykke("ja", "2026-10-01", None, "2026-12-01"), PR,
         "samtykke tilfoej A1 --svar SVAR --dato DATO"),
        ("foerste-jobsamtale", hjaelp("2026-01-10"), "2026-01-12", f"{MOEDE} jobsamtale --dato DATO"),
        ("jobsamtaler", ressource("2026-01-10"), "2026-06-12", f"{MOEDE} jobsamtale --dato DATO"),
        ("aftale", aftale("Ring", "2026-11-01", frist="2026-12-01"), PR, "aftale udfoert A1"),
        ("min-plan", aftale("Ring", "2026-11-01"), PR, "aftale minplan A1 --moede 2026-11-01"),
        ("egen", egen_frist("Ring", "2026-12-01"), PR, "egenfrist udfoert A1 --frist 2026-12-01"),
        *((s, skridt(s, "2026-11-10"), PR, f"skridt afslut A1 --skridt {s} --begyndt 2026-11-10") for s in AFSLUTTES),
    ],
)  # fmt: skip
def test_every_open_deadline_leads_to_its_command(regel: str, faktum: Any, pr: str, ventet: str) -> None:
    skridtene = {n.kilde: n for n in naeste(sagen(faktum, maalgruppe="aktivitetsparat", foedselsdato=FOEDT), pr)}
    assert skridtene[regel].kommandoer == (f"afk {ventet}",)
    findes(f"afk {ventet}")


def test_every_rule_has_a_command() -> None:
    assert set(FOR_REGEL) == {r.navn for r in regler()}


def test_the_most_urgent_comes_first_and_there_are_at_most_five() -> None:
    """Overdue, a mistake, due within 14 days, a warning, due later, the state of the case."""
    f = [
        PULJE,  # 20 October + 56 days is 15 December, 23 days ahead
        egen_frist("Over tid", "2026-11-21"), aftale("Snart", "2026-11-20", frist="2026-12-06"),
        fritagelse("2026-11-10", "2026-11-09"), moede("samtale", "2026-11-01", "planlagt"),
    ]  # fmt: skip
    kilder = [n.kilde for n in naeste(sagen(*f))]
    # 20 November + 7 days is the 27th, before the agreement's own 6 December, which is 14 days ahead.
    assert kilder == ["egen", "til-foer-fra", "min-plan", "aftale", "moede-uden-udfald"]


def test_what_is_due_in_more_than_half_a_year_is_no_step_yet() -> None:
    # 22 November + 183 days is 24 May.
    assert kommandoer(G1, egen_frist("Ring", "2027-05-25")) == ["afk forloeb start A1"]
    assert kommandoer(G1, egen_frist("Ring", "2027-05-24"))[0].startswith("afk egenfrist udfoert")


def test_of_several_of_a_kind_one_is_shown_and_the_number_told() -> None:
    f = [PULJE, G1, *(egen_frist(f"Ring {n}", f"2026-11-{n}") for n in (12, 10, 11))]
    foerste = naeste(sagen(*f))[0]
    assert foerste.kommandoer == ("afk egenfrist udfoert A1 --frist 2026-11-10",)
    assert foerste.hvorfor == "Over tid: Ring 10. (Det er den første af 3; se alle: afk frist A1)"
    uden = [moede("jobsamtale", f"2026-11-{n}", "planlagt") for n in (12, 10, 11)]
    fund = next(n for n in naeste(sagen(PULJE, G1, *uden)) if n.kilde == "moede-uden-udfald")
    assert fund.kommandoer == ("afk moede tilfoej A1 --type jobsamtale --dato 2026-11-12 --status afholdt",)
    assert fund.hvorfor.endswith("(Det er den nyeste af 3; se alle: afk tjek A1)")


def test_a_command_that_removes_never_stands_without_the_one_that_writes_it_again() -> None:
    f = next(n for n in naeste(sagen(PULJE, G1, praktik("2026-11-01", "2026-11-20"))) if n.kilde == "indsats-ikke-klar")
    assert [k.split()[2] for k in f.kommandoer] == ["slet", "tilfoej"]
    assert kommandoer(PULJE, hel(indsats("mentor", "2026-11-01")))[-1] == "afk visiter A1"


def test_of_two_ways_out_the_one_that_comes_first_is_the_step() -> None:
    uden_forloeb = next(n for n in naeste(sagen(puljen("2026-01-01", "2026-11-01"))) if n.kilde == "intet-forloeb")
    assert uden_forloeb.kommandoer == ("afk forloeb start A1",)
    gruppe_3 = naeste(sagen(PULJE, visitation("3", "2026-10-01")))
    assert [n.kommandoer for n in gruppe_3 if n.kilde == "underretning-ikke-overvejet"] == [("afk visiter A1",)]


def test_a_finding_that_no_command_mends_is_no_step() -> None:
    kilder = [n.kilde for n in naeste(sagen(ressource("2026-07-01"), foedselsdato=FOEDT))]
    assert "ressourceforloeb-afskaffet" not in kilder and "indsatsgaranti" in kilder


def test_nothing_is_asked_of_a_closed_case_or_in_bero() -> None:
    assert kommandoer(PULJE, egen_frist("Ring", "2026-11-01"), lukket=dag("2026-11-20")) == []
    assert kommandoer(ressource("2026-01-01"), fritagelse("2026-02-01"), formidler("2026-01-01")) == []


def test_an_id_that_a_shell_would_read_is_quoted() -> None:
    for id_ in ("A;rm", "$(x)", "Ø'7", "A(1)", "A&B"):
        skridtene = naeste(sagen(PULJE, moede("step_up", "2026-12-01", "planlagt"), sag=id_))
        alle = [k for n in skridtene for k in n.kommandoer]
        assert len(alle) == 3
        assert all(shlex.split(k)[:4].count(id_) == 1 for k in alle)
        assert all(o not in k for k in alle for o in (" A;rm", " $(x)", " A(1)", " A&B"))
    assert kommandoer(PULJE, sag="Ø-7")[0] == "afk stepup plan Ø-7"


@cache
def valg(sti: tuple[str, ...]) -> frozenset[str]:
    """The options of the command that these words call, one that `--help` does not list included."""
    cmd = get_command(app)
    for ord_ in sti:
        cmd = cmd.get_command(None, ord_)
        assert cmd is not None, sti
    return frozenset(o for p in cmd.params for o in p.opts)


def findes(kommando: str) -> None:
    """The command is there, with every option it is given."""
    afk, *ord_ = shlex.split(kommando)
    assert afk == "afk"
    sti = tuple(ord_[: 1 if ord_[0] in ("visiter", "import") else 2])
    assert {o for o in ord_ if o.startswith("--")} <= valg(sti)


@pytest.mark.parametrize("kode", SAGER)
def test_the_command_of_every_finding_exists(kode: str) -> None:
    par = SAGER[kode]
    for f in overblik(par.med, dag(par.pr), STANDARD).fund:
        for k in f.kommandoer:
            findes(k)


@settings(max_examples=60, deadline=None, database=None, derandomize=True)
@given(borgere, fakta(), datoer())
def test_the_steps_of_any_case_are_few_and_different_and_exist(b, f, d):
    fundet = overblik(sag(b, f), d, STANDARD).naeste
    assert len(fundet) <= 5
    alle = [n.kommandoer for n in fundet]
    assert len(set(alle)) == len(alle)
    for n in fundet:
        assert n.hvorfor and n.kommandoer
        for k in n.kommandoer:
            findes(k)
