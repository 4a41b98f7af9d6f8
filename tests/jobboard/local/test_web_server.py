import socket

import pytest

from jobboard.local.trouble import Trouble
from jobboard.local.web_server import free_port


def test_a_taken_port_is_said_with_what_to_do():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(Trouble, match=rf"Port {port} cannot be used \(Address already in use\).*PORT=8001"):
            free_port(str(port))
    assert free_port(str(port)) == port


@pytest.mark.parametrize("port", ["", "http", "0", "65536", "-1", "٣٠٠٠٠٠"])
def test_what_is_no_port_is_said(port):
    with pytest.raises(Trouble, match="PORT is a number from 1 to 65535"):
        free_port(port)
