"""How many may come in, for every number of files that a system may allow."""

import pytest

from listing.server.connections import FILES_A_CALL, FILES_A_SCREEN, OWN_FILES, room_for


@pytest.mark.parametrize("files", [256, 512, 1024, 4096, 20_000, 65_536])
def test_what_may_be_open_fits_into_the_files_there_are(files):
    room = room_for(files)
    taken = room.connections * FILES_A_CALL + room.sockets * FILES_A_SCREEN + 2 * room.backlog + OWN_FILES
    assert taken <= files
    assert min(room.connections, room.sockets, room.backlog) >= 9


def test_a_usual_system_has_room_for_a_hall():
    assert room_for(1024).sockets >= 100
