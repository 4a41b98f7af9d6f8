"""What `make run` and `make test` need on one's own machine; a deployment uses none of it."""
