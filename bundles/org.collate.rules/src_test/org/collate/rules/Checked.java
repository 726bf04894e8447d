package org.collate.rules;

import java.util.Arrays;
import java.util.List;
import org.collate.core.edit.EditException;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.testkit.Drawing;
import org.collate.validation.Engine;
import org.collate.validation.Finding;
import org.collate.validation.Profile;
import org.collate.validation.Surroundings;
import org.collate.validation.Validation;

/** Runs the built-in rules for a test. */
final class Checked {

    private Checked() {}

    static Validation all(Report report) {
        return new Engine(new BuiltInRules().rules(), Profile.ofDefaults()).validate(report, Surroundings.none());
    }

    static Validation all(Report report, Template template) {
        return new Engine(new BuiltInRules().rules(), Profile.of(template)).validate(report, Surroundings.of(template));
    }

    /** The findings of one rule. */
    static List<Finding> findings(String rule, Validation validation) {
        return validation.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** The findings of one rule in a report without template. */
    static List<Finding> findings(String rule, Report report) {
        return findings(rule, all(report));
    }

    /** The words that a rule finds in a text. */
    static List<String> words(String rule, String text) {
        return findings(rule, Drawing.report("对照检查材料", Drawing.narrative(text))).stream()
                .map(Finding::words)
                .toList();
    }

    /** A text after the first fix of a rule, until it finds nothing that it can mend. */
    static String fixed(String rule, String text) {
        Report report = Drawing.report("对照检查材料", Drawing.narrative(text));
        fix(rule, report);
        return String.join("\n", ((Narrative) report.getContents().get(0)).getLines());
    }

    /** Applies the first fix of a rule again and again, and checks that each can be undone. */
    static void fix(String rule, Report report) {
        for (int i = 0; i < 100; i++) {
            List<Finding> mendable = findings(rule, report).stream()
                    .filter(finding -> !finding.fixes().isEmpty())
                    .toList();
            if (mendable.isEmpty()) {
                return;
            }
            apply(mendable.get(0), report);
        }
        throw new AssertionError("The fixes of " + rule + " come to no end");
    }

    /** Applies the first fix of a finding, having seen that it can be undone. */
    static void apply(Finding finding, Report report) {
        try {
            byte[] before = ReportFile.toBytes(report);
            finding.fixes().get(0).edit().apply(report).apply(report);
            if (!Arrays.equals(before, ReportFile.toBytes(report))) {
                throw new AssertionError("The fix of " + finding + " is not undone");
            }
            finding.fixes().get(0).edit().apply(report);
        } catch (EditException | ReportFileException e) {
            throw new AssertionError("The fix of " + finding + " does not fit", e);
        }
    }
}
