package org.collate.operations.space;

import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Change;
import org.collate.core.difference.Difference;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Shows what this machine keeps of a draft that is in no version yet; changes nothing. */
public final class ShowUnsaved {

    private final Space space;
    private final Variant variant;
    private final Person person;

    /**
     * Looks at one draft.
     *
     * @param person who looks, for whoever wants to write meanwhile
     */
    public ShowUnsaved(Space space, Variant variant, Person person) {
        this.space = space;
        this.variant = variant;
        this.person = person;
    }

    /**
     * What is unsaved.
     *
     * @param base the version that the text was written on
     * @param text the text; empty where nothing is unsaved
     * @param changes how it differs from that version
     */
    public record Result(Version base, Optional<Report> text, List<Change> changes) {

        /** Takes a copy. */
        public Result {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Looks.
     *
     * @throws InputException where what is kept is no report that can be read
     * @throws SpaceException where the draft is open elsewhere, or the space cannot be read
     * @throws OperationCanceledException where the monitor says so
     */
    public Result execute(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        DraftSession.Text text;
        try (DraftSession session = new Drafts(space).open(variant, person, trouble -> {})) {
            text = session.text();
        }
        progress.split(1);
        Versions versions = new Versions(space);
        Version base = versions.version(text.base());
        if (text.origin() == DraftSession.Origin.VERSION) {
            return new Result(base, Optional.empty(), List.of());
        }
        try {
            Report now = ReportFile.read(variant.toString(), text.bytes());
            progress.split(1);
            return new Result(
                    base,
                    Optional.of(now),
                    Difference.of(versions.report(variant, text.base()), now).changes());
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
    }
}
