package org.collate.testkit.quality;

import java.util.Optional;

/**
 * What a program made of two persons' work.
 *
 * @param isClean whether it asks nobody anything
 * @param text the passages, a line each, with ours wherever it asks; empty where the result cannot be read
 */
public record Outcome(boolean isClean, Optional<String> text) {}
