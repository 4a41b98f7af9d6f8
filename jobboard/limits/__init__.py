"""How often one visitor may ask for what costs: counted in the database, so that every worker knows."""
