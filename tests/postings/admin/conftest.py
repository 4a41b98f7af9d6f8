import pytest

from tests.factories import MembershipFactory, UserFactory


@pytest.fixture
def editor(client):
    """A member who is signed in and writes drafts."""
    return signed_in(client, MembershipFactory())


@pytest.fixture
def publisher(client):
    return signed_in(client, MembershipFactory(publisher=True))


@pytest.fixture
def administrator(client):
    user = UserFactory(administrator=True)
    client.force_login(user)
    return user


def signed_in(client, membership):
    client.force_login(membership.user)
    return membership
