"""The deadlines as they were computed, kept in the store until a fact, a day or a rule turns.

What is read here is what computing it anew would give: a borger's rows are kept with the days on which they hold
(afk.regnet.dag), they count for nothing from the first history row after them, and all of them go when the rules or
the settings are others (afk.regnet.stempel). They are no facts: they can be dropped at any time.
"""
