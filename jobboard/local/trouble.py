"""What went wrong, in one sentence that says what to do about it."""

import sys
from collections.abc import Callable


class Trouble(Exception):
    pass


def told_in_one_sentence(action: Callable[[], None]) -> int:
    """Run an action for a person at a terminal; returns its exit status."""
    try:
        action()
    except Trouble as trouble:
        sentence = str(trouble)
    except OSError as error:  # no space, no permission, a program that is missing
        sentence = f"{error.strerror}: {error.filename}" if error.filename else str(error)
    except KeyboardInterrupt:
        return 0
    else:
        return 0
    print(f"Rolecall: {sentence}", file=sys.stderr)
    return 1
