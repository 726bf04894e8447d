package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.authors.Run;

/**
 * Characters of a text that stay, go, come, or came and went again between the two texts.
 *
 * @param start where they stand: in the draft, or in the accepted text if they go; -1 where they pass
 * @param end where they end
 * @param run the characters; of those that stay only the length
 * @param comes the edit that brings them; empty where the accepted text has them
 * @param goes the edit that takes them away; empty where the draft has them
 */
record Piece(int start, int end, Run run, Optional<EditId> comes, Optional<EditId> goes, String words) {

    static Piece staying(int start, int end, String words) {
        return new Piece(
                start, end, new Run("", Texts.NOBODY, 0, end - start), Optional.empty(), Optional.empty(), words);
    }

    /** A boundary that both texts have. */
    static Piece boundary(int start, String member) {
        Run boundary = new Run(member, Texts.NOBODY, 0, 1);
        return new Piece(start, start + 1, boundary, Optional.empty(), Optional.empty(), Texts.BOUNDARY);
    }

    static Piece coming(int start, int end, Run run, EditId edit, String words) {
        return new Piece(start, end, run, Optional.of(edit), Optional.empty(), words);
    }

    static Piece going(int start, int end, Run run, EditId edit, String words) {
        return new Piece(start, end, run, Optional.empty(), Optional.of(edit), words);
    }

    static Piece passing(Run run, EditId comes, EditId goes, String words) {
        return new Piece(-1, -1, run, Optional.of(comes), Optional.of(goes), words);
    }

    /** The paragraph that it is the boundary before; empty where it is words. */
    Optional<String> boundary() {
        return words.equals(Texts.BOUNDARY) ? Optional.of(run.home()) : Optional.empty();
    }

    boolean isComing() {
        return comes.isPresent() && goes.isEmpty();
    }

    boolean isGoing() {
        return comes.isEmpty() && goes.isPresent();
    }

    /** Whether they came after the accepted text and are not in the draft any more. */
    boolean isPassing() {
        return comes.isPresent() && goes.isPresent();
    }

    boolean isInDraft() {
        return goes.isEmpty();
    }

    /** The edits that it has to do with: what brings it, then what takes it away. */
    Stream<EditId> edits() {
        return Stream.concat(comes.stream(), goes.stream());
    }

    /** The piece from one character to another. */
    Piece part(int from, int to) {
        Run characters = new Run(run.home(), run.version(), run.start() + from, to - from);
        int begin = start < 0 ? start : start + from;
        return new Piece(begin, start < 0 ? end : start + to, characters, comes, goes, words.substring(from, to));
    }

    /** The words of some pieces, without the boundaries among them. */
    static String words(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.boundary().isEmpty())
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    /** Characters in as few runs as they can be, so that it does not matter where they were cut. */
    static List<Run> runs(List<Piece> pieces) {
        List<Run> runs = new ArrayList<>();
        pieces.stream()
                .map(Piece::run)
                .sorted(Comparator.comparing(Run::version)
                        .thenComparing(Run::home)
                        .thenComparing(Run::start))
                .forEach(run -> {
                    Run last = runs.isEmpty() ? null : runs.getLast();
                    if (last != null && last.isOf(run.home(), run.version()) && last.end() == run.start()) {
                        int length = last.length() + run.length();
                        runs.set(runs.size() - 1, new Run(last.home(), last.version(), last.start(), length));
                    } else {
                        runs.add(run);
                    }
                });
        return runs;
    }
}
