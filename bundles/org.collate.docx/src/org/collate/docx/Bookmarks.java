package org.collate.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collate.model.Ids;

/**
 * The marks of Collate's own exports that are open at a place of the text. A copy that Word made of a mark says nothing,
 * nor does a second mark of the same name.
 */
final class Bookmarks {

    private static final String PREFIX = "_clt_";
    private static final int OPEN = 100;

    private final Reading reading;
    private final Map<String, Mark> open = new LinkedHashMap<>();

    /** An open mark: the element's id, and where it begins in the present paragraph. */
    private record Mark(String element, int start, boolean continued) {}

    Bookmarks(Reading reading) {
        this.reading = reading;
    }

    void start(String id, String name, int at) {
        String element = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
        if (Ids.isId(element) && open.size() < OPEN && reading.mark(name)) {
            open.putIfAbsent(id, new Mark(element, at, false));
        }
    }

    /** Ends a mark in a paragraph. An end at the very start of a later paragraph marks nothing there. */
    void end(String id, Draft draft) {
        Mark mark = open.remove(id);
        if (mark != null && !(mark.continued() && draft.length() == 0) && reading.anchor()) {
            draft.anchor(mark.element(), mark.start(), draft.length());
        }
    }

    /** A paragraph is complete: what is open goes on in the next. */
    void nextParagraph(Draft draft) {
        for (Map.Entry<String, Mark> entry : open.entrySet()) {
            Mark mark = entry.getValue();
            if (draft.length() > mark.start() && reading.anchor()) {
                draft.anchor(mark.element(), mark.start(), draft.length());
            }
            entry.setValue(new Mark(mark.element(), 0, true));
        }
    }
}
