package org.collate.transfer.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.collate.core.text.Excerpt;
import org.collate.model.report.Headed;
import org.collate.model.report.Report;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Which elements of an imported report are those of the report that is there, and the imported report with their ids.
 *
 * <p>An element is recognised by the bookmark of an earlier export, then by its heading or its section's role, then by
 * its words: in the place where it stood as long as {@code 30} percent of its pairs of characters are left, elsewhere
 * {@code 40}. What shares less is new.
 */
public final class Matching {

    private final List<Pair> pairs;
    private final List<Quote> added;
    private final List<Quote> unmatched;
    private final List<Quote> kept;
    private final Report rebased;

    private Matching(List<Pair> pairs, List<Quote> added, List<Quote> unmatched, List<Quote> kept, Report rebased) {
        this.pairs = List.copyOf(pairs);
        this.added = List.copyOf(added);
        this.unmatched = List.copyOf(unmatched);
        this.kept = List.copyOf(kept);
        this.rebased = rebased;
    }

    /**
     * An element that was recognised.
     *
     * @param there the element as it is there
     * @param imported the element as it was imported
     * @param by by what it was recognised
     * @param likeness the share of pairs of characters that both have, 0 to 1
     */
    public record Pair(Quote there, Quote imported, By by, double likeness) {

        /** Whether the import says other words than what is there. */
        public boolean isReworded() {
            return !there.text().equals(imported.text());
        }
    }

    /**
     * An element with what it says.
     *
     * @param id its id
     * @param type the name of its type in the model, such as Problem
     * @param text its heading, or its lines with line breaks between them
     */
    public record Quote(String id, String type, String text) {

        private static final int LEAD = 24;

        /** The first words. */
        public String lead() {
            return Excerpt.of(text.replace('\n', ' ').strip(), LEAD);
        }
    }

    /**
     * Matches a report whose headings are all its own, as when two reports are compared.
     *
     * @param there the report that is there; only read
     * @param imported the imported report; only read
     * @throws OperationCanceledException where the monitor says so
     */
    public static Matching of(Report there, Report imported, IProgressMonitor monitor)
            throws OperationCanceledException {
        return of(there, imported, Set.of(), monitor);
    }

    /**
     * Matches a report that was begun with a template.
     *
     * @param owned the ids of sections and aspects that the template owns: they keep their headings, and stay where the
     *     import lacks them
     */
    public static Matching of(Report there, Report imported, Set<String> owned, IProgressMonitor monitor)
            throws OperationCanceledException {
        return of(there, imported, owned, false, monitor);
    }

    /**
     * Matches a report that was begun with a template.
     *
     * @param owned the ids of sections and aspects that the template owns
     * @param ownNumbers whether an export of ours typed the numbers of the import: they follow from the places that their
     *     elements had, and say nothing of where these are now
     */
    public static Matching of(
            Report there, Report imported, Set<String> owned, boolean ownNumbers, IProgressMonitor monitor)
            throws OperationCanceledException {
        Matcher matcher = new Matcher(there, imported, monitor);
        matcher.match();
        List<Part> known = matcher.there().subList(1, matcher.there().size());
        List<Part> read = matcher.imported().subList(1, matcher.imported().size());
        List<Pair> pairs = new ArrayList<>();
        List<Quote> added = new ArrayList<>();
        KeptTables tables = new KeptTables(there, imported);
        for (Part part : read) {
            if (tables.repeats(part)) {
                continue;
            }
            if (part.isMatched()) {
                pairs.add(new Pair(quote(part.match()), quote(part), part.by(), part.likeness()));
            } else {
                added.add(quote(part));
            }
        }
        List<Quote> unmatched = new ArrayList<>();
        List<Quote> kept = new ArrayList<>();
        for (Part part : known) {
            if (!part.isMatched()) {
                boolean stays = part.element() instanceof Headed && owned.contains(part.id()) || tables.keeps(part);
                (stays ? kept : unmatched).add(quote(part));
            }
        }
        Report rebased = new Rebase(matcher, owned, tables, ownNumbers).report();
        return new Matching(pairs, added, unmatched, kept, rebased);
    }

    private static Quote quote(Part part) {
        return new Quote(part.id(), part.element().eClass().getName(), part.text());
    }

    /** The elements that were recognised, in the order of the import. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** The elements that only the import has, in its order. */
    public List<Quote> added() {
        return added;
    }

    /** The elements that the import lacks, in the order in which they are there; the rebased report is without them. */
    public List<Quote> unmatched() {
        return unmatched;
    }

    /**
     * The template's sections and aspects that the import lacks, and the tables where the import has none; the rebased
     * report has them all the same.
     */
    public List<Quote> kept() {
        return kept;
    }

    /**
     * The imported report as a version of the one that is there: recognised elements have its ids, and what no text says
     * is its own: kind and occasion, confirmed and proposed links, suppressions, responsible persons and deadlines,
     * emphasis, the type of items that stay where they were or say the same. New elements keep the links that the
     * import proposes. Tables stay as they are, since no import reads them yet. One report, which the caller may change.
     */
    public Report rebased() {
        return rebased;
    }
}
