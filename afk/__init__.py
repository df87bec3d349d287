"""afk: deadlines and conversations for a caseworker's own caseload in the employment services."""

__version__ = "0.1.0"
