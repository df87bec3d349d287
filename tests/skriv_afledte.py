"""Write what is made from the command tree: completions/, man/afk.1 and the help pages. Run it when a command changes.

python -m tests.skriv_afledte
"""

from pathlib import Path

from afk.cli.fuldfoer import afledte

PROJEKT = Path(__file__).parents[1]

if __name__ == "__main__":
    for fil, tekst in afledte().items():
        (PROJEKT / fil).parent.mkdir(exist_ok=True)
        (PROJEKT / fil).write_text(tekst, encoding="utf-8", newline="\n")
