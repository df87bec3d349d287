"""The rules as a table in Markdown, for the README."""

from collections.abc import Iterable

from afk.regler.base import Regel


def markdown(regler: Iterable[Regel]) -> str:
    """One row a rule: name, nature, validity, length, what pauses it, its first source."""
    linjer = ["| regel | art | gælder | længde | pauser | kilde |", "|---|---|---|---|---|---|"]
    for r in regler:
        gaelder = f"fra {r.gyldig_fra:%d-%m-%Y}" + (f" til {r.gyldig_til:%d-%m-%Y}" if r.gyldig_til else "")
        linjer.append(f"| `{r.navn}` | {r.art} | {gaelder} | {r.laengde} | {r.pauser} | {r.kilder[0]} |")
    return "\n".join(linjer)
