package org.collate.core.revisions;

import org.collate.model.hash.Hashes;

/**
 * The identity of a revision: it follows from what the revision changes and who made it, so it is the same on every
 * machine, and verdicts name it.
 *
 * @param printed the form that people and files know it by: r and 13 base32 characters
 */
record RevisionId(String printed) {

    private static final int LENGTH = 14;

    /** The id that follows from some facts in their printed forms; different facts give different ones. */
    static RevisionId of(Object... facts) {
        StringBuilder text = new StringBuilder();
        for (Object fact : facts) {
            String part = String.valueOf(fact);
            text.append(part.length()).append(':').append(part);
        }
        return new RevisionId("r" + Hashes.base32(Hashes.sha256(text.toString()), 1, LENGTH));
    }
}
