package org.collate.transfer.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.text.Script;
import org.collate.model.report.Numbering;
import org.collate.model.report.Role;
import org.collate.transfer.structure.StructureNode.Kind;
import org.collate.transfer.structure.line.RoleWords;
import org.collate.transfer.structure.segment.Sign;

/** Gives each section its role, and says which items are aspects. */
final class Roles {

    private static final int SHORT = 16;
    private static final String[] SHORTCOMINGS = {
        "不够", "不足", "不强", "不深", "不实", "不高", "不严", "不到位", "不力", "不多", "欠缺", "差距", "缺乏", "弱化", "薄弱", "存在"
    };
    private static final String[] DECLARED = {"配偶", "子女", "房产", "个人有关事项", "重大事项", "谈话函询", "经商办企业", "约谈", "因私出国", "出国（境）"
    };
    private static final String[] DONE = {"上年度", "上一年度", "已完成", "整改完成", "完成整改", "已整改", "得到整改", "上次"};

    private final StructureNode root;

    private Roles(StructureNode root) {
        this.root = root;
    }

    /** Assigns roles and aspects in a whole tree. */
    static void assign(StructureNode root) {
        Roles roles = new Roles(root);
        for (StructureNode node : root.children()) {
            if (node.kind() == Kind.SECTION) {
                node.setRole(node.sign()
                        .map(Sign::role)
                        .or(() -> RoleWords.of(node.heading()))
                        .orElse(Role.OTHER));
            }
        }
        List<StructureNode> combined = roles.combined();
        for (StructureNode node : root.children()) {
            if (node.kind() == Kind.SECTION) {
                node.setRole(combined.contains(node) ? Role.PROBLEMS : roles.weigh(node));
            }
        }
        roles.levelAspectSections();
        for (StructureNode node : root.children()) {
            if (node.kind() == Kind.SECTION) {
                roles.types(node, node.role());
            }
        }
    }

    /** Sections each of which holds the problems of its aspect and what belongs to them; none where one holds just problems. */
    private List<StructureNode> combined() {
        if (has(Role.PROBLEMS)) {
            return List.of();
        }
        List<StructureNode> sections = root.children().stream()
                .filter(node -> node.kind() == Kind.SECTION
                        && (node.role() == Role.CAUSES || node.role() == Role.MEASURES)
                        && RoleWords.beginsWithProblems(node.heading()))
                .toList();
        return sections.size() > 1 ? sections : List.of();
    }

    /** Where one section per aspect holds problems, its siblings …方面 do too, however briefly they say so. */
    private void levelAspectSections() {
        List<StructureNode> aspects = root.children().stream()
                .filter(node -> node.kind() == Kind.SECTION && node.heading().endsWith("方面"))
                .toList();
        if (aspects.stream().anyMatch(node -> node.role() == Role.PROBLEMS)) {
            aspects.stream().filter(node -> node.role() == Role.OTHER).forEach(node -> node.setRole(Role.PROBLEMS));
        }
    }

    private Role weigh(StructureNode section) {
        String heading = section.heading();
        Role role = section.role();
        if (section.sign().isPresent()) {
            return role;
        }
        if (RoleWords.saysLittle(heading) && role == Role.DECLARATION) {
            return byContent(section, role);
        }
        if (RoleWords.combinesProblems(heading)
                && (role == Role.CAUSES || role == Role.MEASURES)
                && !has(Role.PROBLEMS)
                && (others(role) > 1
                        || hasAspects(section)
                        || RoleWords.beginsWithProblems(heading) && !anotherHasProblems(section))) {
            return Role.PROBLEMS;
        }
        boolean labelled = section.children().stream()
                .anyMatch(child ->
                        child.is(Sign.Kind.LABELLED) && child.sign().get().role() == Role.PROBLEMS);
        if (labelled && (role == Role.OTHER || role == Role.RECOGNITION)) {
            return Role.PROBLEMS;
        }
        boolean listed =
                section.children().stream().anyMatch(child -> child.row() > 0 && child.role() == Role.PROBLEMS);
        if (listed && RoleWords.namesListOfProblems(heading) && !has(Role.PROBLEMS)) {
            return Role.PROBLEMS;
        }
        if (role == Role.OTHER || heading.endsWith("方面")) {
            return byContent(section, Role.OTHER);
        }
        return role;
    }

    /** Whether another section, whose heading says no role, holds problems. */
    private boolean anotherHasProblems(StructureNode section) {
        return root.children().stream()
                .filter(node -> node != section && node.kind() == Kind.SECTION && node.role() == Role.OTHER)
                .anyMatch(node -> byContent(node, Role.OTHER) == Role.PROBLEMS);
    }

    private Role byContent(StructureNode section, Role otherwise) {
        String text = WordsBelow.of(section);
        if (otherwise == Role.DECLARATION || otherwise == Role.OTHER && RoleWords.saysLittle(section.heading())) {
            if (count(text, DECLARED) > 0) {
                return Role.DECLARATION;
            }
            if (count(text, DONE) > 0) {
                return Role.PREVIOUS;
            }
        } else {
            boolean aspect = section.heading().endsWith("方面") || count(section.heading(), SHORTCOMINGS) > 0;
            if (count(text, DONE) > 1 && !has(Role.PREVIOUS) && !aspect) {
                return Role.PREVIOUS;
            }
            if (aspect && count(text, SHORTCOMINGS) > 1) {
                return Role.PROBLEMS;
            }
        }
        boolean problems = section.hasItems() && count(text, SHORTCOMINGS) > 2 && !has(Role.PROBLEMS);
        return problems ? Role.PROBLEMS : otherwise;
    }

    private static int count(String words, String[] list) {
        String text = Script.simple(words);
        int count = 0;
        for (String word : list) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                count++;
            }
        }
        return count;
    }

    private boolean has(Role role) {
        return others(role) > 0;
    }

    private int others(Role role) {
        int count = 0;
        for (StructureNode node : root.children()) {
            count += node.kind() == Kind.SECTION && node.role() == role ? 1 : 0;
        }
        return count;
    }

    private static boolean hasAspects(StructureNode section) {
        for (StructureNode child : section.children()) {
            if (child.kind() == Kind.ITEM
                    && (child.heading().endsWith("方面") || subrole(child).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** Marks the aspects below a node, and hands the role down. */
    private void types(StructureNode node, Role role) {
        boolean aspects = role == Role.PROBLEMS && node.kind() == Kind.SECTION;
        boolean combined = node.kind() == Kind.SECTION && combinesCausesAndMeasures(node);
        for (StructureNode child : node.children()) {
            if (child.kind() != Kind.ITEM) {
                continue;
            }
            boolean marked = child.sign().isPresent();
            if (child.is(Sign.Kind.GROUP) || aspects && !marked && isAspect(child)) {
                child.setAspect(true);
            }
            Role own = marked
                    ? child.sign().get().role()
                    : combined || child.isAspect() ? subrole(child).orElse(role) : role;
            child.setRole(own);
            types(child, own);
        }
    }

    /** Whether a section holds both causes and measures, each under an item that says so. */
    private static boolean combinesCausesAndMeasures(StructureNode section) {
        return section.children().stream()
                .filter(child -> child.kind() == Kind.ITEM)
                .map(Roles::subrole)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet())
                .containsAll(Set.of(Role.CAUSES, Role.MEASURES));
    }

    /** In a section of problems that holds causes or measures too, an item's heading may say so. */
    private static Optional<Role> subrole(StructureNode item) {
        String heading = item.heading();
        if (heading.length() > SHORT || heading.endsWith("方面")) {
            return Optional.empty();
        }
        String words = Script.simple(heading);
        return RoleWords.of(heading)
                .filter(role -> role == Role.CAUSES && (words.contains("原因") || words.contains("根源"))
                        || role == Role.MEASURES && (words.contains("措施") || words.contains("方向"))
                        || role == Role.PROBLEMS
                                && (words.endsWith("问题") || words.endsWith("问题查找") || words.endsWith("问题查摆")));
    }

    /** 理论学习方面：… names its aspect and goes on. */
    private static boolean namesAspect(String text) {
        int colon = text.indexOf('：');
        return colon > 2 && colon <= SHORT && text.startsWith("方面", colon - 2);
    }

    private static boolean isAspect(StructureNode item) {
        Numbering style = item.style();
        if (style == Numbering.HAN_BRACKETED
                || style == Numbering.NONE
                || item.heading().endsWith("方面")
                || namesAspect(item.first().text())) {
            return true;
        }
        boolean grouped = style == Numbering.HAN
                || style == Numbering.DIGIT
                || style == Numbering.DECIMAL
                || style == Numbering.DIGIT_BRACKETED;
        return grouped && item.hasItems() && item.isHeadingOnly();
    }
}
