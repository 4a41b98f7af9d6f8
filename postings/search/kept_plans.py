"""Statements whose plans a connection keeps.

psycopg2 sends every statement as text, and PostgreSQL plans it anew: for a search row that takes as long as half of
writing it. A prepared one is planned anew at its first five executions only; connections last (CONN_MAX_AGE).
"""

from weakref import WeakKeyDictionary

from django.db import connection

_names: WeakKeyDictionary[object, dict[str, str]] = WeakKeyDictionary()  # by connection, of the statements it knows


def kept(statement: str, parameters: int = 1) -> str:
    """What to execute in its place. `$1`, `$2` ... are its parameters, and `%s` in what is returned."""
    connection.ensure_connection()
    names = _names.setdefault(connection.connection, {})
    if statement not in names:
        name = f"kept_{len(names)}"
        with connection.connection.cursor() as cursor:
            cursor.execute(f"PREPARE {name} AS {statement}")
        names[statement] = name
    return f"EXECUTE {names[statement]} ({', '.join(['%s'] * parameters)})"
