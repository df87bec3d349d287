"""Every message a user can meet: to the letter, and none without an entry."""

import os
from pathlib import Path

import pytest

from tests.galleri.galleri import OMRAADER, koer_alle
from tests.galleri.steder import steder, tekster
from tests.galleri.undtaget import STEDER, TEKSTER, undtaget


@pytest.mark.skipif(os.name != "posix", reason="file modes and paths are shown as on POSIX")
def test_every_message_is_in_the_gallery_and_is_said_to_the_letter(tmp_path: Path, subtests: pytest.Subtests) -> None:
    vist, kald = koer_alle(tmp_path)
    for v in vist:
        with subtests.test(v.navn):
            assert v.svar == v.ventet
    with subtests.test("no place in afk makes a message that no entry brings about"):
        uden = [s for s in steder() if s.kald not in kald and not undtaget(STEDER, s.fil, s.kilde)]
        assert [f"afk/{s.fil}:{s.linje} {s.kilde}" for s in uden] == []
    with subtests.test("no sentence of a message is in the source and in no entry"):
        alt = " ".join(" ".join(v.svar.tekst.split()) for v in vist)
        uset = [t for t in tekster() if not t.staar_i(alt)]
        ukendte = [t for t in uset if not any(undtaget(TEKSTER, t.fil, d) for d in t.dele if d not in alt)]
        assert [f"afk/{t.fil}:{t.linje} {' … '.join(t.dele)}" for t in ukendte] == []
    with subtests.test("what is exempt is there, and is not shown after all"):
        kilder = [(s.fil, s.kilde) for s in steder() if s.kald not in kald]
        assert [x for x in STEDER if not any(undtaget({x: ""}, *k) for k in kilder)] == []
        dele = [(t.fil, d) for t in tekster() for d in t.dele if d not in alt]
        assert [x for x in TEKSTER if not any(undtaget({x: ""}, *d) for d in dele)] == []
    with subtests.test("every area is a heading"):
        assert list(dict.fromkeys(v.omraade for v in vist)) == list(OMRAADER)
