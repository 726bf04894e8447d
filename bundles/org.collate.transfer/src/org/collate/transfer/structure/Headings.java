package org.collate.transfer.structure;

import org.collate.core.layout.Lead;
import org.collate.transfer.structure.line.RoleWords;

/** Decides where a heading ends that shares its line with other text. */
final class Headings {

    private static final int BEFORE_COLON = 40;

    private Headings() {}

    /**
     * The length of the heading at the start of a part's first line: to the first 。 or the end of the emphasis; before
     * that after a ： that follows 方面 or a word of a role.
     */
    static int end(StructureNode node) {
        String text = node.first().text();
        int stop = text.indexOf('。');
        stop = stop < 0 ? text.length() : stop;
        int bold = node.first().emphasis();
        if (bold > 0 && bold < stop) {
            return bold;
        }
        boolean headed = node.kind() == StructureNode.Kind.SECTION || node.isAspect();
        int colon = text.indexOf('：');
        if (headed && colon > 0 && colon < stop && colon + 1 < text.length() && colon <= BEFORE_COLON) {
            String before = text.substring(0, colon);
            if (before.endsWith("方面")
                    || node.isAspect() && Lead.endsAtColon(before)
                    || node.kind() == StructureNode.Kind.SECTION
                            && RoleWords.of(before).isPresent()) {
                return colon + 1;
            }
        }
        return stop;
    }
}
