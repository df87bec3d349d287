"""The visitation: the decision table, and the proposal it gives for the answers of form C.

Its own package, so that finding the rules of the deadlines does not load it.
"""
