package org.collate.testkit.quality;

/** A program that merges. */
public interface Contestant {

    /** Its name in the table. */
    String name();

    /** Merges. */
    Outcome merge(Paper base, Paper ours, Paper theirs) throws Exception;
}
