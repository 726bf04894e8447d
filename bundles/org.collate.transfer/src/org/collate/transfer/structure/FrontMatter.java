package org.collate.transfer.structure;

import java.util.List;
import org.collate.core.text.Script;
import org.collate.transfer.ParagraphStyle;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.Punctuation;
import org.collate.transfer.structure.line.RoleWords;
import org.collate.transfer.structure.line.SourceLine;

/** Tells the title and the byline at the top from the text that follows. */
final class FrontMatter {

    private static final int TITLE = 70;
    private static final int BYLINE = 30;
    private static final int MOST_BYLINES = 4;
    private static final int MOST_TITLES = 3;
    private static final String[] DOCUMENTS = {
        "材料", "报告", "提纲", "发言", "发言稿", "汇报", "讲话", "检查", "剖析", "分析", "登记表", "清单", "台账", "情况表", "一览表", "汇总表"
    };
    private static final String[] TITLE_WORDS = {
        "材料", "报告", "提纲", "发言", "民主生活会", "汇报", "对照检查", "检视剖析", "自查", "党性分析", "组织生活会", "讲话", "登记表", "清单", "台账", "述职",
        "剖析"
    };

    private final List<SourceLine> lines;
    private final int title;
    private final int byline;

    FrontMatter(List<SourceLine> lines) {
        this.lines = lines;
        title = titleEnd();
        byline = title == 0 ? 0 : bylineEnd(title);
    }

    /** How many lines the title has. */
    int titleLines() {
        return title;
    }

    /** The first line after the byline. */
    int end() {
        return byline;
    }

    private int titleEnd() {
        if (lines.isEmpty() || !mayBeTitle(lines.get(0))) {
            return 0;
        }
        boolean words = saysTitle(lines.get(0).text());
        boolean more = lines.size() > 1
                && mayBeTitle(lines.get(1))
                && !isName(lines.get(1).text());
        if (!words && more && saysTitle(lines.get(1).text())) {
            return titleGoesOn(2);
        }
        if (words) {
            return titleGoesOn(1);
        }
        boolean looks = lines.get(0).looksLikeHeading() || lines.get(0).style() == ParagraphStyle.CENTRED;
        if (!looks && lines.get(0).text().length() > 40) {
            return 0;
        }
        return RoleWords.of(lines.get(0).text()).isPresent() ? 0 : 1;
    }

    /** The end of a title that is broken over lines: it goes on until it has named the kind of document. */
    private int titleGoesOn(int from) {
        int end = from;
        while (end < lines.size()
                && end < MOST_TITLES
                && !namesDocument(lines.get(end - 1).text())
                && mayBeTitle(lines.get(end))
                && saysTitle(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean namesDocument(String line) {
        String text = Script.simple(Blanks.strip(line));
        for (String word : DOCUMENTS) {
            int at = text.lastIndexOf(word);
            if (at >= 0
                    && (at + word.length() == text.length() || "（(".indexOf(text.charAt(at + word.length())) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeTitle(SourceLine line) {
        String text = line.text();
        return text.length() <= TITLE
                && Marker.at(text, 0, true) == null
                && !Punctuation.endsClause(text)
                && !text.endsWith("，")
                && !isSalutation(text)
                && text.indexOf('。') < 0;
    }

    private static boolean saysTitle(String line) {
        String text = Script.simple(Blanks.strip(line));
        for (String word : TITLE_WORDS) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line greets those who listen. */
    static boolean isSalutation(String text) {
        return text.length() <= 30 && (text.startsWith("各位") || text.startsWith("尊敬的") || text.startsWith("同志们"));
    }

    private int bylineEnd(int from) {
        int at = from;
        while (at < lines.size() && at - from < MOST_BYLINES && isByline(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isByline(SourceLine line) {
        String text = line.text();
        boolean bracketed = text.startsWith("（") && text.endsWith("）") || text.startsWith("(") && text.endsWith(")");
        if (text.length() > BYLINE || isSalutation(text) || Marker.at(text, 0, true) != null && !isDate(text)) {
            return false;
        }
        if (line.level() > 0 || RoleWords.of(text).isPresent() && !bracketed && !text.startsWith("—")) {
            return false;
        }
        return bracketed || !Punctuation.endsClause(text) && text.indexOf('。') < 0 && !text.endsWith("，");
    }

    /** Whether a text is a date, as under a title or a signature. */
    static boolean isDate(String text) {
        String ink = Blanks.strip(text);
        return ink.length() <= 14 && ink.contains("年") && (ink.contains("月") || ink.endsWith("年"));
    }

    private static boolean isName(String text) {
        return Blanks.strip(text).length() <= 4;
    }
}
