package org.collate.internal.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.remote.Access;
import org.collate.git.remote.CopyAddress;
import org.collate.git.remote.Remote;
import org.collate.git.remote.Remotes;
import org.collate.internal.ui.Sentence;
import org.collate.internal.ui.space.FormPage;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.Messages;
import org.collate.operations.exchange.CloneSpace;
import org.collate.operations.exchange.Unlocked.Unlocking;
import org.collate.ui.DeskSettings;
import org.collate.ui.TeamSpaces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Makes a copy of a team space that lies in a folder, on a stick, on a Git server, or in a bundle file, and shows it. */
final class CloneSpaceWizard extends SpaceWizard {

    private final Page page = new Page();
    private final Unlocking unlocking;
    private final Access access;

    /** @param access how servers are reached */
    CloneSpaceWizard(Unlocking unlocking, Access access) {
        super(Messages.of(CloneSpaceWizard.class), "clone.window");
        this.unlocking = unlocking;
        this.access = access;
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Remote from = new Remote(Remotes.ORIGIN, page.from().orElseThrow(), List.of());
        Path to = page.to();
        Signature by = here();
        Shell over = getShell().getParent() instanceof Shell parent ? parent : getShell();
        Optional<CloneSpace.Result> made =
                beside(monitor -> new CloneSpace(from, to, by, access, unlocking).execute(monitor));
        made.ifPresent(result -> {
            TeamSpaces.of(PlatformUI.getWorkbench()).show(result.folder());
            if (!result.leftOut().isEmpty()) {
                Sentence.say(
                        over,
                        text().get("clone.window"),
                        text().get("clone.leftOut", String.join("\n", result.leftOut())));
            }
        });
        return made.isPresent();
    }

    private static final class Page extends FormPage {

        private Text from;
        private Text to;
        private Button isFile;

        Page() {
            super(Messages.of(CloneSpaceWizard.class), "clone");
        }

        @Override
        protected void fill() {
            from = place(text().get("clone.from"), "", this::choose);
            isFile = box(text().get("clone.isFile"), false);
            String proposed = new DeskSettings()
                    .spacesFolder()
                    .resolve(text().get("clone.proposed"))
                    .toString();
            to = folder(text().get("clone.to"), proposed);
            note(text().get("clone.note"));
            check(() -> from.getText().isBlank() ? Optional.of(text().get("clone.noFrom")) : Optional.empty());
            check(() -> isMissing() ? Optional.of(text().get("clone.missing", from.getText())) : Optional.empty());
            check(() -> to.getText().isBlank() ? Optional.of(text().get("clone.noTo")) : Optional.empty());
        }

        private Optional<String> choose() {
            return Optional.ofNullable(
                    isFile.getSelection()
                            ? new FileDialog(getShell(), SWT.OPEN).open()
                            : new DirectoryDialog(getShell()).open());
        }

        /** What was named; empty where it can be nothing. */
        Optional<CopyAddress> from() {
            try {
                return Optional.of(
                        CopyAddress.parse(from.getText().strip(), Path.of("").toAbsolutePath()));
            } catch (SpaceException e) {
                return Optional.empty();
            }
        }

        private boolean isMissing() {
            return from().filter(place -> !(place instanceof CopyAddress.Folder folder) || Files.exists(folder.path()))
                    .isEmpty();
        }

        Path to() {
            return DeskSettings.path(to.getText()).orElse(Path.of(""));
        }
    }
}
