"""Python with the SDK of the provider."""

from modelslab_py.core.apis.community import Community  # noqa: F401 - that is all
