"""What went wrong, in one sentence that says what to do about it."""


class Trouble(Exception):
    pass
