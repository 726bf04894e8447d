package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collate.core.text.Script;
import org.collate.model.report.Numbering;
import org.collate.model.report.Role;
import org.collate.transfer.structure.StructureNode.Kind;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.segment.Segment;
import org.collate.transfer.structure.segment.Sign;

/**
 * Makes items of paragraphs without numbers that are plainly a list: all of them open alike, or each has a brief sentence of its
 * kind before what it says of it. Weaker evidence is left to a proposal.
 */
final class PlainLists {

    private static final int LEAD = 24;
    private static final int LEAST = 8;
    private static final int SHARED = 2;
    private static final int DEEPEST = 30;
    private static final Pattern ASPECT = Pattern.compile("(?:在|对照)?[^，。：；]{2,14}(?:方面|上|中)[，：].*", Pattern.DOTALL);
    private static final Pattern INTRODUCES =
            Pattern.compile("(?:根据|按照|对照|通过|结合|针对|围绕|经过|以上|上述|综上|总之|近期|下面|现将|主要有|存在上述|在肯定).*", Pattern.DOTALL);
    private static final String[] LACKS = {
        "不够", "不足", "不强", "不深", "不实", "不高", "不严", "不到位", "不力", "不多", "不紧", "不牢", "不细", "不经常", "不密切", "不敢", "欠缺", "差距",
        "缺乏", "缺少", "弱化", "淡化", "放松", "松懈", "松动", "减退", "懈怠", "薄弱", "偏差", "退化", "动摇", "淡薄", "欠", "少", "差", "忽视"
    };
    private static final String[] DEEDS = {
        "加强", "改进", "强化", "提高", "树立", "坚持", "严格", "增强", "落实", "深化", "坚定", "勇于", "敢于", "主动", "转变", "深入", "认真", "进一步",
        "持续", "健全", "完善", "制定", "建立", "密切", "牢记", "严守", "抓好", "狠抓", "带头", "切实", "努力", "推进", "推动", "注重", "自觉", "从严"
    };

    private PlainLists() {}

    /** Makes items wherever the parts below a root hold such lists. */
    static void find(StructureNode root) {
        for (StructureNode node : List.copyOf(root.children())) {
            if (node.kind() == Kind.SECTION) {
                look(node);
                node.children().stream().filter(StructureNode::isAspect).forEach(PlainLists::look);
            }
        }
    }

    private static void look(StructureNode node) {
        Role role = node.role();
        boolean holds = role == Role.PROBLEMS || role == Role.CAUSES || role == Role.MEASURES;
        boolean other = node.children().stream().anyMatch(child -> child.kind() != Kind.NARRATIVE);
        if (!holds || other) {
            return;
        }
        List<Segment> paragraphs = new ArrayList<>(node.more());
        node.children().forEach(child -> {
            paragraphs.add(child.first());
            paragraphs.addAll(child.more());
        });
        int from = 0;
        while (from < paragraphs.size() && introduces(paragraphs.get(from))) {
            from++;
        }
        List<Segment> list = paragraphs.subList(from, paragraphs.size());
        boolean headed = node.kind() == Kind.SECTION || node.heading().endsWith("方面");
        if (list.size() > 1 && list.size() <= DEEPEST && !runsIn(list) && isList(list, role, headed)) {
            make(node, paragraphs.subList(0, from), list);
        }
    }

    private static boolean runsIn(List<Segment> list) {
        return list.stream().anyMatch(Segment::runIn);
    }

    private static boolean introduces(Segment segment) {
        String text = words(segment);
        return text.endsWith("：") || INTRODUCES.matcher(text).matches();
    }

    private static boolean isList(List<Segment> list, Role role, boolean headed) {
        boolean whole = list.stream()
                .allMatch(each -> words(each).length() >= LEAST && !Tail.continues(words(each)) && !introduces(each));
        if (!whole) {
            return false;
        }
        if (list.stream().allMatch(each -> ASPECT.matcher(words(each)).matches())) {
            return true;
        }
        String[] kind = role == Role.MEASURES ? DEEDS : LACKS;
        boolean deeds = role == Role.MEASURES && list.stream().allMatch(each -> begins(words(each), DEEDS));
        boolean leads = list.stream()
                .allMatch(each -> lead(each).isPresent() && holds(lead(each).get(), kind));
        return headed && (deeds || leads || opensAlike(list) && leads(list));
    }

    private static boolean leads(List<Segment> list) {
        return list.stream().allMatch(each -> lead(each).isPresent());
    }

    /** Whether all leads begin with the same characters. */
    private static boolean opensAlike(List<Segment> list) {
        String first = words(list.getFirst());
        return list.stream().allMatch(each -> words(each).startsWith(first.substring(0, SHARED)));
    }

    /** The brief first sentence of a paragraph that says more. */
    private static Optional<String> lead(Segment segment) {
        String text = words(segment);
        int stop = text.indexOf('。');
        return stop > 2 && stop <= LEAD && stop < text.length() - 1
                ? Optional.of(text.substring(0, stop))
                : Optional.empty();
    }

    private static String words(Segment segment) {
        return Script.simple(segment.text());
    }

    private static boolean holds(String text, String[] list) {
        for (String word : list) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, String[] list) {
        for (String word : list) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static void make(StructureNode node, List<Segment> before, List<Segment> list) {
        List<Segment> kept = List.copyOf(before);
        List<Segment> items = List.copyOf(list);
        node.more().clear();
        node.children().clear();
        kept.forEach(text -> new StructureNode(Kind.NARRATIVE, node, text));
        Numbering style = node.style() == Numbering.DIGIT ? Numbering.DIGIT_BRACKETED : Numbering.DIGIT;
        for (int i = 0; i < items.size(); i++) {
            Segment text = items.get(i);
            Marker marker = new Marker(style, i + 1, text.start(), text.start(), '\0');
            Segment numbered = new Segment(Optional.of(marker), text.line(), text.start(), text.end(), false);
            new StructureNode(Kind.ITEM, node, numbered.as(new Sign(Sign.Kind.ITEM, node.role()))).setRole(node.role());
        }
    }
}
