"""A parameter that was left out, which is neither None nor any value."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Unset(Enum):
    """The type of ``UNSET``; an enum of one member, so that type checkers can tell it from a value."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


#: What a parameter is that was left out. Passing it is the same as not passing the parameter.
UNSET: Final = Unset.UNSET
