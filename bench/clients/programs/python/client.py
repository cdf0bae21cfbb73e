"""Python with the client."""

import modelslab_images  # noqa: F401 - that is all
