package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Authorship.Gone;
import org.collate.core.authors.CharId;
import org.collate.core.authors.Run;

/**
 * Finds the transient insertions: words that came after the accepted text and are gone from the draft again, since
 * another person changed them before they were judged, and the place where each would stand. Without them a rejected change would leave a hole
 * where what it replaced was never accepted.
 *
 * <p>What one person changed in words of his own is one edit. Words whose place is in doubt are not brought back: the two
 * edits are then judged together.
 */
final class Passing {

    /** The edit that brings a whole element. */
    static final EditId WHOLE = new EditId.Whole();

    private final TextWeaving.Subject subject;
    private final Texts texts;
    private final List<Piece> pieces;
    private final Supplier<Lineup> lineup;
    private final Bygone bygone;
    private final Past past;
    private final Edits edits = new Edits();
    private final List<Together> together = new ArrayList<>();

    /** Edits neither of which can be judged without the other. */
    record Together(EditId edit, EditId other) {}

    /** Words that came by one edit and went by another. */
    private record Passed(Run run, EditId comes, EditId goes, boolean isOwn) {}

    Passing(
            TextWeaving.Subject subject,
            Texts texts,
            List<Piece> pieces,
            Supplier<Lineup> lineup,
            Bygone bygone,
            Past past) {
        this.subject = subject;
        this.texts = texts;
        this.pieces = pieces;
        this.lineup = lineup;
        this.bygone = bygone;
        this.past = past;
    }

    /** Puts them among the pieces. */
    void find(List<Gone> gone) {
        List<Passed> all = passed(gone);
        join(all);
        joinReturns();
        all.removeIf(each -> edits.leader(each.comes()).equals(edits.leader(each.goes())));
        for (Passed each : all) {
            if (!put(each)) {
                together.add(new Together(each.comes(), each.goes()));
            }
        }
    }

    /** Which edits are one. */
    Edits edits() {
        return edits;
    }

    List<Together> together() {
        return together;
    }

    /** What passed, of edits that have to do with what is to be judged. */
    private List<Passed> passed(List<Gone> gone) {
        List<Passed> all = new ArrayList<>();
        for (Gone each : gone) {
            Run run = each.run();
            if (!past.isVerdict(each.removal().version())) {
                EditId comes = subject.edit(run);
                boolean isOwn =
                        each.removals().stream().anyMatch(removal -> isOnePerson(run.version(), removal.version()));
                all.add(new Passed(run, comes, EditId.taking(each.removals()), isOwn));
            }
        }
        all.sort(Comparator.comparing((Passed each) -> each.run().version())
                .thenComparing(each -> each.run().home())
                .thenComparing(each -> each.run().start()));
        Edits near = new Edits();
        Set<EditId> judged = new HashSet<>();
        pieces.forEach(piece -> piece.edits().forEach(judged::add));
        all.forEach(each -> near.join(each.comes(), each.goes()));
        joinRuns(all, near);
        if (subject.born().isPresent()) {
            judged.add(WHOLE);
        }
        Set<EditId> leaders = new HashSet<>();
        judged.forEach(edit -> leaders.add(near.leader(edit)));
        all.removeIf(each -> !leaders.contains(near.leader(each.comes())));
        return all;
    }

    private boolean isOnePerson(String version, String other) {
        Optional<String> person = past.person(version);
        return version.equals(other) || person.isPresent() && person.equals(past.person(other));
    }

    private void join(List<Passed> all) {
        joinRuns(all, edits);
        all.stream().filter(Passed::isOwn).forEach(each -> edits.join(each.comes(), each.goes()));
        if (subject.born().isPresent()) {
            Set<EditId> ofOthers = new HashSet<>();
            all.stream().filter(each -> !each.isOwn()).forEach(each -> ofOthers.add(edits.leader(each.goes())));
            String born = subject.born().get();
            for (Piece piece : pieces) {
                if (piece.isComing()) {
                    joinBorn(piece.run(), piece.comes().orElseThrow(), born, ofOthers);
                }
            }
            all.forEach(each -> joinBorn(each.run(), each.comes(), born, ofOthers));
        }
    }

    /** What the one who brought the element wrote into it later is part of bringing it, unless it replaced others' words. */
    private void joinBorn(Run run, EditId comes, String born, Set<EditId> ofOthers) {
        boolean isInIt = texts.before().words().isEmpty() || run.home().equals(subject.element());
        if (isInIt && isOnePerson(run.version(), born) && !ofOthers.contains(edits.leader(comes))) {
            edits.join(WHOLE, comes);
        }
    }

    /** Words that stand again are one edit with the going of those that the accepted text has in their place. */
    private void joinReturns() {
        Texts.Removals removals = new Texts.Removals(texts.goneBefore());
        for (Piece coming : pieces.stream().filter(Piece::isComing).toList()) {
            removals.of(coming.run().character(0)).stream()
                    .findFirst()
                    .ifPresent(removal -> pieces.stream()
                            .filter(piece -> piece.isGoing()
                                    && piece.run().isOf(removal.home(), removal.version())
                                    && piece.run().start() == removal.at())
                            .forEach(piece -> edits.join(
                                    coming.comes().orElseThrow(), piece.goes().orElseThrow())));
        }
    }

    /** Characters that came together are one edit, whatever came between them. */
    private void joinRuns(List<Passed> all, Edits joined) {
        List<Run> runs = new ArrayList<>(
                pieces.stream().filter(Piece::isComing).map(Piece::run).toList());
        all.forEach(each -> runs.add(each.run()));
        runs.removeIf(run -> subject.isBornWith(run) || run.version().equals(Texts.NOBODY));
        runs.sort(Comparator.comparing(Run::version).thenComparing(Run::home).thenComparing(Run::start));
        for (int i = 1; i < runs.size(); i++) {
            Run last = runs.get(i - 1);
            Run run = runs.get(i);
            if (last.isOf(run.home(), run.version()) && last.end() == run.start()) {
                joined.join(EditId.OfVersion.bringing(last), EditId.OfVersion.bringing(run));
            }
        }
    }

    private boolean put(Passed passed) {
        Run run = passed.run();
        Optional<String> words = bygone.words(run).filter(each -> !each.isEmpty());
        Piece piece = Piece.passing(run, passed.comes(), passed.goes(), words.orElse(""));
        if (words.isEmpty() || !isPlaced(passed.goes().removal().orElseThrow())) {
            return false;
        }
        int index = 0;
        for (int from = 0; from < run.length(); ) {
            index = split(index, place(piece, from));
            int to = from + 1;
            while (to < run.length() && (index == pieces.size() || place(piece, to) < place(pieces.get(index), 0))) {
                to++;
            }
            pieces.add(index++, piece.part(from, to));
            from = to;
        }
        return true;
    }

    private boolean isPlaced(Authorship.Removal removal) {
        return bygone.characters(removal.home(), removal.version()).isPresent()
                || lineup.get()
                        .of(new CharId(removal.home(), removal.version(), removal.at()))
                        .isPresent();
    }

    /** The piece from which on all is behind a place in the order of all characters, or the end. */
    private int split(int from, int place) {
        int index = from;
        while (index < pieces.size()
                && place(pieces.get(index), pieces.get(index).words().length() - 1) < place) {
            index++;
        }
        if (index < pieces.size() && place(pieces.get(index), 0) < place) {
            Piece piece = pieces.get(index);
            int at = behind(piece, place);
            pieces.set(index, piece.part(0, at));
            pieces.add(++index, piece.part(at, piece.words().length()));
        }
        return index;
    }

    /** The first character of a piece that stands behind a place; the characters of a piece stand in order. */
    private int behind(Piece piece, int place) {
        int low = 1;
        int high = piece.words().length() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (place(piece, middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int place(Piece piece, int index) {
        if (piece.isPassing()) {
            return lineup.get().of(piece.run().character(index)).orElseThrow();
        }
        return piece.isInDraft()
                ? lineup.get().ofDraft(piece.start() + index)
                : lineup.get().ofAccepted(piece.start() + index);
    }
}
