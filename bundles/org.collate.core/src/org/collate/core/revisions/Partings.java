package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Kin;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Tree;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds the paragraphs that were divided or joined between two texts, as the draft's authorship tells it, and weaves each
 * row of them as one {@link PartedText}.
 *
 * <p>Where it cannot be told apart what became of them – a half whose other half was deleted, say – the elements that came
 * and went are {@link #entangled()}: judged together, so that no words are lost or doubled.
 */
final class Partings {

    static final EStructuralFeature LINES = ReportPackage.Literals.TEXT_ELEMENT__LINES;

    static final String FEATURE = LINES.getName();

    private final Tree before;
    private final Tree after;
    private final Authorship accepted;
    private final Authorship authors;
    private final Past past;
    private final Map<String, Row> rows = new HashMap<>();
    private final List<Set<String>> entangled = new ArrayList<>();

    /** The accepted paragraphs that have words of those where the words came in; found when it is asked for. */
    private Map<String, Set<String>> holders;

    /** A parted text, and the revisions of words in it by the element that they stand in. */
    record Row(PartedRow texts, Woven words) {

        List<Revision> revisions(String key) {
            return words.revisions().stream()
                    .filter(each -> each.element().equals(key))
                    .toList();
        }
    }

    Partings(Tree before, Authorship accepted, Tree after, Authorship authors, Past past) {
        this.before = before;
        this.accepted = accepted;
        this.after = after;
        this.authors = authors;
        this.past = past;
        Set<String> changed = new LinkedHashSet<>();
        for (Node node : after.nodes().values()) {
            if (node.has(LINES) && (isDivided(node.key()) || hasTaken(node.key()))) {
                changed.add(node.key());
            }
        }
        for (Node node : before.nodes().values()) {
            if (node.has(LINES) && isJoined(node.key())) {
                changed.add(node.key());
            }
        }
        if (!changed.isEmpty()) {
            Kin kin = Kin.of(List.of(accepted, authors));
            Set<Set<String>> found = new LinkedHashSet<>();
            changed.forEach(key -> found.add(kin.of(key)));
            found.forEach(this::weave);
        }
    }

    private boolean isDivided(String key) {
        return after.has(key) && !before.has(key) && authors.dividedFrom(key).isPresent();
    }

    private boolean isJoined(String key) {
        return isGone(key) && authors.joinedInto(key).isPresent();
    }

    /** Whether a paragraph of both texts has words of another one of the accepted text, which was not joined into it. */
    private boolean hasTaken(String key) {
        return before.has(key)
                && authors.runs(key, FEATURE).stream()
                        .filter(run -> !run.home().equals(key))
                        .anyMatch(run -> holders().getOrDefault(run.home(), Set.of()).stream()
                                .filter(other -> !other.equals(key) && !key.equals(standing(other)))
                                .anyMatch(other -> Anchors.haveCommon(accepted.runs(other, FEATURE), List.of(run))));
    }

    /** The paragraph of the draft that a paragraph is, or was joined into at last. */
    private String standing(String key) {
        String standing = key;
        Set<String> met = new HashSet<>();
        while (!after.has(standing) && met.add(standing)) {
            standing = authors.joinedInto(standing).orElse(standing);
        }
        return standing;
    }

    private Map<String, Set<String>> holders() {
        if (holders == null) {
            holders = new HashMap<>();
            before.nodes()
                    .keySet()
                    .forEach(key -> accepted.runs(key, FEATURE)
                            .forEach(run -> holders.computeIfAbsent(run.home(), home -> new LinkedHashSet<>())
                                    .add(key)));
        }
        return holders;
    }

    /**
     * The paragraphs in neither text that may have taken words from one that both have into another such one, each with
     * that. Of several that went into one it cannot be told which brought what, so there is none.
     */
    private Map<String, String> carriers(Set<String> kin) {
        Map<String, String> carriers = new LinkedHashMap<>();
        for (String key : kin) {
            if (isNowhere(key)
                    && authors.removed(key).filter(by -> !past.isVerdict(by)).isPresent()) {
                authors.joinedInto(key)
                        .filter(into -> after.has(into) && hasTaken(into) && !isJoinAccepted(key, into))
                        .ifPresent(into -> carriers.put(key, into));
            }
        }
        List<String> targets = List.copyOf(carriers.values());
        carriers.values().removeIf(into -> Collections.frequency(targets, into) > 1);
        return carriers;
    }

    /** Whether the accepted text has what came in a paragraph where that was joined into another one. */
    private boolean isJoinAccepted(String key, String into) {
        return accepted.runs(into, FEATURE).stream().anyMatch(run -> run.home().equals(key));
    }

    private boolean isNowhere(String key) {
        return !before.has(key) && !after.has(key);
    }

    private boolean isGone(String key) {
        return before.has(key) && !after.has(key);
    }

    /** Elements that came or went and can only be judged together. */
    List<Set<String>> entangled() {
        return entangled;
    }

    /** The parted text that a paragraph is in. */
    Optional<Row> of(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** Whether two paragraphs are in one parted text and the one stands before the other. */
    boolean isBefore(String key, String other) {
        Row row = rows.get(key);
        return row != null
                && row == rows.get(other)
                && row.texts().members().indexOf(key) < row.texts().members().indexOf(other);
    }

    /** Weaves paragraphs that belong together as one text; where it cannot be told what became of what they are left. */
    private void weave(Set<String> kin) {
        Set<String> row = new LinkedHashSet<>(kin);
        row.removeIf(this::isNowhere);
        boolean areParagraphs = row.stream().allMatch(key -> isParagraph(before, key) && isParagraph(after, key));
        Set<String> torn = torn(row);
        row.removeAll(torn);
        row.removeIf(key -> isGone(key) && !isJoined(key));
        entangle(torn);
        Optional<Row> made = areParagraphs ? made(row, carriers(kin)) : Optional.empty();
        if (made.isPresent()) {
            made.get().texts().members().forEach(key -> rows.put(key, made.get()));
        } else if (isParted(row)) {
            entangle(row);
        }
    }

    private boolean isParted(Set<String> row) {
        return row.stream().anyMatch(key -> isJoined(key) || isDivided(key));
    }

    /** A row with those carriers of which it can be told what they took where; empty where nothing can. */
    private Optional<Row> made(Set<String> row, Map<String, String> carriers) {
        if (carriers.isEmpty() && !isParted(row)) {
            return Optional.empty();
        }
        PartedRow texts = new PartedRow(row, carriers, before, accepted, after, authors);
        // Where characters that are in one of the texts alone decide about the order, it shows in the woven words only.
        Optional<Row> made = woven(texts)
                .flatMap(each ->
                        texts.inOrderOf(each.words().members()).map(this::woven).orElse(Optional.of(each)));
        Map<String, String> told = new LinkedHashMap<>(carriers);
        told.keySet()
                .removeIf(
                        carrier -> made.flatMap(each -> carried(each, carrier)).isEmpty());
        return told.size() == carriers.size() ? made : made(row, told);
    }

    private Optional<Row> woven(PartedRow texts) {
        if (!texts.isSound()) {
            return Optional.empty();
        }
        Optional<String> root = texts.root();
        String element = root.orElse(texts.members().getFirst());
        TextWeaving.Subject subject = new TextWeaving.Subject(element, root.flatMap(authors::born), false);
        Woven words = new TextWeaving(subject, texts.texts(), texts.members(), texts.carriers(), texts.partings(), past)
                .weave();
        return words.isParted() ? Optional.of(new Row(texts, words)) : Optional.empty();
    }

    private static boolean isParagraph(Tree tree, String key) {
        return !tree.has(key) || tree.get(key).has(LINES);
    }

    /** The deleted paragraphs of whose words new ones have some, and these. */
    private Set<String> torn(Set<String> row) {
        Set<String> torn = new LinkedHashSet<>();
        for (String gone : row) {
            if (isGone(gone) && !isJoined(gone)) {
                row.stream()
                        .filter(this::isDivided)
                        .filter(added -> Anchors.haveCommon(accepted.runs(gone, FEATURE), authors.runs(added, FEATURE)))
                        .forEach(added -> torn.addAll(List.of(gone, added)));
            }
        }
        return torn;
    }

    private void entangle(Set<String> row) {
        Set<String> changed = new LinkedHashSet<>(row);
        changed.removeIf(key -> before.has(key) == after.has(key));
        entangled.add(changed);
    }

    private RevisionId carriage(String carrier) {
        return RevisionId.of("join", carrier, authors.removed(carrier).orElse(""));
    }

    private Optional<Revision> carried(Row row, String carrier) {
        return row.words().carried(carriage(carrier), carrier, authors.removals(carrier));
    }

    /** The revisions by which words went over from one paragraph into another one, where both texts have both. */
    List<Revision> carried() {
        List<Revision> carried = new ArrayList<>();
        for (Row row : new LinkedHashSet<>(rows.values())) {
            row.texts().members().stream()
                    .filter(this::isNowhere)
                    .forEach(member -> carried(row, member).ifPresent(carried::add));
        }
        return carried;
    }

    /** Puts the parted texts into the plans of their paragraphs. */
    void plan(Map<String, Plan> plans) {
        for (Row row : new LinkedHashSet<>(rows.values())) {
            List<String> members = row.texts().members();
            Map<EditId, RevisionId> known = new HashMap<>();
            for (String member : members) {
                boolean isRoot = row.texts().root().equals(Optional.of(member));
                EditId edit = isRoot ? Passing.WHOLE : row.texts().parting(member);
                Optional<RevisionId> id = isNowhere(member)
                        ? Optional.of(carriage(member))
                        : plans.get(member).existence();
                id.ifPresent(each -> known.put(edit, each));
            }
            List<String> there =
                    members.stream().filter(member -> !isNowhere(member)).toList();
            PartedText parted = new PartedText(
                    there,
                    row.texts().root(),
                    row.words().parted(known, row.texts().carriers()));
            there.forEach(member -> plans.get(member).setParted(parted));
            plans.get(members.getFirst()).take(row.words(), known);
        }
    }
}
