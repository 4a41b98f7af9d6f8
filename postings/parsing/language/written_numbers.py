"""Numbers that a text writes as words: those that one speaks of most; who reads larger ones adds them."""

TO_TWELVE = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}
