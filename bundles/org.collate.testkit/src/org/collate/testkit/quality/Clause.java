package org.collate.testkit.quality;

/**
 * A clause with the mark behind it.
 *
 * @param id the same through all versions
 * @param words the clause without its mark
 * @param mark the mark that ends it, with closing quotes; empty where the next clause runs on
 */
record Clause(String id, String words, String mark) {

    String text() {
        return words + mark;
    }

    boolean endsSentence() {
        return !mark.isEmpty() && "。！？".indexOf(mark.charAt(0)) >= 0;
    }
}
