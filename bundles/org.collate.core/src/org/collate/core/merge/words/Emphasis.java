package org.collate.core.merge.words;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.collate.core.merge.sides.Side;
import org.collate.core.text.Graphemes;

/**
 * Merges how much of a text is emphasised as its lead, together with the text.
 *
 * <p>The end of the lead is a place in the text, which shifts when words before it change; only where a side put it
 * somewhere else than that did the side change the emphasis.
 */
public final class Emphasis {

    private final List<TextMerge.Segment> segments;

    /** The emphasis of a text that was merged into these segments. */
    public Emphasis(List<TextMerge.Segment> segments) {
        this.segments = segments;
    }

    /** The merged length of the lead in UTF-16 units; empty where the sides disagree. */
    public OptionalInt merge(int base, int ours, int theirs) {
        int mine = merged(Side.OURS, ours);
        int other = merged(Side.THEIRS, theirs);
        boolean oursChanged = isElsewhere(base, TextMerge.Segment::base, ours, TextMerge.Segment::ours);
        boolean theirsChanged = isElsewhere(base, TextMerge.Segment::base, theirs, TextMerge.Segment::theirs);
        if (oursChanged != theirsChanged) {
            return OptionalInt.of(oursChanged ? mine : other);
        }
        return oursChanged ? merge(ours, theirs) : OptionalInt.of(Math.max(mine, other));
    }

    /** The same where both sides changed it, or nobody has decided yet what it was before. */
    public OptionalInt merge(int ours, int theirs) {
        // Asked of the two sides and not of the merged text, which a person's choices change.
        boolean alike = !isElsewhere(ours, TextMerge.Segment::ours, theirs, TextMerge.Segment::theirs)
                && !isElsewhere(theirs, TextMerge.Segment::theirs, ours, TextMerge.Segment::ours);
        return alike
                ? OptionalInt.of(Math.max(merged(Side.OURS, ours), merged(Side.THEIRS, theirs)))
                : OptionalInt.empty();
    }

    /** Whether a lead ends elsewhere than one of another version; one that is longer than its text ends with that. */
    private boolean isElsewhere(
            int length,
            Function<TextMerge.Segment, String> version,
            int other,
            Function<TextMerge.Segment, String> in) {
        int end = segments.stream().map(in).mapToInt(String::length).sum();
        return map(length, version, in) != Math.min(other, end);
    }

    /** The length that a side's lead has in the merged text. */
    public int merged(Side side, int length) {
        return map(length, segment -> segment.of(side), TextMerge.Segment::merged);
    }

    private int map(int place, Function<TextMerge.Segment, String> from, Function<TextMerge.Segment, String> to) {
        int before = 0;
        int mapped = 0;
        for (TextMerge.Segment segment : segments) {
            String source = from.apply(segment);
            String target = to.apply(segment);
            if (place <= before) {
                return mapped;
            }
            if (place < before + source.length()) {
                int inside = place - before;
                return mapped + (source.equals(target) ? inside : within(target, inside));
            }
            before += source.length();
            // Words put in right behind the lead are no part of it.
            mapped += target.length();
        }
        return mapped;
    }

    /** As far into other words as a place was into those that they stand for, with no character cut. */
    private static int within(String words, int inside) {
        return Graphemes.of(words).floor(Math.min(inside, words.length()));
    }
}
