package org.collate.transfer;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.layout.MarkedBlock;
import org.collate.model.report.Report;

/**
 * What a document shows beside the text: what changed since an earlier version, by whom, and what was said of it.
 *
 * @param changes the changes; empty for the text alone
 * @param comments the comments, in the order of the text
 * @param paper how the changes are shown
 * @param recording whether the document records what is changed in it
 */
public record Markup(Optional<Changes> changes, List<Comment> comments, Paper paper, Recording recording) {

    /** Nothing beside the text. */
    public static final Markup NONE = new Markup(Optional.empty(), List.of(), Paper.TRACKED, Recording.OFF);

    public Markup {
        comments = List.copyOf(comments);
    }

    /** Whether nothing is shown beside the text. */
    public boolean isNone() {
        return changes.isEmpty() && comments.isEmpty() && recording == Recording.OFF;
    }

    /** How changes are shown. */
    public enum Paper {
        /** As the format's own revisions, which can be accepted and rejected. */
        TRACKED,
        /** In the letters: struck out and underlined, to be printed. */
        MARKED,
        /** As a table of two columns, before and after, by element, with who, when and why. */
        TABLE
    }

    /** Whether a document records what is changed in it. */
    public enum Recording {
        /** It does not. */
        OFF,
        /** It does; whoever has it may switch that off. */
        ON,
        /** It does, and can be changed in no other way; there is no password. */
        PROTECTED
    }

    /**
     * What changed.
     *
     * @param base the earlier version
     * @param blocks both versions as one; with what came they are the report that is exported, with what went the base
     * @param writers who made the versions that the marks name
     * @param other who is named where no history tells
     */
    public record Changes(Report base, List<MarkedBlock> blocks, Map<String, Writer> writers, Writer other) {

        public Changes {
            blocks = List.copyOf(blocks);
            writers = Map.copyOf(writers);
        }

        /** Who made a version. */
        public Writer writer(String version) {
            return writers.getOrDefault(version, other);
        }
    }

    /**
     * Who wrote something, when and why.
     *
     * @param name the name
     * @param time when, with the offset of the writer's clock
     * @param reason what the version says of itself; may be empty
     */
    public record Writer(String name, OffsetDateTime time, String reason) {}

    /**
     * A comment.
     *
     * @param element the element that it is on; empty for the report itself
     * @param from where the words begin in the element's words, in UTF-16 units
     * @param to where they end; equal to {@code from} for the element as a whole
     * @param by who wrote it
     * @param text what it says
     * @param answers what was answered, in order of time
     * @param isResolved whether it is settled
     */
    public record Comment(
            String element, int from, int to, Writer by, String text, List<Answer> answers, boolean isResolved) {

        public Comment {
            answers = List.copyOf(answers);
        }

        /** Whether it is on some words and not on the element as a whole. */
        public boolean isOnWords() {
            return to > from;
        }
    }

    /** An answer to a comment. */
    public record Answer(Writer by, String text) {}
}
