package org.collate.core.revisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.collate.core.text.TextRef;

/**
 * One change of the draft against the accepted text, by one author, that can be accepted or rejected.
 *
 * @param id follows from what it changes and which version did so: the same on every machine
 * @param kind what it does
 * @param element the id of the element that it changes, brings or takes away
 * @param lead the first words of the element; of a tail that went over into the next paragraph those of the tail
 * @param feature the words, value or link that it changes; empty where it is about the element as a whole
 * @param span where it stands; of a split or join the text that is one stands for the place where it is divided
 * @param before what it takes away: words, a value, the id that was linked to, or the id of what held the element; empty
 *     for nothing. Of a split the id of the paragraph that was divided, of a join the words of the element that is gone,
 *     or of the tail that went over, where that element stays
 * @param after what it brings, likewise. Of a split the words of the new element, of a join the id of the paragraph that
 *     has the words
 * @param version the version that made it; empty where no history tells
 * @param others further versions that did the same before they were merged
 */
public record Revision(
        String id,
        Kind kind,
        String element,
        String lead,
        String feature,
        Span span,
        String before,
        String after,
        String version,
        List<String> others) {

    /** Takes a copy. */
    public Revision {
        others = List.copyOf(others);
    }

    /** A revision that one version made. */
    Revision(
            String id,
            Kind kind,
            String element,
            String lead,
            String feature,
            Span span,
            String before,
            String after,
            String version) {
        this(id, kind, element, lead, feature, span, before, after, version, List.of());
    }

    /** The text whose words it changes; empty where it is about the element as a whole, a value or a link. */
    public Optional<TextRef> text() {
        return switch (kind) {
            case INSERT, DELETE, REWORD ->
                feature.isEmpty() ? Optional.empty() : Optional.of(new TextRef(element, feature));
            case MOVE, RELINK, ATTRIBUTE, SPLIT, JOIN -> Optional.empty();
        };
    }

    /** The ids of the elements that it has to do with: of a split or join both paragraphs. */
    public Set<String> elements() {
        return switch (kind) {
            case SPLIT -> Set.of(element, before);
            case JOIN -> Set.of(element, after);
            case INSERT, DELETE, REWORD, MOVE, RELINK, ATTRIBUTE -> Set.of(element);
        };
    }

    /** What a revision does. */
    public enum Kind {
        /** Brings an element, or words in one. */
        INSERT,
        /** Takes an element away, or words in one. */
        DELETE,
        /** Puts other words in the place of some. */
        REWORD,
        /** Puts an element elsewhere. */
        MOVE,
        /** Divides a paragraph in two: the first half keeps its id, the second one is a new element. */
        SPLIT,
        /**
         * Makes one of two neighbouring paragraphs; the element of one of them is gone. Or joins the tail of one to the next
         * one, and both elements stay.
         */
        JOIN,
        /** Makes a link, or takes it away. */
        RELINK,
        /** Sets a value. */
        ATTRIBUTE;

        /** The word for it in data. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where words stand, in UTF-16 units with one line break between lines; all 0 where no words change.
     *
     * @param start where they begin in the draft, or where words that it takes away would
     * @param end where they end in the draft
     * @param acceptedStart where they begin in the accepted text
     * @param acceptedEnd where they end in the accepted text
     */
    public record Span(int start, int end, int acceptedStart, int acceptedEnd) {

        static final Span NONE = new Span(0, 0, 0, 0);
    }
}
