"""What a role is called, and whether words name a job at all. `naming.py` first."""
