package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.layout.Numbers;
import org.collate.core.layout.ReportText;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Narrative;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.report.TextElement;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.structure.StructureNode.Kind;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.link.RowLinks;
import org.collate.transfer.structure.mending.Mendings;
import org.collate.transfer.structure.segment.Segment;
import org.collate.transfer.structure.table.Column;

/** Makes the elements of a report of the parts that were found, and accounts for what differs from the source. */
final class Builder {

    private static final int PARAGRAPH = 15;

    private final Report report;
    private final AnchorIds ids;
    private final Mendings mendings;
    private final List<Made> made = new ArrayList<>();
    private final RowLinks links = new RowLinks();

    private record Made(Numbered element, Marker marker, Segment segment, int previous) {}

    Builder(Report report, AnchorIds ids, Mendings mendings) {
        this.report = report;
        this.ids = ids;
        this.mendings = mendings;
    }

    /** Fills the report with the parts below a root. */
    void build(StructureNode root) {
        contents(report, root);
        Numbers numbers = Numbers.of(report);
        NumberCheck check = new NumberCheck(mendings);
        for (Made one : made) {
            String number = numbers.number(one.element());
            if (one.segment().line().cell().isPresent() && one.segment().sign().isPresent()) {
                check.checkTabled(one.segment(), one.marker(), number, one.element() instanceof Item);
            } else {
                check.check(one.segment(), one.marker(), one.previous(), number);
            }
        }
        links.link();
    }

    private void contents(Parent parent, StructureNode node) {
        int[] last = new int[Numbering.values().length];
        for (StructureNode child : node.children()) {
            if (child.kind() == Kind.TABLE) {
                parent.getContents().add(new TableBuilder(ids).build(child.table()));
                continue;
            }
            if (child.kind() == Kind.NARRATIVE) {
                TextElement narrative = narrative(parent, child.first());
                child.more().forEach(line -> narrative.getLines().add(line.text()));
                continue;
            }
            Content content =
                    child.kind() == Kind.SECTION || child.isAspect() ? headed(parent, child) : item(parent, child);
            Numbered numbered = (Numbered) content;
            number(numbered, child, last);
            contents((Parent) content, child);
        }
    }

    private void number(Numbered element, StructureNode node, int[] last) {
        element.setNumbering(node.style());
        if (node.first().number().isEmpty()) {
            return;
        }
        Marker marker = node.first().number().get();
        int previous = last[marker.style().ordinal()];
        if (marker.value() == 1 && previous > 1) {
            element.setRestart(true);
            previous = 0;
        }
        boolean counted = marker.isSpoken() && marker.value() > 1;
        last[marker.style().ordinal()] = counted ? previous + 1 : marker.value();
        made.add(new Made(element, marker, node.first(), previous));
    }

    private Content headed(Parent parent, StructureNode node) {
        Headed headed;
        if (node.kind() == Kind.SECTION) {
            Section section = ReportFactory.eINSTANCE.createSection();
            section.setRole(node.role());
            headed = section;
        } else {
            headed = ReportFactory.eINSTANCE.createAspect();
        }
        Segment segment = node.first();
        int end = node.heading().length();
        String heading = segment.text().substring(0, Blanks.trimEnd(segment.text(), 0, end));
        headed.setHeading(heading);
        add(parent, headed, segment, segment.start(), segment.start() + Math.max(end, 1), heading);
        boolean stop = end < segment.text().length() && segment.text().charAt(end) == '。';
        int rest = Blanks.skip(segment.line().text(), segment.start() + end + (stop ? 1 : 0), segment.end());
        if (rest < segment.end()) {
            narrative(headed, new Segment(Optional.empty(), segment.line(), rest, segment.end(), true));
        }
        boolean runsIn = rest < segment.end()
                || node.more().isEmpty()
                        && !node.children().isEmpty()
                        && node.children().get(0).kind() != Kind.TABLE
                        && node.children().get(0).first().runIn();
        account(segment, segment.start() + end, stop, runsIn && needsStop(heading, node, rest));
        node.more().forEach(line -> narrative(headed, line));
        proposeList(node);
        return headed;
    }

    /** Paragraphs that stand alone below a heading of problems may be a list; nothing proves it, so it is only said. */
    private void proposeList(StructureNode node) {
        List<Segment> paragraphs = new ArrayList<>(node.more());
        node.children().stream()
                .filter(child -> child.kind() == Kind.NARRATIVE)
                .forEach(child -> paragraphs.add(child.first()));
        boolean alone = node.role() == Role.PROBLEMS && !node.hasItems() && paragraphs.size() > 1;
        boolean whole = paragraphs.stream().allMatch(line -> line.text().length() >= PARAGRAPH);
        if (alone && whole && node.children().stream().noneMatch(child -> child.kind() == Kind.TABLE)) {
            for (Segment line : paragraphs) {
                mendings.gather(line.line().start(), 1, "I17", Severity.INFO, "list.likely", Optional.empty());
            }
        }
    }

    private static boolean needsStop(String heading, StructureNode node, int rest) {
        Segment segment = node.first();
        return ReportText.needsStop(
                heading, rest < segment.end() ? segment.line().text().substring(rest, rest + 1) : "");
    }

    /** Tells where a 。 after a heading was dropped, or is put by the layout though the source has none. */
    private void account(Segment segment, int end, boolean stop, boolean layoutPuts) {
        if (stop && !layoutPuts) {
            int origin = segment.line().origins()[end];
            mendings.replace(origin, origin + 1, "");
            mendings.tell(origin, segment.text(), "I04", Severity.INFO, "heading.stop.dropped");
        } else if (!stop && layoutPuts) {
            int origin = segment.line().origins()[end - 1] + 1;
            mendings.replace(origin, origin, "。");
            mendings.tell(origin, segment.text(), "I04", Severity.INFO, "heading.stop.put");
        }
    }

    private Content item(Parent parent, StructureNode node) {
        ReportFactory factory = ReportFactory.eINSTANCE;
        Item item = switch (node.role()) {
            case PROBLEMS -> factory.createProblem();
            case CAUSES -> factory.createCause();
            case MEASURES -> factory.createMeasure();
            default -> factory.createPoint();
        };
        Segment segment = node.first();
        item.getLines().add(segment.text());
        node.more().forEach(line -> item.getLines().add(line.text()));
        int emphasis = segment.emphasis();
        if (emphasis < segment.text().length()) {
            item.setEmphasis(emphasis);
        }
        if (item instanceof Measure measure) {
            measured(measure, node);
        }
        links.add(item, node.row());
        add(parent, item, segment, segment.start(), segment.end(), segment.text());
        return item;
    }

    /** Who is responsible, until when, and how it is measured, where the columns of a table or the text itself say so. */
    private static void measured(Measure measure, StructureNode node) {
        Commitments said = Commitments.of(String.join("\n", measure.getLines()));
        measure.setPerson(node.values().getOrDefault(Column.PERSON, said.person()));
        measure.setDeadline(node.values().getOrDefault(Column.DEADLINE, said.deadline()));
        measure.setIndicator(node.values().get(Column.INDICATOR));
    }

    private TextElement narrative(Parent parent, Segment segment) {
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.getLines().add(segment.text());
        add(parent, narrative, segment, segment.start(), segment.end(), segment.text());
        return narrative;
    }

    private void add(Parent parent, Content content, Segment segment, int start, int end, String words) {
        int[] origins = segment.line().origins();
        int from = start < origins.length ? origins[start] : origins[origins.length - 1] + 1;
        int to = end > start && end <= origins.length ? origins[end - 1] + 1 : from;
        content.setId(ids.id(from, to, words));
        content.setRunIn(segment.runIn());
        parent.getContents().add(content);
    }
}
