package org.collate.operations.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.authors.Authorship;
import org.collate.core.difference.SideBySide;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.blame.Blamed;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.report.Report;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Compares two versions of a report, or a version and what is written now, and finds out who wrote what differs. */
public final class CompareVersions {

    private final Path space;
    private final Variant variant;
    private final VersionId before;
    private final VersionId after;
    private final Optional<Report> written;

    /**
     * Compares.
     *
     * @param before the earlier version
     * @param after the later version
     * @param written what was written on the later version and is compared in its place; only read
     */
    public CompareVersions(Path space, Variant variant, VersionId before, VersionId after, Optional<Report> written) {
        this.space = space;
        this.variant = variant;
        this.before = before;
        this.after = after;
        this.written = written;
    }

    /**
     * Compares them.
     *
     * @throws SpaceException where a version cannot be read
     * @throws OperationCanceledException where the monitor says so
     */
    public Comparison execute(IProgressMonitor monitor) throws SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 5);
        try (Space open = Space.open(space)) {
            Blame blame = new Blame(open);
            Blamed then = blame.of(variant, before);
            progress.split(1);
            Blamed now = blame.of(variant, after);
            progress.split(1);
            Report text = written.orElse(now.report());
            Authorship authors = written.isPresent()
                    ? Authorship.of(text, Credits.UNWRITTEN, List.of(now.authorship()))
                    : now.authorship();
            Credits credits = new Credits(then.authorship(), authors, now.origins());
            progress.split(1);
            List<SideBySide.Row> rows = SideBySide.of(then.report(), text).rows();
            SubMonitor each = progress.split(2).setWorkRemaining(rows.size());
            List<Comparison.Line> lines = new ArrayList<>();
            for (SideBySide.Row row : rows) {
                lines.add(credits.of(row));
                each.split(1);
            }
            Versions versions = new Versions(open);
            return new Comparison(
                    versions.version(before), versions.version(after), written.isEmpty(), then.report(), lines);
        }
    }
}
