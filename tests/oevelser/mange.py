"""Many processes at the same store at once: none fails for being second, and nothing is lost."""

import json
import subprocess
import sys
from collections.abc import Sequence

from tests.cli.hjaelp import PROJEKT, Program
from tests.oevelser.billede import billede, genspil, i
from tests.oevelser.slag import SVAR

START = """
import json, sys
from pathlib import Path
from tests.cli.hjaelp import Program
p = Program(Path(sys.argv[1]))
mig, antal = int(sys.argv[2]), int(sys.argv[3])
svar = []
print("klar", flush=True)
sys.stdin.readline()
"""
SLUT = """
print(json.dumps([[s.kode, s.fejl] for s in svar if s.kode]), flush=True)
"""
RETTER = """
for n in range(antal):
    svar.append(p("borger", "ret", f"A{mig % 4}", "--note", f"{mig}-{n}"))
"""
IMPORT = """
for n in range(antal):
    b = p.fil(f"b{n}.csv", "sag\\n" + "".join(f"N{n}-{k}\\n" for k in range(40)))
    f = p.fil(f"f{n}.csv", "sag;forloeb;fra\\n" + "".join(f"N{n}-{k};kontanthjaelp;01-01-2026\\n" for k in range(40)))
    svar.append(p("import", b, f))
"""
SKEMA = f"""
for n in range(antal):
    svar.append(p("visiter", f"A{{n}}", "--kort", ind={chr(10).join(SVAR) + chr(10) * 2!r}, kan_spoerge=True))
"""
RAPPORT = """
foer = 0
for n in range(antal):
    svar.append(p("eksport", "--type", "forloeb"))
    ud = svar[-1].ud.splitlines()
    assert len(ud) % 40 == 1 and len(ud) >= foer, "half an import is in the report"
    foer = len(ud)
    svar += [p("frist", "--json"), p("borger", "liste", "--json")]
"""


def samtidig(program: Program, arbejdere: Sequence[tuple[str, int]], frist: float = 60) -> list[list[object]]:
    """Run each (code, how many times) in a process of its own, let loose together; what went wrong in any of them."""
    miljoe = program.miljoe({"PYTHONPATH": str(PROJEKT)})
    processer = [
        subprocess.Popen(
            [sys.executable, "-c", START + kode + SLUT, str(program.mappe), str(nr), str(antal)],
            env=miljoe, cwd=program.mappe, text=True, encoding="utf-8",
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for nr, (kode, antal) in enumerate(arbejdere)
    ]  # fmt: skip
    for p in processer:
        assert p.stdout is not None
        assert p.stdout.readline() == "klar\n"
    for p in processer:
        assert p.stdin is not None
        p.stdin.write("\n")
        p.stdin.flush()
    svar = [p.communicate(timeout=frist) for p in processer]
    assert [p.returncode for p in processer] == [0] * len(processer), [fejl for _, fejl in svar]
    return [linje for ud, _ in svar for linje in json.loads(ud)]


def rettelser(program: Program, processer: int, gange: int, frist: float = 60) -> int:
    """So many processes change a borger's note so many times; the number of changes in the history.

    Raises AssertionError when one failed, is missing or came twice, or when the history does not lead to the facts.
    """
    program.ok("import", program.fil("b.csv", "sag\nA0\nA1\nA2\nA3\n"))
    assert samtidig(program, [(RETTER, gange)] * processer, frist) == []
    with i(program):
        b = billede(program.lager)
    assert genspil(b.historik) == b.fakta
    noter = [json.loads(efter or "{}")["note"] for *_, handling, _, efter in b.historik if handling == "ret"]
    assert sorted(noter) == sorted(f"{p}-{n}" for p in range(processer) for n in range(gange))
    assert program("lager", "tjek").kode == 0
    return len(noter)
