package org.collate.validation;

/**
 * A finding that a person has set aside.
 *
 * @param finding what was found
 * @param reason why it was set aside
 * @param person who set it aside
 */
public record SuppressedFinding(Finding finding, String reason, String person) {}
