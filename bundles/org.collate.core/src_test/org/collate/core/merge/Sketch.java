package org.collate.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collate.core.difference.Clauses;
import org.collate.model.Reports;
import org.collate.model.report.Addressable;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Measure;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Suppression;
import org.collate.model.report.TextElement;

/**
 * A report as a line of characters, one letter for an element or a clause.
 *
 * <p>{@code A(a b) m>ab} is an aspect A that holds problems a and b, and a measure m that addresses both. Capitals are
 * aspects, m to p are measures, other letters are problems; {@code _x} is a narrative and {@code ~x} a point. After the
 * letter may follow, in this order: {@code :xYz/} its clauses (a capital is a whole sentence, a small letter is a part
 * of one, {@code /} a line break), {@code @} where it runs in, {@code >ab} its links, {@code ?ab} its proposed links,
 * {@code !s} a suppression of the reason s. What has no clauses says nothing.
 */
final class Sketch {

    private final String line;
    private final Map<Measure, String> links = new TreeMap<>((a, b) -> a.getId().compareTo(b.getId()));
    private final Map<Measure, String> proposals =
            new TreeMap<>((a, b) -> a.getId().compareTo(b.getId()));
    private int at;

    private Sketch(String line) {
        this.line = line;
    }

    /** Draws a line as a report. */
    static Report report(String line) {
        Report report = Reports.create("report");
        Sketch sketch = new Sketch(line);
        sketch.fill(report);
        sketch.links.forEach((m, targets) ->
                targets.chars().forEach(t -> m.getAddresses().add(target(report, t))));
        sketch.proposals.forEach((m, targets) ->
                targets.chars().forEach(t -> m.getProposedAddresses().add(target(report, t))));
        return report;
    }

    private static Addressable target(Report report, int letter) {
        return (Addressable) Reports.find(report, Character.toString(letter)).orElseThrow();
    }

    private void fill(Parent parent) {
        while (at < line.length() && line.charAt(at) != ')') {
            if (line.charAt(at) == ' ') {
                at++;
            } else {
                parent.getContents().add(content());
            }
        }
    }

    private Content content() {
        Content content = create();
        if (content instanceof TextElement text && !rest(':').isEmpty()) {
            text.getLines().addAll(List.of(words(word).split("\n", -1)));
        } else if (content instanceof Headed headed && !rest(':').isEmpty()) {
            headed.setHeading(words(word));
        }
        if (is('@')) {
            content.setRunIn(true);
            at++;
        }
        if (content instanceof Measure measure) {
            links.put(measure, rest('>'));
            proposals.put(measure, rest('?'));
        }
        for (char reason : rest('!').toCharArray()) {
            Suppression suppression = ReportFactory.eINSTANCE.createSuppression();
            suppression.setId(Character.toString(reason));
            suppression.setReason(Character.toString(reason));
            content.getSuppressions().add(suppression);
        }
        if (is('(')) {
            at++;
            fill((Parent) content);
            at++;
        }
        return content;
    }

    private Content create() {
        char mark = line.charAt(at);
        at += mark == '_' || mark == '~' ? 1 : 0;
        char letter = line.charAt(at++);
        ReportFactory factory = ReportFactory.eINSTANCE;
        Content content;
        if (mark == '_') {
            content = factory.createNarrative();
        } else if (mark == '~') {
            content = factory.createPoint();
        } else if (Character.isUpperCase(letter)) {
            content = factory.createAspect();
        } else {
            content = letter >= 'm' && letter <= 'p' ? factory.createMeasure() : factory.createProblem();
        }
        content.setId(Character.toString(letter));
        return content;
    }

    private String word = "";

    private String rest(char mark) {
        int start = at + 1;
        word = "";
        if (is(mark)) {
            at++;
            while (at < line.length() && (Character.isLetter(line.charAt(at)) || line.charAt(at) == '/')) {
                at++;
            }
            word = line.substring(start, at);
        }
        return word;
    }

    private boolean is(char mark) {
        return at < line.length() && line.charAt(at) == mark;
    }

    private static String words(String letters) {
        return letters.chars()
                .mapToObj(c -> c == '/' ? "\n" : Character.toString(c) + (Character.isUpperCase(c) ? "。" : "，"))
                .collect(Collectors.joining());
    }

    private static String letters(String words) {
        return Clauses.of(words).stream()
                .map(clause -> clause.equals("\n") ? "/" : clause.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** A report as a line. */
    static String line(Report report) {
        return line((Parent) report);
    }

    private static String line(Parent parent) {
        return parent.getContents().stream().map(Sketch::line).collect(Collectors.joining(" "));
    }

    private static String line(Content content) {
        String mark = switch (content.eClass().getName()) {
            case "Narrative" -> "_";
            case "Point" -> "~";
            default -> "";
        };
        String letters = switch (content) {
            case TextElement text -> letters(String.join("\n", text.getLines()));
            case Headed headed -> letters(headed.getHeading() == null ? "" : headed.getHeading());
            default -> "";
        };
        StringBuilder line = new StringBuilder(mark + content.getId());
        line.append(letters.isEmpty() ? "" : ":" + letters).append(content.isRunIn() ? "@" : "");
        if (content instanceof Measure measure) {
            line.append(list(">", measure.getAddresses(), each -> ((Identified) each).getId()));
            line.append(list("?", measure.getProposedAddresses(), each -> ((Identified) each).getId()));
        }
        line.append(list("!", ((Element) content).getSuppressions(), Suppression::getReason));
        if (content instanceof Parent parent && !parent.getContents().isEmpty()) {
            line.append('(').append(line(parent)).append(')');
        }
        return line.toString();
    }

    private static <T> String list(String mark, List<T> members, Function<T, String> letter) {
        return members.isEmpty() ? "" : mark + members.stream().map(letter).collect(Collectors.joining());
    }

    /** The conflicts of a merge, sorted: what, of which element, and what it is about. */
    static String line(List<Conflict> conflicts) {
        List<String> lines = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            lines.add(
                    switch (conflict) {
                        case Conflict.Words words ->
                            "words " + words.element() + " "
                                    + letters(words.base().orElse("")) + " "
                                    + letters(words.ours().orElse("")) + "|"
                                    + letters(words.theirs().orElse(""));
                        case Conflict.Move move -> "move " + move.element();
                        case Conflict.Deletion deletion ->
                            "delete " + String.join("", deletion.elements()) + " by "
                                    + deletion.deletedBy().name().toLowerCase() + " "
                                    + new TreeSet<>(deletion.against())
                                            .toString()
                                            .toLowerCase();
                        case Conflict.Attribute attribute -> attribute.feature() + " " + attribute.element();
                        case Conflict.Link link -> "link " + link.element() + link.target();
                        case Conflict.Cycle cycle -> "cycle " + String.join("", cycle.elements());
                    });
        }
        return lines.stream().sorted().collect(Collectors.joining(", "));
    }
}
