"""Pages that declare UTF-8, or nothing, and are something else."""

from __future__ import annotations

import pytest

from newscrawl.parse.encoding import decode_html

CASES = [
    ("en", "cp1252", "The crème brûlée is worth the stairs – “I cook what they mean,” she told me. €9"),
    ("", "cp1252", "Málaga: el alcalde dijo que la acción empezó «mañana» según el señor Núñez"),
    ("de", "cp1252", "Der Bürgermeister sagte, die Brücke bleibe für sechs Wochen geschlossen – größtenteils"),
    ("pl", "cp1250", "Burmistrz powiedział, że most będzie zamknięty przez sześć tygodni. Źródło: żółw"),
    ("lt", "cp1257", "Meras sakė, kad tiltas bus uždarytas šešias savaites. Žąsis ėjo"),
    ("tr-TR", "cp1254", "Belediye başkanı köprünün altı hafta kapalı kalacağını söyledi"),
    ("ru", "cp1251", "Мэр города сказал, что мост закроют на шесть недель"),
    ("en", "cp1251", "Мэр города сказал, что мост закроют на шесть недель, и жители не возражали"),
    ("el", "cp1253", "Ο δήμαρχος είπε ότι η γέφυρα θα κλείσει για έξι εβδομάδες"),
    ("ar", "cp1256", "قال رئيس البلدية إن الجسر سيغلق ستة أسابيع"),
    ("ja", "shift_jis", "市長は橋を六週間閉鎖すると述べた"),
    ("zh-CN", "gb18030", "市长说大桥将关闭六个星期"),
    ("ko", "euc_kr", "시장은 다리를 6주 동안 폐쇄한다고 말했다"),
]


@pytest.mark.parametrize("declared", [None, "utf-8"])
@pytest.mark.parametrize(("language", "encoding", "text"), CASES, ids=[f"{c[0] or 'none'}-{c[1]}" for c in CASES])
def test_undeclared(language: str, encoding: str, text: str, declared: str | None) -> None:
    attribute = f' lang="{language}"' if language else ""
    page = f"<html{attribute}><head><title>t</title></head><body class='post'><div id='main'><p>{text}</p></div></body>"
    assert text in decode_html(page.encode(encoding), declared)


def test_a_few_broken_bytes_do_not_turn_utf_8_into_something_else() -> None:
    text = "Burmistrz powiedział, że most będzie zamknięty przez sześć tygodni"
    assert text in decode_html(f"<html lang='pl'><p>{text}</p>".encode() + b"\xff<p>koniec</p>")
