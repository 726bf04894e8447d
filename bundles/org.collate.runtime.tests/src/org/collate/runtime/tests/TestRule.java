package org.collate.runtime.tests;

import java.util.List;
import java.util.Map;
import org.collate.validation.FindingSink;
import org.collate.validation.ReportRule;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/** Finds one thing in each report. */
public final class TestRule implements ReportRule {

    @Override
    public String id() {
        return "tests.rule";
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public Settings defaults() {
        return Settings.of(Map.of(Settings.SEVERITY, List.of("info")));
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        sink.add(context.report(), "found");
    }
}
