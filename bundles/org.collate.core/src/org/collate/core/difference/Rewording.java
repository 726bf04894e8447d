package org.collate.core.difference;

import java.util.ArrayList;
import java.util.List;
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
        for (Hunk hunk : CharacterDiff.of(before, after).reversed()) {
            String words = after.substring(hunk.otherStart(), hunk.otherEnd());
            changes.add(new TextChange(hunk.start(), hunk.length(), words));
        }
        return new TextChanges(changes);
    }
}
