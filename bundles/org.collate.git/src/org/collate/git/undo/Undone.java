package org.collate.git.undo;

import java.util.List;
import java.util.Optional;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.actions.Action;

/**
 * What became of an entry of the operation log that was to be taken back.
 *
 * @param action the entry
 * @param steps one for each thing that it moved, in the order of their names
 */
public record Undone(Action action, List<Step> steps) {

    /** Takes a copy. */
    public Undone {
        steps = List.copyOf(steps);
    }

    /** Whether anything is different now. */
    public boolean isDone() {
        return steps.stream().anyMatch(step -> !(step instanceof Left));
    }

    /** One of the things that an entry moved. */
    public sealed interface Step permits Text, Events, Left {}

    /**
     * A text that is as it was before, but for what was written since.
     *
     * @param variant whose text
     * @param isAccepted whether it is the accepted text; else the draft
     * @param version the version that the text is at now; empty where it is only said what would be done
     * @param conflicts how many places were changed since, so that they are in dispute
     */
    public record Text(Variant variant, boolean isAccepted, Optional<VersionId> version, int conflicts)
            implements Step {}

    /**
     * Events of a review that count no longer.
     *
     * @param variant in whose review
     * @param kinds what they were, each as often as it comes
     */
    public record Events(Variant variant, List<String> kinds) implements Step {

        /** Takes a copy. */
        public Events {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Something that stays as it is.
     *
     * @param ref the full name of the branch or tag
     * @param why why
     */
    public record Left(String ref, Reason why) implements Step {}

    /** Why something stays. */
    public enum Reason {
        /** The entry began the report; it can be archived. */
        BEGUN,
        /** People, meetings and settings have commands of their own. */
        ROSTER,
        /** The text says so already: somebody took it back by hand, or wrote over it. */
        SAME,
        /** The events are somebody else's, who alone can take them back. */
        OTHERS,
        /** The versions are not here any more. */
        GONE
    }
}
