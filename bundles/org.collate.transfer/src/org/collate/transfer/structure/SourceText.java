package org.collate.transfer.structure;

import java.util.Arrays;
import java.util.List;
import org.collate.transfer.Paragraph;
import org.collate.transfer.SourceDocument;

/** The whole text of a manuscript, its paragraphs joined by line breaks, with the line of each place. */
final class SourceText {

    private final String text;
    private final int[] bases;
    private final int[] lines;

    SourceText(SourceDocument manuscript) {
        List<Paragraph> paragraphs = manuscript.paragraphs();
        bases = new int[paragraphs.size()];
        lines = new int[paragraphs.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < bases.length; i++) {
            bases[i] = all.length();
            lines[i] = paragraphs.get(i).line();
            all.append(paragraphs.get(i).text()).append('\n');
        }
        text = all.toString();
    }

    String text() {
        return text;
    }

    /** Where a paragraph begins. */
    int base(int paragraph) {
        return bases[paragraph];
    }

    /** The source's line at a place. */
    int line(int at) {
        int found = Arrays.binarySearch(bases, at);
        int paragraph = found >= 0 ? found : -found - 2;
        return paragraph < 0 ? 0 : lines[paragraph];
    }

    /** The words from a place on, to the end of the paragraph or of a number of characters. */
    String words(int start, int length) {
        int end = Math.min(text.length(), start + length);
        int stop = text.indexOf('\n', start);
        end = stop >= 0 ? Math.min(end, stop) : end;
        if (end > start && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end).strip();
    }
}
