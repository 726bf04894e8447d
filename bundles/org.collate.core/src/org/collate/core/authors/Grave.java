package org.collate.core.authors;

/**
 * A tombstone: characters that are gone, kept so that it stays known who brought them and who took them away.
 *
 * @param run the characters
 * @param by the version that took them away
 * @param at where in the text of that version they would stand
 */
record Grave(Run run, String by, int at) {

    boolean covers(String version, int offset) {
        return run.start() <= offset && offset < run.end() && run.version().equals(version);
    }
}
