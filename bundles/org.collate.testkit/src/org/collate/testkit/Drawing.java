package org.collate.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Addressable;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Explainable;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;
import org.collate.model.report.TextElement;

/**
 * Draws a report for a test, in the shape that it has:
 *
 * <pre>{@code
 * Report report = report("对照检查材料",
 *         section(Role.PROBLEMS, "存在的问题",
 *                 aspect("理论学习方面", problem("学得不深。比如……").named("shallow"))),
 *         section(Role.CAUSES, "原因", cause("党性不强。").explains("shallow")));
 * }</pre>
 */
public final class Drawing {

    private final Content content;
    private final List<Drawing> inside;
    private final List<Consumer<Report>> links = new ArrayList<>();
    private String name = "";

    private Drawing(Content content, Drawing... inside) {
        this.content = content;
        this.inside = List.of(inside);
    }

    /** A report in its resource; elements without a name get ids by their place. */
    public static Report report(String title, Drawing... contents) {
        Report report = Reports.create(id("report"));
        report.setTitle(title);
        hang(report, "report", List.of(contents));
        Stream.of(contents).forEach(each -> each.tie(report));
        return report;
    }

    /** The id that an element of a name gets. */
    public static String id(String name) {
        return Ids.derived().next(name);
    }

    /** A section. */
    public static Drawing section(Role role, String heading, Drawing... contents) {
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setRole(role);
        return headed(section, Numbering.HAN, heading, contents);
    }

    /** An aspect. */
    public static Drawing aspect(String heading, Drawing... contents) {
        return headed(ReportFactory.eINSTANCE.createAspect(), Numbering.HAN_BRACKETED, heading, contents);
    }

    private static Drawing headed(Headed headed, Numbering numbering, String heading, Drawing... contents) {
        headed.setHeading(heading);
        headed.setNumbering(numbering);
        return new Drawing(headed, contents);
    }

    /** A narrative of lines, which a line feed divides. */
    public static Drawing narrative(String text) {
        return text(ReportFactory.eINSTANCE.createNarrative(), text);
    }

    /** A point. */
    public static Drawing point(String text, Drawing... contents) {
        return text(ReportFactory.eINSTANCE.createPoint(), text, contents);
    }

    /** A problem. */
    public static Drawing problem(String text, Drawing... contents) {
        return text(ReportFactory.eINSTANCE.createProblem(), text, contents);
    }

    /** A cause. */
    public static Drawing cause(String text, Drawing... contents) {
        return text(ReportFactory.eINSTANCE.createCause(), text, contents);
    }

    /** A measure. */
    public static Drawing measure(String text, Drawing... contents) {
        return text(ReportFactory.eINSTANCE.createMeasure(), text, contents);
    }

    /** A table of rows. */
    public static Drawing table(Drawing... rows) {
        return new Drawing(ReportFactory.eINSTANCE.createTable(), rows);
    }

    /** A row of a table. */
    public static Drawing row(Drawing... cells) {
        return new Drawing(ReportFactory.eINSTANCE.createTableRow(), cells);
    }

    /** A row that names the columns of a table. */
    public static Drawing head(Drawing... cells) {
        TableRow row = ReportFactory.eINSTANCE.createTableRow();
        row.setHead(true);
        return new Drawing(row, cells);
    }

    /** A cell of a table. */
    public static Drawing cell(String text) {
        return text(ReportFactory.eINSTANCE.createTableCell(), text);
    }

    /** Lets a cell take several columns and rows. */
    public Drawing spanning(int across, int down) {
        ((TableCell) content).setAcross(across);
        ((TableCell) content).setDown(down);
        return this;
    }

    private static Drawing text(TextElement element, String text, Drawing... contents) {
        element.getLines().addAll(List.of(text.split("\n", -1)));
        if (element instanceof Item item) {
            item.setNumbering(Numbering.YI_SHI);
        }
        return new Drawing(element, contents);
    }

    /** Gives the element a name, by which links and tests find it. */
    public Drawing named(String newName) {
        name = newName;
        return this;
    }

    /** Sets the style of the number. */
    public Drawing numbered(Numbering numbering) {
        ((Numbered) content).setNumbering(numbering);
        return this;
    }

    /** Begins a new list. */
    public Drawing restarted() {
        ((Numbered) content).setRestart(true);
        return this;
    }

    /** Lets the element run on in the paragraph before it. */
    public Drawing runIn() {
        content.setRunIn(true);
        return this;
    }

    /** Emphasises the start of an item's text. */
    public Drawing emphasised(int units) {
        ((Item) content).setEmphasis(units);
        return this;
    }

    /** Lets a cause explain named problems and aspects. */
    public Drawing explains(String... names) {
        return linked(report -> Stream.of(names)
                .forEach(each -> ((Cause) content).getExplains().add((Explainable) find(report, each))));
    }

    /** Lets a measure address named problems and causes. */
    public Drawing addresses(String... names) {
        return linked(report -> Stream.of(names)
                .forEach(each -> ((Measure) content).getAddresses().add((Addressable) find(report, each))));
    }

    /** Lets a problem claim named problems of another report. */
    public Drawing claims(String... names) {
        Stream.of(names).map(Drawing::id).forEach(((Problem) content).getClaims()::add);
        return this;
    }

    private Drawing linked(Consumer<Report> link) {
        links.add(link);
        return this;
    }

    /** The element of a name in a report that was drawn. */
    public static Identified find(Report report, String name) {
        return Reports.find(report, id(name)).orElseThrow(() -> new IllegalArgumentException("Nothing named " + name));
    }

    private static void hang(Parent parent, String place, List<Drawing> contents) {
        for (int i = 0; i < contents.size(); i++) {
            Drawing each = contents.get(i);
            String own = place + "/" + i;
            each.content.setId(id(each.name.isEmpty() ? own : each.name));
            parent.getContents().add(each.content);
            if (each.content instanceof Parent inner) {
                hang(inner, own, each.inside);
            }
        }
    }

    private void tie(Report report) {
        links.forEach(each -> each.accept(report));
        inside.forEach(each -> each.tie(report));
    }
}
