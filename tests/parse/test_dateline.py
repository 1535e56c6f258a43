"""Datelines: what is cut from the head of a story, and the sentences that only look like one."""

from __future__ import annotations

import pytest

from newscrawl.parse.dateline import split_dateline, written_place

STORY = "The council of Harbour met on Sunday to talk about water."

DATELINES = [
    ("KABUL (Reuters) -", "Kabul"),
    ("CHARLESTON, Ill. (AP) —", "Charleston"),
    ("ISLAMABAD: (APP)", "Islamabad"),
    ("ISLAMABAD (APP):", "Islamabad"),
    ("Washington, Jan 5 (IANS):", "Washington"),
    ("New Delhi, Jan 5 (PTI)", "New Delhi"),
    ("New Delhi [India], January 5 (ANI):", "New Delhi"),
    ("BERLIN (dpa) -", "Berlin"),
    ("Berlin (dpa/bb) -", "Berlin"),
    ("Paris (AFP) –", "Paris"),
    ("Madrid, 5 ene (EFE).-", "Madrid"),
    ("BEIJING, Jan. 5 (Xinhua) --", "Beijing"),
    ("WASHINGTON/LONDON, Jan 5 (Reuters) -", "Washington/London"),
    ("(Reuters) -", None),
    ("(AFP) —", None),
    ("NEW YORK —", "New York"),
    ("LONDON –", "London"),
    ("LAHORE:", "Lahore"),
    ("ELLERY, Ohio —", "Ellery"),
    ("Lahore, Jan 5:", "Lahore"),
    ("Paris –", "Paris"),
    ("МОСКВА, 5 января. /ТАСС/.", "Москва"),
    ("القاهرة (رويترز) -", "القاهرة"),
    ("（北京讯）", "北京"),
    ("【新华社北京1月5日电】", "北京"),
    ("新华社北京1月5日电", "北京"),
    ("【東京＝共同】", "東京"),
    ("(서울=연합뉴스) 홍길동 기자 =", "서울"),
]


@pytest.mark.parametrize(("raw", "place"), DATELINES, ids=[raw for raw, _ in DATELINES])
def test_datelines_are_cut(raw: str, place: str | None) -> None:
    dateline, rest = split_dateline((f"{raw} {STORY}", STORY))
    assert dateline is not None
    assert (dateline.place, dateline.raw) == (place, raw)
    assert rest == (STORY, STORY)


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "",
        "Kabul: We do not seek joint talks, the ministry has said again.",
        "Paris is worth a mass, the king is supposed to have said.",
        "Berlin – along with Paris and Rome – has signed the treaty.",
        "London to Paris by train now takes two hours and a bit.",
        "BREAKING: The council of Harbour has resigned this morning.",
        "WATCH — The council of Harbour resigned this morning.",
        "NATO: The alliance met in Harbour on Sunday morning.",
        "NASA — The agency launched a rocket on Sunday morning.",
        "The mayor (Labour) - who was ill - stayed at home on Sunday.",
        "The agency Reuters (London) - reported on Sunday that it rained.",
        "He told Agence France-Presse (AFP) - and others - that it rained.",
        "Mayor Jane Roe (AFP) said that the price of water would rise.",
        "Q: What do you think of the price of water in Harbour?",
        "“Water,” said the mayor, “is dear: (AP) - said nobody.”",
        "In Harbour (AP) the council met on Sunday to talk.",
        "March 5 - The council of Harbour met to talk about water.",
        "（记者）委员会周日开会讨论水价。",
    ],
)
def test_the_storys_own_words_stay(text: str) -> None:
    assert split_dateline((text, STORY)) == (None, (text, STORY))


def test_a_paragraph_that_is_only_a_dateline_goes() -> None:
    dateline, rest = split_dateline(("KABUL (Reuters) -", STORY))
    assert dateline and dateline.raw == "KABUL (Reuters) -"
    assert rest == (STORY,)


def test_nothing_in_nothing_out() -> None:
    assert split_dateline(()) == (None, ())


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("WASHINGTON", "Washington"),
        ("NEW YORK", "New York"),
        ("LA CROSSE", "La Crosse"),
        ("FRANKFURT/MAIN", "Frankfurt/Main"),
        ("FRANKFURT AM MAIN", "Frankfurt am Main"),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("PORT-AU-PRINCE", "Port-au-Prince"),
        ("ST. LOUIS", "St. Louis"),
        ("N'DJAMENA", "N'Djamena"),
        ("XI'AN", "Xi'an"),
        ("DÜSSELDORF", "Düsseldorf"),
        ("DİYARBAKIR", "Diyarbakır"),
        # as printed: not all capitals, short for something, scripts without capitals
        ("McALLEN", "McALLEN"),
        ("La Crosse", "La Crosse"),
        ("LA", "LA"),
        ("北京", "北京"),
        ("القاهرة", "القاهرة"),
    ],
)
def test_places_are_written_as_in_a_sentence(printed: str, written: str) -> None:
    assert written_place(printed) == written
