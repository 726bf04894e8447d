package org.collate.docx.export;

import java.util.List;
import java.util.regex.Pattern;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedParagraph.Kind;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;

/** Finds the signature and the date at the end of a report. */
final class Closing {

    private static final int NAME = 20;
    private static final int MOST = 3;
    private static final Pattern DATE = Pattern.compile(
            "[（(]?[\\d〇○零一二三四五六七八九十×Xx*]{2,4}年[\\d一二三四五六七八九十×Xx*]{0,3}月?[\\d一二三四五六七八九十×Xx*]{0,3}日?[）)]?");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；！？，,;!?…]");

    private Closing() {}

    /** The index of the first paragraph of the signature; the number of paragraphs where there is none. */
    static int start(List<PrintedParagraph> paragraphs) {
        int end = paragraphs.size();
        while (end > 0 && paragraphs.get(end - 1).pieces().isEmpty()) {
            end--;
        }
        int start = end;
        if (start == 0 || !isClosing(paragraphs.get(start - 1)) || !isDate(paragraphs.get(start - 1))) {
            return paragraphs.size();
        }
        start--;
        while (start > 0
                && end - start < MOST
                && isClosing(paragraphs.get(start - 1))
                && isName(paragraphs.get(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether a paragraph stands behind all sections. */
    private static boolean isClosing(PrintedParagraph paragraph) {
        return paragraph.kind() == Kind.BODY
                && paragraph.pieces().size() == 1
                && paragraph.pieces().get(0).element().orElse(null) instanceof Narrative narrative
                && narrative.getParent() instanceof Report;
    }

    private static boolean isDate(PrintedParagraph paragraph) {
        return DATE.matcher(paragraph.text().strip()).matches();
    }

    private static boolean isName(PrintedParagraph paragraph) {
        String text = paragraph.text().strip();
        return text.length() <= NAME && !SENTENCE.matcher(text).matches();
    }
}
