package org.collate.operations.links;

import java.util.List;
import java.util.Set;

/**
 * What can be linked: a problem, a cause, a measure, or an aspect that problems stand below.
 *
 * @param element its id
 * @param kind what it is
 * @param number its computed number; empty for none
 * @param words its heading, or the sentence that it begins with
 * @param linked the ids of what it is linked with, in whichever direction, in reading order
 * @param proposed the ids of what an import proposes to link it with, and nobody has confirmed
 * @param gaps what it lacks
 */
public record LinkCard(
        String element,
        Kind kind,
        String number,
        String words,
        List<String> linked,
        List<String> proposed,
        Set<Gap> gaps) {

    /** What a card is. */
    public enum Kind {
        /** A heading that problems stand below. */
        ASPECT,
        /** A shortcoming. */
        PROBLEM,
        /** Why it came to one. */
        CAUSE,
        /** What will be done. */
        MEASURE;

        /** Whether one of this kind can be linked with one of another. */
        boolean fits(Kind other) {
            return switch (this) {
                case ASPECT -> other == CAUSE;
                case PROBLEM -> other == CAUSE || other == MEASURE;
                case CAUSE -> other != CAUSE;
                case MEASURE -> other == PROBLEM || other == CAUSE;
            };
        }
    }

    /** What reviewers miss at a card. */
    public enum Gap {
        /** No cause says why it came to it. */
        CAUSE,
        /** No measure answers to it. */
        MEASURE
    }

    /** Takes copies. */
    public LinkCard {
        linked = List.copyOf(linked);
        proposed = List.copyOf(proposed);
        gaps = Set.copyOf(gaps);
    }
}
