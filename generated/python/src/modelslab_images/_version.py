"""The package's version: told to the API, and read by the build."""

VERSION = "0.1.0"
