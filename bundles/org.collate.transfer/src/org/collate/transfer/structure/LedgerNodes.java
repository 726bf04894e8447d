package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.report.Numbering;
import org.collate.model.report.Role;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.structure.StructureNode.Kind;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.RoleWords;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.mending.Mendings;
import org.collate.transfer.structure.segment.Segment;
import org.collate.transfer.structure.segment.Sign;
import org.collate.transfer.structure.segment.Splitter;
import org.collate.transfer.structure.segment.Starts;
import org.collate.transfer.structure.table.Column;
import org.collate.transfer.structure.table.Composed;
import org.collate.transfer.structure.table.Grid;
import org.collate.transfer.structure.table.Ledger;
import org.collate.transfer.structure.table.Tables;

/**
 * Makes parts of the rows of lists of problems: each row gives a problem, a cause and a measure, in sections headed by the
 * columns' words, or in those that the text has for them already.
 */
final class LedgerNodes {

    private final StructureNode root;
    private final Numbering style;
    private final Mendings mendings;
    private final Map<Role, StructureNode> sections = new EnumMap<>(Role.class);
    private int row;

    /** Makes parts below a root, whose sections are numbered in a style. */
    LedgerNodes(StructureNode root, Numbering style, Mendings mendings) {
        this.root = root;
        this.style = style;
        this.mendings = mendings;
    }

    /** Whether a list of problems may stand here: not in a section that tells of last year, or of others. */
    boolean takes(StructureNode open) {
        Optional<String> heading = section(open).map(StructureNode::heading);
        Optional<Role> role = heading.flatMap(RoleWords::of);
        return role.isEmpty()
                || RoleWords.namesListOfProblems(heading.get())
                || role.get() == Role.PROBLEMS
                || role.get() == Role.CAUSES
                || role.get() == Role.MEASURES;
    }

    /** Makes the parts of one list, and says what is open then. */
    StructureNode add(Ledger ledger, StructureNode open) {
        Tables.told(ledger, mendings);
        Optional<StructureNode> here = section(open);
        here.ifPresent(each -> said(each.heading()).ifPresent(role -> sections.putIfAbsent(role, each)));
        ledger.leftOut().forEach(this::leaveOut);
        Map<Role, StructureNode> holders = new EnumMap<>(Role.class);
        for (int i = 0; i < ledger.columns().size(); i++) {
            Role role = role(ledger.columns().get(i));
            boolean said = role != Role.OTHER && !holders.containsKey(role);
            if (said) {
                holders.put(role, holder(role, ledger.heads().get(i), open));
            } else {
                ledger.heads().get(i).ifPresent(this::leaveOut);
            }
        }
        StructureNode aspect = null;
        for (Ledger.Row each : ledger.rows()) {
            row++;
            if (each.aspect().isPresent() && holders.containsKey(Role.PROBLEMS)) {
                aspect = aspect(holders.get(Role.PROBLEMS), each.aspect().get());
            }
            row(ledger, each, holders, aspect);
        }
        return here.orElse(root.children().getLast());
    }

    /** Ends: sections that no row has filled do not stay. */
    void end() {
        root.children()
                .removeIf(node -> sections.containsValue(node)
                        && node.is(Sign.Kind.SECTION)
                        && node.children().isEmpty()
                        && row == 0);
    }

    private static Optional<StructureNode> section(StructureNode open) {
        StructureNode node = open;
        while (node.parent() != null && node.kind() != Kind.SECTION) {
            node = node.parent();
        }
        return node.parent() == null ? Optional.empty() : Optional.of(node);
    }

    /** The role of a section in which a list of problems stands. */
    private static Optional<Role> said(String heading) {
        return RoleWords.namesListOfProblems(heading) ? Optional.of(Role.PROBLEMS) : RoleWords.of(heading);
    }

    private static Role role(Column column) {
        return switch (column) {
            case PROBLEM -> Role.PROBLEMS;
            case CAUSE -> Role.CAUSES;
            case MEASURE -> Role.MEASURES;
            default -> Role.OTHER;
        };
    }

    /** The part that takes the items of a column: the open aspect or section, one made before, or a new section. */
    private StructureNode holder(Role role, Optional<Grid.Box> head, StructureNode open) {
        StructureNode known = sections.get(role);
        if (known != null) {
            head.ifPresent(this::leaveOut);
            boolean here = section(open).filter(each -> each == known).isPresent();
            return here
                    ? Holders.forLabel(open.kind() == Kind.ITEM ? open : open.parent() == null ? known : inside(open))
                    : known;
        }
        SourceLine line = SourceLine.joined(head.orElseThrow().lines());
        int count = (int) root.children().stream()
                .filter(node -> node.kind() == Kind.SECTION)
                .count();
        StructureNode made = new StructureNode(
                Kind.SECTION, root, numbered(line, style, count + 1).as(new Sign(Sign.Kind.SECTION, role)));
        sections.put(role, made);
        return made;
    }

    private static StructureNode inside(StructureNode open) {
        return open.kind() == Kind.SECTION || open.kind() == Kind.ITEM ? open : open.parent();
    }

    private static Segment numbered(SourceLine line, Numbering style, int value) {
        Optional<Marker> marker =
                style == Numbering.NONE ? Optional.empty() : Optional.of(new Marker(style, value, 0, 0, '\0'));
        return new Segment(marker, line, 0, line.text().length(), false);
    }

    private StructureNode aspect(StructureNode holder, List<SourceLine> lines) {
        SourceLine line = SourceLine.joined(lines);
        Marker typed = Marker.at(line.text(), 0, true);
        int from = typed == null || typed.end() >= line.text().length() ? 0 : typed.end();
        String words = Blanks.strip(line.text().substring(from));
        for (StructureNode known : holder.children()) {
            if (known.isAspect() && Blanks.strip(known.first().text()).equals(words)) {
                mendings.drop(line.origins());
                mendings.gather(line.start(), 1, "I15", Severity.INFO, "table.words", Optional.empty(), words);
                return known;
            }
        }
        int value = 1
                + (int) holder.children().stream()
                        .filter(StructureNode::isAspect)
                        .count();
        Marker marker = new Marker(Numbering.HAN_BRACKETED, value, 0, from, '\0');
        Segment segment =
                new Segment(Optional.of(marker), line, from, line.text().length(), false);
        StructureNode node = new StructureNode(Kind.ITEM, holder, segment.as(new Sign(Sign.Kind.ITEM, Role.PROBLEMS)));
        node.setAspect(true);
        node.setRole(Role.PROBLEMS);
        return node;
    }

    private void row(Ledger ledger, Ledger.Row each, Map<Role, StructureNode> holders, StructureNode aspect) {
        StructureNode last = null;
        StructureNode problem = null;
        for (int i = 0; i < ledger.columns().size(); i++) {
            Role role = role(ledger.columns().get(i));
            if (role == Role.OTHER || each.cells().get(i).isEmpty()) {
                continue;
            }
            StructureNode holder = role == Role.PROBLEMS && aspect != null ? aspect : holders.get(role);
            last = items(each.cells().get(i), holder, role);
            problem = role == Role.PROBLEMS ? last : problem;
        }
        Composed labelled = new Composed(mendings);
        for (int i = 0; i < ledger.columns().size(); i++) {
            List<SourceLine> cell = each.cells().get(i);
            Column column = ledger.columns().get(i);
            if (cell.isEmpty() || role(column) != Role.OTHER || last == null) {
                continue;
            }
            if (column == Column.MANIFESTATION && problem != null) {
                for (SourceLine line : cell) {
                    problem.more().add(Segment.whole(line));
                }
                continue;
            }
            labelled.put(labelled.isEmpty() ? "" : "；");
            labelled.put(ledger.heads().get(i).map(head -> label(head.text())).orElse(""));
            cell.forEach(labelled::add);
            last.values().put(column, words(cell));
        }
        StructureNode target = last;
        labelled.line().ifPresent(line -> target.more().add(Segment.whole(line)));
    }

    private static String label(String head) {
        String words = Blanks.strip(head);
        return words.endsWith("：") ? words : words + "：";
    }

    private static String words(List<SourceLine> lines) {
        StringBuilder words = new StringBuilder();
        lines.forEach(line -> words.append(words.isEmpty() ? "" : "，").append(line.text()));
        return words.toString();
    }

    /** The items that a cell's words are; the last one is returned. */
    private StructureNode items(List<SourceLine> lines, StructureNode holder, Role role) {
        Splitter splitter = new Splitter(new Starts(List.of()));
        Numbering style = Numbering.NONE;
        StructureNode open = null;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            List<Marker> markers = new ArrayList<>();
            for (Segment segment :
                    splitter.split(line, i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty())) {
                segment.number().ifPresent(markers::add);
            }
            if (open == null && !markers.isEmpty() && markers.getFirst().start() == 0) {
                style = markers.getFirst().style();
            }
            Numbering own = style;
            markers.removeIf(marker -> marker.style() != own);
            if (markers.isEmpty() || markers.getFirst().start() > 0) {
                int end = markers.isEmpty()
                        ? line.text().length()
                        : markers.getFirst().start();
                Segment text = new Segment(Optional.empty(), line, 0, Blanks.trimEnd(line.text(), 0, end), false);
                if (open == null) {
                    open = item(holder, role, line, new Marker(Numbering.DIGIT, 0, 0, 0, '\0'), text.end());
                } else {
                    open.more().add(text);
                }
            }
            for (int each = 0; each < markers.size(); each++) {
                int end = each + 1 < markers.size()
                        ? markers.get(each + 1).start()
                        : line.text().length();
                open = item(holder, role, line, markers.get(each), Blanks.trimEnd(line.text(), 0, end));
            }
        }
        return open;
    }

    private StructureNode item(StructureNode holder, Role role, SourceLine line, Marker typed, int end) {
        int value = 1
                + (int) holder.children().stream()
                        .filter(node -> node.style() == Numbering.DIGIT)
                        .count();
        Marker marker = new Marker(Numbering.DIGIT, value, typed.start(), typed.end(), typed.separator());
        Segment segment = new Segment(Optional.of(marker), line, marker.end(), Math.max(marker.end(), end), false);
        StructureNode node = new StructureNode(Kind.ITEM, holder, segment.as(new Sign(Sign.Kind.ITEM, role)));
        node.setRole(role);
        node.setRow(row);
        return node;
    }

    private void leaveOut(Grid.Box box) {
        for (SourceLine line : box.lines()) {
            mendings.drop(line.origins());
        }
        if (!box.lines().isEmpty()) {
            SourceLine first = box.lines().getFirst();
            mendings.gather(first.start(), 1, "I15", Severity.INFO, "table.words", Optional.empty(), first.text());
            // A cell may have several paragraphs, each of them a line of the source.
            for (SourceLine line : box.lines().subList(1, box.lines().size())) {
                mendings.gather(line.start(), 0, "I15", Severity.INFO, "table.words", Optional.empty(), first.text());
            }
        }
    }
}
