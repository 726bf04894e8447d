package org.collate.internal.ui.manuscript.page;

import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;

/**
 * Words of a manuscript for other programs, with the numbers of the lines that are copied from their start.
 *
 * @param plain the lines, with line feeds between them
 * @param html the same as paragraphs, headings bold
 */
record Copied(String plain, String html) {

    /** What is copied of a stretch of the text; empty where that is part of one line, which is copied as it is. */
    static Copied of(Manuscript manuscript, int start, int end) {
        int first = manuscript.lineAt(start);
        int last = manuscript.lineAt(end);
        boolean isWhole = start == manuscript.offsetAt(first)
                && end >= start + manuscript.words(first).length();
        if (start == end || first == last && !isWhole) {
            return new Copied("", "");
        }
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        boolean isFirst = true;
        for (int i = first; i <= last; i++) {
            Line line = manuscript.line(i);
            if (line.isBlank()) {
                continue;
            }
            int from = Math.max(0, start - manuscript.offsetAt(i));
            int to = Math.min(manuscript.words(i).length(), end - manuscript.offsetAt(i));
            // Behind the last line break nothing is selected, so no number either.
            boolean isAny = i < last || to > 0 || first == last;
            String number = from == 0 && isAny ? line.number() : "";
            String words = number + manuscript.words(i).substring(from, to);
            plain.append(isFirst ? "" : "\n").append(words);
            isFirst = false;
            if (isAny) {
                html.append(line.kind().isHeading() ? "<p><b>" : "<p>")
                        .append(escaped(words))
                        .append(line.kind().isHeading() ? "</b></p>" : "</p>");
            }
        }
        return new Copied(plain.toString(), html.toString());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
