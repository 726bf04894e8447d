package org.collate.testkit.authors;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.core.text.Graphemes;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.meta.Containment;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Table;
import org.collate.model.report.TableRow;
import org.collate.model.report.TextElement;

/**
 * Writes with characters that come once only, so that nobody can be taken for the author of another's. Each second one
 * writes rare characters, of two UTF-16 units.
 */
final class Scribe {

    private final Random random;
    private final Ids ids;
    private int next;

    Scribe(long seed) {
        this.random = new Random(seed);
        this.ids = Ids.seeded(seed);
        this.next = seed % 2 == 0 ? 0x4e00 : 0x20000;
    }

    /** A report of some elements. */
    Report begin(int elements) {
        Report report = Reports.create(ids.next("report"));
        for (int i = 0; i < elements; i++) {
            List<Parent> parents = Reports.parts(report)
                    .filter(Parent.class::isInstance)
                    .map(Parent.class::cast)
                    .toList();
            Parent parent = parents.get(random.nextInt(parents.size()));
            parent.getContents().add(i == 0 ? text(ReportFactory.eINSTANCE.createPoint()) : content(parent));
        }
        return report;
    }

    /** Makes some edits, at most one in each text. */
    void write(Report report) throws EditException {
        Set<String> written = new HashSet<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            List<Identified> parts = Reports.parts(report).toList();
            Identified element = parts.get(random.nextInt(parts.size()));
            switch (random.nextInt(8)) {
                case 0 -> add(report, element, written);
                case 1 -> remove(report, element);
                case 2 -> move(report, element);
                default -> {
                    if (element instanceof TextElement text && written.add(text.getId())) {
                        reword(report, text);
                    }
                }
            }
        }
    }

    private void add(Report report, Identified place, Set<String> written) throws EditException {
        if (place instanceof Parent parent) {
            Content content = content(parent);
            Reports.parts(content).map(Identified::getId).forEach(written::add);
            int index = random.nextInt(parent.getContents().size() + 1);
            new Insert(place.getId(), index, Subtree.of(content)).apply(report);
        }
    }

    private void remove(Report report, Identified element) throws EditException {
        if (element != report && Reports.parts(report).count() > 4) {
            new Remove(element.getId()).apply(report);
        }
    }

    private void move(Report report, Identified element) throws EditException {
        if (element != report) {
            List<Parent> holders = Reports.parts(report)
                    .filter(each -> Containment.isBound(element.eClass())
                            ? Containment.allows(each.eClass(), element.eClass())
                            : each == report)
                    .map(Parent.class::cast)
                    .toList();
            Parent holder = holders.get(random.nextInt(holders.size()));
            int size = holder.getContents().size() - (element.eContainer() == holder ? 1 : 0);
            new Move(element.getId(), ((Identified) holder).getId(), random.nextInt(size + 1)).apply(report);
        }
    }

    void reword(Report report, TextElement element) throws EditException {
        Graphemes characters = Graphemes.of(String.join("\n", element.getLines()));
        int[] places = characters.places();
        int size = places.length - 1;
        int from = random.nextInt(size + 1);
        int count = random.nextInt(3) == 0 ? 0 : random.nextInt(size - from + 1);
        int offset = places[from];
        int length = places[from + count] - offset;
        String text = random.nextInt(3) == 0 ? "" : words();
        new ReplaceText(element.getId(), offset, length, text).apply(report);
    }

    private Content content(Parent parent) {
        if (parent instanceof Table) {
            return row();
        }
        if (parent instanceof TableRow) {
            return text(ReportFactory.eINSTANCE.createTableCell());
        }
        if (random.nextInt(6) > 0) {
            return text(ReportFactory.eINSTANCE.createPoint());
        }
        Table table = ReportFactory.eINSTANCE.createTable();
        table.setId(ids.next("table"));
        table.getContents().add(row());
        return table;
    }

    private TableRow row() {
        TableRow row = ReportFactory.eINSTANCE.createTableRow();
        row.setId(ids.next("row"));
        row.getContents().add(text(ReportFactory.eINSTANCE.createTableCell()));
        return row;
    }

    private TextElement text(TextElement element) {
        element.setId(ids.next("item"));
        element.getLines().addAll(List.of(words().split("\n")));
        return element;
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            words.appendCodePoint(next++);
        }
        return words.toString();
    }
}
