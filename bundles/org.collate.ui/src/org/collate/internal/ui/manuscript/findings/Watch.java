package org.collate.internal.ui.manuscript.findings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.layout.Outline;
import org.collate.git.merge.KeptConflict;
import org.collate.model.Messages;
import org.collate.model.template.Template;
import org.collate.operations.check.Begun;
import org.collate.operations.check.LiveCheck;
import org.collate.operations.check.Places;
import org.collate.operations.links.LinkTable;
import org.collate.operations.writing.Follower;
import org.collate.operations.writing.LengthLimits;
import org.collate.operations.writing.Loaded;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.sheets.SheetContent;
import org.collate.ui.Background;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenedReport;
import org.collate.ui.OpenedReport.AsideFinding;
import org.collate.ui.OpenedReport.CheckedFinding;
import org.collate.ui.OutlineRow;
import org.collate.validation.Finding;
import org.collate.validation.Overview;
import org.collate.validation.Rule;
import org.collate.validation.Validation;

/**
 * Looks at the report beside the workbench's thread whenever writing pauses for a moment: outlines and checks it. What it
 * saw is told on the workbench's thread, and only while it is still so.
 */
final class Watch {

    private static final Duration MOMENT = Duration.ofMillis(250);

    private final Loaded loaded;
    private final Supplier<Optional<Template>> template;
    private final Follower follower;
    private final Background<Seen> looking;
    private final Consumer<OpenedReport> seen;
    private final List<Runnable> waiting = new ArrayList<>();
    private Optional<Bench> bench = Optional.empty();
    /** What is found again is the same object, so that the workbench's thread compares thousands at once. */
    private Map<CheckedFinding, CheckedFinding> known = Map.of();

    private volatile List<KeptConflict> conflicts = List.of();

    private volatile long generation;
    private long seenGeneration = -1;
    /** What a report is held against: made anew where the template is another. */
    private record Bench(Optional<Template> template, LiveCheck check, LengthLimits limits) {

        static Bench of(Optional<Template> template) {
            List<Rule> rules = DesktopPlugins.rules();
            return new Bench(template, new LiveCheck(rules, template), new LengthLimits(rules, template));
        }
    }

    /** A report as it was looked at, and how it was counted then. */
    private record Seen(long generation, OpenedReport report) {}

    /**
     * Watches a report.
     *
     * @param template the template that is checked under, as it is now; for any thread
     * @param screen where it is told
     * @param seen is told what was seen
     */
    Watch(Loaded loaded, Supplier<Optional<Template>> template, OnScreen screen, Consumer<OpenedReport> seen) {
        this.loaded = loaded;
        this.template = template;
        this.follower = loaded.follower();
        this.seen = seen;
        String name = Messages.of(Watch.class).get("watching", loaded.name());
        this.looking =
                Background.of(name, screen, monitor -> look()).then(this::tell).last();
    }

    /** Begins, at once. */
    void begin() {
        looking.start();
    }

    /** The report was changed; on the workbench's thread. */
    void changed() {
        generation++;
        looking.cancel();
        looking.start(MOMENT);
    }

    /** Merges have left other conflicts in it than before. */
    void conflicts(List<KeptConflict> open) {
        if (!conflicts.equals(open)) {
            conflicts = List.copyOf(open);
            changed();
        }
    }

    /** How often the report was changed. */
    long generation() {
        return generation;
    }

    /** Whether what was seen last is how the report is. */
    boolean isCurrent() {
        return seenGeneration == generation;
    }

    /** Does something on the workbench's thread as soon as what was seen is how the report is; at once where it is. */
    void whenCurrent(Runnable work) {
        if (isCurrent()) {
            work.run();
        } else {
            waiting.add(work);
            looking.cancel();
            looking.start();
        }
    }

    /** Looks no more. */
    void end() {
        looking.end();
    }

    private Seen look() {
        long looked = generation;
        OpenedReport report = follower.look((copy, touched) -> {
            Optional<Template> under = template.get();
            Bench at = bench.filter(last -> last.template() == under).orElseGet(() -> Bench.of(under));
            bench = Optional.of(at);
            Validation validation = at.check().check(copy, touched);
            List<Finding> findings = Stream.concat(
                            at.check().conflicts(copy, conflicts).stream(),
                            Begun.shown(copy, under, validation.findings()).stream())
                    .toList();
            Places places = Places.of(copy);
            List<CheckedFinding> checked = findings.stream()
                    .map(finding -> new CheckedFinding(finding, places.of(finding.element())))
                    .map(finding -> known.getOrDefault(finding, finding))
                    .toList();
            known = checked.stream().collect(Collectors.toMap(each -> each, each -> each, (first, same) -> first));
            List<AsideFinding> aside = validation.suppressed().stream()
                    .map(each -> new AsideFinding(
                            new CheckedFinding(
                                    each.finding(), places.of(each.finding().element())),
                            each.reason(),
                            each.person()))
                    .toList();
            Set<String> rules = Stream.concat(
                            findings.stream().map(Finding::rule),
                            loaded.findings().stream().map(ImportFinding::rule))
                    .collect(Collectors.toSet());
            rules.removeIf(rule -> !validation.isToldTogether(rule));
            return new OpenedReport(
                    loaded.place(),
                    Outline.of(copy),
                    OutlineRow.of(copy),
                    loaded.findings(),
                    checked,
                    aside,
                    rules,
                    Begun.isBegun(copy, under),
                    at.limits().of(Overview.of(copy)),
                    LinkTable.of(copy),
                    SheetContent.of(PageProfile.standard(), copy));
        });
        return new Seen(looked, report);
    }

    private void tell(Seen last) {
        if (last.generation() != generation) {
            return;
        }
        seenGeneration = last.generation();
        seen.accept(last.report());
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}
