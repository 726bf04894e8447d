package org.collate.docx;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.ChangeMark.Kind;
import org.collate.transfer.marks.StoryKind;

/**
 * The marks of change of one document: collected where it is read for the first time, and asked for where it is read
 * again with some of them left. A mark is known by where its element stands in the file.
 */
final class MarkLog {

    private static final int PLACE = 30;

    /** A mark whose paragraph is not complete yet. */
    private static final class Begun {
        private final Kind kind;
        private final String author;
        private final String date;
        private final String utc;
        private final StoryKind story;
        private final Optional<Integer> within;
        private final StringBuilder words = new StringBuilder();
        private Optional<Draft> draft;
        private boolean readable;

        Begun(Kind kind, XmlCursor xml, StoryKind story, Optional<Integer> within, Optional<Draft> draft) {
            this.kind = kind;
            this.author = xml.attribute("w:author");
            this.date = xml.attribute("w:date");
            this.utc = xml.attribute("w16du:dateUtc");
            this.story = story;
            this.within = within;
            this.draft = draft;
            this.readable = draft.isPresent()
                    && kind != Kind.FORMATTED
                    && story != StoryKind.HEADERS
                    && story != StoryKind.COMMENTS;
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Begun> all = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private IntPredicate taken = number -> true;
    private boolean collecting = true;

    /** From now on the document is read again, with only some of its marks. */
    void again(IntPredicate which) {
        collecting = false;
        taken = which;
        open.clear();
    }

    /** Whether the document is read for the first time. */
    boolean collects() {
        return collecting;
    }

    /** The element that the cursor stands on is a mark, which goes on until it is ended. */
    int begin(Kind kind, XmlCursor xml, StoryKind story, Optional<Draft> draft) {
        String key = key(xml);
        Integer known = numbers.get(key);
        int number = known == null ? all.size() : known;
        if (known == null && collecting) {
            Optional<Integer> within = Optional.empty();
            for (Iterator<Integer> around = open.iterator(); around.hasNext() && within.isEmpty(); ) {
                int each = around.next();
                boolean isInsertion = all.get(each).kind == Kind.INSERTED || all.get(each).kind == Kind.MOVED_TO;
                within = isInsertion ? Optional.of(each) : within;
            }
            numbers.put(key, number);
            all.add(new Begun(kind, xml, story, within, draft));
        }
        open.push(number);
        return number;
    }

    /** Ends a mark. */
    void end(int number) {
        open.remove(number);
    }

    /** Whether a mark is taken in this reading. */
    boolean isTaken(int number) {
        return taken.test(number);
    }

    /** Notes that the looks before and after a mark tell two readings apart. */
    void readsOtherwise(int number) {
        if (collecting) {
            all.get(number).readable = true;
        }
    }

    /** Characters that stand in all marks that are open. */
    void letters(String text) {
        if (collecting) {
            for (int number : open) {
                if (all.get(number).kind != Kind.END_INSERTED && all.get(number).kind != Kind.END_DELETED) {
                    all.get(number).words.append(text);
                }
            }
        }
    }

    /** Whether the element that the cursor stands on was met as a mark. */
    boolean isKnown(XmlCursor xml) {
        return numbers.containsKey(key(xml));
    }

    private static String key(XmlCursor xml) {
        return xml.part() + "#" + xml.ordinal();
    }

    /** The marks, in the order in which they were met. */
    List<ChangeMark> list() {
        List<ChangeMark> marks = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Begun each = all.get(i);
            marks.add(new ChangeMark(
                    i,
                    each.kind,
                    each.author,
                    local(each.date),
                    instant(each.utc),
                    each.words.toString(),
                    each.story,
                    each.draft.map(Draft::line).orElse(0),
                    each.draft.map(draft -> place(draft.text())).orElse(""),
                    each.readable,
                    each.within));
        }
        return marks;
    }

    static String place(String text) {
        String plain = text.replace('\n', ' ').strip();
        return plain.length() <= PLACE
                ? plain
                : plain.substring(
                        0, plain.offsetByCodePoints(0, Math.min(PLACE, plain.codePointCount(0, plain.length()))));
    }

    /** The clock that a date shows; its Z is not to be believed. */
    static Optional<LocalDateTime> local(String date) {
        try {
            return date.length() < 19 ? Optional.empty() : Optional.of(LocalDateTime.parse(date.substring(0, 19)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Instant> instant(String date) {
        try {
            return date.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(date).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
