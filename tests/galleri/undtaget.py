"""What makes or is part of a message and is not in the gallery, each with the reason."""

STEDER: dict[str, str] = {
    "cli/samtale_vis.py": "draws questions and the page of answers: tests/cli/test_samtale.py",
    'cli/samtale.py: self._m.sig(f"\\n{ren(a.tekst)}': "draws what the program answers: tests/cli/test_samtale.py",
    'indlaes/csvfil.py: FilFejl("tom"': "an empty file is told before it is read as CSV",
    "konfig/laes.py: _fejl(data)": "gives the parts of an error and not the error",
    "lager/gendan_fra.py: KopiBeskadiget": "damage is met at the attaching first: tests/lager/test_gendan_kopi.py",
    "lager/gendan.py: GendanFejl(sti)": "the checkpoint of a new file that nobody else has open",
    "lager/kopi.py: Beskadiget(fra)": "damage is met at the reading of the store first: tests/lager/test_kopi.py",
}
"""A file, or a file and how the call begins → why no entry reaches it."""

TEKSTER: dict[str, str] = {
    "cli/__init__.py": "the lines of `afk --help`",
    "cli/dansk.py: [": "words of the help pages",
    "cli/dansk.py: Show": "words of the help pages",
    "cli/dansk.py: Vis": "words of the help pages",
    "cli/eksempler.py": "examples of the help pages",
    "cli/app.py": "the name of a module",
    "cli/frist_svar.py": "the foot of the table on stdout: tests/cli/test_frist.py",
    "cli/importer.py: \b Kolonner": "the foot of a help page",
    "cli/kommandotrae.py": "the head of a generated file",
    "cli/opgaver.py": "help pages made from the declared types",
    "cli/registrer.py": "help pages made from the declared types",
    "cli/regler.py: Beregningen": "the foot of a rule on stdout",
    "cli/samtale_fremad.py": "a prompt",
    "cli/samtale_vis.py": "draws questions and the page of answers: tests/cli/test_samtale.py",
    "cli/tjek.py: fund mere": "the foot of the table on stdout: tests/cli/test_tjek.py",
    "cli/velkomst.py: Hej!": "the greeting, on stdout: tests/cli/test_velkomst.py",
    "konfig/skriv.py": "comments in the settings file",
    "konfig/slags.py: Linjer": "a prompt",
    "lager/driver.py": "part of a URI",
    "lager/fejl.py: UNIQUE": "the driver's own words",
    "lager/gendannelse.py": "a line of the history: tests/lager",
    "lager/tilbage.py: UNIQUE": "the driver's own words",
    "lager/tjek.py: sider": "found only when the store can still be opened: tests/lager/test_tjek.py",
    "lager/tjek.py: Filen hænger": "SQLite's own words follow: tests/lager/test_tjek.py",
    "lager/tjek_kaede.py: var ændret": "needs a forged history: tests/lager/test_historik_slet.py",
    "skemaer/skema.py": "the foot of a form",
    "skemaer/svarfil.py: #": "comments in an answer file to fill in",
    "stepup/tjekliste.py: sanktion": "words that are looked for",
    "stepup/tjekliste.py: Der er ikke samtykke": "no letter comes so far: tests/stepup/test_tjekliste.py",
}
"""A file, or a file and how the sentence begins → why it is not in the gallery."""


def undtaget(liste: dict[str, str], fil: str, begyndelse: str) -> bool:
    """Whether the place is among the exempt."""
    return any(f"{fil}: {begyndelse}".startswith(x if ": " in x else f"{x}:") for x in liste)
