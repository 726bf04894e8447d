package org.collate.internal.ui.space;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.space.Space;
import org.collate.ui.DeskSettings;
import org.eclipse.swt.widgets.Text;

/** Makes a team space in a folder. */
public final class NewSpaceWizard extends SpaceWizard {

    private final Page page = new Page();

    /** A wizard for one space. */
    public NewSpaceWizard() {
        super("newSpace.window");
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path folder = page.folder();
        Signature by = here();
        return finish(monitor -> {
            Space.init(folder, by).close();
            return folder;
        });
    }

    private static final class Page extends FormPage {

        private Text folder;

        Page() {
            super("newSpace");
        }

        @Override
        protected void fill() {
            String proposed = new DeskSettings()
                    .spacesFolder()
                    .resolve(text().get("newSpace.proposed"))
                    .toString();
            folder = folder(text().get("newSpace.folder"), proposed);
            note(text().get("newSpace.note"));
            check(() -> folder.getText().isBlank() ? Optional.of(text().get("newSpace.noFolder")) : Optional.empty());
            check(() -> Files.isRegularFile(folder())
                    ? Optional.of(text().get("newSpace.file", folder()))
                    : Optional.empty());
        }

        Path folder() {
            return Path.of(folder.getText().strip());
        }
    }
}
