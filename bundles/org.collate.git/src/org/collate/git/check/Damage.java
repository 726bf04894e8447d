package org.collate.git.check;

/**
 * Something that other tools did to a space.
 *
 * @param kind what kind of thing
 * @param place where: a ref, a file in a version, or a file of the repository
 * @param said a sentence that says what is wrong, and what is or was done about it
 * @param repair what is to become of it
 */
public record Damage(Kind kind, String place, String said, Repair repair) {

    /** The kinds, by what they are called in data. */
    public enum Kind {
        /** A ref that names nothing that is there, or no version. */
        BROKEN_REF("broken-ref"),
        /** A ref that a variant or meeting must have and has not. */
        MISSING_REF("missing-ref"),
        /** A report with the marks of a merge that was left half done. */
        CONFLICT_MARKERS("conflict-markers"),
        /** A report in which an id is taken twice. */
        DUPLICATE_ID("duplicate-id"),
        /** A report with a link that leads nowhere. */
        DANGLING_LINK("dangling-link"),
        /** A report that is not in UTF-8. */
        ENCODING("encoding"),
        /** A report that cannot be read for another reason, or is not there. */
        UNREADABLE_REPORT("unreadable-report"),
        /** A report that is not the variant's. */
        OTHER_REPORT("other-report"),
        /** What a template says beside its skeleton cannot be read. */
        UNREADABLE_TEMPLATE("unreadable-template"),
        /** The roster cannot be read. */
        ROSTER("roster"),
        /** The settings cannot be read. */
        SETTINGS("settings"),
        /** A variant or meeting that is not in the roster. */
        ROSTER_ENTRY("roster-entry"),
        /** A file among review events that is none. */
        MALFORMED_EVENT("malformed-event"),
        /** A round's tag that names no version. */
        MALFORMED_TAG("malformed-tag"),
        /** The file of a conflict that does not say what is in conflict. */
        MALFORMED_CONFLICT("malformed-conflict"),
        /** An object that is not there or cannot be read. */
        MISSING_OBJECT("missing-object"),
        /** A copy that does not have the whole history. */
        PARTIAL_COPY("partial-copy");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for it. */
        public String word() {
            return word;
        }
    }

    /** What becomes of a finding. */
    public enum Repair {
        /** It was mended. */
        DONE,
        /** It can be mended here. */
        POSSIBLE,
        /** It cannot be mended here. */
        NONE
    }
}
