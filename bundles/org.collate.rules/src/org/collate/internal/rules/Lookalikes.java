package org.collate.internal.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.collate.model.report.Element;
import org.collate.model.report.Problem;
import org.collate.validation.Entry;
import org.collate.validation.RuleContext;

/**
 * Finds texts that are alike among many, without comparing each with each: only those that share a sampled shingle are
 * compared in full.
 */
public final class Lookalikes {

    private final Likeness.Fixed fixed;
    private final int least;
    private final Texts texts;

    private record Texts(List<Entry> entries, ShingleIndex index) {

        static Texts of(List<Entry> entries, Likeness.Fixed fixed) {
            long[][] samples = new long[entries.size()][];
            int size = 0;
            for (int i = 0; i < samples.length; i++) {
                samples[i] = Likeness.of(entries.get(i), fixed).sample();
                size += samples[i].length;
            }
            ShingleIndex index = new ShingleIndex(size);
            for (int i = 0; i < samples.length; i++) {
                index.add(i, samples[i]);
            }
            return new Texts(entries, index);
        }
    }

    private Lookalikes(Likeness.Fixed fixed, int least, Texts texts) {
        this.fixed = fixed;
        this.least = least;
        this.texts = texts;
    }

    /**
     * The problems of a report, which rules share.
     *
     * @param context holds under {@code least} how many percent make two texts alike, under {@code fixed} the phrases
     *     that do not count
     */
    public static Lookalikes ofProblems(RuleContext context) {
        Likeness.Fixed fixed = Likeness.Fixed.of(context);
        Texts texts = context.overview()
                .derived(fixed, Texts.class, overview -> Texts.of(entries(context, Problem.class), fixed));
        return new Lookalikes(fixed, context.settings().number("least"), texts);
    }

    /** The entries of elements of a type that have words, in reading order. */
    public static List<Entry> entries(RuleContext context, Class<? extends Element> type) {
        return context.overview().entries().stream()
                .filter(entry ->
                        type.isInstance(entry.element()) && !entry.passages().isEmpty())
                .toList();
    }

    /** The texts among which is looked, in reading order. */
    public List<Entry> texts() {
        return texts.entries();
    }

    /**
     * The first of the texts that is like another.
     *
     * @param before where to stop: the place of a text in the list
     */
    public Optional<Entry> find(Entry entry, int before) {
        Likeness likeness = Likeness.of(entry, fixed);
        BitSet found = texts.index().find(likeness.sample());
        for (int i = found.nextSetBit(0); i >= 0 && i < before; i = found.nextSetBit(i + 1)) {
            if (Likeness.of(texts.entries().get(i), fixed).percent(likeness) >= least) {
                return Optional.of(texts.entries().get(i));
            }
        }
        return Optional.empty();
    }
}
