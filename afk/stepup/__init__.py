"""The step up-møde: who may know what, what the letters say, and what the answers become. Pure."""
