#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""Reads a changing table through AT-SPI, as a screen reader does, and fails if that ends the program.

    with-desktop.sh /usr/bin/python3 test_atspi_table.py PROGRAM

PROGRAM is changingtable. With a plain QTableView, Qt 6.4 dies at the first cell that is not there.
"""
import random
import signal
import subprocess
import sys
import time
import unittest

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as problem:
    sys.exit(f"AT-SPI is missing ({problem}); on Debian: apt install python3-gi gir1.2-atspi-2.0")

PROGRAM = sys.argv.pop(1)
SECONDS_TO_START = 20
ROUNDS = 150
SEED = 20260101


def answer(call, otherwise=None):
    """What the program says; an error is an answer too, since what was asked about may be gone."""
    try:
        return call()
    except GLib.Error:
        return otherwise


def children(node):
    node.clear_cache()
    found = (answer(lambda i=i: node.get_child_at_index(i)) for i in range(node.get_child_count()))
    return [child for child in found if child]


class Program:
    """The running program and its table."""

    def __init__(self):
        self.process = subprocess.Popen([PROGRAM], stdin=subprocess.PIPE)
        self.table = self.wait_for(self.find_table, "the table on the accessibility bus")

    def find_table(self):
        for application in children(Atspi.get_desktop(0)):
            if answer(application.get_process_id) != self.process.pid:
                continue
            tables = [application]
            while tables:
                node = tables.pop()
                if node.get_role() == Atspi.Role.TABLE:
                    return node
                tables += children(node)
        return None

    def wait_for(self, condition, what):
        end = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < end:
            self.check_alive(f"waiting for {what}")
            found = answer(condition)
            if found:
                return found
            GLib.timeout_add(20, lambda: GLib.SOURCE_REMOVE)
            GLib.MainContext.default().iteration(True)
        raise AssertionError(f"no sign of {what}")

    def do(self, command):
        """Sends a command and does not wait: that it is carried out meanwhile is the point."""
        try:
            self.process.stdin.write(f"{command}\n".encode())
            self.process.stdin.flush()
        except BrokenPipeError:
            self.process.wait()
            self.check_alive(command)

    def check_alive(self, what):
        code = self.process.poll()
        if code is not None:
            how = signal.Signals(-code).name if code < 0 else f"exit status {code}"
            raise AssertionError(f"the program died ({how}) at: {what}")

    def check_answers(self, what):
        """A dying program closes the bus before it can be seen to be dead, so ask it something."""
        if answer(lambda: self.table.get_role_name() and rows(self.table) >= 0) is None:
            self.process.wait(10)
        self.check_alive(what)

    def close(self):
        self.process.stdin.close()
        return self.process.wait(10)


def rows(table):
    table.clear_cache()
    return table.get_n_rows()


def columns(table):
    table.clear_cache()
    return table.get_n_columns()


def name(node):
    node.clear_cache()
    return node.get_name()


class TableOverAtSpi(unittest.TestCase):
    def setUp(self):
        self.program = Program()
        self.table = self.program.table
        self.addCleanup(self.end)

    def end(self):
        if self.program.process.poll() is None:
            self.assertEqual(self.program.close(), 0, "the program did not end in order")

    def ask(self, what, call):
        result = answer(call)
        self.program.check_answers(what)
        return result

    def ask_for_cell(self, row, column):
        """The three calls of a cell by place that Qt's bridge makes unchecked."""
        place = f"({row}, {column})"
        selected = self.ask(f"IsSelected{place}", lambda: self.table.is_selected(row, column))
        self.ask(f"GetRowExtentAt{place}", lambda: self.table.get_row_extent_at(row, column))
        self.ask(f"GetColumnExtentAt{place}", lambda: self.table.get_column_extent_at(row, column))
        return selected

    def ask_for_absent_cells(self):
        for place in ((-1, -1), (-1, 0), (0, -1), (9999, 0), (0, 9999)):
            self.assertFalse(self.ask_for_cell(*place))
        beyond = self.table.get_child_count() + 1
        for i in (-1, *range(beyond), 9999):
            self.ask(f"GetRowColumnExtentsAtIndex({i})",
                     lambda i=i: self.table.get_row_column_extents_at_index(i))

    def wait_for_size(self, size):
        self.program.wait_for(lambda: (rows(self.table), columns(self.table)) == size,
                              f"a table of {size}")

    def test_can_be_read(self):
        self.assertEqual(name(self.table), "Events")
        self.assertEqual((rows(self.table), columns(self.table)), (10, 3))
        self.assertEqual(name(self.table.get_accessible_at(4, 1)), "Event 4")
        self.assertEqual(name(self.table.get_column_header(2)), "Code")
        self.assertEqual(self.table.get_row_at_index(self.table.get_index_at(4, 1)), 4)

    def test_hears_of_a_new_name(self):
        cell = self.table.get_accessible_at(3, 1)
        self.program.do("rename 3 Trial")
        self.program.wait_for(lambda: name(cell) == "Trial", "the new name")

    def test_a_cell_follows_its_row(self):
        cell = self.table.get_accessible_at(6, 1)
        self.program.do("remove 0 2")
        self.wait_for_size((8, 3))
        self.assertEqual(name(cell), "Event 6")
        self.assertEqual(name(self.table.get_accessible_at(4, 1)), "Event 6")

    def test_absent_cells(self):
        self.ask_for_absent_cells()

    def test_absent_cells_of_an_empty_table(self):
        self.program.do("reset 0")
        self.wait_for_size((0, 3))
        self.assertFalse(self.ask_for_cell(0, 0))
        self.ask_for_absent_cells()

    def test_absent_cells_without_a_model(self):
        self.program.do("model off")
        self.wait_for_size((0, 0))
        self.assertFalse(self.ask_for_cell(0, 0))
        self.ask_for_absent_cells()

    def test_one_step_behind(self):
        """Reads counts and cells, lets the table change, then asks about what it has read."""
        chance = random.Random(SEED)
        for number in range(ROUNDS):
            height, width = answer(lambda: (rows(self.table), columns(self.table)), (0, 0))
            known = [(chance.randrange(max(height, 1)), chance.randrange(max(width, 1)))
                     for _ in range(3)] + [(height - 1, 0)]
            cells = [answer(lambda p=place: self.table.get_accessible_at(*p)) for place in known]
            command = chance.choice((
                f"remove {chance.randrange(5)} {chance.randrange(1, 9)}", "remove 0 9999",
                f"reset {chance.randrange(15)}", f"insert 0 {chance.randrange(1, 9)}", "sort",
                f"rename {chance.randrange(5)} Other", "model off", "model on"))
            self.program.do(command)
            for row, column in known:
                answer(lambda: self.table.is_selected(row, column))
                answer(lambda: self.table.get_row_extent_at(row, column))
                answer(lambda: self.table.get_column_extent_at(row, column))
                answer(lambda: self.table.get_row_column_extents_at_index((row + 1) * (width + 1)))
                answer(lambda: self.table.get_column_header(column))
            for cell in filter(None, cells):
                answer(lambda: name(cell))
                answer(cell.get_state_set)
                answer(cell.get_index_in_parent)
                answer(cell.get_parent)
                answer(lambda: cell.get_extents(Atspi.CoordType.SCREEN))
            self.program.check_answers(f"round {number}, one step after “{command}”")


if __name__ == "__main__":
    Atspi.init()
    Atspi.set_timeout(5000, 15000)
    unittest.main()
