package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Authorship.Removal;
import org.collate.core.authors.Run;

/**
 * Weaves the two texts of one feature of an element, and takes their difference apart by who made it.
 *
 * <p>Characters are the same where they came with one version at one place, not where they look alike. Characters that
 * one version took away and put in the same place are one revision.
 */
final class TextWeaving {

    private final Subject subject;
    private final String feature;
    private final String before;
    private final String after;
    private final List<Run> runsBefore;
    private final List<Run> runsAfter;
    private final Authorship accepted;
    private final Authorship draft;
    private final Past past;
    private final Bygone bygone;
    private final int[] kept;
    private final CharacterIndex charactersBefore;
    private final CharacterIndex charactersAfter;
    private final Removals removals;
    private Lineup lineup;

    private final List<Piece> pieces = new ArrayList<>();

    TextWeaving(Subject subject, Feature feature, Authorship accepted, Authorship draft, Past past) {
        this.subject = subject;
        this.feature = feature.name();
        this.before = feature.before();
        this.after = feature.after();
        this.runsBefore = accepted.runs(subject.element(), feature.name());
        this.runsAfter = draft.runs(subject.element(), feature.name());
        this.accepted = accepted;
        this.draft = draft;
        this.past = past;
        this.bygone = new Bygone(subject.element(), feature.name(), past);
        this.kept = Anchors.of(runsBefore, runsAfter);
        this.charactersBefore = new CharacterIndex(runsBefore);
        this.charactersAfter = new CharacterIndex(runsAfter);
        this.removals = new Removals(draft.gone(subject.element(), feature.name(), List.of()));
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

        /** The edit that brought some characters. */
        EditId edit(Run run) {
            return isBornIn(run.version()) ? Passing.WHOLE : EditId.OfVersion.bringing(run);
        }
    }

    /** The words of an element in both texts. */
    record Feature(String name, String before, String after) {}

    Woven weave() {
        cut();
        Passing passing = new Passing(subject, feature, pieces, this::lineup, bygone, past);
        passing.find(draft.gone(subject.element(), feature, runsBefore), accepted);
        return new Woven(subject, feature, pieces, passing);
    }

    /** The order of all characters; found when it is first asked for, since most texts are plain without it. */
    private Lineup lineup() {
        if (lineup == null) {
            List<Authorship.Gone> gone = draft.gone(subject.element(), feature, List.of());
            lineup = new Lineup(runsBefore, runsAfter, kept, gone, bygone);
        }
        return lineup;
    }

    private void cut() {
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
            between(old, kept[now], pieces.isEmpty() ? 0 : lastEnd(), now);
            pieces.add(Piece.staying(now, end, after.substring(now, end)));
            old = kept[now] + end - now;
            now = end;
        }
        between(old, before.length(), pieces.isEmpty() ? 0 : lastEnd(), after.length());
    }

    private int lastEnd() {
        return pieces.reversed().stream()
                .filter(Piece::isInDraft)
                .findFirst()
                .map(Piece::end)
                .orElse(0);
    }

    /** What goes and what comes between two stretches that stay. */
    private void between(int from, int end, int otherFrom, int otherEnd) {
        if (before.substring(from, end).equals(after.substring(otherFrom, otherEnd))) {
            if (otherFrom < otherEnd) {
                pieces.add(Piece.staying(otherFrom, otherEnd, after.substring(otherFrom, otherEnd)));
            }
            return;
        }
        if (from == end || otherFrom == otherEnd || isInstead(from, end, otherFrom, otherEnd)) {
            going(from, end);
            coming(otherFrom, otherEnd);
            return;
        }
        int at = from;
        int other = otherFrom;
        while (at < end || other < otherEnd) {
            int begin = at;
            while (at < end && (other == otherEnd || lineup().ofAccepted(at) < lineup().ofDraft(other))) {
                at++;
            }
            going(begin, at);
            int otherBegin = other;
            while (other < otherEnd && (at == end || lineup().ofDraft(other) < lineup().ofAccepted(at))) {
                other++;
            }
            coming(otherBegin, other);
        }
    }

    /** Whether all that comes was put by one version in the place of all that goes. */
    private boolean isInstead(int from, int end, int otherFrom, int otherEnd) {
        Run run = charactersAfter.run(otherFrom);
        List<Removal> removal = List.of(new Removal(run.version(), charactersAfter.origin(otherFrom)));
        for (int i = from; i < end; i++) {
            if (!removals(i).equals(removal)) {
                return false;
            }
        }
        return charactersAfter.end(otherFrom) >= otherEnd;
    }

    private void going(int from, int end) {
        int begin = from;
        List<Removal> last = List.of();
        for (int i = from; i < end; i++) {
            List<Removal> these = removals(i);
            boolean goesOn = i > from && charactersBefore.goesOn(i) && these.equals(last);
            if (!goesOn && i > begin) {
                gone(begin, i, last);
                begin = i;
            }
            last = these;
        }
        if (end > begin) {
            gone(begin, end, last);
        }
    }

    private List<Removal> removals(int index) {
        return removals.of(charactersBefore.run(index).version(), charactersBefore.origin(index));
    }

    private void gone(int from, int end, List<Removal> by) {
        Run part = new Run(charactersBefore.run(from).version(), charactersBefore.origin(from), end - from);
        EditId edit = by.isEmpty() ? new EditId.Unknown(part) : EditId.taking(by);
        pieces.add(Piece.going(from, end, part, edit, before.substring(from, end)));
    }

    private void coming(int from, int end) {
        for (int begin = from; begin < end; ) {
            int stop = Math.min(end, charactersAfter.end(begin));
            Run part = new Run(charactersAfter.run(begin).version(), charactersAfter.origin(begin), stop - begin);
            pieces.add(Piece.coming(begin, stop, part, subject.edit(part), after.substring(begin, stop)));
            begin = stop;
        }
    }
}
