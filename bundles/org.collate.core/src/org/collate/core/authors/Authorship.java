package org.collate.core.authors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collate.core.fact.Fact;
import org.collate.core.fact.FactId;
import org.collate.core.fact.Facts;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Tree;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;

/**
 * Who wrote what in one version of a report: an immutable value that follows from the version's text and from the
 * authorship of the versions that it was made from, in whichever order the clocks say they came.
 *
 * <p>Versions are names that mean nothing here. What a version took from one it was made from keeps its author, also
 * where the element moved, and also in a merge. What is gone is remembered with the version that took it away.
 */
public final class Authorship {

    private final Tree tree;
    private final Map<String, ElementAuthors> elements;
    private final Map<String, List<String>> removed;
    private final Map<String, String> joined;

    Authorship(
            Tree tree,
            Map<String, ElementAuthors> elements,
            Map<String, List<String>> removed,
            Map<String, String> joined) {
        this.tree = tree;
        this.elements = elements;
        this.removed = removed;
        this.joined = joined;
    }

    /**
     * The authorship of a version.
     *
     * @param report its text; only read
     * @param version its name
     * @param parents the authorship of the versions that it was made from, the one that it goes on from first; none for
     *     the very first version
     * @throws IllegalArgumentException where elements of the report have no id of their own
     */
    public static Authorship of(Report report, String version, List<Authorship> parents) {
        return of(report, version, parents, List.of());
    }

    /**
     * The authorship of a version that took over some of what is pending in others. What it did not take over it has not
     * taken away either: it was never in the text that it goes on from.
     *
     * @param pending the authorship of the versions that it took from without being made on top of them
     */
    public static Authorship of(Report report, String version, List<Authorship> parents, List<Authorship> pending) {
        // What is as it was in the first of them is held once, so that most of a version needs no second look.
        Tree tree = parents.isEmpty()
                ? Tree.of(report)
                : Tree.of(report, parents.getFirst().tree());
        return new Descent(tree, version, parents, pending).authorship();
    }

    /** The ids of all elements that the report has, in document order; that of the report is the first. */
    public List<String> elements() {
        return tree.nodes().keySet().stream().map(this::id).toList();
    }

    /**
     * The words of an element by the name of the feature that holds them: lines, heading, title, byline; only what is
     * not empty.
     *
     * @param element the id of the element
     */
    public Map<String, String> words(String element) {
        Map<String, String> words = new LinkedHashMap<>();
        Node node = tree.get(key(element));
        if (node != null) {
            for (Fact.Words each : Facts.of(node.type()).words()) {
                String text = node.words(each);
                if (!text.isEmpty()) {
                    words.put(each.name(), text);
                }
            }
        }
        return words;
    }

    /** Who wrote the words of a feature of an element: runs that together are as long as the words. */
    public List<Run> runs(String element, String feature) {
        ElementAuthors authors = elements.get(key(element));
        return authors == null ? List.of() : authors.text(feature).runs();
    }

    /** The version that brought an element; empty where the report has no such element. */
    public Optional<String> born(String element) {
        return Optional.ofNullable(elements.get(key(element))).map(ElementAuthors::born);
    }

    /** The version that put an element where it stands. */
    public Optional<String> placed(String element) {
        return Optional.ofNullable(elements.get(key(element))).map(ElementAuthors::placed);
    }

    /**
     * The version that set a value of an element, or unset it.
     *
     * @param feature the feature that holds it, or {@code type} for the type of the element
     */
    public Optional<String> set(String element, String feature) {
        return by(element, FactId.parse(feature));
    }

    /** The version that made a link from an element, or took it away. */
    public Optional<String> linked(String element, String feature, String target) {
        return by(element, new FactId.Link(feature, target));
    }

    private Optional<String> by(String element, FactId fact) {
        return Optional.ofNullable(elements.get(key(element))).map(authors -> authors.by(fact));
    }

    /** The version that took an element away. */
    public Optional<String> removed(String element) {
        return removals(element).stream().findFirst();
    }

    /** The versions that took an element away: several where versions that were merged had both done so. */
    public List<String> removals(String element) {
        return removed.getOrDefault(key(element), List.of());
    }

    /** The element that one was a part of before it came; empty for one that came with words of its own. */
    public Optional<String> dividedFrom(String element) {
        return Optional.ofNullable(elements.get(key(element))).flatMap(ElementAuthors::dividedFrom);
    }

    /** The element that took in the words of one that is gone; empty where its words went with it. */
    public Optional<String> joinedInto(String element) {
        return Optional.ofNullable(joined.get(key(element)));
    }

    /**
     * Where characters went.
     *
     * @param home the key of the element that they were taken away from
     * @param version the version that took them away
     * @param at where in the text of that version they would stand
     */
    public record Removal(String home, String version, int at) {}

    /** Which version took a character away that stood in an element. */
    public Optional<Removal> removed(String element, String feature, CharId character) {
        return removals(element, feature, character).stream().findFirst();
    }

    /**
     * Which versions took a character away that stood in an element: several where versions that were merged had both done
     * so.
     */
    public List<Removal> removals(String element, String feature, CharId character) {
        ElementAuthors authors = elements.get(key(element));
        return authors == null ? List.of() : authors.text(feature).removals(character);
    }

    /**
     * Characters that are gone.
     *
     * @param run the characters
     * @param removals where they went; several where versions that were merged had both taken them away
     */
    public record Gone(Run run, List<Removal> removals) {

        /** Takes a copy. */
        public Gone {
            removals = List.copyOf(removals);
        }

        /** The first of the removals. */
        public Removal removal() {
            return removals.getFirst();
        }
    }

    /** What is gone from the words of an element. */
    public List<Gone> gone(String element, String feature) {
        ElementAuthors authors = elements.get(key(element));
        return authors == null
                ? List.of()
                : authors.text(feature).graves().stream()
                        .map(grave -> new Gone(grave.run(), grave.removals()))
                        .toList();
    }

    /** What is gone, but for characters that another text has. */
    public static List<Gone> without(List<Gone> gone, List<Run> others) {
        if (gone.isEmpty()) {
            return gone;
        }
        Spans there = Spans.of(others);
        return gone.stream()
                .flatMap(each -> there.outside(each.run()).stream().map(part -> new Gone(part, each.removals())))
                .toList();
    }

    /** The versions that are named here, in alphabetical order. */
    public Set<String> versions() {
        Set<String> versions = new TreeSet<>();
        removed.values().forEach(versions::addAll);
        for (ElementAuthors authors : elements.values()) {
            versions.add(authors.born());
            versions.add(authors.placed());
            versions.addAll(authors.facts().values());
            for (TextAuthors text : authors.texts().values()) {
                text.runs().forEach(run -> versions.add(run.version()));
                text.graves().forEach(grave -> {
                    versions.add(grave.run().version());
                    grave.removals().forEach(removal -> versions.add(removal.version()));
                });
            }
        }
        return versions;
    }

    Tree tree() {
        return tree;
    }

    Map<String, ElementAuthors> authors() {
        return elements;
    }

    Map<String, List<String>> removals() {
        return removed;
    }

    Map<String, String> joins() {
        return joined;
    }

    private String key(String element) {
        return element.equals(reportId()) ? Tree.ROOT : element;
    }

    private String id(String key) {
        return key.equals(Tree.ROOT) ? reportId() : key;
    }

    private String reportId() {
        return String.valueOf(tree.root().value(ReportPackage.Literals.IDENTIFIED__ID));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Authorship authorship
                && tree.equals(authorship.tree)
                && elements.equals(authorship.elements)
                && removed.equals(authorship.removed)
                && joined.equals(authorship.joined);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }
}
