package org.collate.internal.ui.manuscript.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.collate.git.merge.KeptConflict;
import org.collate.internal.ui.manuscript.page.ManuscriptConfiguration;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.page.Styling;
import org.collate.model.Messages;
import org.collate.model.template.Template;
import org.collate.operations.writing.Loaded;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenedReport;
import org.collate.ui.ShownReport;
import org.collate.validation.Finding;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.ISourceViewer;

/**
 * What is found in the report of a page while it is written: looked for in pauses, underlined, told at the mouse, and mended
 * as long as it is still so.
 */
public final class FindingsShown {

    private final Loaded loaded;
    private final Supplier<Optional<Template>> template;
    private final FixProcessor fixes;
    private final FindingHover hover;
    private ManuscriptPage page;
    private FindingMarks marks;
    private Watch watch;
    private Optional<OpenedReport> seen = Optional.empty();

    /**
     * Shows nothing yet.
     *
     * @param template the template that is checked under, as it is now; for any thread
     * @param report does what the user chose to do about a finding
     */
    public FindingsShown(Loaded loaded, Supplier<Optional<Template>> template, ShownReport report) {
        this.loaded = loaded;
        this.template = template;
        this.fixes = new FixProcessor(() -> marks, this::mendable, report);
        this.hover = new FindingHover(() -> marks);
    }

    /** What a page is made of that shows findings. */
    public ManuscriptConfiguration configuration(Styling styling) {
        return new ManuscriptConfiguration(styling, fixes, hover);
    }

    /**
     * Shows them on a page from now on.
     *
     * @param told is told whenever the report was looked at
     */
    public void begin(ManuscriptPage on, Consumer<OpenedReport> told) {
        page = on;
        marks = new FindingMarks(page);
        watch = new Watch(loaded, template, OnScreen.of(page.text()), report -> {
            seen = Optional.of(report);
            marks.show(report.checked());
            told.accept(report);
        });
        watch.begin();
    }

    /** The report was changed, or its template. */
    public void changed() {
        watch.changed();
    }

    /** Merges have left these conflicts in it, and no others. */
    public void conflicts(List<KeptConflict> open) {
        watch.conflicts(open);
    }

    /** How many findings of a rule have a fix. */
    private long mendable(String rule) {
        return checked()
                .filter(each -> each.rule().equals(rule) && !each.fixes().isEmpty())
                .count();
    }

    private Stream<Finding> checked() {
        return seen.stream().flatMap(report -> report.checked().stream()).map(OpenedReport.CheckedFinding::finding);
    }

    /** What is said of the place of a finding, for people; empty where it was not found when the report was looked at last. */
    String place(Finding finding) {
        return seen.stream()
                .flatMap(report -> report.checked().stream())
                .filter(each -> each.finding().equals(finding))
                .map(OpenedReport.CheckedFinding::place)
                .findFirst()
                .orElse("");
    }

    /** How often the report was changed since it is shown. */
    long generation() {
        return watch.generation();
    }

    /** The report as it was looked at last. */
    public Optional<OpenedReport> seen() {
        return seen;
    }

    /** Shows and selects the words of a finding. */
    public void reveal(Finding finding) {
        Optional<Position> place = marks.position(finding);
        if (place.isPresent()) {
            page.reveal(place.get().offset, place.get().length);
        } else {
            page.reveal(finding.element(), 0, 0);
        }
    }

    /**
     * Offers what mends the findings at the caret.
     *
     * @param say is told the sentence that nothing does
     */
    public void quickFix(Consumer<String> say) {
        watch.whenCurrent(() -> {
            if (fixes.offersAny(page.document(), page.text().getCaretOffset())) {
                page.viewer().doOperation(ISourceViewer.QUICK_ASSIST);
            } else {
                say.accept(Messages.of(FindingsShown.class).get("nothing"));
            }
        });
    }

    /** Does something about a finding where it still is as it was found, as soon as that is known; else something else. */
    public void ifThere(Finding finding, Runnable work, Runnable otherwise) {
        watch.whenCurrent(() -> {
            boolean isThere = checked().anyMatch(finding::equals);
            (isThere ? work : otherwise).run();
        });
    }

    /** Shows no more. */
    public void end() {
        if (watch != null) {
            watch.end();
            marks.dispose();
        }
    }
}
