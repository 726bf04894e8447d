package org.collate.core.merge;

import java.util.Optional;

/**
 * Where an element stands: what holds it and what stands before it there.
 *
 * @param parent the id of what holds the element
 * @param after the id of the element before it; empty where it is the first
 * @param text the same for a reader, in the words of those two
 */
public record ElementPlace(String parent, Optional<String> after, String text) {}
