package io.github.modelslabimages;

import java.util.Map;

/**
 * The answer of an operation that makes no picture.
 *
 * @param status success, or whatever the API calls it
 * @param message what the API says to it; empty if nothing
 * @param raw the whole answer
 */
public record Acknowledgement(String status, String message, Map<String, Object> raw) {}
