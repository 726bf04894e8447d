package org.collate.git.gate;

/**
 * Why a push is not taken.
 *
 * @param ref the ref that stands in the way
 * @param sentence what is wrong with it, and what to do, for whoever pushes
 */
public record Refusal(String ref, String sentence) {}
