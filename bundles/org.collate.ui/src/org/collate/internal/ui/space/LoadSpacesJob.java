package org.collate.internal.ui.space;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.collate.git.SpaceException;
import org.collate.model.Messages;
import org.collate.operations.space.ShowSpace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Reads the team spaces beside the window. */
final class LoadSpacesJob extends Job {

    private final List<Path> folders;
    private final Consumer<List<SpaceNode>> result;

    /**
     * Reads spaces.
     *
     * @param result takes the rows, on the thread of the job
     */
    LoadSpacesJob(List<Path> folders, Consumer<List<SpaceNode>> result) {
        super(Messages.of(LoadSpacesJob.class).get("loading"));
        this.folders = folders;
        this.result = result;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, folders.size());
        List<SpaceNode> spaces = new ArrayList<>();
        try {
            for (Path folder : folders) {
                spaces.add(space(folder, progress.split(1)));
            }
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
        result.accept(spaces);
        return Status.OK_STATUS;
    }

    private static SpaceNode space(Path folder, IProgressMonitor monitor) {
        try {
            return SpaceNode.OfSpace.of(folder, new ShowSpace(folder).execute(monitor));
        } catch (SpaceException e) {
            return new SpaceNode.OfSpace(folder, List.of(), e.getMessage());
        }
    }
}
