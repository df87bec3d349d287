"""Invented caseloads of any size, the same for the same number: CSV files that `afk import` takes."""

import csv
import random
from datetime import date, timedelta
from pathlib import Path

DATO = date(2026, 11, 22)
FORNAVNE = ("Lone", "Åse", "Søren", "Karim", "Øjvind", "Bente", "Fatima", "Ib", "Zahra", "Jørgen")
EFTERNAVNE = ("Østergaard", "Hansen", "Ågård", "Madsen", "Sørensen", "Nielsen", "Kjær", "Holm")
FORLOEB = ("afklaringspuljen", "ressourceforloeb", "afklaringsforloeb", "kontanthjaelp")
INDSATSER = ("virksomhedspraktik", "mentor", "social_indsats", "loentilskud", "nytteindsats", "ordinaere_timer")
GRUNDE = ("sygdom", "barsel", "job", "uden_kontakt", "vejrlig")
MOEDER = ("samtale", "step_up", "genbehandling", "jobsamtale", "afklaring")
BORGERE = (
    "sag", "cpr", "navn", "foedselsdato", "maalgruppe", "ydelse", "sagsbehandler", "telefon", "email", "note",
    "lukket",
)  # fmt: skip


def skriv_borgere(fil: Path, antal: int) -> None:
    """A list of `antal` borgere with every column filled in but `lukket`."""
    r = random.Random(antal)
    with fil.open("w", encoding="utf-8", newline="") as f:
        ud = csv.writer(f, delimiter=";")
        ud.writerow(BORGERE)
        for n in range(antal):
            foedt = date(1962, 1, 1) + timedelta(days=n * 7 % 12000)  # 7 and 12000 share no factor: no number twice
            navn = f"{r.choice(FORNAVNE)} {r.choice(EFTERNAVNE)}"
            ud.writerow((
                f"A{n:06d}", f"{foedt:%d%m%y}-{1000 + n // 12000}", navn, foedt.isoformat(), "aktivitetsparat",
                "kontanthjælp", r.choice(("MKL", "THB", "JØK")), f"{r.randrange(20_000_000, 99_999_999)}",
                f"borger{n}@example.org", f"Ønsker møde efter kl. {r.randrange(9, 15)}; taler med {r.choice(FORNAVNE)}",
                "",
            ))  # fmt: skip


def skriv_fakta(mappe: Path, antal: int, forloeb: tuple[int, int] = (1, 3), andre: tuple[int, int] = (0, 8)) -> None:
    """Forløb, fritagelser, indsatser and møder for `antal` borgere; the numbers are each from-to."""
    r = random.Random(antal + 1)
    raekker: dict[str, list[tuple[str, ...]]] = {"forloeb": [], "fritagelser": [], "indsatser": [], "moeder": []}
    for n in range(antal):
        sag = f"A{n:06d}"
        for type_ in r.sample(FORLOEB, r.randint(*forloeb)):
            raekker["forloeb"].append((sag, type_, _dag(r, 600), ""))
        for m in range(r.randint(*andre)):
            hvad = r.choice(("fritagelser", "indsatser", "moeder"))
            fra = DATO - timedelta(days=r.randrange(5, 500) + m)
            til = (fra + timedelta(days=r.randrange(5, 120))).isoformat() if r.random() < 0.8 else ""
            if hvad == "moeder":
                raekker[hvad].append((sag, r.choice(MOEDER), fra.isoformat(), "afholdt"))
            else:
                raekker[hvad].append(
                    (sag, r.choice(GRUNDE if hvad == "fritagelser" else INDSATSER), fra.isoformat(), til)
                )
    hoveder = {
        "forloeb": ("sag", "forloeb", "fra", "til"),
        "fritagelser": ("sag", "grund", "fra", "til"),
        "indsatser": ("sag", "type", "fra", "til"),
        "moeder": ("sag", "type", "dato", "status"),
    }
    for navn, linjer in raekker.items():
        with (mappe / f"{navn}.csv").open("w", encoding="utf-8", newline="") as f:
            ud = csv.writer(f, delimiter=";")
            ud.writerow(hoveder[navn])
            ud.writerows({linje[:3]: linje for linje in linjer}.values())


def _dag(r: random.Random, inden: int) -> str:
    return (DATO - timedelta(days=r.randrange(5, inden))).isoformat()
