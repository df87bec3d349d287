"""What is wrong with the store in an entry."""

DB = "data/lager.db"

UORDEN = (
    "UPDATE borgere SET navn = 'Ida', maalgruppe = 'x', cpr_foedt = '1999-01-01' WHERE sag = 'A1'",
    "INSERT INTO moeder (borger, type, dato) VALUES (1, 'samtale', '2026-02-31')",
    "DELETE FROM fritagelser",
    "UPDATE forloeb SET borger = 999 WHERE id = 1",
    "UPDATE haendelser SET kommando = 'import' WHERE id = 1",
    "CREATE TABLE egen (x)",
)
"""What somebody has done to the store with another program."""

TO_HAENDELSER = "borger ret A1 --navn Bo\nborger ret A1 --navn Ib\nborger ret A1 --navn Per"

KAEDEN = (
    "UPDATE historik SET efter = json_set(efter, '$.navn', 'Eva') WHERE haendelse = 2",
    "UPDATE historik SET haendelse = 4 WHERE haendelse = 1 AND id = 1",
    "UPDATE haendelser SET kaede = NULL WHERE id = 3",
    "DELETE FROM haendelser WHERE id = 4",
)
"""What somebody has done to the history with another program."""
