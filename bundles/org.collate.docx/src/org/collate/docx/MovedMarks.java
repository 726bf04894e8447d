package org.collate.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.transfer.Paragraph.Anchor;
import org.collate.transfer.Paragraph.Span;

/**
 * Finds the words of elements whose marks have none left. Who cuts an item and pastes it elsewhere leaves the mark on
 * words that are gone and a copy of it on the new ones; who retypes a heading types behind the mark of the old one.
 */
final class MovedMarks {

    private MovedMarks() {}

    /** Settles the marks of all paragraphs. */
    static void settle(List<Draft> drafts) {
        Set<String> alive = new HashSet<>();
        for (Draft draft : drafts) {
            draft.anchors().stream().filter(MovedMarks::hasWords).forEach(anchor -> alive.add(anchor.id()));
        }
        copies(drafts, alive);
        for (Draft draft : drafts) {
            for (Anchor empty : List.copyOf(draft.anchors())) {
                if (!hasWords(empty) && !alive.contains(empty.id())) {
                    retyped(draft, empty, alive);
                }
            }
            draft.anchors().removeIf(anchor -> !hasWords(anchor));
        }
    }

    /** A copy stands for words that are gone, where it was pasted once. */
    private static void copies(List<Draft> drafts, Set<String> alive) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> lasts = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Anchor copy : drafts.get(i).copies()) {
                boolean goesOn = copy.span().start() == 0 && lasts.getOrDefault(copy.id(), -2) == i - 1;
                if (hasWords(copy) && !goesOn) {
                    times.merge(copy.id(), 1, Integer::sum);
                }
                lasts.put(copy.id(), i);
            }
        }
        Set<String> found = new HashSet<>();
        for (Draft draft : drafts) {
            for (Anchor copy : draft.copies()) {
                if (hasWords(copy) && !alive.contains(copy.id()) && times.get(copy.id()) == 1) {
                    draft.anchors().add(copy);
                    found.add(copy.id());
                }
            }
        }
        alive.addAll(found);
    }

    /** Words beside a mark without any, which no other mark has, are what it stands for now. */
    private static void retyped(Draft draft, Anchor empty, Set<String> alive) {
        int at = empty.span().start();
        int end = draft.length();
        int start = 0;
        List<Anchor> others = new ArrayList<>(draft.anchors());
        others.removeIf(anchor -> !hasWords(anchor));
        for (Anchor other : others) {
            if (other.span().start() >= at) {
                end = Math.min(end, other.span().start());
            } else if (other.span().end() > at) {
                return;
            }
            if (other.span().end() <= at) {
                start = Math.max(start, other.span().end());
            }
        }
        Span span = end > at ? new Span(at, end) : new Span(start, at);
        if (!draft.text().substring(span.start(), span.end()).isBlank()) {
            draft.anchors().add(new Anchor(empty.id(), span));
            alive.add(empty.id());
        }
    }

    private static boolean hasWords(Anchor anchor) {
        return anchor.span().end() > anchor.span().start();
    }
}
