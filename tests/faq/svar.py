"""Which answers of a source the tests of a module name."""

import re
from collections.abc import Iterable, Mapping
from typing import Any


def proevede(modul: Mapping[str, Any], kilde: str) -> set[str]:
    """The ids of the answers in names like test_001_genbehandling_svar_7_…: "genbehandling 7"; "7" without a part."""
    moenster = re.compile(rf"test_{kilde}_(?:([a-z_]+?)_)?svar_(\d+)_")
    return {" ".join(filter(None, m.groups())) for navn in modul if (m := moenster.match(navn))}


def ikke_fordelt(modul: Mapping[str, Any], kilde: str, alle: Iterable[str], uden_frist: Iterable[str]) -> set[str]:
    """Answers that are neither tested nor set down as saying nothing of a deadline, or are both, or don't exist."""
    testede, uden = proevede(modul, kilde), set(uden_frist)
    return (testede & uden) | ((testede | uden) ^ set(alle))
