"""The recovery code: 31 random characters and a check character, in eight groups of four.

Crockford's base 32 has no I, L, O or U; I and L are read as 1 and O as 0. The check character is the number
modulo 37, which catches every single wrong character and every swap of two neighbours.
"""

import secrets

from afk.lager.fejl import KodeFejl

TEGN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LAENGDE = 32
_BITS = 5 * (LAENGDE - 1)
_FORVEKSLET = str.maketrans("OIL", "011", " -\t\r\n")


def ny_kode() -> str:
    """A new code of 155 random bits, without the hyphens."""
    while True:
        tal = secrets.randbits(_BITS)
        # Modulo 37 needs five more signs than base 32 has; a code that would need one of them is drawn again.
        if tal % 37 < len(TEGN):
            break
    return "".join(TEGN[tal >> flyt & 31] for flyt in range(_BITS - 5, -1, -5)) + TEGN[tal % 37]


def vis_kode(kode: str) -> str:
    """ABCD-EFGH-…, to be written down."""
    return "-".join(kode[n : n + 4] for n in range(0, len(kode), 4))


def laes_kode(tekst: str) -> str:
    """The code as `ny_kode` made it, however it is typed. Raises KodeFejl, without the code in the text."""
    kode = tekst.upper().translate(_FORVEKSLET)
    if len(kode) != LAENGDE:
        raise KodeFejl(f"Genoprettelseskoden har {LAENGDE} tegn; her er {len(kode)}. Skriv hele koden.")
    if set(kode) - set(TEGN):
        raise KodeFejl("Genoprettelseskoden har kun cifre og bogstaverne A-Z. Skriv den, som den står på papiret.")
    tal = 0
    for tegn in kode[:-1]:
        tal = tal * 32 + TEGN.index(tegn)
    if tal % 37 != TEGN.index(kode[-1]):
        raise KodeFejl("Et tegn i genoprettelseskoden er skrevet forkert. Sammenlign med papiret, og skriv den igen.")
    return kode
