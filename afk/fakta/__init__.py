"""What is known: one declaration a fact type, and `Sag`, a borger with their facts."""
