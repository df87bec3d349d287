"""Where things lie: the store, the settings, the keys, and the files beside a store."""

import os
from pathlib import Path

KONFIG_FIL = "afk.toml"
"""The municipality's settings, in the folder of the settings."""


def lager_sti(valgt: str | None = None) -> Path:
    """The store to use: the one chosen with --lager, else AFK_LAGER, else lager.db in the user's data folder."""
    if sti := valgt or os.environ.get("AFK_LAGER"):
        return Path(sti).expanduser()
    from platformdirs import user_data_dir

    return Path(user_data_dir("afk", appauthor=False)) / "lager.db"


def konfig_mappe() -> Path:
    """The folder of the settings and keys: AFK_KONFIG, else the user's configuration folder."""
    if sti := os.environ.get("AFK_KONFIG"):
        return Path(sti).expanduser()
    from platformdirs import user_config_dir

    return Path(user_config_dir("afk", appauthor=False))


def konfig_fil() -> Path:
    """The municipality's settings."""
    return konfig_mappe() / KONFIG_FIL


def noegle_mappe() -> Path:
    """The folder with one key file a store, apart from the stores, so that a copied store is still locked."""
    return konfig_mappe() / "noegler"


def noegle_ved_lager(sti: Path) -> Path:
    """The key file of a throw-away store, which lies beside it."""
    return ved_siden(sti, "noegle.json")


def genopret_fil(sti: Path) -> Path:
    """The key locked with the recovery code; beside the store, so that it survives the loss of the settings."""
    return ved_siden(sti, "genopret.json")


def ny_udgave(fil: Path) -> Path:
    """What will take the place of the file when a change of key is done."""
    return fil.with_name(f"{fil.name}.ny")


def ved_siden(sti: Path, endelse: str) -> Path:
    """lager.db → lager.db.<endelse>"""
    return sti.with_name(f"{sti.name}.{endelse}")
