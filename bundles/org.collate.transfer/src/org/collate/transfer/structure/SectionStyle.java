package org.collate.transfer.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.model.report.Numbering;
import org.collate.model.report.Role;
import org.collate.transfer.ParagraphStyle;
import org.collate.transfer.structure.line.Punctuation;
import org.collate.transfer.structure.line.RoleWords;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.segment.Segment;
import org.collate.transfer.structure.segment.Sign;

/**
 * What the sections of a text are numbered with: mostly 一、, but also （一） or 1. where there is no 一、, or nothing, where
 * short lines or Markdown headings say the roles.
 *
 * @param style the numbering of the sections; none where their headings have no number
 * @param level the level of Markdown headings that are sections; 0 where no heading without number is known
 * @param found whether there are sections at all
 */
record SectionStyle(Numbering style, int level, boolean found) {

    private static final int PLAIN = 16;
    private static final int MARKED = 40;

    /** Finds out from all stretches of a text. */
    static SectionStyle of(List<List<Segment>> all) {
        List<List<Segment>> lines = all.stream()
                .filter(line -> !line.isEmpty()
                        && line.getFirst().line().cell().isEmpty()
                        && line.getFirst().sign().isEmpty())
                .toList();
        SectionStyle style = ofText(lines);
        boolean forms = all.stream().flatMap(List::stream).anyMatch(segment -> segment.is(Sign.Kind.SECTION));
        return forms ? new SectionStyle(style.found ? style.style : Numbering.NONE, style.level, true) : style;
    }

    private static SectionStyle ofText(List<List<Segment>> lines) {
        Count han = new Count(Numbering.HAN, lines);
        Count bracketed = new Count(Numbering.HAN_BRACKETED, lines);
        Count digit = new Count(Numbering.DIGIT, lines);
        Count decimal = new Count(Numbering.DECIMAL, lines);
        Set<Role> plain = EnumSet.noneOf(Role.class);
        int level = 7;
        for (List<Segment> line : lines) {
            Optional<Role> role = plainRole(line);
            if (role.isPresent()) {
                plain.add(role.get());
                int own = line.get(0).line().level();
                level = own > 0 ? Math.min(level, own) : level;
            }
        }
        level = level == 7 ? 0 : level;
        if (plain.size() >= 2 && han.roles * 2 < han.all && han.roles < plain.size()) {
            return new SectionStyle(Numbering.NONE, level, true);
        }
        if (decimal.roles > 1 && han.roles < decimal.roles) {
            return new SectionStyle(Numbering.DECIMAL, level, true);
        }
        if (han.all > 0) {
            return new SectionStyle(Numbering.HAN, level, true);
        }
        if (plain.size() >= 2) {
            return new SectionStyle(Numbering.NONE, level, true);
        }
        if (bracketed.roles > 0) {
            return new SectionStyle(Numbering.HAN_BRACKETED, level, true);
        }
        if (digit.roles >= 2) {
            return new SectionStyle(Numbering.DIGIT, level, true);
        }
        if (!plain.isEmpty()) {
            return new SectionStyle(Numbering.NONE, level, true);
        }
        return new SectionStyle(Numbering.HAN_BRACKETED, level, bracketed.all >= 2);
    }

    /** Whether a stretch begins a section. */
    boolean begins(Segment segment) {
        if (!found) {
            return false;
        }
        if (segment.sign().isPresent() || segment.line().cell().isPresent()) {
            return segment.is(Sign.Kind.SECTION);
        }
        if (segment.number().isPresent()) {
            return style != Numbering.NONE && segment.number().get().style() == style && segment.depth() == 1;
        }
        SourceLine line = segment.line();
        if (segment.runIn() || segment.end() < line.text().length()) {
            return false;
        }
        if (level > 0 && line.level() > 0) {
            return line.level() <= level
                    && (style == Numbering.NONE || RoleWords.of(line.text()).isPresent());
        }
        return plainRole(List.of(segment)).isPresent();
    }

    /** The role that a heading without number says, where the line can be such a heading. */
    private static Optional<Role> plainRole(List<Segment> line) {
        if (line.size() != 1 || line.get(0).number().isPresent()) {
            return Optional.empty();
        }
        SourceLine whole = line.get(0).line();
        String text = whole.text();
        boolean marked = whole.looksLikeHeading() || whole.style() == ParagraphStyle.CENTRED;
        if (text.length() > (marked ? MARKED : PLAIN) || Punctuation.holdsSentence(text) || text.endsWith("，")) {
            return Optional.empty();
        }
        if (!marked && (text.indexOf('，') >= 0 || text.indexOf('：') >= 0 && !text.endsWith("："))) {
            return Optional.empty();
        }
        if (!marked && (!endsInRole(text) || text.startsWith("现") || text.startsWith("以"))) {
            return Optional.empty();
        }
        return text.endsWith("方面") ? Optional.empty() : RoleWords.of(text);
    }

    private static boolean endsInRole(String text) {
        String words = text.replaceAll("[：】〕\\]]+$", "");
        for (String end : new String[] {
            "问题", "不足", "原因", "根源", "剖析", "分析", "措施", "方向", "打算", "体会", "认识", "情况", "查摆", "检视", "事项", "说明", "亮点", "现状",
            "成效", "做法", "检查", "安排", "计划", "目标"
        }) {
            if (words.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** How often a style begins a line, or stands in one, and how often its heading says a role. */
    private static final class Count {

        private int all;
        private int roles;

        Count(Numbering style, List<List<Segment>> lines) {
            for (List<Segment> line : lines) {
                for (Segment segment : line) {
                    if (segment.number().isPresent()
                            && segment.number().get().style() == style
                            && segment.depth() == 1) {
                        all++;
                        roles += says(segment.text()) ? 1 : 0;
                    }
                }
            }
        }

        private static boolean says(String text) {
            int stop = text.indexOf('。');
            String heading = text.substring(0, Math.min(stop < 0 ? text.length() : stop, text.length()));
            return heading.length() <= MARKED
                    && !heading.endsWith("方面")
                    && RoleWords.of(heading).isPresent()
                    && (heading.length() <= PLAIN + 4 || endsInRole(heading));
        }
    }
}
