"""The program with a caseload whose numbers are worked out by hand."""

from pathlib import Path

import pytest

from tests.cli.hjaelp import CASELOAD, Program, importer

EKSTRA = {
    "borgere": CASELOAD["borgere"] + "B1;010380-1236;Hemmelig Ægidius;aktivitetsparat\nB2;;Hemmelig;\nB3;;Hemmelig;\n",
    "forloeb": """sag;forloeb;fra;til;slutaarsag
A1;ressourceforloeb;01-06-2026;;
A2;afklaringspuljen;01-09-2026;;
A3;ressourceforloeb;01-02-2026;;
A4;ressourceforloeb;01-05-2026;;
A5;afklaringspuljen;01-10-2026;;
A6;afklaringspuljen;01-01-2026;01-02-2026;
A6;afklaringspuljen;05-10-2026;;
A7;afklaringspuljen;01-11-2026;;
A8;afklaringspuljen;27-09-2026;;
B1;afklaringspuljen;01-01-2026;01-10-2026;job
B2;afklaringspuljen;01-01-2026;01-10-2026;
B3;flere_skal_med;01-01-2026;;
""",
    "moeder": """sag;type;dato;klokken;status
A2;step_up;24-11-2026;09:30;planlagt
A2;samtale;24-11-2026;08:15;planlagt
A6;samtale;25-11-2026;;aflyst
A7;step_up;16-11-2026;;planlagt
A8;samtale;17-11-2026;10:00;afholdt
A8;step_up;08-12-2026;;planlagt
A7;samtale;11-12-2026;;afholdt
""",
}


@pytest.fixture(scope="module")
def afk(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """For tests that only read the store."""
    program = Program(tmp_path_factory.mktemp("rapport"))
    importer(program, CASELOAD | EKSTRA)
    return program


@pytest.fixture
def tom(tmp_path: Path) -> Program:
    """A store with one borger and nothing else."""
    program = Program(tmp_path)
    importer(program, {"borgere": "sag\nT1\n"})
    return program
