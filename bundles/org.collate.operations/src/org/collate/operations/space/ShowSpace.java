package org.collate.operations.space;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collate.git.NamedSlug;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.roster.MeetingEntry;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Looks at a team space: its meetings, and how the reports of each stand. */
public final class ShowSpace {

    private final Path folder;

    /** Looks at the space in a folder. */
    public ShowSpace(Path folder) {
        this.folder = folder;
    }

    /**
     * A meeting with its reports.
     *
     * @param meeting slug and name
     * @param variants the template, the team's report, then the leaders' in the order of the roster
     */
    public record Meeting(NamedSlug meeting, List<VariantState> variants) {

        /** Takes a copy. */
        public Meeting {
            variants = List.copyOf(variants);
        }
    }

    /**
     * Reads the space.
     *
     * @return the meetings, the last one first
     */
    public List<Meeting> execute(IProgressMonitor monitor) throws SpaceException, OperationCanceledException {
        try (Space space = Space.open(folder)) {
            List<NamedSlug> entries =
                    space.roster().meetings().stream().map(MeetingEntry::entry).toList();
            SubMonitor progress = SubMonitor.convert(monitor, entries.size());
            List<Meeting> meetings = new ArrayList<>();
            for (NamedSlug entry : entries.reversed()) {
                meetings.add(new Meeting(entry, new Variants(space).list(entry.slug())));
                progress.split(1);
            }
            return List.copyOf(meetings);
        }
    }
}
