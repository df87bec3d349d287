"""Several processes at once write and read, and none fails for being second (more: tests/maaling/samtidig.py)."""

from tests.cli.hjaelp import Program
from tests.oevelser import mange
from tests.oevelser.billede import billede, genspil, i


def test_four_processes_of_forty_changes_leave_a_hundred_and_sixty_in_the_history(afk: Program) -> None:
    assert mange.rettelser(afk, 4, 40) == 160


def test_an_import_a_form_and_a_report_at_once_all_come_through(afk: Program) -> None:
    afk.ok("import", afk.fil("a.csv", "sag\nA0\nA1\nA2\n"))
    arbejdere = [(mange.IMPORT, 4), (mange.SKEMA, 3), (mange.RAPPORT, 5)]
    assert mange.samtidig(afk, arbejdere) == []
    with i(afk):
        b = billede(afk.lager)
    assert genspil(b.historik) == b.fakta
    antal = {t: sum(1 for tabel, _ in b.fakta if tabel == t) for t in ("borgere", "forloeb", "visitationer")}
    assert antal == {"borgere": 3 + 4 * 40, "forloeb": 4 * 40, "visitationer": 3}
    assert [r["faerdig"] for (t, _), r in b.fakta.items() if t == "besvarelser"] == ["2026-11-22"] * 3
    assert afk("lager", "tjek").kode == 0


def test_the_first_processes_ever_make_one_store_together(afk: Program) -> None:
    opretter = 'svar.append(p("borger", "opret", "--sag", f"B{mig}"))'
    assert mange.samtidig(afk, [(opretter, 1)] * 4) == []
    assert sorted(linje[0] for linje in afk.ok("borger", "liste").linjer) == ["B0", "B1", "B2", "B3"]
    assert len(list((afk.konfig / "noegler").glob("*.json"))) == 1
