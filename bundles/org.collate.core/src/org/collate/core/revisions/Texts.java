package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Run;

/**
 * Weaves the two texts of one feature of an element, and takes their difference apart by who made it.
 *
 * <p>Characters are the same where they came with one version at one place, not where they look alike. Characters that
 * one version took away and put in the same place are one revision.
 */
final class Texts {

    private final Subject subject;
    private final String feature;
    private final String before;
    private final String after;
    private final List<Run> runsBefore;
    private final List<Run> runsAfter;
    private final Authorship accepted;
    private final Authorship draft;
    private final Past past;
    private final Gaps gaps;

    private final List<Piece> pieces = new ArrayList<>();

    Texts(Subject subject, Feature feature, Authorship accepted, Authorship draft, Past past) {
        this.subject = subject;
        this.feature = feature.name();
        this.before = feature.before();
        this.after = feature.after();
        this.runsBefore = accepted.runs(subject.element(), feature.name());
        this.runsAfter = draft.runs(subject.element(), feature.name());
        this.accepted = accepted;
        this.draft = draft;
        this.past = past;
        this.gaps = new Gaps(subject.element(), feature.name(), runsAfter, past);
    }

    /**
     * Whose words are looked at.
     *
     * @param born the version that brought the element, where only the draft has it: its words are part of bringing it
     */
    record Subject(String element, String lead, Optional<String> born) {

        boolean isBornIn(String version) {
            return born.isPresent() && born.get().equals(version);
        }
    }

    /** The words of an element in both texts. */
    record Feature(String name, String before, String after) {}

    Woven weave() {
        cut();
        Passing passing = new Passing(subject, feature, pieces, gaps, past);
        passing.find(draft.gone(subject.element(), feature, runsBefore), accepted);
        return new Woven(subject, feature, pieces, passing);
    }

    private void cut() {
        int[] kept = Anchors.of(runsBefore, runsAfter);
        int[] startsBefore = starts(runsBefore, before.length());
        int old = 0;
        for (int now = 0; now < after.length(); ) {
            if (kept[now] < 0) {
                now++;
                continue;
            }
            int end = now;
            while (end < after.length() && kept[end] == kept[now] + end - now) {
                end++;
            }
            between(old, kept[now], pieces.isEmpty() ? 0 : lastEnd(), now, startsBefore);
            pieces.add(Piece.staying(now, end, after.substring(now, end)));
            old = kept[now] + end - now;
            now = end;
        }
        between(old, before.length(), pieces.isEmpty() ? 0 : lastEnd(), after.length(), startsBefore);
    }

    private int lastEnd() {
        return pieces.reversed().stream()
                .filter(Piece::isInDraft)
                .findFirst()
                .map(Piece::end)
                .orElse(0);
    }

    private static int[] starts(List<Run> runs, int length) {
        int[] starts = new int[length];
        int at = 0;
        for (Run run : runs) {
            int begin = at;
            for (; at < begin + run.length(); at++) {
                starts[at] = begin;
            }
        }
        return starts;
    }

    /** What goes and what comes between two stretches that stay. */
    private void between(int from, int end, int otherFrom, int otherEnd, int[] startsBefore) {
        if (before.substring(from, end).equals(after.substring(otherFrom, otherEnd))) {
            if (otherFrom < otherEnd) {
                pieces.add(Piece.staying(otherFrom, otherEnd, after.substring(otherFrom, otherEnd)));
            }
            return;
        }
        int old = pieces.size();
        going(from, end, startsBefore);
        List<Piece> going = new ArrayList<>(pieces.subList(old, pieces.size()));
        pieces.subList(old, pieces.size()).clear();
        int place = otherFrom;
        for (Piece piece : going) {
            int next = otherFrom == otherEnd ? place : Math.clamp(gap(piece, place), place, otherEnd);
            coming(place, next);
            place = next;
            pieces.add(piece);
        }
        coming(place, otherEnd);
    }

    /** Where in the draft a piece that goes would stand. */
    private int gap(Piece piece, int otherwise) {
        return piece.removal()
                .map(removal -> gaps.of(removal.version(), removal.at()).orElse(otherwise))
                .orElse(otherwise);
    }

    private void going(int from, int end, int[] startsBefore) {
        int begin = from;
        Optional<Authorship.Removal> last = Optional.empty();
        for (int i = from; i < end; i++) {
            Run run = runAt(runsBefore, i);
            Optional<Authorship.Removal> removal =
                    draft.removed(subject.element(), feature, run.version(), run.start() + i - startsBefore[i]);
            boolean goesOn = i > from && startsBefore[i] == startsBefore[i - 1] && removal.equals(last);
            if (!goesOn && i > begin) {
                gone(begin, i, startsBefore, last);
                begin = i;
            }
            last = removal;
        }
        if (end > begin) {
            gone(begin, end, startsBefore, last);
        }
    }

    private void gone(int from, int end, int[] startsBefore, Optional<Authorship.Removal> removal) {
        Run run = runAt(runsBefore, from);
        int start = run.start() + from - startsBefore[from];
        Run part = new Run(run.version(), start, end - from);
        String key = removal.map(by -> Piece.edit(by.version(), by.at()))
                .orElse("? " + run.version() + " " + start + " " + (end - from));
        pieces.add(new Piece(from, end, part, "", key, before.substring(from, end)));
    }

    private void coming(int from, int end) {
        int at = 0;
        for (Run run : runsAfter) {
            int begin = Math.max(from, at);
            int stop = Math.min(end, at + run.length());
            if (begin < stop) {
                Run part = new Run(run.version(), run.start() + begin - at, stop - begin);
                String edit =
                        subject.isBornIn(part.version()) ? Passing.WHOLE : Piece.edit(part.version(), part.start());
                pieces.add(new Piece(begin, stop, part, edit, "", after.substring(begin, stop)));
            }
            at += run.length();
        }
    }

    private static Run runAt(List<Run> runs, int index) {
        int at = 0;
        for (Run run : runs) {
            at += run.length();
            if (index < at) {
                return run;
            }
        }
        throw new IndexOutOfBoundsException(index);
    }
}
