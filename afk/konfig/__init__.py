"""The settings of person and municipality: `afk.toml` in the config folder. It is data; unknown keys are errors."""

from afk.konfig.laes import NAER, Kapacitet, Konfig, Sagsbehandler, laes_konfig, laes_valg

__all__ = ["NAER", "Kapacitet", "Konfig", "Sagsbehandler", "laes_konfig", "laes_valg"]
