"""How many may come in, for every number of files that a system may allow, and who makes room for whom."""

from types import SimpleNamespace

import pytest

from listing.server.connections import FILES_A_CALL, FILES_A_SCREEN, OWN_FILES, Doorkeeper, Room, room_for


@pytest.mark.parametrize("files", [256, 512, 1024, 4096, 20_000, 65_536])
def test_what_may_be_open_fits_into_the_files_there_are(files):
    room = room_for(files)
    taken = room.connections * FILES_A_CALL + room.sockets * FILES_A_SCREEN + 2 * room.backlog + OWN_FILES
    assert taken <= files
    assert min(room.connections, room.sockets, room.backlog) >= 9


def test_a_usual_system_has_room_for_a_hall():
    assert room_for(1024).sockets >= 100


def test_who_never_said_anything_makes_room_before_a_phone_that_waits_for_its_next_call():
    gone = []

    class Line:
        def __init__(self, name, was_served):
            self.was_served, self.transport = was_served, SimpleNamespace(abort=lambda: gone.append(name))

    keeper = Doorkeeper(Room(files=100, connections=3, sockets=1, backlog=1))
    for number, (name, was_served) in enumerate([("phone", True), ("s1", False), ("s2", False), ("s3", False)]):
        keeper.awaited(Line(name, was_served), float(number), afresh=False)
    assert gone == ["s1"]
    for number in range(3):
        keeper.awaited(Line(f"phone {number}", True), 10.0 + number, afresh=False)
    assert gone == ["s1", "s2", "s3", "phone"]
