"""Words as plain records: the form in which the command line and JSON files give them."""

from __future__ import annotations

from reader.model import Word

Record = dict[str, object]


def word_record(word: Word) -> Record:
    """`word` as JSON has it; `doubts` only where there are any."""
    record: Record = {
        "start": word.start,
        "end": word.end,
        "printed": word.printed,
        "traditional": word.traditional,
        "simplified": word.simplified,
        "pinyin": list(word.pinyin),
        "in_dictionary": word.in_dictionary,
    }
    if word.doubts:
        record["doubts"] = [
            {
                "kind": doubt.kind.value,
                "candidates": list(doubt.candidates),
                "confidence": doubt.confidence,
                "reason": str(doubt.reason),
            }
            for doubt in word.doubts
        ]
    return record
