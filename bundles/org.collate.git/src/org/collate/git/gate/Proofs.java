package org.collate.git.gate;

import org.collate.git.Variant;
import org.collate.git.review.ReviewEvent;
import org.collate.git.roster.Roster;

/** Tells what the signatures of events prove. */
public interface Proofs {

    /** What a signature proves of the person who an event names. */
    enum Proof {
        /** It was made with a key of that person which is trusted. */
        OWN,
        /** There is none. */
        UNSIGNED,
        /** It does not fit, or the key is not that person's, or not trusted. */
        NOT_OWN
    }

    /**
     * What the signature of an event proves.
     *
     * @param root the first version of the space
     * @param roster whose keys are trusted
     */
    Proof of(String root, Variant variant, Roster roster, ReviewEvent event);
}
