package org.collate.operations.returned;

/** What becomes of a mark of change. */
public enum Fate {
    /** It is in a version of its author's. */
    TAKEN("taken"),
    /** It is not taken: a person said so, or it stands where no text of the report is. */
    LEFT("left"),
    /** The report reads the same with it and without. */
    NO_EFFECT("noEffect"),
    /** Nobody knows whose it is. */
    UNRESOLVED("unresolved");

    private final String word;

    Fate(String word) {
        this.word = word;
    }

    /** The word for it in data. */
    public String word() {
        return word;
    }
}
