package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Texts texts;
    private final String before;
    private final String after;
    private final Map<String, EditId> partings;
    private final Past past;
    private final Bygone bygone;
    private final int[] kept;
    private final CharacterIndex charactersBefore;
    private final CharacterIndex charactersAfter;
    private final Texts.Removals removals;
    private Lineup lineup;

    private final List<Piece> pieces = new ArrayList<>();

    /** The words of an element. */
    TextWeaving(Subject subject, Texts texts, Past past) {
        this(subject, texts, List.of(), Map.of(), Map.of(), past);
    }

    /**
     * The words of a parted text.
     *
     * @param members its paragraphs, in order
     * @param carriers those of them that took words from one into another, with that other one
     * @param partings what made the boundaries that only one of the texts has, by the paragraphs that they stand before
     */
    TextWeaving(
            Subject subject,
            Texts texts,
            List<String> members,
            Map<String, String> carriers,
            Map<String, EditId> partings,
            Past past) {
        this.subject = subject;
        this.texts = texts;
        this.before = texts.before().words();
        this.after = texts.after().words();
        this.partings = partings;
        this.past = past;
        this.bygone = new Bygone(texts.homes(), members, carriers, texts.feature(), past);
        this.kept = Anchors.of(texts.before().runs(), texts.after().runs());
        this.charactersBefore = new CharacterIndex(texts.before().runs());
        this.charactersAfter = new CharacterIndex(texts.after().runs());
        this.removals = new Texts.Removals(texts.gone());
    }

    /**
     * Whose words are looked at.
     *
     * @param element the key of the element; of a parted text the one that the draft brings as a whole, if there is one
     * @param born the version that brought it, where only the draft has it: its words are part of bringing it
     * @param isAlone whether the words are those of the element alone, whatever text they came in, and no parted text
     */
    record Subject(String element, Optional<String> born, boolean isAlone) {

        /** Whether characters came with the element. */
        boolean isBornWith(Run run) {
            return born.isPresent()
                    && (run.isOf(element, born.get()) || isAlone && !run.home().equals(element));
        }

        /** The edit that brought some characters. */
        EditId edit(Run run) {
            return isBornWith(run) ? Passing.WHOLE : EditId.OfVersion.bringing(run);
        }
    }

    Woven weave() {
        cut();
        Passing passing = new Passing(subject, texts, pieces, this::lineup, bygone, past);
        passing.find(texts.goneSince());
        boundaries();
        joinBreaks(passing.edits());
        return new Woven(subject, texts, pieces, passing);
    }

    /** The order of all characters; found when it is first asked for, since most texts are plain without it. */
    private Lineup lineup() {
        if (lineup == null) {
            lineup = new Lineup(texts.before().runs(), texts.after().runs(), kept, texts.gone(), bygone);
        }
        return lineup;
    }

    /** Makes a piece of its own of each boundary that stays. */
    private void boundaries() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int at = piece.words().indexOf(Texts.BOUNDARY);
            if (at >= 0
                    && piece.comes().isEmpty()
                    && piece.goes().isEmpty()
                    && piece.boundary().filter(m -> !m.isEmpty()).isEmpty()) {
                int end = piece.words().length();
                pieces.remove(i);
                if (at + 1 < end) {
                    pieces.add(i, piece.part(at + 1, end));
                }
                pieces.add(
                        i,
                        Piece.boundary(
                                piece.start() + at,
                                charactersAfter.run(piece.start() + at).home()));
                if (at > 0) {
                    pieces.add(i++, piece.part(0, at));
                }
            }
        }
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
        String old = before.substring(from, end);
        if (old.equals(after.substring(otherFrom, otherEnd)) && !old.contains(Texts.BOUNDARY)) {
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
        int at = charactersAfter.part(otherFrom, otherEnd).start();
        List<Removal> removal = List.of(new Removal(run.home(), run.version(), at));
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
        return removals.of(charactersBefore.part(index, index + 1).character(0));
    }

    private void gone(int from, int end, List<Removal> by) {
        Run part = charactersBefore.part(from, end);
        EditId edit = isBoundary(part) ? parting(part) : by.isEmpty() ? new EditId.Unknown(part) : EditId.taking(by);
        pieces.add(Piece.going(from, end, part, edit, before.substring(from, end)));
    }

    private void coming(int from, int end) {
        for (int begin = from; begin < end; ) {
            int stop = Math.min(end, charactersAfter.end(begin));
            Run part = charactersAfter.part(begin, stop);
            EditId edit = isBoundary(part) ? parting(part) : subject.edit(part);
            pieces.add(Piece.coming(begin, stop, part, edit, after.substring(begin, stop)));
            begin = stop;
        }
    }

    /** White space that a version took out, or put in, right where it divided or joined is part of doing so. */
    private void joinBreaks(Edits edits) {
        for (int i = 0; i < pieces.size(); i++) {
            Optional<EditId.Parting> parting = pieces.get(i).boundary().isEmpty()
                    ? Optional.empty()
                    : pieces.get(i)
                            .edits()
                            .filter(EditId.Parting.class::isInstance)
                            .map(EditId.Parting.class::cast)
                            .findFirst();
            if (parting.isPresent()) {
                for (int j = Math.max(0, i - 1); j <= Math.min(i + 1, pieces.size() - 1); j++) {
                    Piece beside = pieces.get(j);
                    if (isBreak(beside, parting.get().version())) {
                        edits.join(parting.get(), beside.edits().findFirst().orElseThrow());
                    }
                }
            }
        }
    }

    private static boolean isBreak(Piece piece, String version) {
        boolean isTheirs = piece.isComing() && piece.run().version().equals(version)
                || piece.isGoing()
                        && piece.goes()
                                .flatMap(EditId::removal)
                                .filter(removal -> removal.version().equals(version))
                                .isPresent();
        return isTheirs && piece.words().isBlank();
    }

    private static boolean isBoundary(Run run) {
        return run.version().equals(Texts.NOBODY);
    }

    private EditId parting(Run boundary) {
        return partings.getOrDefault(boundary.home(), new EditId.Unknown(boundary));
    }
}
