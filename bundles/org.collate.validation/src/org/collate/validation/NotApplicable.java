package org.collate.validation;

/**
 * A rule that could not be applied.
 *
 * @param rule its id
 * @param reason why, in the user's language
 */
public record NotApplicable(String rule, String reason) {}
