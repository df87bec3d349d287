"""How the whole caseload stands on a day: counts, each with its definition and source, and the weeks ahead.

Pure, as the rules are: facts and a date in, plain values out.
"""
