package org.collate.git;

/**
 * The version that words come from.
 *
 * @param version the version
 * @param author who wrote them, and when by that person's clock
 */
public record Origin(VersionId version, Signature author) {}
