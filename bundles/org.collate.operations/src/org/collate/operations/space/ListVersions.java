package org.collate.operations.space;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.eclipse.core.runtime.IProgressMonitor;

/** Lists the versions of a report in a team space. */
public final class ListVersions {

    private final Path space;
    private final Variant variant;

    /** Lists the versions of one variant of the space in a folder. */
    public ListVersions(Path space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /**
     * The versions of a report.
     *
     * @param versions those of the draft, the last one first
     * @param accepted the accepted one; a template has none
     */
    public record Result(List<Version> versions, Optional<VersionId> accepted) {

        /** Takes a copy. */
        public Result {
            versions = List.copyOf(versions);
        }
    }

    /** Reads them. */
    public Result execute(IProgressMonitor monitor) throws SpaceException {
        try (Space open = Space.open(space)) {
            Optional<VersionId> accepted = new Variants(open)
                    .all(variant.meeting()).stream()
                            .filter(state -> state.variant().equals(variant))
                            .findFirst()
                            .flatMap(state -> state.accepted());
            return new Result(new Versions(open).log(variant), accepted);
        }
    }
}
