"""What goes out: tables, lines, JSON, CSV. Everything here renders what it is given and decides nothing."""
