package org.collate.internal.ui.transfer;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.model.Messages;
import org.collate.operations.space.ImportIntoVariant;
import org.collate.operations.space.PreparedImport;
import org.collate.transfer.Cleaning;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.match.Matching;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Shows what an import would do: which elements it recognised, changes, adds and removes, and what it found. */
final class ImportPreviewPage extends WizardPage {

    private static final String CLEANING = "cleaning";
    private static final int WIDTH = 92;
    private static final int ROWS = 11;
    private static final int FINDINGS = 4;

    private final Messages text;
    private Label summary;
    private PreviewTable elements;
    private PreviewTable findings;
    private Text message;
    private Optional<Shown> shown = Optional.empty();
    private Set<Cleaning> cleanings = Cleaning.usual();
    private Runnable again = () -> {};

    /** What is seen: an import, and where it comes from and goes. */
    private record Shown(ReportChoice target, List<Path> files, List<PreparedImport> copies, boolean unsaved) {}

    ImportPreviewPage(Messages text) {
        super("import.preview");
        this.text = text;
        setTitle(text.get("preview.title"));
        setDescription(text.get("preview.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
                .applyTo(summary);
        elements = new PreviewTable(area, text, "preview.what", "preview.type", "preview.words");
        lay(elements.table(), ROWS);
        findings = new PreviewTable(area, text, SWT.CHECK, "preview.line", "preview.rule", "preview.finding");
        findings.table().addListener(SWT.Selection, this::toggle);
        findings.table().setToolTipText(text.get("preview.checks"));
        lay(findings.table(), FINDINGS);
        new Label(area, SWT.NONE).setText(text.get("import.message"));
        message = new Text(area, SWT.BORDER);
        message.addModifyListener(event -> complete());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        setControl(area);
    }

    private void lay(Table table, int rows) {
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, rows == ROWS)
                .hint(convertWidthInCharsToPixels(WIDTH), (rows + 1) * table.getItemHeight())
                .applyTo(table.getParent());
    }

    /**
     * Shows what an import would do.
     *
     * @param isOpen whether the draft is open for writing, and takes the file without becoming a version
     */
    void show(ReportChoice target, Path file, PreparedImport prepared, boolean isOpen) {
        show(target, List.of(file), List.of(prepared), isOpen, false);
    }

    /**
     * Shows what an import of one file or of several would do.
     *
     * @param isOpen whether the draft is open for writing
     * @param isReturned whether versions are made of them all the same
     */
    void show(ReportChoice target, List<Path> files, List<PreparedImport> copies, boolean isOpen, boolean isReturned) {
        List<ImportIntoVariant.Result> outlooks =
                copies.stream().map(PreparedImport::outlook).toList();
        boolean unsaved = !isOpen && outlooks.stream().anyMatch(ImportIntoVariant.Result::unsaved);
        boolean isAnother = !isOf(target, files);
        shown = Optional.of(new Shown(target, files, copies, unsaved));
        summary.setText(outlooks.size() == 1 ? told(target, outlooks.getFirst()) : told(target, outlooks));
        elements.clear();
        outlooks.forEach(this::add);
        findings.clear();
        List<ImportFinding> found = outlooks.stream()
                .flatMap(outlook -> outlook.findings().stream())
                .toList();
        found.forEach(this::add);
        addCleanings(found);
        if (found.isEmpty()) {
            findings.add(PreviewTable.Tone.SAME, "", "", text.get("preview.noFindings"));
        }
        boolean isStep = isOpen && !isReturned;
        if (isAnother || isStep) {
            String names = files.stream()
                    .map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.joining(", "));
            message.setText(isStep ? text.get("import.open") : text.get("import.proposed", names));
        }
        message.setEnabled(!isStep);
        setMessage(isReturned ? text.get("preview.returned") : null, IMessageProvider.INFORMATION);
        complete();
        getControl().requestLayout();
    }

    private String told(ReportChoice target, ImportIntoVariant.Result outlook) {
        Matching matching = outlook.matching();
        return text.get(
                "preview.summary",
                target.name(),
                matching.pairs().size(),
                outlook.reworded().size(),
                matching.added().size(),
                matching.unmatched().size());
    }

    private String told(ReportChoice target, List<ImportIntoVariant.Result> outlooks) {
        int reworded = 0;
        int added = 0;
        int gone = 0;
        for (ImportIntoVariant.Result each : outlooks) {
            reworded += each.reworded().size();
            added += each.matching().added().size();
            gone += each.matching().unmatched().size();
        }
        return text.get("preview.several", target.name(), outlooks.size(), reworded, added, gone);
    }

    private void add(ImportIntoVariant.Result outlook) {
        Matching matching = outlook.matching();
        List<Matching.Pair> reworded = outlook.reworded();
        matching.unmatched().forEach(quote -> elements.add(PreviewTable.Tone.GONE, "preview.gone", quote));
        matching.added().forEach(quote -> elements.add(PreviewTable.Tone.NEW, "preview.new", quote));
        reworded.forEach(pair -> elements.add(PreviewTable.Tone.CHANGED, "preview.reworded", pair.imported()));
        matching.kept().forEach(quote -> elements.add(PreviewTable.Tone.SAME, "preview.kept", quote));
        matching.pairs().stream()
                .filter(pair -> !reworded.contains(pair))
                .forEach(pair -> elements.add(PreviewTable.Tone.SAME, "preview.same", pair.there()));
    }

    /** A click on the mark of a finding takes its kind of cleaning back, or does it, and reads the file anew. */
    private void toggle(Event event) {
        if (event.detail != SWT.CHECK || !(event.item instanceof TableItem item)) {
            return;
        }
        if (item.getData(CLEANING) instanceof Cleaning kind) {
            Set<Cleaning> chosen = EnumSet.copyOf(cleanings);
            if (item.getChecked()) {
                chosen.add(kind);
            } else {
                chosen.remove(kind);
            }
            cleanings = chosen;
            again.run();
        } else {
            item.setChecked(true);
        }
    }

    /** What is cleaned when the file is read. */
    Set<Cleaning> cleanings() {
        return cleanings;
    }

    /** Says how the file is read anew when something else is to be cleaned. */
    void onChange(Runnable action) {
        again = action;
    }

    /** What was cleaned is marked; what was left as it is stays in the list, so that one click brings it back. */
    private void addCleanings(List<ImportFinding> shown) {
        for (Cleaning kind : Cleaning.usual()) {
            boolean told = shown.stream().anyMatch(finding -> finding.cleaning().equals(Optional.of(kind)));
            if (!cleanings.contains(kind) && !told) {
                findings.row(PreviewTable.Tone.SAME, "", "", text.get("preview.kept." + kind.word()))
                        .setData(CLEANING, kind);
            }
        }
    }

    private void add(ImportFinding finding) {
        String line = finding.line() > 0 ? String.valueOf(finding.line()) : "";
        PreviewTable.Tone tone =
                finding.severity() == ImportFinding.Severity.INFO ? PreviewTable.Tone.SAME : PreviewTable.Tone.CHANGED;
        TableItem item = findings.row(tone, line, finding.rule(), finding.message());
        item.setChecked(finding.cleaning().map(cleanings::contains).orElse(true));
        finding.cleaning().ifPresent(kind -> item.setData(CLEANING, kind));
    }

    private void complete() {
        boolean unsaved = shown.filter(Shown::unsaved).isPresent();
        boolean noMessage = message.getText().isBlank();
        setErrorMessage(unsaved ? text.get("import.unsaved") : noMessage ? text.get("import.noMessage") : null);
        setPageComplete(shown.isPresent() && !unsaved && !noMessage);
    }

    /** Whether what is shown is the import of these files into this report. */
    boolean isOf(ReportChoice target, List<Path> files) {
        return shown.filter(seen -> seen.target().equals(target) && seen.files().equals(files))
                .isPresent();
    }

    /** The import that is shown, of one file. */
    PreparedImport prepared() {
        return shown.orElseThrow().copies().getFirst();
    }

    String message() {
        return message.getText().strip();
    }
}
