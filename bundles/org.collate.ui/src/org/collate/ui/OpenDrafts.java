package org.collate.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.Variant;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Finds the drafts that are open for writing in a window. On the workbench's thread. */
public final class OpenDrafts {

    private OpenDrafts() {}

    /** The one of a variant. */
    public static Optional<OpenDraft> find(IWorkbenchWindow window, Path space, Variant variant) {
        Path folder = space.toAbsolutePath().normalize();
        return Arrays.stream(window.getPages())
                .flatMap(OpenDrafts::parts)
                .flatMap(part -> of(part).stream())
                .filter(draft -> draft.place().variant().equals(variant)
                        && draft.place().space().toAbsolutePath().normalize().equals(folder))
                .findFirst();
    }

    /** The one that a part holds. */
    public static Optional<OpenDraft> of(IWorkbenchPart part) {
        return Optional.ofNullable(Adapters.adapt(part, OpenDraft.class));
    }

    private static Stream<IWorkbenchPart> parts(IWorkbenchPage page) {
        Stream<IWorkbenchPartReference> references =
                Stream.concat(Arrays.stream(page.getEditorReferences()), Arrays.stream(page.getViewReferences()));
        return references.flatMap(reference -> Optional.ofNullable(reference.getPart(false)).stream());
    }
}
