package org.collate.internal.ui.space;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collate.git.SpaceException;
import org.collate.operations.space.ShowSpace;
import org.collate.ui.Background;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Reads team spaces; waits for the disk, so beside the window. */
final class SpacesRead implements Background.Work<List<SpaceNode>> {

    private final List<Path> folders;

    SpacesRead(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The rows; a space that cannot be read says why in its own. */
    @Override
    public List<SpaceNode> run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, folders.size());
        List<SpaceNode> spaces = new ArrayList<>();
        for (Path folder : folders) {
            spaces.add(space(folder, progress.split(1)));
        }
        return spaces;
    }

    private static SpaceNode space(Path folder, IProgressMonitor monitor) {
        try {
            return SpaceNode.OfSpace.of(folder, new ShowSpace(folder).execute(monitor));
        } catch (SpaceException e) {
            return new SpaceNode.OfSpace(folder, List.of(), e.getMessage());
        }
    }
}
