package org.collate.internal.ui.compare;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.internal.ui.Icon;
import org.collate.model.Messages;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * What a comparison shows.
 *
 * @param space the folder of the space
 * @param variant whose versions
 * @param report what a person calls the report
 * @param before the earlier version; empty: the accepted text
 * @param after the later version; empty: the draft as it is written now
 */
public record CompareInput(
        Path space, Variant variant, String report, Optional<VersionId> before, Optional<VersionId> after)
        implements IEditorInput {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.COMPARE.descriptor();
    }

    @Override
    public String getName() {
        return Messages.of(CompareInput.class).get("compare.tab", report);
    }

    /** It is not opened again by the next start. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
