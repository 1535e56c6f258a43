"""Parsing processes: each with a socket, over which pages go out and records come back in the same order.

A general pool of processes costs a millisecond a page: two threads on this side, a queue they share, and pages of
200 kB that pass through pipes of 64 kB. Here the event loop writes and reads by itself.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import pickle
import signal
import socket
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context, resource_tracker
from struct import Struct
from time import sleep
from typing import Any

from newscrawl.crawling.process import settle

_QUESTION = Struct("<QQ")
"""Bytes of the page, and of the pickled rest."""
_ANSWER = Struct("<Q")
_BUFFER = 1 << 20
# Not for workers: the crawl decides when to end, and what is under way is to be finished.
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class WorkerDiedError(Exception):
    """The process is gone, whatever took it down."""

    def __init__(self, *, at_work: bool, stillborn: bool) -> None:
        super().__init__()
        self.at_work = at_work
        """Whether it was this page it was working on."""
        self.stillborn = stillborn
        """Whether it never answered anything."""


class Worker:
    """A process that calls one function for each page it is given.

    Args:
        work: called there with what `ask` is given; found by its name, as anything that is pickled.
        seconds: what a page may take; then the process is ended.
    """

    def __init__(self, work: Callable[..., Any], seconds: float) -> None:
        ours, theirs = socket.socketpair()
        for end in (ours, theirs):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER)
        # Spawned, not forked: a fork would inherit the reactor's sockets and the ledger's locks.
        self._process = get_context("spawn").Process(target=_serve, args=(theirs, work, os.getpid()), daemon=True)
        resource_tracker.ensure_running()  # else it is started below, and lets the signals through again
        held = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)  # a child inherits that, from its first moment
        try:
            self._process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, held)
        theirs.close()
        # A run that is told twice to end does so without closing anything, and Python waits for its children at exit.
        atexit.register(self._process.kill)
        self.alive = True
        self._answered = 0
        self._seconds = seconds
        self._timer: asyncio.TimerHandle | None = None
        self._asked: deque[asyncio.Future[Any]] = deque()
        self._opened = asyncio.ensure_future(asyncio.open_connection(sock=ours))
        self._reading = asyncio.ensure_future(self._read())

    @property
    def load(self) -> int:
        """Pages it has been given and not yet answered."""
        return len(self._asked)

    async def ask(self, page: bytes, *rest: Any) -> Any:
        """What the function returns or raises for a page. Raises WorkerDiedError where the process goes first,
        TimeoutError where the page is why it had to."""
        answer = asyncio.get_running_loop().create_future()
        self._asked.append(answer)
        if len(self._asked) == 1:
            self._watch()
        _, writer = await asyncio.shield(self._opened)
        if self.alive:
            more = pickle.dumps(rest, 5)
            # in one piece, for nobody else's question may come between
            writer.writelines((_QUESTION.pack(len(page), len(more)), page, more))
        return await answer

    def end(self) -> None:
        """End the process, in the middle of a page if need be."""
        self.alive = False
        self._process.kill()
        atexit.unregister(self._process.kill)
        self._reading.cancel()
        self._watch(on=False)
        at_work = True
        while self._asked:
            answer = self._asked.popleft()
            if not answer.done():
                answer.set_exception(WorkerDiedError(at_work=at_work, stillborn=not self._answered))
            at_work = False

    async def _read(self) -> None:
        reader, writer = await asyncio.shield(self._opened)
        try:
            while True:
                (size,) = _ANSWER.unpack(await reader.readexactly(_ANSWER.size))
                good, value = pickle.loads(await reader.readexactly(size))
                answer = self._asked.popleft()
                self._answered += 1
                self._watch(on=bool(self._asked))
                if answer.done():  # nobody waits any more
                    continue
                if good:
                    answer.set_result(value)
                else:
                    answer.set_exception(value)
        except (EOFError, OSError):
            self.end()
        finally:
            writer.close()

    def _watch(self, *, on: bool = True) -> None:
        """Begin to count the seconds of the page at work, if there is one."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(self._seconds, self._too_long) if on else None

    def _too_long(self) -> None:
        if not self._asked[0].done():
            self._asked[0].set_exception(TimeoutError())
        self.end()


def _serve(connection: socket.socket, work: Callable[..., Any], parent: int) -> None:
    """In the process: answer until the other end closes, and do not outlive it."""
    threading.Thread(target=_die_with, args=(parent,), daemon=True).start()
    settle()
    with suppress(EOFError, OSError):
        while True:
            size, more = _QUESTION.unpack(_receive(connection, _QUESTION.size))
            page = bytes(_receive(connection, size))
            answer = _answer(work, page, pickle.loads(_receive(connection, more)))
            connection.sendall(_ANSWER.pack(len(answer)) + answer)


def _answer(work: Callable[..., Any], page: bytes, rest: tuple[Any, ...]) -> bytes:
    try:
        return pickle.dumps((True, work(page, *rest)), 5)
    except Exception as error:
        try:
            return pickle.dumps((False, error), 5)
        except Exception:
            return pickle.dumps((False, RuntimeError(f"{type(error).__name__}: {error}")), 5)


def _receive(connection: socket.socket, size: int) -> bytearray:
    data = bytearray(size)
    rest = memoryview(data)
    while rest:
        if not (came := connection.recv_into(rest)):
            raise EOFError
        rest = rest[came:]
    return data


def _die_with(parent: int) -> None:
    while os.getppid() == parent:
        sleep(1)
    os._exit(1)
