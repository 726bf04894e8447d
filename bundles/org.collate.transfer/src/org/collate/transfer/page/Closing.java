package org.collate.transfer.page;

import java.util.List;
import java.util.regex.Pattern;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedParagraph.Kind;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;

/** Finds a signature and a date that were written as text at the end of the contents. */
final class Closing {

    private static final int NAME = 20;
    private static final int MOST = 3;
    private static final Pattern DATE = Pattern.compile(
            "[（(]?[\\d〇○零一二三四五六七八九十×Xx*]{2,4}年[\\d一二三四五六七八九十×Xx*]{0,3}月?[\\d一二三四五六七八九十×Xx*]{0,3}日?[）)]?");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；！？，,;!?…]");

    private Closing() {}

    /** The index of the first paragraph of the signature; the number of blocks where there is none. */
    static int start(List<PrintedBlock> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).text().isEmpty()) {
            end--;
        }
        int start = end;
        if (start == 0 || !isClosing(blocks.get(start - 1)) || !isDate(blocks.get(start - 1))) {
            return blocks.size();
        }
        start--;
        while (start > 0 && end - start < MOST && isClosing(blocks.get(start - 1)) && isName(blocks.get(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether a paragraph stands behind all sections. */
    private static boolean isClosing(PrintedBlock block) {
        return block instanceof PrintedParagraph paragraph
                && paragraph.kind() == Kind.BODY
                && paragraph.pieces().size() == 1
                && paragraph.pieces().get(0).element().orElse(null) instanceof Narrative narrative
                && narrative.getParent() instanceof Report;
    }

    private static boolean isDate(PrintedBlock paragraph) {
        return DATE.matcher(paragraph.text().strip()).matches();
    }

    private static boolean isName(PrintedBlock paragraph) {
        String text = paragraph.text().strip();
        return text.length() <= NAME && !SENTENCE.matcher(text).matches();
    }
}
