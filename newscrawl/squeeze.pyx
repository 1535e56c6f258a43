# cython: language_level=3, boundscheck=False, wraparound=False, initializedcheck=False
"""`newscrawl.text.squeeze` in C: it is called for every line of a page, some of them several times."""

ctypedef unsigned char Narrow
ctypedef unsigned short Wide
ctypedef unsigned int Widest

ctypedef fused Character:
    Narrow
    Wide
    Widest

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    void* PyUnicode_DATA(object)
    Py_ssize_t PyUnicode_GET_LENGTH(object)
    object PyUnicode_New(Py_ssize_t, unsigned int)
    bint Py_UNICODE_ISSPACE(unsigned int)
    bint Py_UNICODE_ISPRINTABLE(unsigned int)

cdef enum:
    PRINTED = 0
    SPACE = 1
    UNPRINTABLE = 2
    TABLE = 256

cdef Narrow KINDS[TABLE]
cdef int _n
for _n in range(TABLE):
    KINDS[_n] = SPACE if chr(_n).isspace() else PRINTED if chr(_n).isprintable() else UNPRINTABLE


cdef inline int kind_of(Character character) noexcept:
    if Character is Narrow:
        return KINDS[character]
    else:
        if character < TABLE:
            return KINDS[character]
        return SPACE if Py_UNICODE_ISSPACE(character) else PRINTED if Py_UNICODE_ISPRINTABLE(character) else UNPRINTABLE


def squeeze(text):
    """See `newscrawl.text.squeeze`. None where characters must be dropped that are no white space."""
    cdef str plain = text if type(text) is str else str.__str__(text)  # lxml has strings of a class of its own
    cdef void* data = PyUnicode_DATA(plain)
    if PyUnicode_KIND(plain) == 1:
        return squeezed(plain, <Narrow*>data)
    if PyUnicode_KIND(plain) == 2:
        return squeezed(plain, <Wide*>data)
    return squeezed(plain, <Widest*>data)


cdef str squeezed(str text, Character* data):
    cdef Py_ssize_t size = PyUnicode_GET_LENGTH(text), at, length = 0
    cdef unsigned int seen = 0
    cdef int kind, before = SPACE
    cdef bint clean = True
    for at in range(size):
        kind = kind_of(data[at])
        if kind == PRINTED:
            seen |= data[at]
        elif kind == UNPRINTABLE:
            return None
        elif before == SPACE or data[at] != 32:
            clean = False
        length += kind == PRINTED or before == PRINTED
        before = kind
    if before == SPACE and length:
        length -= 1
        clean = False
    if clean:
        return text
    if length == 0:
        return ""
    made = PyUnicode_New(length, seen | 32)
    if PyUnicode_KIND(made) == 1:
        write(data, <Narrow*>PyUnicode_DATA(made), length)
    elif PyUnicode_KIND(made) == 2:
        write(data, <Wide*>PyUnicode_DATA(made), length)
    else:
        write(data, <Widest*>PyUnicode_DATA(made), length)
    return made


ctypedef fused Written:
    Narrow
    Wide
    Widest


cdef void write(Character* data, Written* made, Py_ssize_t length) noexcept:
    """Every run of white space as one space; not that at the beginning, and none after `length` characters."""
    cdef Py_ssize_t at = 0, written = 0
    cdef int kind, before = SPACE
    while written < length:
        kind = kind_of(data[at])
        if kind == PRINTED:
            made[written] = <Written>data[at]
            written += 1
        elif before == PRINTED:
            made[written] = 32
            written += 1
        before = kind
        at += 1
