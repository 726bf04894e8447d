package org.collate.core.difference;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collate.core.text.TextChange;
import org.collate.core.text.TextChanges;

/**
 * The changes that make one text of another, where nobody has recorded them: clauses that are the same stay, and within
 * the others the characters that are the same. Characters are those of a reader (grapheme clusters), so that none is cut.
 */
public final class Rewording {

    private Rewording() {}

    /** The changes, the last place first; so each one's offset is one of the text before, too. */
    public static TextChanges of(String before, String after) {
        List<TextChange> changes = new ArrayList<>();
        for (Change.Span span : Difference.spans(before, after).reversed()) {
            add(changes, span);
        }
        return new TextChanges(changes);
    }

    private static void add(List<TextChange> changes, Change.Span span) {
        List<String> was = characters(span.before());
        List<String> is = characters(span.after());
        for (Hunk hunk : Diff.of(was, is).reversed()) {
            int start = length(was.subList(0, hunk.start()));
            int length = length(was.subList(hunk.start(), hunk.end()));
            String words = String.join("", is.subList(hunk.otherStart(), hunk.otherEnd()));
            changes.add(new TextChange(span.start() + start, length, words));
        }
    }

    private static List<String> characters(String text) {
        List<String> characters = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            characters.add(text.substring(start, end));
            start = end;
        }
        return characters;
    }

    private static int length(List<String> characters) {
        return characters.stream().mapToInt(String::length).sum();
    }
}
