"""`afk skema`: the forms, and the municipality's own."""

from tests.cli.hjaelp import Program


def test_every_form_is_listed_and_shown_with_its_questions(afk: Program) -> None:
    navne = [linje[0] for linje in afk.ok("skema", "vis").linjer]
    assert navne == ["aftale", "forberedende", "indkaldelse", "visitation"]
    for navn in navne:
        ud = afk.ok("skema", "vis", navn).ud
        assert "Kommunens eget skema – ikke STARs skabelon." in ud
    assert "g3_kun_fremmoede" in afk.ok("skema", "vis", "visitation").ud


def test_a_copied_form_is_used_instead_and_is_never_written_over(afk: Program) -> None:
    afk.ok("skema", "kopier", "visitation")
    fil = afk.konfig / "skemaer" / "visitation.toml"
    fil.write_text(fil.read_text(encoding="utf-8").replace("Visitation", "Vores visitation"), encoding="utf-8")
    assert "Vores visitation" in afk.ok("skema", "vis", "visitation").ud
    svar = afk("skema", "kopier", "visitation")
    assert (svar.kode, "findes allerede" in svar.fejl) == (1, True)


def test_a_mistake_in_a_form_is_told_with_file_and_line(afk: Program) -> None:
    afk.ok("skema", "kopier", "visitation")
    fil = afk.konfig / "skemaer" / "visitation.toml"
    assert "er i orden" in afk.ok("skema", "tjek", fil).fejl
    linjer = fil.read_text(encoding="utf-8").splitlines()
    nr = linjer.index('type = "dato"')
    linjer[nr] = 'type = "dag"'
    fil.write_text("\n".join(linjer), encoding="utf-8")
    for args in (("skema", "tjek", fil), ("visiter", "A1", "--svar", "-")):
        svar = afk(*args, ind="{}")
        assert svar.kode == 1
        assert f"visitation.toml, linje {nr + 1}: type: dag kendes ikke." in svar.fejl


def test_an_unknown_form_and_an_unreadable_file(afk: Program) -> None:
    assert "Mente du visitation?" in afk("skema", "vis", "visitatio").fejl
    assert afk("skema", "vis", "visitatio").kode == 2
    assert "findes ikke" in afk("skema", "tjek", afk.mappe / "intet.toml").fejl
