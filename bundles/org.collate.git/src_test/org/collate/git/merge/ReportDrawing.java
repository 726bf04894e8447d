package org.collate.git.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.report.TextElement;

/**
 * Reports drawn on one line: headings as they are, what they hold in brackets, the first word of a text.
 */
final class ReportDrawing {

    private ReportDrawing() {}

    /** The report as it is drawn; what is drawn by the same word has the same id. */
    static Report redrawn(Report report, String drawing) {
        Map<String, String> ids = Reports.elements(report)
                .filter(Content.class::isInstance)
                .collect(Collectors.toMap(each -> word((Content) each), each -> each.getId()));
        report.getContents().clear();
        fill(report, new Pen(drawing), ids);
        return report;
    }

    /** Puts what is drawn into an element, with ids by its words. */
    static void draw(Parent parent, String drawing) {
        fill(parent, new Pen(drawing), Map.of());
    }

    private static void fill(Parent parent, Pen pen, Map<String, String> ids) {
        while (pen.more()) {
            String[] word = pen.word().split("=");
            String id = ids.getOrDefault(word[0], Ids.derived().next(word[0]));
            Content content = content(parent, word[0], word[word.length - 1]);
            content.setId(id);
            parent.getContents().add(content);
            if (pen.opens()) {
                fill((Parent) content, pen, ids);
            }
        }
    }

    private static Content content(Parent parent, String kind, String words) {
        boolean isText = kind.startsWith("开头") || kind.length() == 1;
        if (isText) {
            TextElement text = kind.length() == 1
                    ? ReportFactory.eINSTANCE.createProblem()
                    : ReportFactory.eINSTANCE.createNarrative();
            text.getLines().add(words);
            return text;
        }
        Headed headed = parent instanceof Report ? section(kind) : ReportFactory.eINSTANCE.createAspect();
        headed.setHeading(words);
        return headed;
    }

    private static Section section(String kind) {
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setRole(kind.equals("问题") ? Role.PROBLEMS : Role.OTHER);
        return section;
    }

    private static String word(Content content) {
        return content instanceof Headed headed
                ? headed.getHeading()
                : ((TextElement) content).getLines().getFirst();
    }

    /** The texts, a line each, without headings. */
    static String texts(Report report) {
        return Reports.elements(report)
                .filter(TextElement.class::isInstance)
                .map(each -> word((Content) each))
                .collect(Collectors.joining("\n"));
    }

    /** A report, or what an element holds, as it would be drawn. */
    static String drawing(Parent parent) {
        List<String> words = new ArrayList<>();
        for (Content content : parent.getContents()) {
            boolean holds =
                    content instanceof Parent inner && !inner.getContents().isEmpty();
            words.add(word(content) + (holds ? "[" + drawing((Parent) content) + "]" : ""));
        }
        return String.join(" ", words);
    }

    /** Reads a drawing, word by word. */
    private static final class Pen {

        private final String drawing;
        private int at;

        Pen(String drawing) {
            this.drawing = drawing;
        }

        boolean more() {
            while (at < drawing.length() && drawing.charAt(at) == ' ') {
                at++;
            }
            if (at < drawing.length() && drawing.charAt(at) == ']') {
                at++;
                return false;
            }
            return at < drawing.length();
        }

        String word() {
            int start = at;
            while (at < drawing.length() && " []".indexOf(drawing.charAt(at)) < 0) {
                at++;
            }
            return drawing.substring(start, at);
        }

        boolean opens() {
            boolean opens = at < drawing.length() && drawing.charAt(at) == '[';
            at += opens ? 1 : 0;
            return opens;
        }
    }
}
