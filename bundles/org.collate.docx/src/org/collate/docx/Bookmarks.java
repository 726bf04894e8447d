package org.collate.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of Collate's own exports that are open at a place of the text. A second mark of the same name says nothing; a
 * copy that a program made of a mark says something only where the words that it was copied from are gone.
 */
final class Bookmarks {

    /** The id, and what a program puts behind it where a person pasted the words again. */
    private static final Pattern NAME = Pattern.compile("_clt_([a-z][a-z2-7]{13})(_Copy_\\d+)*(_\\d{1,6})?");

    private static final int OPEN = 100;

    private final Reading reading;
    private final Map<String, Mark> open = new LinkedHashMap<>();

    /** An open mark: the element's id, and where it begins in the present paragraph. */
    private record Mark(String element, int start, boolean continued, boolean copy) {}

    Bookmarks(Reading reading) {
        this.reading = reading;
    }

    void start(String id, String name, int at) {
        Matcher matcher = NAME.matcher(name);
        if (matcher.matches() && open.size() < OPEN && reading.mark(name)) {
            open.putIfAbsent(id, new Mark(matcher.group(1), at, false, matcher.group(2) != null));
        }
    }

    /** The element whose words are read; empty where none is known. */
    Optional<String> element() {
        return open.values().stream().reduce((first, last) -> last).map(Mark::element);
    }

    /** Ends a mark in a paragraph. An end at the very start of a later paragraph marks nothing there. */
    void end(String id, Draft draft) {
        Mark mark = open.remove(id);
        if (mark != null && !(mark.continued() && draft.length() == 0) && reading.anchor()) {
            anchor(mark, draft);
        }
    }

    private static void anchor(Mark mark, Draft draft) {
        if (mark.copy()) {
            draft.copy(mark.element(), mark.start(), draft.length());
        } else {
            draft.anchor(mark.element(), mark.start(), draft.length());
        }
    }

    /** A paragraph is complete: what is open goes on in the next. */
    void nextParagraph(Draft draft) {
        for (Map.Entry<String, Mark> entry : open.entrySet()) {
            Mark mark = entry.getValue();
            if (draft.length() > mark.start() && reading.anchor()) {
                anchor(mark, draft);
            }
            entry.setValue(new Mark(mark.element(), 0, true, mark.copy()));
        }
    }
}
