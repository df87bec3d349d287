"""Choosing among a question's options: by number, code or text, and as a list of them."""

from afk.fakta.vaerdier import fold
from afk.skemaer.skema import Mulighed, Spoergsmaal, UgyldigtSvar


def del_op(s: Spoergsmaal, tekst: str) -> list[str]:
    """The codes in a text with commas between, or numbers with spaces. An option's own text may hold commas: the
    longest match wins."""
    kun_tal = "," not in tekst and all(o.isdecimal() for o in tekst.split())
    dele, koder, i = tekst.split() if kun_tal else tekst.split(","), [], 0
    flest = 1 + max((m.tekst.count(",") for m in s.muligheder), default=0)
    while i < len(dele):
        for j in range(i + flest, i, -1):
            if (m := find(s, ",".join(dele[i:j]), med_numre=True)) is not None:
                koder.append(m.kode)
                i = min(j, len(dele))
                break
        else:
            if dele[i].strip():
                kode(s, dele[i], med_numre=True)
            i += 1
    return koder or [kode(s, tekst, med_numre=True)]


def tjek_flere(s: Spoergsmaal, koder: list[str]) -> list[str]:
    """The codes once each, as given. Raises UgyldigtSvar for too many, or one that excludes the others."""
    valgte = list(dict.fromkeys(koder))
    if s.hoejst is not None and len(valgte) > s.hoejst:
        raise UgyldigtSvar(f"Vælg højst {s.hoejst}.")
    for m in s.muligheder:
        if m.alene and m.kode in valgte and len(valgte) > 1:
            raise UgyldigtSvar(f'"{m.tekst}" kan ikke vælges sammen med andre. Vælg den alene, eller tag den fra.')
    return valgte


def find(s: Spoergsmaal, tekst: str, *, med_numre: bool) -> Mulighed | None:
    """The option with that number, code or text; æøå, case and signs do not matter."""
    t = tekst.strip()
    if med_numre and t.isascii() and t.isdigit():
        nr = int(t[:4])
        return s.muligheder[nr - 1] if len(t) <= 4 and 1 <= nr <= len(s.muligheder) else None
    soegt = fold(t) if len(t) <= 1000 else ""
    return next((m for m in s.muligheder if soegt and soegt in (fold(m.kode), fold(m.tekst))), None)


def kode(s: Spoergsmaal, tekst: str, *, med_numre: bool) -> str:
    """The code of the option that the text names. Raises UgyldigtSvar with the options, and a near one first."""
    if (m := find(s, tekst, med_numre=med_numre)) is not None:
        return m.kode
    from difflib import get_close_matches

    opslag = {fold(o): m for m in s.muligheder for o in (m.kode, m.tekst)}
    naer = get_close_matches(fold(tekst[:100]), opslag, n=1, cutoff=0.7)
    ramt = opslag[naer[0]] if naer else None
    if med_numre:
        forslag = f' Mente du "{ramt.tekst}"?' if ramt else ""
        antal = len(s.muligheder)
        raise UgyldigtSvar(f"Muligheden kendes ikke.{forslag} Skriv et tal fra 1 til {antal} eller mulighedens navn.")
    forslag = f" Mente du {ramt.kode}?" if ramt else ""
    raise UgyldigtSvar(f"Værdien kendes ikke.{forslag} Skriv en af: {', '.join(m.kode for m in s.muligheder)}.")
