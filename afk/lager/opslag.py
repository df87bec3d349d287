"""Find a borger by the sag somebody typed."""

from afk.lager.driver import Forbindelse


def find_borger(forb: Forbindelse, sag: str) -> int | None:
    """The borger's id: by the exact sag, else by the only one that differs in case alone; None when none does."""
    fundet = forb.execute("SELECT id FROM borgere WHERE sag = ?", (sag,)).fetchone()
    if fundet:
        return int(fundet[0])
    lille = sag.casefold()
    naesten = [i for i, s in forb.execute("SELECT id, sag FROM borgere") if s.casefold() == lille]
    return naesten[0] if len(naesten) == 1 else None


def lignende(forb: Forbindelse, sag: str) -> list[str]:
    """Up to three sager that look like it, the closest first."""
    from difflib import get_close_matches

    sager = {s.casefold(): s for (s,) in forb.execute("SELECT sag FROM borgere ORDER BY id DESC")}
    return [sager[s] for s in get_close_matches(sag.casefold(), sager, n=3)]
