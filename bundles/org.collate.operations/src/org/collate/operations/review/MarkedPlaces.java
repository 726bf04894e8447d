package org.collate.operations.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.edit.ReplaceText;
import org.collate.core.text.Affinity;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.git.Origin;
import org.collate.operations.review.MarkedDraft.Mark;

/**
 * Where words that are written stand in the marked draft, which has the deleted ones among them, and the other way round;
 * and what becomes of the marked draft while somebody writes on, until it is marked anew.
 *
 * @param marks what changed, in the order in which it is to be painted
 * @param unsaved the revisions that are in no version yet; {@link #NEW} is one of them
 */
public record MarkedPlaces(List<Mark> marks, Set<String> unsaved) {

    /** Stands for the revision of what was written since the draft was marked. */
    public static final String NEW = "";

    /** Takes a copy. */
    public MarkedPlaces {
        marks = List.copyOf(marks);
        unsaved = Set.copyOf(unsaved);
    }

    /** Those of a draft as it was marked. */
    public static MarkedPlaces of(MarkedDraft draft) {
        Set<String> unsaved = Stream.concat(
                        Stream.of(NEW),
                        draft.revisions().stream()
                                .filter(each -> !MarkedDraft.isInVersion(each))
                                .map(each -> each.id()))
                .collect(Collectors.toSet());
        return new MarkedPlaces(draft.marks(), unsaved);
    }

    /** Words that only the marked draft has. @param at where they stand in what is written */
    private record Extra(int from, int to, int at) {

        int length() {
            return to - from;
        }
    }

    private List<Extra> extras(TextRef text) {
        List<Mark> only = marks.stream()
                .filter(mark -> mark.text().equals(text) && isExtra(mark))
                .sorted(Comparator.comparingInt(Mark::from))
                .toList();
        List<Extra> extras = new ArrayList<>();
        int shift = 0;
        for (Mark mark : only) {
            extras.add(new Extra(mark.from(), mark.to(), mark.from() - shift));
            shift += mark.to() - mark.from();
        }
        return extras;
    }

    private static boolean isExtra(Mark mark) {
        return (!mark.isInserted() || mark.isBreak()) && mark.to() != Integer.MAX_VALUE;
    }

    /** Whether an element stands in the marked draft alone. */
    private boolean isGone(TextRef text) {
        return marks.stream()
                .anyMatch(mark -> mark.text().element().equals(text.element())
                        && !mark.isInserted()
                        && mark.to() == Integer.MAX_VALUE);
    }

    /** Whether a place lies among words that are deleted, so that nothing can be written there. */
    public boolean isDeleted(Spot marked) {
        return isGone(marked.text())
                || extras(marked.text()).stream()
                        .anyMatch(each -> each.from() < marked.offset() && marked.offset() < each.to());
    }

    /** A place of the marked draft in what is written; of deleted words, where they stood. Empty where their element is gone. */
    public Optional<Spot> written(Spot marked) {
        if (isGone(marked.text())) {
            return Optional.empty();
        }
        int before = extras(marked.text()).stream()
                .mapToInt(each -> Math.clamp((long) marked.offset() - each.from(), 0, each.length()))
                .sum();
        return Optional.of(new Spot(marked.text(), marked.offset() - before));
    }

    /** A place of what is written in the marked draft. @param affinity on which side of deleted words it keeps */
    public Spot marked(Spot written, Affinity affinity) {
        int shift = 0;
        for (Extra each : extras(written.text())) {
            boolean isBefore = each.at() < written.offset();
            if (isBefore || each.at() == written.offset() && affinity == Affinity.AFTER) {
                shift += each.length();
            }
        }
        return new Spot(written.text(), written.offset() + shift);
    }

    /**
     * What somebody wrote.
     *
     * @param edits what it changes in the marked draft, one after the other
     * @param places where everything stands then
     */
    public record Step(List<ReplaceText> edits, MarkedPlaces places) {}

    /**
     * What becomes of the marked draft where words are replaced in what is written: words that were in no version go, others
     * stay as deleted ones, and what comes is marked.
     *
     * @param edit made in what is written
     * @param by who made it, and when
     */
    public Step replaced(ReplaceText edit, Origin by) {
        TextRef text = edit.in();
        Marking marking = new Marking(text, marks, unsaved, by);
        int end = edit.offset() + edit.length();
        int last = marked(new Spot(text, end), Affinity.BEFORE).offset();
        int first = edit.length() == 0
                ? last
                : marked(new Spot(text, edit.offset()), Affinity.AFTER).offset();
        List<Extra> within = extras(text).stream()
                .filter(each -> each.from() >= first && each.to() <= last)
                .toList();
        int to = last;
        for (Extra each : within.reversed()) {
            marking.delete(each.to(), to);
            to = each.from();
        }
        marking.delete(first, to);
        if (!edit.text().isEmpty()) {
            MarkedPlaces then = new MarkedPlaces(marking.marks(), unsaved);
            Spot at = new Spot(text, edit.offset());
            int before = then.marked(at, Affinity.BEFORE).offset();
            marking.insert(
                    marking.isWritingAt(before)
                            ? before
                            : then.marked(at, Affinity.AFTER).offset(),
                    edit.text());
        }
        return new Step(marking.edits(), new MarkedPlaces(marking.marks(), unsaved));
    }
}
