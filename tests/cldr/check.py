"""Compares the files of the languages with CLDR: months, weekdays, today, yesterday and the day before, "3 days ago".

    python3 -m venv target/cldr && target/cldr/bin/pip install babel
    target/cldr/bin/python tests/cldr/check.py

Prints the forms of CLDR that a file lacks, and exits with 1 if there are any that `accepted.txt`
does not list. A language is compared in the sections that its file has, so that a file may lack
any of them. Signs of abbreviation, case and accents do not count, as in the crate's look-ups.
"""

import pathlib
import sys
import unicodedata

from babel import Locale, UnknownLocaleError

ROOT = pathlib.Path(__file__).parents[2]
LANGUAGES = ROOT / "src/vocab/lang"
# Codes of files for which CLDR has another.
CODES = {"no": "nb", "tl": "fil"}
# What CLDR has before a name, and a page may lack: the name is found without it.
BEFORE = {"ca": ("de ", "d'"), "cy": ("dydd ",), "ga": ("dé ", "an "), "he": ("יום ",)}
UNSPACED = ("ja", "ko", "th", "zh")
UNITS = ["minute", "hour", "day", "week", "month", "year"]
LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae",
                         "œ": "oe", "þ": "th", "ə": "e", "ى": "ي", "ی": "ي", "ک": "ك", "ς": "σ",
                         "қ": "к", "ң": "н", "ө": "о", "ү": "у", "ұ": "у", "ә": "а", "ʻ": None,
                         "’": "'", "ؤ": "و", "ة": "ه"})
KEPT = "ий"  # The breve of this letter is no accent.


def fold(text):
    """Lower case without accents and without a full stop at the end."""
    folded = []
    for char in text.lower().replace("\u200f", "").replace("\u00a0", " "):
        parts = char if char in KEPT else unicodedata.normalize("NFD", char)
        folded += [part for part in parts if part in KEPT or unicodedata.category(part) != "Mn"
                   or unicodedata.combining(part) in (0, 9)]
    return "".join(folded).translate(LETTERS).strip(" .׳॰")


def read(path):
    """The sections of a file: name to lines."""
    sections, lines = {}, []
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            lines = sections.setdefault(line[1:-1], [])
        else:
            lines.append(line.removeprefix('"').removesuffix('"'))
    return sections


def rows(locale, kind, widths):
    """CLDR's forms of each month or weekday."""
    table = getattr(locale, kind)
    for number in range(1, 13) if kind == "months" else range(7):
        yield {table[context][width][number] for context in ("format", "stand-alone")
               for width in widths if width in table[context]}


def differences(sections, locale):
    """What the sections lack: section and form."""
    for kind, section, widths in [("months", "months", ["wide", "abbreviated"]),
                                  ("days", "weekdays", ["wide"])]:
        if section not in sections:
            continue
        for line, forms in zip(sections[section], rows(locale, kind, widths)):
            known = {fold(form) for form in line.split(", ")}
            for form in sorted(forms):
                bare = fold(form)
                for word in BEFORE.get(locale.language, ()):
                    bare = bare.removeprefix(fold(word) + " " * word.endswith(" "))
                # "Tháng 3" is a number.
                if bare not in known and not bare[-1].isdigit():
                    yield section, form
    fields = locale._data["date_fields"]
    for section, distance in [("today", "0"), ("yesterday", "-1"), ("day before yesterday", "-2")]:
        form = fields["day"]["relative"].get(distance) if section in sections else None
        if form and fold(form) not in {fold(known) for known in sections[section]}:
            yield section, form
    if "ago" not in sections:
        return
    ago = [fold(known) for known in sections["ago"]]
    for unit in UNITS:
        known = [fold(known) for known in sections.get(f"unit, {unit}", [])]
        for pattern in sorted(set(fields[unit].get("past", {}).values())):
            words = fold(pattern.replace("{0}", " ")).split()
            text = f" {' '.join(words)} "
            joined = "".join(words) if locale.language in UNSPACED else ""
            past = any(f" {word} " in text or joined.endswith(word) for word in ago)
            counted = any(word == stem or len(stem) > 3 and word.startswith(stem)
                          or joined.startswith(stem) for word in words for stem in known)
            if not past:
                yield "ago", pattern
            if not counted:
                yield f"unit, {unit}", pattern


def main():
    accepted = set()
    for line in (pathlib.Path(__file__).parent / "accepted.txt").read_text("utf-8").splitlines():
        entry = line.split("#")[0].strip()
        if entry:
            accepted.add(tuple(part.strip() for part in entry.split("|")))
    found = set()
    for path in sorted(LANGUAGES.glob("*.txt")):
        if path.stem in ("any", "order"):
            continue
        try:
            locale = Locale.parse(CODES.get(path.stem, path.stem))
        except UnknownLocaleError:
            print(f"{path.stem}: not in CLDR")
            continue
        for section, form in differences(read(path), locale):
            found.add((path.stem, section, form.strip()))
    for entry in sorted(found - accepted):
        print(" | ".join(entry))
    for entry in sorted(accepted - found):
        print("accepted but not found:", " | ".join(entry))
    return 1 if found != accepted else 0


if __name__ == "__main__":
    sys.exit(main())
