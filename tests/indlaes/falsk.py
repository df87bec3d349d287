"""A store in dicts, with the methods an import uses."""

from datetime import date

from afk.fakta.base import ny, typer
from afk.fakta.borger import Borger
from afk.indlaes.koersel import Valg, koer

DAG = date(2026, 11, 22)


class FalskSkriver:
    """Facts by type and id; every write is noted in `skrevet`."""

    def __init__(self):
        self.tabeller = {navn: {} for navn in typer()}
        self.skrevet = []
        self._sidste = 0

    def kendte(self):
        borgere = self.tabeller["borgere"]
        sager = {b.sag: i for i, (_, b) in borgere.items()}
        return sager, {b.cpr: i for i, (_, b) in borgere.items() if b.cpr is not None}

    def kolonnevis(self, typ, borgere=None):
        for i, (borger, fakta) in list(self.tabeller[typ.navn].items()):
            if borgere is None or borger in borgere:
                yield [i], [borger], {navn: [v] for navn, v in fakta._asdict().items()}

    def opret_borgere_kolonnevis(self, felter):
        foerste = len(self.tabeller["borgere"]) + 1
        borgere = [ny(Borger, **b) for b in raekker_af(felter, len(felter["sag"]))]
        for nr, b in enumerate(borgere, foerste):
            self.tabeller["borgere"][nr] = (nr, b)
            self.skrevet.append(("opret", b))
        return list(range(foerste, foerste + len(borgere)))

    def opret_kolonnevis(self, typ, borgere, felter):
        tabel = self.tabeller[typ.navn]
        for borger, raekke in zip(borgere, raekker_af(felter, len(borgere)), strict=True):
            assert borger in self.tabeller["borgere"]
            f = ny(typ.klasse, **raekke)
            tabel[len(tabel) + 1] = (borger, f)
            self.skrevet.append(("opret", f))

    def ret(self, typ, raekke_id, felter):
        borger, fakta = self.tabeller[typ.navn][raekke_id]
        self.tabeller[typ.navn][raekke_id] = (borger, fakta._replace(**felter))
        self.skrevet.append(("ret", typ.navn, raekke_id, dict(felter)))

    def naeste_sag(self, optagne=()):
        taget = set(self.kendte()[0]) | set(optagne)
        self._sidste += 1
        while f"S{self._sidste}" in taget:
            self._sidste += 1
        return f"S{self._sidste}"

    def fakta(self, navn):
        """(sag, fact) of a type in the order they were written."""
        sager = {i: b.sag for i, (_, b) in self.tabeller["borgere"].items()}
        return [(sager[borger], f) for borger, f in self.tabeller[navn].values()]


def raekker_af(felter, antal):
    """A dict for each row, from columns that are all of that length."""
    assert {len(k) for k in felter.values()} <= {antal}
    return [{navn: k[nr] for navn, k in felter.items()} for nr in range(antal)]


def importer(*kilder, skriver=None, **valg):
    """Import (name, text or bytes) pairs into `skriver`, or a new store."""
    som_bytes = [(navn, data if isinstance(data, bytes) else data.encode()) for navn, data in kilder]
    return koer(som_bytes, skriver if skriver is not None else FalskSkriver(), Valg(**valg), DAG)


def beskeder(*kilder, **valg):
    """(line, column, code, message) of every error."""
    return [(f.linje, f.kolonne, f.kode, f.besked) for f in importer(*kilder, **valg).fejl]
