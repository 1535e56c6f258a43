"""Invented texts of the kind that machines write from a table: alike in words, different in what they tell.

`{place}` and its like are drawn anew for each text, `[a|b|c]` is one of its choices.
"""

from __future__ import annotations

import random
import re

_PLACES = (
    "Aldmoor", "Brixwell", "Carnholm", "Dunreach", "Estvik", "Fellbury", "Garsk", "Holmen", "Irvane", "Jorstad",
    "Kelby", "Lunow",
)  # fmt: skip
_PEOPLE = tuple(
    f"{first} {last}"
    for first in ("Anna", "Piet", "Samir", "Lucia", "Jonas", "Wanda")
    for last in ("Okell", "Brandt", "Rossi", "Nakai", "Dvorak")
)
_SLOT = re.compile(r"\{(place|person|n|d)\}|\[([^\]]*)\]")

TEMPLATES = {
    "football, English": """
        {place} [beat|edged past|saw off] {place} {n}-{n} at {place} Park on [Saturday|Sunday|Monday] to
        move [up to|into] {n}th place in the table. {person} opened the scoring in the {n}th minute with a
        [low shot|header|free kick] from {n} metres. {person} doubled the lead after {n} minutes, turning in
        a cross by {person}. {place} pulled one back through {person}, who [converted a penalty|scored from
        a corner], but the visitors held on. "We were {d} per cent better than last week," coach {person}
        said after the match. The attendance was {n},{n}. {place} host {place} next [Saturday|Sunday], while
        {place} travel to {place}. {person} misses that match through suspension.
    """,
    "football, German": """
        Der FC {place} hat am [Samstag|Sonntag] gegen den SV {place} mit {n}:{n} [gewonnen|verloren].
        {person} brachte die Gäste in der {n}. Minute mit einem [Kopfball|Freistoß|Schuss aus {n} Metern] in
        Führung. Nach {n} Minuten glich {person} nach einer Flanke von {person} aus. In der zweiten Halbzeit
        vergab {person} eine große Gelegenheit, ehe {person} in der {n}. Minute den Endstand herstellte.
        Trainer {person} sprach von einem [verdienten|glücklichen] Ergebnis. Vor {n}.{n} Zuschauern sah
        {person} die gelbe Karte und fehlt damit im nächsten Spiel beim SC {place}.
    """,
    "weather, English": """
        {place} will be [cloudy|sunny|windy] on [Monday|Tuesday|Friday], with highs of {n} degrees and lows
        of {n}. Winds from the [north|south-west|east] will reach {n} kilometres per hour in the afternoon.
        The chance of rain is {n} per cent in {place} and {n} per cent in {place}. Overnight temperatures
        fall to {n} degrees, with [fog|frost|showers] possible in low-lying areas. The outlook for the rest
        of the week is [mild|cool|unsettled], with {n} hours of sunshine a day. The sun rises at {n}:{n} and
        sets at {n}:{n}. The record high for the day is {d} degrees.
    """,
    "earthquake, English": """
        A magnitude {d} earthquake struck {n} kilometres [north|south|west] of {place} on [Monday|Thursday]
        at {n}:{n} local time, the national survey said. The tremor had a depth of {n} kilometres and was
        felt as far as {place}. There were no immediate reports of damage or injuries. In the past ten days
        there have been {n} quakes of magnitude {d} or greater centred nearby. Residents of {place} told
        local radio that [windows rattled|lamps swung] for {n} seconds.
    """,
    "shares, English": """
        Shares of {place} Industries [rose|fell] {d} per cent to {n}.{n} on [Monday|Wednesday], after the
        company reported quarterly earnings of {d} a share on revenue of {n}.{n} million. Analysts had
        expected earnings of {d} a share on revenue of {n}.{n} million. Revenue [rose|fell] {d} per cent
        from a year earlier. For the full year the company expects earnings between {d} and {d} a share. The
        stock has [gained|lost] {n} per cent since the start of the year. "We are pleased with demand in
        {place}," chief executive {person} said.
    """,
    "shares, Spanish": """
        El índice de {place} cerró este [lunes|jueves] con [una subida|una caída] del {d} %, hasta los
        {n}.{n} puntos. Entre los valores del índice, {place} [ganó|perdió] el {d} %, {place} el {d} % y
        {place} el {d} %. El volumen negociado fue de {n}.{n} millones. En el mercado de divisas, la moneda
        cotizaba a {d} unidades por dólar. El barril de crudo se cambiaba a {n} dólares, un {d} %
        [más|menos] que la víspera. Según {person}, analista de {place}, los inversores esperan la reunión
        del banco central del día {n}.
    """,
    "police, English": """
        Police in {place} are asking for help after a [burglary|collision|robbery] in {place} Street on
        [Monday|Friday]. It happened at about {n}:{n}, when a {n}-year-old [man|woman] from {place} was
        [walking home|driving north]. The victim was taken to hospital with injuries that are not thought to
        be life-threatening. Anyone who saw anything or has footage is asked to call {place} police and
        quote reference {n}/{n}/{n}. Detective {person} said: "We want to hear from anyone who was in the
        area between {n} and {n} o'clock."
    """,
}


def fill(template: str, chance: random.Random) -> str:
    """One text from a template."""

    def draw(slot: re.Match[str]) -> str:
        if slot[2] is not None:
            return fill(chance.choice(slot[2].split("|")), chance)
        match slot[1]:
            case "place":
                return chance.choice(_PLACES)
            case "person":
                return chance.choice(_PEOPLE)
            case "n":
                return str(chance.randrange(1, 60))
            case _:
                return f"{chance.uniform(0.1, 9.9):.1f}"

    return _SLOT.sub(draw, " ".join(template.split()))
