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
import org.collate.core.authors.Run;
import org.collate.core.revisions.Revision.Kind;
import org.collate.core.revisions.Revision.Span;
import org.collate.core.revisions.Weave.Strand;

/** The words of one feature of an element, woven of two texts, and the revisions in them. */
final class Woven {

    private final Texts.Subject subject;
    private final String feature;
    private final List<Piece> pieces;
    private final Passing passing;
    private final Map<String, Revision> revisions = new LinkedHashMap<>();

    Woven(Texts.Subject subject, String feature, List<Piece> pieces, Passing passing) {
        this.subject = subject;
        this.feature = feature;
        this.pieces = pieces;
        this.passing = passing;
        Map<String, List<Piece>> groups = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            for (String edit : List.of(leader(piece.comes()), leader(piece.goes()))) {
                if (!edit.isEmpty() && !edit.equals(Passing.WHOLE)) {
                    groups.computeIfAbsent(edit, e -> new ArrayList<>()).add(piece);
                }
            }
        }
        groups.forEach((edit, group) -> revisions.put(edit, revision(edit, group)));
    }

    private String leader(String edit) {
        return edit.isEmpty() ? "" : passing.edits().leader(edit);
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
                .filter(piece -> leader(piece.comes()).equals(Passing.WHOLE))
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    /**
     * The woven words.
     *
     * @param whole the id of the revision that brings the element
     */
    Weave<String> weave(String whole) {
        return new Weave<>(pieces.stream()
                .map(piece -> new Strand<>(piece.words(), id(piece.comes(), whole), id(piece.goes(), whole)))
                .toList());
    }

    private String id(String edit, String whole) {
        String leader = leader(edit);
        return leader.isEmpty() || leader.equals(Passing.WHOLE)
                ? leader.isEmpty() ? "" : whole
                : revisions.get(leader).id();
    }

    /** The versions that brought what is in neither text, by the ids of what brings and what takes it. */
    List<Plan.Passed> passed(String whole) {
        return pieces.stream()
                .filter(Piece::isPassing)
                .map(piece -> new Plan.Passed(piece.run().version(), id(piece.comes(), whole), id(piece.goes(), whole)))
                .toList();
    }

    /** What needs what, inside these words: revision by revision. */
    Map<String, Set<String>> needs(String whole) {
        Map<String, Set<String>> needs = new HashMap<>();
        for (Passing.Together each : passing.together()) {
            Optional<String> one = known(each.edit(), whole);
            Optional<String> other = known(each.other(), whole);
            if (one.isPresent() && other.isPresent()) {
                needs.computeIfAbsent(one.get(), id -> new LinkedHashSet<>()).add(other.get());
                needs.computeIfAbsent(other.get(), id -> new LinkedHashSet<>()).add(one.get());
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isPassing()) {
                needs.computeIfAbsent(id(piece.goes(), whole), id -> new LinkedHashSet<>())
                        .add(id(piece.comes(), whole));
            }
            for (int j = i + 1; j <= goesOn(i); j++) {
                if (!pieces.get(j).comes().isEmpty()) {
                    needs.computeIfAbsent(id(pieces.get(j).comes(), whole), id -> new LinkedHashSet<>())
                            .add(id(piece.comes(), whole));
                }
            }
        }
        return needs;
    }

    private Optional<String> known(String edit, String whole) {
        String leader = leader(edit);
        return leader.equals(Passing.WHOLE)
                ? Optional.of(whole)
                : Optional.ofNullable(revisions.get(leader)).map(Revision::id);
    }

    /** Where the run of a piece goes on; what stands between was put inside. The piece itself where it does not. */
    private int goesOn(int index) {
        Piece piece = pieces.get(index);
        if (!piece.comes().isEmpty()) {
            for (int i = index + 1; i < pieces.size(); i++) {
                Piece next = pieces.get(i);
                if (!next.comes().isEmpty()
                        && next.run().version().equals(piece.run().version())
                        && next.run().start() == piece.run().end()) {
                    return i - 1;
                }
            }
        }
        return index;
    }

    private Revision revision(String edit, List<Piece> group) {
        List<Piece> come = group.stream()
                .filter(piece -> leader(piece.comes()).equals(edit))
                .toList();
        List<Piece> gone = group.stream()
                .filter(piece -> leader(piece.goes()).equals(edit))
                .toList();
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
        Set<String> facts = new TreeSet<>();
        spans(come).forEach(run -> facts.add("+" + run));
        gone.forEach(piece -> facts.add("-" + piece.goes()));
        spans(gone).forEach(run -> facts.add("-" + run));
        String id = Identity.of("text", subject.element(), feature, String.join("\n", facts));
        return new Revision(
                id,
                kind,
                subject.element(),
                subject.lead(),
                feature,
                span,
                words(gone),
                words(come),
                version(come, written, gone));
    }

    /** The version that wrote last what is there; where nothing is, the one that took away. */
    private static String version(List<Piece> come, List<Piece> written, List<Piece> gone) {
        if (come.isEmpty()) {
            String edit = gone.getFirst().goes();
            return edit.startsWith("?") ? "" : edit.substring(0, edit.indexOf(' '));
        }
        return (written.isEmpty() ? come : written).getLast().run().version();
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
