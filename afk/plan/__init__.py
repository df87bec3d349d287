"""The step up plan for a whole caseload: who gets the samtale and the step up-møde in which week. Pure."""
