package org.collate.validation;

/**
 * What a rule finds, shown to somebody who asks what it is about.
 *
 * @param faulty a piece of a report in which it finds something, or a few words on one, in the user's language
 * @param right the same as it should be
 */
public record Example(String faulty, String right) {}
