package org.collate.internal.rules;

import java.util.List;
import java.util.Optional;
import org.collate.validation.Entry;
import org.collate.validation.RuleContext;

/**
 * Finds texts that are alike among many, without comparing each with each: only those that share a sampled shingle are
 * compared in full.
 */
public final class Lookalikes {

    private final RuleContext context;
    private final int least;
    private final List<Entry> texts;
    private final ShingleIndex index;

    /**
     * An empty collection.
     *
     * @param context holds under {@code least} how many percent make two texts alike, under {@code fixed} the phrases
     *     that do not count
     * @param texts the texts that will be added
     */
    public Lookalikes(RuleContext context, List<Entry> texts) {
        this.context = context;
        this.least = context.settings().number("least");
        this.texts = texts;
        this.index = new ShingleIndex(
                texts.stream().mapToInt(each -> likeness(each).sample().length).sum());
    }

    /** Adds a text by its place in the list; in ascending order. */
    public void add(int place) {
        index.add(place, likeness(texts.get(place)).sample());
    }

    /** The first of the texts added that is like another. */
    public Optional<Entry> find(Entry entry) {
        Likeness likeness = likeness(entry);
        return index.find(likeness.sample()).stream()
                .mapToObj(texts::get)
                .filter(each -> likeness(each).percent(likeness) >= least)
                .findFirst();
    }

    private Likeness likeness(Entry entry) {
        return Likeness.of(entry, context);
    }
}
