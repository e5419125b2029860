from reader.library.library import Library
from reader.vocabulary import Status
from tests.library.conftest import TODAY, Open


def keep(library: Library, status: Status, sentence: str = "", source: str = "") -> None:
    library.words.keep("软件", "軟體", "ruǎntǐ", status, sentence, source)


def test_a_word_is_unknown_until_something_is_said(library: Library) -> None:
    assert library.words.status_of("软件") is Status.UNKNOWN
    keep(library, Status.LEARNING)
    assert library.words.status_of("软件") is Status.LEARNING
    library.words.forget("软件")
    assert library.words.status_of("软件") is Status.UNKNOWN


def test_words_are_kept_with_where_they_were_met(open_again: Open) -> None:
    keep(open_again(), Status.LEARNING, "這個軟體。", "文章")
    library = open_again()
    keep(library, Status.KNOWN, "另一個軟體。", "別的")
    (word,) = open_again().words.all()
    assert (word.status, word.sentence, word.source) == (Status.KNOWN, "這個軟體。", "文章")
    assert word.changed == TODAY


def test_a_whole_level_is_known_but_what_was_said_stays(open_again: Open) -> None:
    library = open_again()
    keep(library, Status.LEARNING)
    level = [("软件", "軟體", "ruǎntǐ"), ("好", "好", "hǎo")]
    assert library.words.keep_all(level, Status.KNOWN) == 1
    words = open_again().words
    assert words.status_of("软件") is Status.LEARNING
    assert words.status_of("好") is Status.KNOWN
