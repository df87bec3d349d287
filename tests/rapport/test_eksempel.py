"""The sample caseload, counted again from its files and from the rows that a separate program worked out."""

from collections import Counter
from datetime import date

import pytest

from afk.rapport.rapport import Udvalg
from tests.rapport.hjaelp import antal, perioder, tal
from tests.regler.test_eksempel import DATOER, EGEN, iso, raekker, sager

UDEN_SLUT = date(9999, 1, 1)


def dag(tekst: str) -> date:
    """A date of the files, dd-mm-yyyy; nothing is never."""
    return date(*(int(n) for n in reversed(tekst.split("-")))) if tekst else UDEN_SLUT


def filen(navn: str) -> list[dict[str, str]]:
    return raekker(EGEN / f"{navn}.csv", ";", "utf-8")


def forventet(d: date, regel: str) -> list[dict[str, str]]:
    alle = raekker(EGEN / "forventet.csv", ",", "utf-8")
    return [r for r in alle if r["pr_dato"] == iso(d) and r["regel"] == regel]


def i_puljen(d: date) -> dict[str, dict[str, str]]:
    """sag -> the forløb that counts on the day."""
    ud: dict[str, dict[str, str]] = {}
    for f in filen("forloeb"):
        if f["forloeb"] == "afklaringspuljen" and dag(f["fra"]) <= d:
            foer = ud.get(f["sag"])
            loeber = dag(f["til"]) > d
            if foer is None or (loeber, dag(f["fra"])) > (dag(foer["til"]) > d, dag(foer["fra"])):
                ud[f["sag"]] = f
    return ud


def fritaget(sag: str, d: date) -> bool:
    return any(f["sag"] == sag and dag(f["fra"]) <= d <= dag(f["til"]) for f in filen("fritagelser"))


def i_ressourceforloeb(sag: str, d: date) -> bool:
    egne = [f for f in filen("forloeb") if f["sag"] == sag and f["forloeb"] == "ressourceforloeb"]
    return any(dag(f["fra"]) <= d < dag(f["til"]) for f in egne)


def gruppe(sag: str, d: date, maalgrupper: dict[str, str]) -> str:
    """Where the borger of a running forløb stands. No reason of an end is in the files, and no closed case."""
    visiteret = sorted((dag(v["dato"]), v) for v in filen("visitationer") if v["sag"] == sag and dag(v["dato"]) <= d)
    v = visiteret[-1][1] if visiteret else {"gruppe": "", "til": ""}
    if i_ressourceforloeb(sag, d):
        return "mangler_ressourceforloeb"
    if fritaget(sag, d):
        return "fritaget"
    if v["gruppe"] in ("2", "3", "uden_for"):
        return {"2": "undtaget", "3": "gruppe_3", "uden_for": "uden_for"}[v["gruppe"]]
    if v["gruppe"] == "udskudt" and dag(v["til"]) >= d:
        return "udskudt"
    return "i_gruppen" if maalgrupper[sag] in ("aktivitetsparat", "") else "skiftet"


@pytest.mark.parametrize("d", DATOER, ids=iso)
def test_the_group_is_what_the_files_say(d: date) -> None:
    maalgrupper = {b["sag"]: b["maalgruppe"] for b in filen("borgere")}
    ventet: Counter[str] = Counter()
    for sag, f in i_puljen(d).items():
        ventet["mangler_slutaarsag" if dag(f["til"]) <= d else gruppe(sag, d, maalgrupper)] += 1
    n = antal(tal(sager(EGEN, "utf-8"), d), "gruppe")
    talt = {k: n.get(k, 0) for k in ventet}
    assert talt == dict(ventet)
    assert n["alle"] == sum(ventet.values()) == len(i_puljen(d))


@pytest.mark.parametrize("d", DATOER, ids=iso)
def test_the_straksafklaring_is_what_the_separate_program_says(d: date) -> None:
    raekke = {(r["sag"], r["udloest_af"]): r for r in forventet(d, "straksafklaring")}
    ventet: Counter[str] = Counter()
    for sag, f in i_puljen(d).items():
        if dag(f["til"]) > d:
            r = raekke[sag, iso(dag(f["fra"]))]
            over = (d - date.fromisoformat(r["frist"])).days if r["status"] == "overskredet" else 0
            trin = "straks_over_14" if over <= 14 else "straks_over_56" if over <= 56 else "straks_over_mere"
            ventet[{
                "opfyldt": "straks_for_sent" if r["for_sent"] == "ja" else "straks_i_tide", "aaben": "straks_aaben",
                "overskredet": trin, "bortfaldet": "straks_undtaget",
                "i_bero": "straks_fritaget" if fritaget(sag, d) else "straks_udskudt",
            }[r["status"]]] += 1  # fmt: skip
    n = antal(tal(sager(EGEN, "utf-8"), d), "straksafklaring")
    samlet = ("straks", "straks_holdt", "straks_mangler", "straks_laengst")
    assert {k: v for k, v in n.items() if k not in samlet} == dict(ventet)
    assert n["straks"] == sum(ventet.values())


@pytest.mark.parametrize("d", DATOER, ids=iso)
def test_the_guarantee_by_month_is_what_the_separate_program_says(d: date) -> None:
    ventet: Counter[str] = Counter()
    maaneder: Counter[tuple[str, str]] = Counter()
    for r in forventet(d, "indsatsgaranti"):
        for_sent = r["for_sent"] == "ja"
        noegle = {"opfyldt": "brudt" if for_sent else "holdt", "overskredet": "brudt"}.get(r["status"], r["status"])
        ventet[noegle] += 1
        if noegle in ("holdt", "brudt", "aaben"):
            maaneder[(r["frist"] or r["opfyldt_den"])[:7], noegle] += 1
    alle = tal(sager(EGEN, "utf-8"), d, Udvalg(date(2022, 1, 1), date(2027, 12, 1), 1))
    n = antal(alle, "indsatsgaranti")
    # The separate program does not say of an ended forløb whether its deadline was broken; here two kinds are parted.
    brudt_sluttet = n.pop("brudt_sluttet", 0)
    assert n["garanti"] == sum(ventet.values())
    assert {k: n.get(k, 0) for k in ("holdt", "aaben", "i_bero")} == {
        k: ventet[k] for k in ("holdt", "aaben", "i_bero")
    }
    assert n.get("brudt", 0) == ventet["brudt"] + brudt_sluttet
    assert n.get("bortfaldet", 0) == ventet["bortfaldet"] - brudt_sluttet
    fundet = Counter(perioder(alle, "maaneder"))
    fundet.subtract(maaneder)
    assert all(n >= 0 for n in fundet.values())
    assert sum(fundet.values()) == brudt_sluttet
    assert {k for (_, k), n in fundet.items() if n} <= {"brudt"}


def test_the_two_that_ended_after_their_deadline_by_hand() -> None:
    # A038: 29 March 2022 + 6 months + 27 days of illness = 26 October 2022; the forløb ended 18 September 2024.
    # A061: 31 May 2022 + 6 months = 30 November 2022; its barsel began after that, and it ended 9 July 2024.
    alle = tal(sager(EGEN, "utf-8"), DATOER[-1])
    (brudt,) = (t for t in alle if t.begreb.noegle == "brudt_sluttet")
    assert brudt.sager == ("A038", "A061")
