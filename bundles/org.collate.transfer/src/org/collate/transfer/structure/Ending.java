package org.collate.transfer.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collate.core.text.Script;
import org.collate.transfer.ParagraphStyle;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.Punctuation;
import org.collate.transfer.structure.line.RoleWords;
import org.collate.transfer.structure.line.SourceLine;

/**
 * Signature and date at the end of a text.
 *
 * @param start the number of the first line that is part of them
 * @param signature the lines of the signature
 * @param date the date, if there is one
 */
record Ending(int start, List<SourceLine> signature, Optional<SourceLine> date) {

    private static final int MOST = 3;
    private static final int BRIEF = 25;
    private static final int NAME = 4;
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20|二[〇○零OＯ0]|２０)[0-9０-９〇○零一二三四五六七八九]{2}年(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})日)?"
                    + "|20[0-9]{2}[.\\-/][0-9]{1,2}[.\\-/][0-9]{1,2}");
    private static final Pattern LABEL =
            Pattern.compile("(?:汇报人|报告人|述职人|发言人|检查人|对照检查人|剖析人|签名|签字|本人签名|姓名|署名|落款|单位|报告单位|党员签名|承诺人)[：:].*");
    private static final Pattern UNIT =
            Pattern.compile(".*(?:党委|党组|党工委|支部|总支|委员会|班子|公司|集团|小学|中学|学校|学院|大学|医院|局|办公室|政府|中心|机关|支委会|镇|乡|街道|处|科|厅|部)");

    /** The ending of some lines; it has neither signature nor date where the text has none. */
    static Ending of(List<SourceLine> lines) {
        int end = lines.size();
        Optional<SourceLine> date = Optional.empty();
        if (end > 1 && isDate(lines.get(end - 1))) {
            date = Optional.of(lines.get(--end));
        }
        int first = end;
        while (first > 1 && end - first < MOST && signs(lines.get(first - 1), date.isPresent())) {
            first--;
        }
        boolean marked = lines.subList(first, end).stream()
                .anyMatch(line -> line.style() == ParagraphStyle.SIGNATURE
                        || LABEL.matcher(words(line)).matches());
        if (date.isEmpty() && !marked) {
            return new Ending(lines.size(), List.of(), Optional.empty());
        }
        return new Ending(first, lines.subList(first, end), date);
    }

    private static boolean isDate(SourceLine line) {
        return line.cell().isEmpty()
                && (line.style() == ParagraphStyle.DATE
                        || DATE.matcher(Blanks.strip(line.text())).matches());
    }

    private static String words(SourceLine line) {
        return Script.simple(Blanks.strip(line.text()));
    }

    private static boolean signs(SourceLine line, boolean dated) {
        String text = words(line);
        if (line.cell().isPresent()
                || text.length() > BRIEF
                || Punctuation.endsSentence(text)
                || Punctuation.holdsSentence(text)
                || Marker.at(line.text(), 0, true) != null
                || line.level() > 0) {
            return false;
        }
        if (line.style() == ParagraphStyle.SIGNATURE || LABEL.matcher(text).matches()) {
            return true;
        }
        boolean name =
                text.length() >= 2 && text.length() <= NAME && text.chars().allMatch(Character::isIdeographic);
        boolean signed = name || UNIT.matcher(text).matches() || line.style() == ParagraphStyle.RIGHT;
        return dated && signed && RoleWords.of(text).isEmpty() && text.indexOf('，') < 0;
    }
}
