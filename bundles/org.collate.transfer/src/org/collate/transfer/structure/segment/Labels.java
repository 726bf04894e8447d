package org.collate.transfer.structure.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.model.report.Numbering;
import org.collate.model.report.Role;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.SourceLine;

/**
 * Finds the labels inside aspects: 问题1：, 原因：, 措施：, 【原因剖析】. They count only where several of them show that the text is
 * grouped in this way; a single 原因： is prose.
 */
final class Labels {

    private static final Pattern LABEL =
            Pattern.compile("[【\\[〔(（]?\\s*(?:(存在的?问题|主要问题|突出问题|具体问题|查摆问题|查找问题|查摆出的问题|问题表现|主要表现|具体表现|问题查摆|问题描述|问题清单|问题)"
                    + "|(存在原因|问题原因|产生原因|主要原因|原因分析|原因剖析|剖析原因|思想根源|根源剖析|深层原因|原因)"
                    + "|(整改措施|改进措施|整改方向|努力方向|整改打算|下步措施|下一步措施|整改思路|整改举措|改进方向|整改目标及措施|措施))"
                    + "\\s*[（(]?\\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳])?\\s*[）)]?\\s*([】\\]〕)）])?\\s*([：:])?\\s*");
    private static final int LEAST = 3;

    /** A label at a place of a line. */
    record Label(SourceLine line, int start, int end, Role role, boolean alone) {}

    private final List<SourceLine> lines;
    private final List<Label> labels = new ArrayList<>();
    private final Map<SourceLine, Label> heads = new IdentityHashMap<>();
    private final Map<SourceLine, List<Label>> inside = new IdentityHashMap<>();
    private final Set<SourceLine> marking = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<SourceLine> marked = new ArrayList<>();

    Labels(List<SourceLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).cell().isEmpty()) {
                read(lines.get(i));
            }
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Map<Role, Integer> alone = new EnumMap<>(Role.class);
        for (Label label : labels) {
            roles.add(label.role());
            alone.merge(label.role(), label.alone() ? 1 : 0, Integer::sum);
        }
        boolean recurs = alone.values().stream().anyMatch(times -> times > 1);
        long said = labels.stream().filter(label -> !label.alone()).count();
        boolean sayings = said >= LEAST && roles.size() > 1;
        for (Label label : labels) {
            if (roles.size() > 1
                    && (label.alone() ? recurs && alone.get(label.role()) > 1 : sayings || recurs && said > 1)) {
                if (label.start() == 0) {
                    heads.put(label.line(), label);
                } else {
                    inside.computeIfAbsent(label.line(), none -> new ArrayList<>())
                            .add(label);
                }
            }
        }
        markNext();
    }

    /** The label that a line begins with, if it does. */
    Optional<Label> head(SourceLine line) {
        return Optional.ofNullable(heads.get(line));
    }

    /** Whether a line is nothing but a label that only marks the one paragraph below it. */
    boolean marksNext(SourceLine line) {
        return marking.contains(line);
    }

    /** The paragraphs that a label above them marks. */
    List<SourceLine> marked() {
        return marked;
    }

    private void markNext() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Label label = heads.get(lines.get(i));
            boolean one = i + 2 >= lines.size() || !isText(i + 2);
            if (label != null && label.alone() && isText(i + 1) && one) {
                marking.add(lines.get(i));
                marked.add(lines.get(i + 1));
                heads.put(lines.get(i + 1), new Label(lines.get(i + 1), 0, 0, label.role(), false));
            }
        }
    }

    private boolean isText(int index) {
        SourceLine line = lines.get(index);
        boolean heading = line.looksLikeHeading()
                || line.text().endsWith("方面")
                || line.text().endsWith("】");
        return line.cell().isEmpty()
                && !heading
                && line.bullet() == '\0'
                && !heads.containsKey(line)
                && Marker.at(line.text(), 0, true) == null
                && line.text().indexOf('。') >= 0;
    }

    /** The labels inside a line, as numbers. */
    List<Marker> inside(SourceLine line) {
        return inside.getOrDefault(line, List.of()).stream()
                .map(label -> marker(label.start(), label.end()))
                .toList();
    }

    /** The role that the label at a place of a line says. */
    Role role(SourceLine line, int start) {
        Label head = heads.get(line);
        if (head != null && head.start() == start) {
            return head.role();
        }
        return inside.getOrDefault(line, List.of()).stream()
                .filter(label -> label.start() == start)
                .map(Label::role)
                .findFirst()
                .orElse(Role.OTHER);
    }

    static Marker marker(int start, int end) {
        return new Marker(Numbering.LABEL, 1, start, end, '\0');
    }

    private void read(SourceLine line) {
        String text = line.text();
        Matcher matcher = LABEL.matcher(text);
        int at = numbered(text);
        while (at >= 0 && at < text.length()) {
            matcher.region(at, text.length());
            if (matcher.lookingAt()) {
                add(line, matcher);
            }
            int stop = at;
            while (stop < text.length() && "。；;！".indexOf(text.charAt(stop)) < 0) {
                stop++;
            }
            at = stop < text.length() ? Blanks.skip(text, stop + 1, text.length()) : -1;
        }
    }

    /** Where the text after a number begins that a label goes on with, as in 1.问题：; 0 where it is no such number. */
    private static int numbered(String text) {
        Marker marker = Marker.at(text, 0, true);
        boolean low = marker != null
                && (marker.style() == Numbering.DIGIT
                        || marker.style() == Numbering.DIGIT_BRACKETED
                        || marker.style() == Numbering.CIRCLED);
        if (!low || marker.end() >= text.length()) {
            return 0;
        }
        Matcher matcher = LABEL.matcher(text).region(marker.end(), text.length());
        return matcher.lookingAt() && matcher.group(6) != null && matcher.end() < text.length() ? marker.end() : 0;
    }

    private void add(SourceLine line, Matcher matcher) {
        boolean opened = "【[〔(（".indexOf(line.text().charAt(matcher.start())) >= 0;
        boolean bracketed = opened && matcher.group(5) != null;
        boolean colon = matcher.group(6) != null;
        boolean alone = matcher.end() == line.text().length();
        if (opened != (matcher.group(5) != null) || !bracketed && !colon && !(alone && matcher.start() == 0)) {
            return;
        }
        Role role = matcher.group(1) != null ? Role.PROBLEMS : matcher.group(2) != null ? Role.CAUSES : Role.MEASURES;
        if (!alone || matcher.start() == 0) {
            boolean numbered = matcher.start() > 0 && matcher.start() == numbered(line.text());
            labels.add(new Label(line, numbered ? 0 : matcher.start(), matcher.end(), role, alone));
        }
    }
}
