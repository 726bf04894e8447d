package org.collate.testkit.quality;

/** What a merge can do wrong without asking. */
public enum Fault {
    /** Words that neither person took out are gone, or a change is. */
    LOST,
    /** Words that stood once stand twice. */
    DOUBLED,
    /** Words stand elsewhere than where they were put. */
    ELSEWHERE,
    /** The result is no document any more. */
    UNREADABLE
}
