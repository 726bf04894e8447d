package org.collate.transfer.marks;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One mark of change.
 *
 * @param number its place among the marks of its document, from 0
 * @param kind what was done
 * @param author the name that its program showed; empty where it has none
 * @param local the time on the clock of whoever made it
 * @param utc the moment, where the file says it for sure
 * @param words the words that it is about; empty for the end of a paragraph
 * @param story where it stands
 * @param line the paragraph that it stands in, counted from 1 as importers count; 0 outside of the text that is read
 * @param place the first words of that paragraph
 * @param readable whether it stands in what an importer reads, so that the text may read otherwise where it is taken
 * @param within the number of the insertion that it stands in; empty outside of one
 */
public record ChangeMark(
        int number,
        Kind kind,
        String author,
        Optional<LocalDateTime> local,
        Optional<Instant> utc,
        String words,
        StoryKind story,
        int line,
        String place,
        boolean readable,
        Optional<Integer> within) {

    /** What a mark says was done. */
    public enum Kind {
        INSERTED("ins"),
        DELETED("del"),
        MOVED_FROM("moveFrom"),
        MOVED_TO("moveTo"),
        /** The end of a paragraph was put in: a paragraph was divided, or one is new. */
        END_INSERTED("paragraphIns"),
        /** The end of a paragraph was taken out: two were joined, or one is gone. */
        END_DELETED("paragraphDel"),
        /** A row or a cell of a table. */
        CELLS_INSERTED("cellsIns"),
        CELLS_DELETED("cellsDel"),
        /** Other looks, and no other words. */
        FORMATTED("format");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for it in data. */
        public String word() {
            return word;
        }
    }
}
