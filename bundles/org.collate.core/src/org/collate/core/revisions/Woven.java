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
    private final Texts texts;
    private final List<Piece> pieces;
    private final Passing passing;
    private final Map<EditId, Revision> revisions = new LinkedHashMap<>();

    Woven(TextWeaving.Subject subject, Texts texts, List<Piece> pieces, Passing passing) {
        this.subject = subject;
        this.texts = texts;
        this.pieces = pieces;
        this.passing = passing;
        Map<EditId, List<Piece>> groups = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            piece.edits()
                    .map(this::leader)
                    .filter(edit -> !(edit instanceof EditId.Whole || edit instanceof EditId.Parting))
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
                .filter(piece -> piece.boundary().isEmpty())
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    /**
     * The woven words.
     *
     * @param known the revisions that bring or take away whole elements
     */
    Weave<String> weave(Map<EditId, RevisionId> known) {
        return new Weave<>(pieces.stream()
                .map(piece -> strand(piece, piece.words(), known))
                .toList());
    }

    /**
     * The woven words of a parted text, likewise.
     *
     * @param carriers paragraphs that are in neither text, each with the one that it brought words to
     */
    Weave<PartedText.Part> parted(Map<EditId, RevisionId> known, Map<String, String> carriers) {
        return new Weave<>(pieces.stream()
                .map(piece -> {
                    Optional<String> member = piece.boundary().map(each -> carriers.getOrDefault(each, each));
                    return strand(piece, new PartedText.Part(Piece.words(List.of(piece)), member), known);
                })
                .toList());
    }

    private <T> Strand<T> strand(Piece piece, T part, Map<EditId, RevisionId> known) {
        return new Strand<>(
                part,
                piece.comes().flatMap(edit -> id(edit, known)),
                piece.goes().flatMap(edit -> id(edit, known)));
    }

    /** The revision that an edit is part of; empty where it is part of none. */
    private Optional<RevisionId> id(EditId edit, Map<EditId, RevisionId> known) {
        EditId leader = leader(edit);
        return Optional.ofNullable(known.get(leader))
                .or(() -> Optional.ofNullable(revisions.get(leader)).map(each -> new RevisionId(each.id())));
    }

    /** The versions that brought what is in neither text, by the ids of what brings and what takes it. */
    List<Plan.Passed> passed(Map<EditId, RevisionId> known) {
        List<Plan.Passed> passed = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.isPassing()) {
                passed.add(new Plan.Passed(
                        piece.run().version(),
                        piece.comes().flatMap(edit -> id(edit, known)),
                        piece.goes().flatMap(edit -> id(edit, known))));
            }
        }
        return passed;
    }

    /** What needs what, inside these words: revision by revision. */
    Map<RevisionId, Set<RevisionId>> needs(Map<EditId, RevisionId> known) {
        Map<RevisionId, Set<RevisionId>> needs = new HashMap<>();
        for (Passing.Together each : passing.together()) {
            Optional<RevisionId> one = id(each.edit(), known);
            Optional<RevisionId> other = id(each.other(), known);
            need(needs, one, other);
            need(needs, other, one);
        }
        for (int i = 0; i < pieces.size(); i++) {
            Optional<RevisionId> comes = pieces.get(i).comes().flatMap(edit -> id(edit, known));
            if (pieces.get(i).isPassing()) {
                need(needs, pieces.get(i).goes().flatMap(edit -> id(edit, known)), comes);
            }
            for (int j = i + 1; j <= goesOn(i); j++) {
                need(needs, pieces.get(j).comes().flatMap(edit -> id(edit, known)), comes);
            }
        }
        boundariesInside(needs, known);
        boundariesCarried(needs, known);
        return needs;
    }

    /**
     * An edit that has words on both sides of a boundary would be two without it: one that comes needs the edit, which was
     * made before it, and one that goes is needed by the edit, which was made after it.
     */
    private void boundariesInside(Map<RevisionId, Set<RevisionId>> needs, Map<EditId, RevisionId> known) {
        Map<EditId, int[]> spans = new LinkedHashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).boundary().isEmpty()) {
                int at = i;
                pieces.get(i)
                        .edits()
                        .map(this::leader)
                        .filter(revisions::containsKey)
                        .forEach(edit -> spans.computeIfAbsent(edit, e -> new int[] {at, at})[1] = at);
            }
        }
        spans.forEach((edit, span) -> {
            Optional<RevisionId> revision = id(edit, known);
            for (Piece piece : pieces.subList(span[0], span[1])) {
                if (piece.boundary().isPresent()) {
                    need(needs, piece.comes().flatMap(each -> id(each, known)), revision);
                    piece.goes().ifPresent(each -> need(needs, revision, id(each, known)));
                }
            }
        });
    }

    /** What was divided among words that had gone over into another paragraph needs that; it needs what was joined there. */
    private void boundariesCarried(Map<RevisionId, Set<RevisionId>> needs, Map<EditId, RevisionId> known) {
        for (int i = 0; i < pieces.size(); i++) {
            Optional<EditId> carriage = pieces.get(i).boundary().isEmpty()
                    ? Optional.empty()
                    : pieces.get(i).comes();
            int end = carriage.map(this::lastBoundary).orElse(i);
            for (Piece inside : pieces.subList(i, Math.max(i, end))) {
                if (inside.boundary().isPresent() && inside != pieces.get(i)) {
                    Optional<RevisionId> id = carriage.flatMap(each -> id(each, known));
                    need(needs, inside.comes().flatMap(each -> id(each, known)), id);
                    need(needs, id, inside.goes().flatMap(each -> id(each, known)));
                }
            }
        }
    }

    /** The last boundary that an edit brings or takes away. */
    private int lastBoundary(EditId edit) {
        int last = -1;
        for (int i = 0; i < pieces.size(); i++) {
            boolean isIts = pieces.get(i).edits().anyMatch(edit::equals);
            last = isIts && pieces.get(i).boundary().isPresent() ? i : last;
        }
        return last;
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
                        && next.run().isOf(piece.run().home(), piece.run().version())
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
        Texts.Stretch here = texts.after().at(start);
        Texts.Stretch there = texts.before().at(acceptedStart);
        Span span = new Span(
                here.within(start),
                here.within(written.isEmpty() ? start : written.getLast().end()),
                there.within(acceptedStart),
                there.within(erased.isEmpty() ? acceptedStart : erased.getLast().end()));
        return new Revision(
                id(come, gone).printed(),
                kind,
                here.element(),
                here.lead(),
                texts.feature(),
                span,
                Piece.words(gone),
                Piece.words(come),
                version(come, written, gone),
                come.isEmpty() ? others(gone) : List.of());
    }

    /** The id, of facts in the form that ids were made of ever since, as verdicts name them. */
    private RevisionId id(List<Piece> come, List<Piece> gone) {
        List<Run> coming = Piece.runs(come);
        List<Run> going = Piece.runs(gone);
        String home = coming.isEmpty()
                ? gone.getFirst()
                        .goes()
                        .flatMap(EditId::removal)
                        .map(Removal::home)
                        .orElse(going.getFirst().home())
                : coming.getFirst().home();
        Set<String> facts = new TreeSet<>();
        coming.forEach(run -> facts.add("+" + printed(run, home)));
        gone.forEach(piece -> facts.add("-" + piece.goes().orElseThrow().printed(home)));
        going.forEach(run -> facts.add("-" + printed(run, home)));
        String element = home.isEmpty() ? subject.element() : home;
        return RevisionId.of("text", element, texts.feature(), String.join("\n", facts));
    }

    private static String printed(Run run, String home) {
        String where = run.home().equals(home) ? "" : ", home=" + run.home();
        return "Run[version=" + run.version() + ", start=" + run.start() + ", length=" + run.length() + where + "]";
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

    /** The paragraphs in the order of the boundaries that stand before them. */
    List<String> members() {
        return pieces.stream().flatMap(piece -> piece.boundary().stream()).toList();
    }

    /** Whether each boundary is of one of both texts, or came or went by a known edit. */
    boolean isParted() {
        return pieces.stream()
                .filter(piece -> piece.boundary().isPresent())
                .flatMap(Piece::edits)
                .noneMatch(EditId.Unknown.class::isInstance);
    }

    /**
     * Where the boundary that divides a paragraph off, or divided it before it was joined, stands in the text that has it
     * not.
     */
    int place(String member) {
        return boundary(member)
                .map(piece -> without(piece).within(place(piece, piece.isGoing())))
                .orElse(0);
    }

    /** The paragraph that has the words of one that was joined. */
    String joinedInto(String member) {
        return boundary(member).map(piece -> without(piece).element()).orElse("");
    }

    /**
     * The revision by which the tail of a paragraph went over into the next one: the boundary behind it went, and another
     * one came before it. Empty where that is not all that became of them.
     *
     * @param carrier the paragraph that they were in between
     */
    Optional<Revision> carried(RevisionId id, String carrier, List<String> versions) {
        List<Piece> ends = pieces.stream()
                .filter(piece -> piece.boundary().isPresent() && isParting(piece, carrier))
                .toList();
        if (ends.size() != 2 || !ends.getFirst().isComing() || !ends.getLast().isGoing()) {
            return Optional.empty();
        }
        Piece comes = ends.getFirst();
        Piece goes = ends.getLast();
        Texts.Stretch from = without(comes);
        Texts.Stretch to = without(goes);
        String words = Piece.words(pieces.subList(pieces.indexOf(comes), pieces.indexOf(goes)).stream()
                .filter(piece -> piece.comes().isEmpty())
                .toList());
        int at = to.within(place(goes, true));
        int was = from.within(place(comes, false));
        Span span = new Span(at, at, was, was + words.length());
        String version = versions.isEmpty() ? "" : versions.getFirst();
        List<String> others = versions.stream().skip(1).toList();
        String lead = Decomposition.lead(words);
        return Optional.of(new Revision(
                id.printed(), Kind.JOIN, from.element(), lead, "", span, words, to.element(), version, others));
    }

    private static boolean isParting(Piece piece, String member) {
        return piece.edits()
                .anyMatch(edit -> edit instanceof EditId.Parting parting
                        && parting.element().equals(member));
    }

    private Texts.Stretch without(Piece boundary) {
        Texts.Side side = boundary.isGoing() ? texts.after() : texts.before();
        return side.at(place(boundary, boundary.isGoing()));
    }

    private Optional<Piece> boundary(String member) {
        return pieces.stream()
                .filter(piece -> piece.boundary().isPresent() && isParting(piece, member))
                .findFirst();
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
