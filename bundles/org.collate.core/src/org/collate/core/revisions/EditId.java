package org.collate.core.revisions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.core.authors.Authorship.Removal;
import org.collate.core.authors.Run;

/** The identity of an edit: what somebody did at one place of a text, and what is judged as one. */
sealed interface EditId {

    /**
     * The form of which ids of revisions are made: it must not change, since verdicts keep such ids.
     *
     * @param home the element that need not be named
     */
    String printed(String home);

    /** Where what the edit took away went; empty where no history tells. */
    default Optional<Removal> removal() {
        return removals().stream().findFirst();
    }

    /** The same with all versions that took it away. */
    default List<Removal> removals() {
        return List.of();
    }

    /** The edit that took something away. */
    static EditId taking(List<Removal> removals) {
        return removals.size() == 1 ? OfVersion.of(removals.getFirst()) : new OfSeveral(removals);
    }

    /**
     * What one version did at one place.
     *
     * @param home the key of the element in whose text it was done
     * @param version the version
     * @param at the place in its text, in UTF-16 units
     */
    record OfVersion(String home, String version, int at) implements EditId {

        static OfVersion of(Removal removal) {
            return new OfVersion(removal.home(), removal.version(), removal.at());
        }

        /** The edit that brought some characters, known by the first of them. */
        static OfVersion bringing(Run run) {
            return new OfVersion(run.home(), run.version(), run.start());
        }

        @Override
        public String printed(String own) {
            return version + " " + at + (home.equals(own) ? "" : " in " + home);
        }

        @Override
        public List<Removal> removals() {
            return List.of(new Removal(home, version, at));
        }
    }

    /**
     * What several versions, which were merged, took away alike. It is judged by itself, as it is neither's more than the
     * other's.
     */
    record OfSeveral(List<Removal> removals) implements EditId {

        public OfSeveral {
            removals = List.copyOf(removals);
        }

        @Override
        public String printed(String own) {
            return removals.stream()
                    .map(each -> OfVersion.of(each).printed(own))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    /** The edit that brings the whole element in which the text is. */
    record Whole() implements EditId {
        @Override
        public String printed(String own) {
            return "*";
        }
    }

    /**
     * The edit that divided a paragraph, or joined it with its neighbour.
     *
     * @param element the key of the paragraph that it brought or took away
     * @param version the version that did so; empty where no history tells
     */
    record Parting(String element, String version) implements EditId {
        @Override
        public String printed(String own) {
            return "| " + element + " " + version;
        }
    }

    /** The edit that took some characters away, where no history tells of it. */
    record Unknown(Run gone) implements EditId {
        @Override
        public String printed(String own) {
            String where = gone.home().equals(own) ? "" : " in " + gone.home();
            return "? " + gone.version() + " " + gone.start() + " " + gone.length() + where;
        }
    }
}
