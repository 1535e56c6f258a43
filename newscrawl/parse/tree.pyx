# cython: language_level=3, auto_pickle=False, boundscheck=False, wraparound=False, initializedcheck=False, cdivision=True
"""A page's tree, copied out of libxml2's into a few arrays and read only: the elements that `element.py` describes.

libxml2 has a piece of memory for every element, attribute and text, strewn as the parse went. A walk through them costs
a third of the parse, freeing them half of it once other code has run, and a Python object for each element as much
again. Copied while the processor has them at hand they cost a tenth, and libxml2's tree can go at once. What is copied
is laid out in document order: a walk is a count, the descendants of an element are a range, and an element is a
Python object only while somebody holds it.
"""

from cpython.mem cimport PyMem_Free, PyMem_Malloc, PyMem_Realloc
from cpython.ref cimport PyObject
from cpython.unicode cimport PyUnicode_DecodeUTF8
from libc.string cimport memcpy, memset, strlen

cimport cython
from lxml.includes cimport etreepublic, tree

from lxml import etree

cdef extern from "libxml/xmlversion.h":
    int LIBXML_VERSION

etreepublic.import_lxml__etree()

# Other releases may lay their elements out differently; those that only mend do not.
if etree.LXML_VERSION[:2] != tuple(map(int, etreepublic.LXML_VERSION_STRING.split(b".")[:2])):
    raise ImportError("compiled for another lxml")
if etree.LIBXML_COMPILED_VERSION[:2] != (LIBXML_VERSION // 10_000, LIBXML_VERSION // 100 % 100):
    raise ImportError("compiled for another libxml2")

cdef enum:
    POINTERS = 1024  # room in the table of names; a power of two
    SMALLEST = 1024  # room in an array

cdef enum Link:
    NEXT
    PREV
    PARENT


cdef struct Text:
    Py_ssize_t start
    Py_ssize_t size
    int after  # the element that it opens or follows
    bint is_tail


cdef struct Attribute:
    Py_ssize_t start
    Py_ssize_t size
    int name


cdef struct Node:
    int name
    int parent
    int prev
    int next
    int first
    int last
    int end  # the number after that of the last descendant
    int children
    int text  # runs of text, or -1
    int tail
    int texts_before  # how many texts of the page stand before it
    int texts_inside
    int attribute  # the first of its attributes
    int attributes_end


cdef struct Vector:
    char* items
    Py_ssize_t width
    Py_ssize_t size
    Py_ssize_t room


cdef int reserve(Vector* vector, Py_ssize_t more) except -1:
    cdef Py_ssize_t needed = vector.size + more
    cdef char* items
    if needed > vector.room:
        vector.room = max(needed, 2 * vector.room, SMALLEST)
        items = <char*>PyMem_Realloc(vector.items, vector.room * vector.width)
        if items == NULL:
            raise MemoryError
        vector.items = items
    return 0


cdef void start(Vector* vector, Py_ssize_t width):
    vector.items = NULL
    vector.width = width
    vector.size = vector.room = 0


@cython.final
@cython.internal
@cython.no_gc
cdef class Tree:
    """The arrays; kept alive by every element of them."""

    cdef Vector nodes, texts, attributes, characters
    cdef PyObject** elements  # by number, those that somebody holds
    cdef list names
    cdef dict numbers
    cdef const tree.xmlChar* pointers[POINTERS]
    cdef int numbers_of[POINTERS]

    def __cinit__(self):
        start(&self.nodes, sizeof(Node))
        start(&self.texts, sizeof(Text))
        start(&self.attributes, sizeof(Attribute))
        start(&self.characters, 1)
        self.elements = NULL
        self.names = []
        self.numbers = {}
        memset(self.pointers, 0, sizeof(self.pointers))

    def __dealloc__(self):
        PyMem_Free(self.nodes.items)
        PyMem_Free(self.texts.items)
        PyMem_Free(self.attributes.items)
        PyMem_Free(self.characters.items)
        PyMem_Free(self.elements)

    cdef inline Node* node(self, int n):
        return <Node*>self.nodes.items + n

    cdef Element element(self, int n):
        """The one Python object there is for an element, or None for -1."""
        cdef Element made
        if n < 0:
            return None
        if self.elements[n] != NULL:
            return <Element>self.elements[n]
        made = Element.__new__(Element)
        made.tree = self
        made.n = n
        self.elements[n] = <PyObject*>made
        return made

    cdef inline Text* text(self, int n):
        return <Text*>self.texts.items + n

    cdef inline Attribute* attribute(self, int n):
        return <Attribute*>self.attributes.items + n

    cdef inline str text_or_none(self, int n):
        return None if n < 0 else self.string(self.text(n).start, self.text(n).size)

    cdef str outlined(self, int n):
        """A text, where blank ones are all the same one."""
        cdef Py_ssize_t at
        if n < 0:
            return None
        cdef Text* text = self.text(n)
        for at in range(text.start, text.start + text.size):
            if self.characters.items[at] not in b" \n\t\r":
                return self.string(text.start, text.size)
        return " "

    cdef inline str string(self, Py_ssize_t start, Py_ssize_t size):
        return PyUnicode_DecodeUTF8(self.characters.items + start, size, "replace")

    # Copying

    cdef int copy(self, tree.xmlNode* root) except -1:
        """Walk libxml2's tree once, without recursion."""
        cdef tree.xmlNode* at = root
        cdef int parent = -1
        while True:
            if at.type == tree.XML_ELEMENT_NODE:
                parent = self.open(at, parent)
                if at.children != NULL:
                    at = at.children
                    continue
                parent = self.close(parent)
            elif at.type == tree.XML_TEXT_NODE or at.type == tree.XML_CDATA_SECTION_NODE:
                self.append_text(at.content, parent)
            while at.next == NULL or at == root:
                if at == root:
                    break
                at = at.parent
                parent = self.close(parent)
            if at == root:
                break
            at = at.next
        self.elements = <PyObject**>PyMem_Malloc(self.nodes.size * sizeof(PyObject*))
        if self.elements == NULL:
            raise MemoryError
        memset(self.elements, 0, self.nodes.size * sizeof(PyObject*))
        return 0

    cdef int open(self, tree.xmlNode* made, int parent) except -1:
        cdef int n = <int>self.nodes.size
        cdef Node* node
        cdef Node* above
        cdef tree.xmlAttr* attribute = <tree.xmlAttr*>made.properties
        reserve(&self.nodes, 1)
        self.nodes.size += 1
        node = self.node(n)
        node.name = self.number(made.name)
        node.parent = parent
        node.prev = node.next = node.first = node.last = node.text = node.tail = -1
        node.children = 0
        node.texts_before = <int>self.texts.size
        if parent >= 0:
            above = self.node(parent)
            above.children += 1
            node.prev = above.last
            if above.last < 0:
                above.first = n
            else:
                self.node(above.last).next = n
            above.last = n
        node.attribute = <int>self.attributes.size
        while attribute != NULL:
            self.append_attribute(attribute)
            attribute = attribute.next
        self.node(n).attributes_end = <int>self.attributes.size
        return n

    cdef int close(self, int n):
        cdef Node* node = self.node(n)
        node.end = <int>self.nodes.size
        node.texts_inside = <int>self.texts.size - node.texts_before
        return node.parent

    cdef int append_attribute(self, tree.xmlAttr* made) except -1:
        cdef Attribute* attribute
        cdef tree.xmlNode* part = made.children
        reserve(&self.attributes, 1)
        attribute = self.attribute(<int>self.attributes.size)
        self.attributes.size += 1
        attribute.name = self.number(made.name)
        attribute.start = self.characters.size
        while part != NULL:
            self.append(part.content)
            part = part.next
        attribute.size = self.characters.size - attribute.start
        return 0

    cdef int append_text(self, const tree.xmlChar* content, int parent) except -1:
        """Characters after the last child of an element; they continue the text that stands there, if one does."""
        cdef int last = self.node(parent).last
        cdef int* place = &self.node(parent).text if last < 0 else &self.node(last).tail
        cdef Text* text
        if content == NULL or content[0] == 0:
            return 0
        if place[0] < 0:
            place[0] = <int>self.texts.size
            reserve(&self.texts, 1)
            self.texts.size += 1
            text = self.text(place[0])
            text.start = self.characters.size
            text.after = parent if last < 0 else last
            text.is_tail = last >= 0
        text = self.text(place[0])
        self.append(content)
        text.size = self.characters.size - text.start
        return 0

    cdef int append(self, const tree.xmlChar* content) except -1:
        cdef size_t size
        if content != NULL:
            size = strlen(<const char*>content)
            reserve(&self.characters, size)
            memcpy(self.characters.items + self.characters.size, content, size)
            self.characters.size += size
        return 0

    cdef int number(self, const tree.xmlChar* name) except -1:
        """The number of a name. libxml2 keeps one copy of each, so that where it lies tells most of them apart."""
        cdef size_t slot = (<size_t>name >> 3) & (POINTERS - 1)
        cdef int number
        if self.pointers[slot] == name:
            return self.numbers_of[slot]
        text = PyUnicode_DecodeUTF8(<const char*>name, strlen(<const char*>name), "replace")
        known = self.numbers.get(text)
        if known is None:
            known = len(self.names)
            self.names.append(text)
            self.numbers[text] = known
        number = known
        self.pointers[slot] = name
        self.numbers_of[slot] = number
        return number

    cdef int find(self, int n, int name):
        """The number of an element's attribute of a name, or -1."""
        cdef int at
        for at in range(self.node(n).attribute, self.node(n).attributes_end):
            if self.attribute(at).name == name:
                return at
        return -1

    cdef bytes mask(self, tuple tags):
        """For every name of the page whether it is one of these, or None for all."""
        if not tags or tags == ("*",):
            return None
        mask = bytearray(len(self.names))
        for tag in tags:
            known = self.numbers.get(tag)
            if known is not None:
                mask[known] = 1
        return bytes(mask)


@cython.final
@cython.internal
@cython.no_gc
@cython.freelist(256)
cdef class Element:
    """An element; see `newscrawl.parse.element` for what can be asked of it."""

    cdef Tree tree
    cdef int n

    def __init__(self):
        raise TypeError("elements are made by read_tree")

    def __dealloc__(self):
        if self.tree is not None:
            self.tree.elements[self.n] = NULL

    def __repr__(self):
        return f"<Element {self.tag} {self.n}>"

    @property
    def tag(self):
        return <str>self.tree.names[self.tree.node(self.n).name]

    @property
    def text(self):
        return self.tree.text_or_none(self.tree.node(self.n).text)

    @property
    def tail(self):
        return self.tree.text_or_none(self.tree.node(self.n).tail)

    def get(self, name, default=None):
        known = self.tree.numbers.get(name)
        cdef int n = -1 if known is None else self.tree.find(self.n, known)
        if n < 0:
            return default
        cdef Attribute* attribute = self.tree.attribute(n)
        return self.tree.string(attribute.start, attribute.size)

    def items(self):
        cdef Node* node = self.tree.node(self.n)
        cdef Attribute* attribute
        cdef int n
        found = []
        for n in range(node.attribute, node.attributes_end):
            attribute = self.tree.attribute(n)
            value = self.tree.string(attribute.start, attribute.size)
            found.append((<str>self.tree.names[attribute.name], value))
        return found

    def __len__(self):
        return self.tree.node(self.n).children

    def __bool__(self):
        return True

    def __iter__(self):
        return Steps.__new__(Steps, self.tree, self.tree.node(self.n).first, NEXT, None)

    def __reversed__(self):
        return Steps.__new__(Steps, self.tree, self.tree.node(self.n).last, PREV, None)

    def __getitem__(self, place):
        return list(self)[place]

    def getparent(self):
        return self.tree.element(self.tree.node(self.n).parent)

    def getnext(self):
        return self.tree.element(self.tree.node(self.n).next)

    def getprevious(self):
        return self.tree.element(self.tree.node(self.n).prev)

    def itersiblings(self, *tags, bint preceding=False):
        cdef Node* node = self.tree.node(self.n)
        mask = self.tree.mask(tags)
        if preceding:
            return Steps.__new__(Steps, self.tree, node.prev, PREV, mask)
        return Steps.__new__(Steps, self.tree, node.next, NEXT, mask)

    def iterchildren(self, *tags):
        return Steps.__new__(Steps, self.tree, self.tree.node(self.n).first, NEXT, self.tree.mask(tags))

    def iterancestors(self, *tags):
        return Steps.__new__(Steps, self.tree, self.tree.node(self.n).parent, PARENT, self.tree.mask(tags))

    def iter(self, *tags):
        return Descendants.__new__(Descendants, self.tree, self.n, self.tree.node(self.n).end, self.tree.mask(tags))

    def iterdescendants(self, *tags):
        cdef int end = self.tree.node(self.n).end
        return Descendants.__new__(Descendants, self.tree, self.n + 1, end, self.tree.mask(tags))

    def find(self, str tag):
        return next(self.iterchildren(tag), None)


@cython.internal
@cython.no_gc
cdef class Walk:
    """An iterator over elements."""

    cdef Tree tree
    cdef int at
    cdef bytes mask

    def __iter__(self):
        return self

    cdef inline bint fits(self, int n):
        return self.mask is None or (<const char*>self.mask)[self.tree.node(n).name] != 0


@cython.final
@cython.internal
@cython.no_gc
cdef class Steps(Walk):
    """Siblings one way or the other, or ancestors."""

    cdef Link link

    def __cinit__(self, Tree tree not None, int first, Link link, bytes mask):
        self.tree = tree
        self.at = first
        self.link = link
        self.mask = mask

    def __next__(self):
        cdef int n
        cdef Node* node
        while self.at >= 0:
            n = self.at
            node = self.tree.node(n)
            self.at = node.parent if self.link == PARENT else node.next if self.link == NEXT else node.prev
            if self.fits(n):
                return self.tree.element(n)
        raise StopIteration


@cython.final
@cython.internal
@cython.no_gc
cdef class Descendants(Walk):
    cdef int end

    def __cinit__(self, Tree tree not None, int first, int end, bytes mask):
        self.tree = tree
        self.at = first
        self.end = end
        self.mask = mask

    def __next__(self):
        cdef int n
        while self.at < self.end:
            n = self.at
            self.at += 1
            if self.fits(n):
                return self.tree.element(n)
        raise StopIteration


def read_tree(etreepublic._Element root not None, Py_ssize_t size=0):
    """The root of the copy of a tree of libxml2's, made of so many bytes, most of which are text and attributes."""
    cdef Tree made = Tree.__new__(Tree)
    reserve(&made.characters, size)
    made.copy(root._c_node)
    return made.element(0)


@cython.final
@cython.internal
@cython.no_gc
cdef class Outline:
    cdef readonly list tags, texts, tails, ends
    cdef Tree tree
    cdef int first

    def __cinit__(self, Element root not None):
        cdef Node* node
        cdef int n
        self.tree = root.tree
        self.first = root.n
        self.tags, self.texts, self.tails, self.ends = [], [], [], []
        for n in range(self.first, self.tree.node(root.n).end):
            node = self.tree.node(n)
            self.tags.append(<str>self.tree.names[node.name])
            self.texts.append(self.tree.outlined(node.text))
            self.tails.append(self.tree.outlined(node.tail))
            self.ends.append(node.end - self.first)

    def element(self, int number):
        if not 0 <= number < len(self.tags):
            raise IndexError(number)
        return self.tree.element(self.first + number)


# The questions that are put to a whole page: see `lxml_tree.py` for what they answer.


def outline_of(Element element not None):
    return Outline.__new__(Outline, element)


def texts_of(Element element not None, *tags):
    cdef Tree page = element.tree
    cdef Node* node = page.node(element.n)
    cdef bytes mask = page.mask(tags)
    cdef Text* text
    cdef int n
    found = []
    for n in range(node.texts_before, node.texts_before + node.texts_inside):
        text = page.text(n)
        if mask is None or (<const char*>mask)[page.node(text.after).name]:
            found.append(page.string(text.start, text.size))
    return found


def count_texts(Element element not None):
    return element.tree.node(element.n).texts_inside


def texts_before(Element element not None):
    return element.tree.node(element.n).texts_before


def holder_of_text(Element root not None, int n):
    cdef Tree page = root.tree
    if not 0 <= n < page.texts.size:
        return None
    cdef Text* text = page.text(n)
    return page.element(page.node(text.after).parent if text.is_tail else text.after)


def elements_having(Element root not None, *names):
    cdef Tree page = root.tree
    cdef bytes mask = page.mask(names)
    cdef Node* node
    cdef int n, at
    found = []
    for n in range(root.n + 1, page.node(root.n).end):
        node = page.node(n)
        for at in range(node.attribute, node.attributes_end):
            if (<const char*>mask)[page.attribute(at).name]:
                found.append(page.element(n))
                break
    return found


def values_of(Element root not None, *names):
    cdef Tree page = root.tree
    cdef bytes mask = page.mask(names)
    cdef Attribute* attribute
    cdef int at
    found = []
    for at in range(page.node(root.n).attributes_end, page.node(page.node(root.n).end - 1).attributes_end):
        attribute = page.attribute(at)
        if (<const char*>mask)[attribute.name]:
            found.append(page.string(attribute.start, attribute.size))
    return found
