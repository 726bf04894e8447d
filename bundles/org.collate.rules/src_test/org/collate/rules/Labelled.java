package org.collate.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.collate.model.Ids;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.collate.model.report.Role;
import org.collate.testkit.Drawing;
import org.collate.text.TextImporter;
import org.collate.transfer.ImportException;
import org.collate.transfer.Source;
import org.collate.transfer.structure.StructureFinder;
import org.collate.validation.Validation;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * A text of which somebody says whether a rule finds something in it.
 *
 * @param rule the id of the rule
 * @param place where the text stands in a report
 * @param label + for a fault, - for none, ~ for what only looks like one
 * @param text the text, with / between its parts
 */
record Labelled(String rule, String place, char label, String text) {

    private static final String TITLE = "2024年度民主生活会个人对照检查材料";

    /** The folder of this bundle's own texts, seen from the bundle or from anywhere in the checkout. */
    static Path folder(String name) {
        Path own = Path.of("src_test", name);
        for (Path at = Path.of("").toAbsolutePath(); at != null && !Files.isDirectory(own); at = at.getParent()) {
            own = at.resolve("bundles/org.collate.rules/src_test").resolve(name);
        }
        return own;
    }

    /** All labelled texts, in the order of their file. */
    static List<Labelled> all() {
        List<Labelled> all = new ArrayList<>();
        String[] head = {};
        try {
            for (String line : Files.readAllLines(folder("labelled").resolve("texts.txt"))) {
                if (line.isBlank() || line.startsWith("# ")) {
                    continue;
                }
                if ("+-~".indexOf(line.charAt(0)) >= 0) {
                    all.add(new Labelled(head[0], head[1], line.charAt(0), line.substring(2)));
                } else {
                    head = line.split(" ");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    boolean hasFault() {
        return label == '+';
    }

    /** Whether the rule finds something in it. */
    boolean isFound() {
        Validation found =
                place.equals("template") ? Checked.all(report(), GoodReport.template()) : Checked.all(report());
        return !Checked.findings(rule, found).isEmpty();
    }

    private Report report() {
        return switch (place) {
            case "title" -> Drawing.report(text, Drawing.narrative("正文"));
            case "preamble", "parts" -> Drawing.report(TITLE, parts(Drawing::narrative));
            case "problems" -> section(Role.PROBLEMS, "存在的主要问题", parts(Drawing::problem));
            case "causes" -> section(Role.CAUSES, "原因分析", parts(Drawing::cause));
            case "measures" -> section(Role.MEASURES, "整改措施", parts(Drawing::measure));
            case "team" -> team(section(Role.PROBLEMS, "存在的主要问题", parts(Drawing::problem)));
            case "group" -> team(section(Role.MEASURES, "整改措施", parts(Drawing::measure)));
            case "report", "template" -> imported(text.replace('/', '\n'));
            default -> Drawing.report(TITLE, Drawing.narrative(text.replace('/', '\n')));
        };
    }

    private static Report section(Role role, String heading, Drawing[] items) {
        return Drawing.report(TITLE, Drawing.section(role, heading, items));
    }

    private static Report team(Report report) {
        report.setKind(ReportKind.TEAM);
        return report;
    }

    private Drawing[] parts(Function<String, Drawing> draw) {
        return Arrays.stream(text.split(" / ")).map(draw).toArray(Drawing[]::new);
    }

    /** A text as an import of plain text reads it. */
    static Report imported(String text) {
        try {
            Source source = new Source("text.txt", text.getBytes(StandardCharsets.UTF_8));
            NullProgressMonitor monitor = new NullProgressMonitor();
            return new StructureFinder(Ids.derived())
                    .find(new TextImporter().read(source, monitor), monitor)
                    .report();
        } catch (ImportException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
