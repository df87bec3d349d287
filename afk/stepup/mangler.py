"""What the forberedende skema still lacks before the meeting can be called: told at its end, never to block with."""

from afk.skemaer.skema import Skema, Svar
from afk.stepup.moede import raekker
from afk.stepup.samtykke import Omfang
from afk.stepup.tjekliste import UDEN_SAMTYKKE


def mangler_til_moedet(skema: Skema, svar: Svar, omfang: Omfang) -> list[str]:
    """Sentences that name rows by number and never repeat an answer."""
    ud = []
    if not isinstance(svar.get("moede_dato"), str):
        ud.append("Mødet har ingen dag endnu. Find en med deltagerne; brevet spørger om den.")
    elif not isinstance(svar.get("moede_start"), str):
        ud.append("Mødet har intet klokkeslæt endnu. Brevet spørger om det.")
    titel = skema.find("netvaerk_med").tekst
    for nr, r in enumerate(raekker(svar, "netvaerk_med"), 1):
        if r.get("rolle") not in UDEN_SAMTYKKE and r.get("samtykke") is not True and not omfang.daekker(r):
            ud.append(f'"{titel}" Række {nr}: samtykket dækker ikke personen. Spørg borgeren, og svar ja i rækken.')
    return ud
