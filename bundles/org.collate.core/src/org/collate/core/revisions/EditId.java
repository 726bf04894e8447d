package org.collate.core.revisions;

import java.util.Optional;
import org.collate.core.authors.Authorship.Removal;
import org.collate.core.authors.Run;

/** The identity of an edit: what somebody did at one place of a text, and what is judged as one. */
sealed interface EditId {

    /** The form of which ids of revisions are made: it must not change, since verdicts keep such ids. */
    String printed();

    /** Where what the edit took away went; empty where no history tells. */
    default Optional<Removal> removal() {
        return Optional.empty();
    }

    /**
     * What one version did at one place.
     *
     * @param version the version
     * @param at the place in its text, in UTF-16 units
     */
    record OfVersion(String version, int at) implements EditId {

        static OfVersion of(Removal removal) {
            return new OfVersion(removal.version(), removal.at());
        }

        /** The edit that brought some characters, known by the first of them. */
        static OfVersion bringing(Run run) {
            return new OfVersion(run.version(), run.start());
        }

        @Override
        public String printed() {
            return version + " " + at;
        }

        @Override
        public Optional<Removal> removal() {
            return Optional.of(new Removal(version, at));
        }
    }

    /** The edit that brings the whole element in which the text is. */
    record Whole() implements EditId {
        @Override
        public String printed() {
            return "*";
        }
    }

    /** The edit that took some characters away, where no history tells of it. */
    record Unknown(Run gone) implements EditId {
        @Override
        public String printed() {
            return "? " + gone.version() + " " + gone.start() + " " + gone.length();
        }
    }
}
