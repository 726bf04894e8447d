package org.collate.transfer.marks;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a reader remarked beside the text.
 *
 * @param id names it within its file
 * @param parent the remark that it answers; empty for one that begins a thread
 * @param author the name that its program showed; empty where it has none
 * @param local the time on the clock of whoever made it
 * @param utc the moment, where the file says it for sure
 * @param words what it says, with line breaks between paragraphs
 * @param resolved whether its thread is done with
 * @param quote the words that it stands on, deleted ones among them; empty where it stands on none
 * @param element the id of the element that its words lie in, as an earlier export marked it; empty where none is known
 * @param line the paragraph that it begins in, counted from 1
 */
public record Remark(
        String id,
        Optional<String> parent,
        String author,
        Optional<LocalDateTime> local,
        Optional<Instant> utc,
        String words,
        boolean resolved,
        String quote,
        Optional<String> element,
        int line) {

    /** The same, beginning a thread of its own. */
    public Remark alone() {
        return new Remark(id, Optional.empty(), author, local, utc, words, resolved, quote, element, line);
    }
}
