package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collate.core.authors.Authorship.Removal;
import org.collate.core.authors.Run;
import org.collate.core.revisions.Revision.Kind;
import org.collate.core.revisions.Revision.Span;
import org.collate.core.revisions.Weave.Strand;

/** The {@link Weave} of the words of one feature of an element, and the revisions in them: edits that union-find joined. */
final class Woven {

    private final TextWeaving.Subject subject;
    private final String feature;
    private final List<Piece> pieces;
    private final Passing passing;
    private final Map<EditId, Revision> revisions = new LinkedHashMap<>();

    Woven(TextWeaving.Subject subject, String feature, List<Piece> pieces, Passing passing) {
        this.subject = subject;
        this.feature = feature;
        this.pieces = pieces;
        this.passing = passing;
        Map<EditId, List<Piece>> groups = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            piece.edits()
                    .map(this::leader)
                    .filter(edit -> !edit.equals(Passing.WHOLE))
                    .forEach(edit ->
                            groups.computeIfAbsent(edit, e -> new ArrayList<>()).add(piece));
        }
        groups.forEach((edit, group) -> revisions.put(edit, revision(edit, group)));
    }

    private EditId leader(EditId edit) {
        return passing.edits().leader(edit);
    }

    private boolean isLedBy(EditId leader, Optional<EditId> edit) {
        return edit.map(this::leader).filter(leader::equals).isPresent();
    }

    /** The revisions in the order of the text. */
    List<Revision> revisions() {
        return revisions.values().stream()
                .sorted(Comparator.comparingInt(each -> each.span().start()))
                .toList();
    }

    /** What the edit that brings the element brings. */
    String own() {
        return pieces.stream()
                .filter(piece -> isLedBy(Passing.WHOLE, piece.comes()))
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    /**
     * The woven words.
     *
     * @param whole the revision that brings the element; empty where both texts have it
     */
    Weave<String> weave(Optional<RevisionId> whole) {
        return new Weave<>(pieces.stream()
                .map(piece -> new Strand<>(
                        piece.words(),
                        piece.comes().flatMap(edit -> id(edit, whole)),
                        piece.goes().flatMap(edit -> id(edit, whole))))
                .toList());
    }

    /** The revision that an edit is part of; empty where it is part of none. */
    private Optional<RevisionId> id(EditId edit, Optional<RevisionId> whole) {
        EditId leader = leader(edit);
        return leader.equals(Passing.WHOLE)
                ? whole
                : Optional.ofNullable(revisions.get(leader)).map(each -> new RevisionId(each.id()));
    }

    /** The versions that brought what is in neither text, by the ids of what brings and what takes it. */
    List<Plan.Passed> passed(Optional<RevisionId> whole) {
        List<Plan.Passed> passed = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.isPassing()) {
                passed.add(new Plan.Passed(
                        piece.run().version(),
                        piece.comes().flatMap(edit -> id(edit, whole)),
                        piece.goes().flatMap(edit -> id(edit, whole))));
            }
        }
        return passed;
    }

    /** What needs what, inside these words: revision by revision. */
    Map<RevisionId, Set<RevisionId>> needs(Optional<RevisionId> whole) {
        Map<RevisionId, Set<RevisionId>> needs = new HashMap<>();
        for (Passing.Together each : passing.together()) {
            Optional<RevisionId> one = id(each.edit(), whole);
            Optional<RevisionId> other = id(each.other(), whole);
            need(needs, one, other);
            need(needs, other, one);
        }
        for (int i = 0; i < pieces.size(); i++) {
            Optional<RevisionId> comes = pieces.get(i).comes().flatMap(edit -> id(edit, whole));
            if (pieces.get(i).isPassing()) {
                need(needs, pieces.get(i).goes().flatMap(edit -> id(edit, whole)), comes);
            }
            for (int j = i + 1; j <= goesOn(i); j++) {
                need(needs, pieces.get(j).comes().flatMap(edit -> id(edit, whole)), comes);
            }
        }
        return needs;
    }

    private static void need(
            Map<RevisionId, Set<RevisionId>> needs, Optional<RevisionId> one, Optional<RevisionId> other) {
        if (one.isPresent() && other.isPresent()) {
            needs.computeIfAbsent(one.get(), id -> new LinkedHashSet<>()).add(other.get());
        }
    }

    /** Where the run of a piece goes on; what stands between was put inside. The piece itself where it does not. */
    private int goesOn(int index) {
        Piece piece = pieces.get(index);
        if (piece.comes().isPresent()) {
            for (int i = index + 1; i < pieces.size(); i++) {
                Piece next = pieces.get(i);
                if (next.comes().isPresent()
                        && next.run().version().equals(piece.run().version())
                        && next.run().start() == piece.run().end()) {
                    return i - 1;
                }
            }
        }
        return index;
    }

    private Revision revision(EditId edit, List<Piece> group) {
        List<Piece> come =
                group.stream().filter(piece -> isLedBy(edit, piece.comes())).toList();
        List<Piece> gone =
                group.stream().filter(piece -> isLedBy(edit, piece.goes())).toList();
        Kind kind = gone.isEmpty() ? Kind.INSERT : come.isEmpty() ? Kind.DELETE : Kind.REWORD;
        List<Piece> written = come.stream().filter(Piece::isComing).toList();
        List<Piece> erased = gone.stream().filter(Piece::isGoing).toList();
        int start = written.isEmpty()
                ? place(group.getFirst(), true)
                : written.getFirst().start();
        int acceptedStart = erased.isEmpty()
                ? place(group.getFirst(), false)
                : erased.getFirst().start();
        Span span = new Span(
                start,
                written.isEmpty() ? start : written.getLast().end(),
                acceptedStart,
                erased.isEmpty() ? acceptedStart : erased.getLast().end());
        return new Revision(
                id(come, gone).printed(),
                kind,
                subject.element(),
                subject.lead(),
                feature,
                span,
                words(gone),
                words(come),
                version(come, written, gone),
                come.isEmpty() ? others(gone) : List.of());
    }

    /** The id, of facts in the form that ids were made of ever since, as verdicts name them. */
    private RevisionId id(List<Piece> come, List<Piece> gone) {
        Set<String> facts = new TreeSet<>();
        spans(come).forEach(run -> facts.add("+" + printed(run)));
        gone.forEach(piece -> facts.add("-" + piece.goes().orElseThrow().printed()));
        spans(gone).forEach(run -> facts.add("-" + printed(run)));
        return RevisionId.of("text", subject.element(), feature, String.join("\n", facts));
    }

    private static String printed(Run run) {
        return "Run[version=" + run.version() + ", start=" + run.start() + ", length=" + run.length() + "]";
    }

    /** The version that wrote last what is there; where nothing is, the one that took away. */
    private static String version(List<Piece> come, List<Piece> written, List<Piece> gone) {
        return come.isEmpty()
                ? gone.getFirst()
                        .goes()
                        .flatMap(EditId::removal)
                        .map(Removal::version)
                        .orElse("")
                : (written.isEmpty() ? come : written).getLast().run().version();
    }

    /** The further versions that took all of it away. */
    private static List<String> others(List<Piece> gone) {
        Set<String> others = new TreeSet<>();
        gone.getFirst().goes().map(EditId::removals).orElse(List.of()).stream()
                .skip(1)
                .map(Removal::version)
                .forEach(others::add);
        gone.forEach(piece -> others.retainAll(piece.goes().map(EditId::removals).orElse(List.of()).stream()
                .map(Removal::version)
                .toList()));
        return List.copyOf(others);
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    /** Characters in as few runs as they can be, so that it does not matter where they were cut. */
    private static List<Run> spans(List<Piece> pieces) {
        List<Run> spans = new ArrayList<>();
        pieces.stream()
                .map(Piece::run)
                .sorted(Comparator.comparing(Run::version).thenComparing(Run::start))
                .forEach(run -> {
                    Run last = spans.isEmpty() ? null : spans.getLast();
                    if (last != null && last.version().equals(run.version()) && last.end() == run.start()) {
                        spans.set(
                                spans.size() - 1, new Run(last.version(), last.start(), last.length() + run.length()));
                    } else {
                        spans.add(run);
                    }
                });
        return spans;
    }

    /** Where a piece would stand in one of the texts that does not have it. */
    private int place(Piece piece, boolean inDraft) {
        int place = 0;
        for (Piece each : pieces) {
            if (each == piece) {
                break;
            }
            boolean counts = inDraft ? each.isInDraft() : each.comes().isEmpty();
            place += counts ? each.words().length() : 0;
        }
        return place;
    }
}
