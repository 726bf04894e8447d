package org.collate.internal.ui.transfer;

import java.util.Map;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.space.Here;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.Messages;
import org.collate.operations.ExportReport;
import org.collate.operations.MachineFonts;
import org.collate.operations.WrittenFiles;
import org.collate.operations.review.ReadMarkup;
import org.collate.ui.DesktopPlugins;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes a report in another format, and says afterwards what the user should know of it. */
public final class ExportWizard extends SpaceWizard {

    private final IWorkbenchWindow window;
    private final ExportSource source;
    private final WrittenFiles written = WrittenFiles.ofUser();
    private final ExportPage page;

    /** A wizard for one report. */
    public ExportWizard(IWorkbenchWindow window, ExportSource source) {
        super(Messages.of(ExportWizard.class), "export.window");
        this.window = window;
        this.source = source;
        page = new ExportPage(text(), source, DesktopPlugins.exporters(), written);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ExportReport.Wish asked = new ExportReport.Wish(
                        page.file(), Optional.of(page.format().word()), page.isClean(), Map.of())
                .showing(page.markup());
        ReadMarkup history = new ReadMarkup(Signature.now(Here.person(System.getenv())));
        ExportReport.Wish wish = page.replaces() ? asked.replacing() : asked;
        MachineFonts fonts = MachineFonts.here(System.getenv());
        Optional<ExportReport.Exported> exported = beside(monitor -> new ExportReport(
                        source.open(monitor), wish, DesktopPlugins.exporters(), fonts, written, history)
                .execute(monitor));
        exported.ifPresent(done -> new ExportedDialog(window.getShell(), done).open());
        return exported.isPresent();
    }
}
