package org.collate.transfer.structure.segment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.core.layout.HanNumerals;
import org.collate.model.report.Numbering;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.Punctuation;
import org.collate.transfer.structure.line.RoleWords;
import org.collate.transfer.structure.line.SourceLine;

/**
 * Finds numbers at the start of lines that only their sequence tells from prose: 第一部分, 壹、 and Ⅰ. before sections, 01 and 1
 * with nothing but a blank before brief headings. Below 第一部分 a list 一、 is one step lower than its number says.
 */
final class Sequences {

    private static final Pattern PART =
            Pattern.compile("第([一二三四五六七八九十]{1,2}|[1-9])(?:部分|章|篇)[\\s\u3000\u00A0：:、，,.．]*");
    private static final Pattern FORMAL = Pattern.compile("([壹贰叁肆伍陆柒捌玖拾Ⅰ-Ⅹ])[\\s\u3000\u00A0]*[、．.，,：:\\s\u3000]\\s*");
    private static final Pattern BARE = Pattern.compile(
            "(0[1-9]|[1-9][0-9]?)(?:[\\s\u3000\u00A0]+|[\\s\u3000\u00A0]*[|｜丨/／·][\\s\u3000\u00A0]*)(?=[^0-9年月日%])");
    private static final String FORMAL_NUMERALS = "壹贰叁肆伍陆柒捌玖拾";
    private static final int HEADING = 40;

    /** A number that a line may begin with. */
    private record Start(SourceLine line, int value, int end) {}

    private final List<SourceLine> lines;
    private final Map<SourceLine, Marker> found = new IdentityHashMap<>();

    private Sequences(List<SourceLine> lines) {
        this.lines = lines.stream().filter(line -> line.cell().isEmpty()).toList();
    }

    /** The numbers by line. */
    static Map<SourceLine, Marker> in(List<SourceLine> lines) {
        Sequences sequences = new Sequences(lines);
        if (sequences.heads(PART)) {
            sequences.lower();
        } else {
            sequences.heads(FORMAL);
        }
        sequences.bare();
        return sequences.found;
    }

    /** Takes numbers of sections where they count up from 1 and at least two of the headings say a role. */
    private boolean heads(Pattern pattern) {
        List<Start> starts = new ArrayList<>();
        int roles = 0;
        for (SourceLine line : lines) {
            Matcher matcher = pattern.matcher(line.text());
            boolean begins = line.text().length() <= HEADING + matcher.regionStart() + 8
                    && matcher.lookingAt()
                    && matcher.end() < line.text().length();
            if (begins && value(matcher.group(1)) == starts.size() + 1) {
                starts.add(new Start(line, value(matcher.group(1)), matcher.end()));
                roles += RoleWords.of(line.text().substring(matcher.end())).isPresent() ? 1 : 0;
            }
        }
        if (roles < 2) {
            return false;
        }
        starts.forEach(
                start -> found.put(start.line(), new Marker(Numbering.HAN, start.value(), 0, start.end(), '\0')));
        return true;
    }

    private static int value(String number) {
        char c = number.charAt(0);
        if (FORMAL_NUMERALS.indexOf(c) >= 0) {
            return FORMAL_NUMERALS.indexOf(c) + 1;
        }
        if (c >= 'Ⅰ' && c <= 'Ⅹ') {
            return c - 'Ⅰ' + 1;
        }
        return Character.isDigit(c) ? Integer.parseInt(number) : HanNumerals.parse(number, 0, number.length());
    }

    /** What is numbered 一、 below parts is numbered as below sections, and what lies below it too. */
    private void lower() {
        boolean brackets = false;
        boolean digits = false;
        List<SourceLine> han = new ArrayList<>();
        for (SourceLine line : lines) {
            Marker marker = found.containsKey(line) ? null : Marker.at(line.text(), 0, true);
            if (marker != null && marker.style() == Numbering.HAN && "、．.".indexOf(marker.separator()) >= 0) {
                han.add(line);
            }
            brackets |= marker != null && marker.style() == Numbering.HAN_BRACKETED;
            digits |= marker != null && marker.style() == Numbering.DIGIT;
        }
        if (han.isEmpty()) {
            return;
        }
        for (SourceLine line : lines) {
            Marker marker = found.containsKey(line) ? null : Marker.at(line.text(), 0, true);
            if (marker == null) {
                continue;
            }
            Numbering lower = switch (marker.style()) {
                case HAN -> han.contains(line) ? Numbering.HAN_BRACKETED : Numbering.HAN;
                case HAN_BRACKETED -> Numbering.DIGIT;
                case DIGIT -> brackets ? Numbering.DIGIT_BRACKETED : Numbering.DIGIT;
                case DIGIT_BRACKETED -> brackets && digits ? Numbering.CIRCLED : Numbering.DIGIT_BRACKETED;
                default -> marker.style();
            };
            if (lower != marker.style()) {
                found.put(line, new Marker(lower, marker.value(), 0, marker.end(), marker.separator()));
            }
        }
    }

    /** Takes 01 学习方面, 02 作风方面, whole lists of them that begin with 1. */
    private void bare() {
        List<Start> open = new ArrayList<>();
        for (SourceLine line : lines) {
            Matcher matcher = BARE.matcher(line.text());
            boolean begins = matcher.lookingAt()
                    && matcher.end() < line.text().length()
                    && heads(line.text().substring(matcher.end()));
            int value = begins ? Integer.parseInt(matcher.group(1)) : 0;
            if (value == 1) {
                close(open);
            }
            if (begins && value == open.size() + 1) {
                open.add(new Start(line, value, matcher.end()));
            }
        }
        close(open);
    }

    private void close(List<Start> list) {
        if (list.size() > 1) {
            list.forEach(start ->
                    found.putIfAbsent(start.line(), new Marker(Numbering.DIGIT, start.value(), 0, start.end(), '\0')));
        }
        list.clear();
    }

    /** Whether words are a brief heading, or begin with one. */
    private static boolean heads(String words) {
        int stop = words.indexOf('。');
        return stop > 0 && stop <= HEADING && words.indexOf('，') < 0
                || words.length() <= HEADING && !Punctuation.holdsSentence(words);
    }
}
