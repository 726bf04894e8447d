package org.collate.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.collate.model.Messages;
import org.collate.operations.writing.Lengths;
import org.collate.validation.Severity;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/**
 * What the status line tells of the window's report: how long it and the part at the caret are, what was found in it,
 * whether it is kept, and how large it is shown. The findings lead to their list, the size back to the one in print.
 */
public final class ReportStatus extends ContributionItem {

    private static final Color BAD = new Color(184, 76, 0);
    private static final Color WORSE = new Color(196, 32, 32);
    private static final int GAP = 18;

    private final Messages text = Messages.of(ReportStatus.class);
    private final IWorkbenchWindow window;
    private Composite area;
    private Label part;
    /** All that is told of the part, whether or not there was room for it. */
    private String ofPart = "";

    private Label report;
    private Label findings;
    private Label kept;
    private Label page;
    private Label zoom;

    /** The status of a window's report. */
    public ReportStatus(IWorkbenchWindow window) {
        super("org.collate.ui.status");
        this.window = window;
    }

    @Override
    public void fill(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        RowLayout row = new RowLayout();
        row.wrap = false;
        row.center = true;
        row.spacing = GAP;
        row.marginTop = 0;
        row.marginBottom = 0;
        area.setLayout(row);
        part = new Label(area, SWT.NONE);
        report = new Label(area, SWT.NONE);
        findings = new Label(area, SWT.NONE);
        kept = new Label(area, SWT.NONE);
        page = new Label(area, SWT.NONE);
        zoom = new Label(area, SWT.NONE);
        page.setCursor(area.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        page.setToolTipText(text.get("status.page.open"));
        page.addListener(SWT.MouseUp, event -> open(WritingPerspective.PREVIEW));
        findings.setCursor(area.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        findings.setToolTipText(text.get("status.findings.open"));
        findings.addListener(SWT.MouseUp, event -> open(WritingPerspective.FINDINGS));
        zoom.setCursor(area.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        zoom.setToolTipText(text.get("status.zoom.reset"));
        PageZoom size = PageZoom.of(window.getWorkbench());
        zoom.addListener(SWT.MouseUp, event -> size.reset());
        CurrentReport current = CurrentReport.of(window);
        Runnable stopShowing = current.whenShown(shown -> show());
        Runnable stopFollowing = current.whenCaretMoves(element -> show());
        Runnable stopKeeping = current.whenKept(this::show);
        Runnable stopZooming = size.whenChanged(this::show);
        Runnable stopPaging = ShownPages.of(window).whenChanged(this::showPage);
        parent.addListener(SWT.Resize, event -> {
            if (!area.isDisposed()) {
                ofPart = "";
                show();
            }
        });
        area.addListener(SWT.Dispose, event -> {
            stopShowing.run();
            stopFollowing.run();
            stopKeeping.run();
            stopZooming.run();
            stopPaging.run();
        });
    }

    private void open(String view) {
        try {
            window.getActivePage().showView(view);
        } catch (PartInitException e) {
            ILog.of(ReportStatus.class).error("The view " + view + " cannot be shown", e);
        }
    }

    private void show() {
        CurrentReport current = CurrentReport.of(window);
        Optional<OpenedReport> opened = current.get();
        Lengths lengths = opened.map(OpenedReport::lengths).orElse(Lengths.NONE);
        boolean isKept = lengths.partOf(current.caret())
                .filter(each -> !lengths.isKept(each))
                .isEmpty();
        String now = lengths.ofPart(current.caret());
        boolean isOther = !now.equals(ofPart);
        if (isOther) {
            ofPart = now;
            part.setToolTipText(now);
            say(part, now, isKept ? Optional.empty() : Optional.of(BAD));
        }
        isOther |= say(report, opened.isEmpty() ? "" : lengths.ofReport(), Optional.empty());
        isOther |= say(findings, opened.map(this::findings).orElse(""), colour(opened));
        String how = opened.isEmpty() ? "" : text.get("status.kept." + name(current.kept()));
        kept.setToolTipText(text.get("status.kept." + name(current.kept()) + ".long"));
        isOther |= say(kept, how, current.kept() == CurrentReport.Kept.NOT ? Optional.of(WORSE) : Optional.empty());
        String size = text.get("status.zoom", PageZoom.of(window.getWorkbench()).percent());
        isOther |= say(zoom, opened.isEmpty() ? "" : size, Optional.empty());
        isOther |= say(page, opened.isEmpty() ? "" : ofPages(), Optional.empty());
        if (isOther) {
            lay();
        }
    }

    private void showPage() {
        if (!page.isDisposed() && say(page, ofPages(), Optional.empty())) {
            lay();
        }
    }

    private String ofPages() {
        ShownPages pages = ShownPages.of(window);
        return pages.count() == 0 ? "" : text.get("status.page", pages.page() + 1, pages.count());
    }

    private static String name(CurrentReport.Kept kept) {
        return kept.name().toLowerCase(Locale.ROOT);
    }

    /** As wide as its words; where there is no room for them, it tells less of what is asked. The line keeps a third for itself. */
    private void lay() {
        Point size = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int room = area.getParent().getClientArea().width * 2 / 3;
        if (size.x > room && room > 0) {
            CurrentReport current = CurrentReport.of(window);
            current.get().ifPresent(open -> part.setText(open.lengths().ofPartInShort(current.caret())));
            size = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        }
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = size.x;
        data.heightHint = size.y;
        area.setLayoutData(data);
        area.getParent().layout();
        area.layout();
    }

    /** Gives a label its words. @return whether it had others */
    private static boolean say(Label label, String words, Optional<Color> colour) {
        label.setForeground(colour.orElse(null));
        if (label.getText().equals(words)) {
            return false;
        }
        label.setText(words);
        return true;
    }

    private String findings(OpenedReport opened) {
        if (!opened.isBegun()) {
            return text.get("status.notBegun");
        }
        long errors = count(opened, Severity.ERROR::equals);
        long warnings = count(opened, Severity.WARNING::equals);
        return errors + warnings == 0 ? text.get("status.clean") : text.get("status.findings", errors, warnings);
    }

    private static Optional<Color> colour(Optional<OpenedReport> opened) {
        if (opened.filter(each -> count(each, Severity.ERROR::equals) > 0).isPresent()) {
            return Optional.of(WORSE);
        }
        return opened.filter(each -> count(each, Severity.WARNING::equals) > 0).map(each -> BAD);
    }

    private static long count(OpenedReport opened, Predicate<Severity> severity) {
        return opened.checked().stream()
                .filter(each -> severity.test(each.finding().severity()))
                .count();
    }

    /** What is said at the moment, each thing in a line of its own; empty lines for what there is not. */
    public String words() {
        return String.join("\n", part.getText(), report.getText(), findings.getText(), kept.getText(), zoom.getText());
    }
}
