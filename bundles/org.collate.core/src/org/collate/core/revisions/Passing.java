package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Authorship.Gone;
import org.collate.core.authors.Run;

/**
 * Finds the words that came after the accepted text and are gone from the draft again, since another person changed
 * them before they were judged, and the place where each would stand. Without them a rejected change would leave a hole
 * where what it replaced was never accepted.
 *
 * <p>What one person changed in words of his own is one edit. Words whose place is in doubt are not brought back: the two
 * edits are then judged together.
 */
final class Passing {

    /** The edit that brings a whole element. */
    static final String WHOLE = "*";

    private final Texts.Subject subject;
    private final String feature;
    private final List<Piece> pieces;
    private final Gaps gaps;
    private final Past past;
    private final Edits edits = new Edits();
    private final List<Together> together = new ArrayList<>();

    /** Edits neither of which can be judged without the other. */
    record Together(String edit, String other) {}

    /** Words that came by one edit and went by another. */
    private record Passed(Run run, String comes, String goes, boolean isOwn) {}

    Passing(Texts.Subject subject, String feature, List<Piece> pieces, Gaps gaps, Past past) {
        this.subject = subject;
        this.feature = feature;
        this.pieces = pieces;
        this.gaps = gaps;
        this.past = past;
    }

    /** Puts them among the pieces. */
    void find(List<Gone> gone, Authorship accepted) {
        List<Passed> all = passed(gone);
        join(all);
        joinReturns(accepted);
        all.removeIf(each -> edits.leader(each.comes()).equals(edits.leader(each.goes())));
        while (!all.isEmpty()) {
            Passed next = all.stream()
                    .filter(each -> all.stream().noneMatch(other -> other != each && isLater(each, other)))
                    .findFirst()
                    .orElse(all.getFirst());
            all.remove(next);
            if (!put(next)) {
                together.add(new Together(next.comes(), next.goes()));
            }
        }
    }

    /** Whether words came to a text that had others already: those have to be there first, as they were then. */
    private boolean isLater(Passed passed, Passed other) {
        Run run = passed.run();
        Run earlier = other.run();
        if (run.version().equals(earlier.version())) {
            return earlier.start() < run.start();
        }
        String character = Piece.edit(earlier.version(), earlier.start());
        return gaps.characters(run.version())
                .filter(text -> List.of(text).contains(character))
                .isPresent();
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
            String by = each.removal().version();
            Run run = each.run();
            if (!past.isVerdict(by)) {
                String comes = subject.isBornIn(run.version()) ? WHOLE : Piece.edit(run.version(), run.start());
                String goes = Piece.edit(by, each.removal().at());
                all.add(new Passed(run, comes, goes, isOnePerson(run.version(), by)));
            }
        }
        all.sort(Comparator.comparing((Passed each) -> each.run().version())
                .thenComparing(each -> each.run().start()));
        Edits near = new Edits();
        Set<String> judged = new HashSet<>();
        pieces.forEach(piece -> judged.addAll(List.of(piece.comes(), piece.goes())));
        all.forEach(each -> near.join(each.comes(), each.goes()));
        joinRuns(all, near);
        if (subject.born().isPresent()) {
            judged.add(WHOLE);
        }
        Set<String> leaders = new HashSet<>();
        judged.stream().filter(edit -> !edit.isEmpty()).forEach(edit -> leaders.add(near.leader(edit)));
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
            Set<String> ofOthers = new HashSet<>();
            all.stream().filter(each -> !each.isOwn()).forEach(each -> ofOthers.add(edits.leader(each.goes())));
            for (Piece piece : pieces) {
                if (piece.isComing()
                        && isOnePerson(piece.run().version(), subject.born().get())
                        && !ofOthers.contains(edits.leader(piece.comes()))) {
                    edits.join(WHOLE, piece.comes());
                }
            }
        }
    }

    /** Words that stand again are one edit with the going of those that the accepted text has in their place. */
    private void joinReturns(Authorship accepted) {
        for (Piece coming : pieces.stream().filter(Piece::isComing).toList()) {
            Run run = coming.run();
            accepted.removed(subject.element(), feature, run.version(), run.start())
                    .ifPresent(removal -> pieces.stream()
                            .filter(piece -> piece.isGoing()
                                    && piece.run().version().equals(removal.version())
                                    && piece.run().start() == removal.at())
                            .forEach(piece -> edits.join(coming.comes(), piece.goes())));
        }
    }

    /** Characters that came together are one edit, whatever came between them. */
    private void joinRuns(List<Passed> all, Edits joined) {
        List<Run> runs = new ArrayList<>(
                pieces.stream().filter(Piece::isComing).map(Piece::run).toList());
        all.forEach(each -> runs.add(each.run()));
        runs.removeIf(run -> subject.isBornIn(run.version()));
        runs.sort(Comparator.comparing(Run::version).thenComparing(Run::start));
        for (int i = 1; i < runs.size(); i++) {
            Run last = runs.get(i - 1);
            Run run = runs.get(i);
            if (last.version().equals(run.version()) && last.end() == run.start()) {
                joined.join(Piece.edit(last.version(), last.start()), Piece.edit(run.version(), run.start()));
            }
        }
    }

    private boolean put(Passed passed) {
        Run run = passed.run();
        Piece piece =
                new Piece(-1, -1, run, passed.comes(), passed.goes(), words(run).orElse(""));
        OptionalInt gap =
                piece.removal().map(to -> gaps.of(to.version(), to.at())).orElseThrow();
        Optional<String[]> text = gaps.characters(run.version());
        if (piece.words().isEmpty() || gap.isEmpty() || text.isEmpty()) {
            return false;
        }
        int index = split(gap.getAsInt());
        int first = index;
        while (first > 0 && !pieces.get(first - 1).isInDraft()) {
            first--;
        }
        pieces.add(behind(text.get(), run.start(), first, index), piece);
        return true;
    }

    /** Among words that stand nowhere in the draft, the place behind those that stood before these when they came. */
    private int behind(String[] text, int start, int first, int end) {
        for (int at = start - 1; at >= 0; at--) {
            for (int i = end - 1; i >= first; i--) {
                int place = pieces.get(i).indexOf(text[at]);
                if (place >= 0) {
                    cut(i, place + 1);
                    return i + 1;
                }
            }
        }
        return first;
    }

    /** The piece that begins at a place of the draft, or the end. */
    private int split(int place) {
        int index = 0;
        while (index < pieces.size()
                && !(pieces.get(index).isInDraft() && pieces.get(index).end() > place)) {
            index++;
        }
        if (index < pieces.size() && pieces.get(index).start() < place) {
            cut(index, place - pieces.get(index).start());
            return index + 1;
        }
        return index;
    }

    private void cut(int index, int at) {
        Piece piece = pieces.get(index);
        if (at < piece.words().length()) {
            pieces.set(index, piece.part(0, at));
            pieces.add(index + 1, piece.part(at, piece.words().length()));
        }
    }

    private Optional<String> words(Run run) {
        return past.authorship(run.version())
                .map(text -> text.words(subject.element()).get(feature))
                .filter(text -> run.end() <= text.length())
                .map(text -> text.substring(run.start(), run.end()));
    }
}
