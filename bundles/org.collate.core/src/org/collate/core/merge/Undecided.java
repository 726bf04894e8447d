package org.collate.core.merge;

/**
 * A value of a virtual base on which its own sources disagree: it equals no value of a report.
 *
 * @param was what it was before, as text
 */
record Undecided(String was) {
    @Override
    public String toString() {
        return was;
    }
}
