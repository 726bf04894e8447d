package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Run;
import org.collate.core.revisions.Revision.Kind;
import org.collate.core.revisions.Revision.Span;
import org.collate.core.revisions.Weave.Strand;
import org.collate.core.revisions.Weave.Way;

/**
 * Weaves the two texts of one feature of an element, and takes their difference apart by who made it.
 *
 * <p>Characters are the same where they came with one version at one place, not where they look alike. Characters that
 * one version took away and put in the same place are one revision.
 */
final class Texts {

    private final String element;
    private final String lead;
    private final String feature;
    private final String before;
    private final String after;
    private final List<Run> runsBefore;
    private final List<Run> runsAfter;
    private final Authorship draft;
    /** The version that brought the element, whose words are part of bringing it; empty where both have the element. */
    private final Optional<String> born;

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, List<Piece>> groups = new LinkedHashMap<>();

    Texts(Subject subject, String feature, String before, String after, Authorship accepted, Authorship draft) {
        this.element = subject.element();
        this.lead = subject.lead();
        this.born = subject.born();
        this.feature = feature;
        this.before = before;
        this.after = after;
        this.runsBefore = accepted.runs(element, feature);
        this.runsAfter = draft.runs(element, feature);
        this.draft = draft;
    }

    /**
     * Whose words are looked at.
     *
     * @param born the version that brought the element, where only the draft has it
     * @param insertion the id of the revision that brings the element; empty where both have it
     */
    record Subject(String element, String lead, Optional<String> born, String insertion) {}

    /** What is found: the woven words, and the revisions in them. */
    record Woven(Weave<String> weave, List<Revision> revisions) {}

    /** Characters that stay, go or come together. */
    private record Piece(Way way, int start, int end, Run run, String key) {}

    Woven weave(Subject subject) {
        cut();
        for (Piece piece : pieces) {
            if (piece.way() != Way.STAYS && !isPartOfInsertion(piece)) {
                groups.computeIfAbsent(piece.key(), k -> new ArrayList<>()).add(piece);
            }
        }
        Map<String, Revision> revisions = new HashMap<>();
        List<Revision> all = new ArrayList<>();
        groups.forEach((key, group) -> {
            Revision revision = revision(group);
            revisions.put(key, revision);
            all.add(revision);
        });
        List<Strand<String>> strands = new ArrayList<>();
        for (Piece piece : pieces) {
            String words = (piece.way() == Way.GOES ? before : after).substring(piece.start(), piece.end());
            String id = piece.way() == Way.STAYS
                    ? ""
                    : isPartOfInsertion(piece)
                            ? subject.insertion()
                            : revisions.get(piece.key()).id();
            strands.add(new Strand<>(piece.way(), words, id));
        }
        return new Woven(new Weave<>(strands), all);
    }

    private boolean isPartOfInsertion(Piece piece) {
        return piece.way() == Way.COMES
                && born.isPresent()
                && piece.run().version().equals(born.get());
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
            pieces.add(new Piece(Way.STAYS, now, end, new Run("", 0, end - now), ""));
            old = kept[now] + end - now;
            now = end;
        }
        between(old, before.length(), pieces.isEmpty() ? 0 : lastEnd(), after.length(), startsBefore);
    }

    private int lastEnd() {
        return pieces.reversed().stream()
                .filter(piece -> piece.way() != Way.GOES)
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
                pieces.add(new Piece(Way.STAYS, otherFrom, otherEnd, new Run("", 0, otherEnd - otherFrom), ""));
            }
            return;
        }
        going(from, end, startsBefore);
        coming(otherFrom, otherEnd);
    }

    private void going(int from, int end, int[] startsBefore) {
        int begin = from;
        Optional<Authorship.Removal> last = Optional.empty();
        for (int i = from; i < end; i++) {
            Run run = runAt(runsBefore, i);
            Optional<Authorship.Removal> removal =
                    draft.removed(element, feature, run.version(), run.start() + i - startsBefore[i]);
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
        String key = removal.map(by -> by.version() + " " + by.at())
                .orElse("? " + run.version() + " " + start + " " + (end - from));
        pieces.add(new Piece(Way.GOES, from, end, part, key));
    }

    private void coming(int from, int end) {
        int at = 0;
        for (Run run : runsAfter) {
            int begin = Math.max(from, at);
            int stop = Math.min(end, at + run.length());
            if (begin < stop) {
                Run part = new Run(run.version(), run.start() + begin - at, stop - begin);
                pieces.add(new Piece(Way.COMES, begin, stop, part, part.version() + " " + part.start()));
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

    private Revision revision(List<Piece> group) {
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        StringBuilder facts = new StringBuilder();
        Piece firstGone = null;
        Piece firstCome = null;
        Piece lastGone = null;
        Piece lastCome = null;
        for (Piece piece : group) {
            facts.append(piece.way()).append(piece.run());
            if (piece.way() == Way.GOES) {
                gone.append(before, piece.start(), piece.end());
                firstGone = firstGone == null ? piece : firstGone;
                lastGone = piece;
            } else {
                come.append(after, piece.start(), piece.end());
                firstCome = firstCome == null ? piece : firstCome;
                lastCome = piece;
            }
        }
        Kind kind = gone.isEmpty() ? Kind.INSERT : come.isEmpty() ? Kind.DELETE : Kind.REWORD;
        int start = firstCome == null ? placeInDraft(firstGone) : firstCome.start();
        int acceptedStart = firstGone == null ? placeInAccepted(firstCome) : firstGone.start();
        Span span = new Span(
                start,
                lastCome == null ? start : lastCome.end(),
                acceptedStart,
                lastGone == null ? acceptedStart : lastGone.end());
        String key = group.getFirst().key();
        String version = key.startsWith("?") ? "" : key.substring(0, key.indexOf(' '));
        String id = Identity.of("text", element, feature, key, facts);
        return new Revision(id, kind, element, lead, feature, span, gone.toString(), come.toString(), version);
    }

    private int placeInDraft(Piece gone) {
        int place = 0;
        for (Piece piece : pieces) {
            if (piece == gone) {
                return place;
            }
            place = piece.way() == Way.GOES ? place : piece.end();
        }
        return place;
    }

    private int placeInAccepted(Piece come) {
        int place = 0;
        for (Piece piece : pieces) {
            if (piece == come) {
                return place;
            }
            place += piece.way() == Way.COMES ? 0 : piece.end() - piece.start();
        }
        return place;
    }
}
