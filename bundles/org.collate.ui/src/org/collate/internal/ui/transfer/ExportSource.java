package org.collate.internal.ui.transfer;

import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.model.Ids;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OpenDraft;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What is exported.
 *
 * @param place where the report lies
 * @param name what a person calls it
 * @param written the editor of a draft that is open, of which is exported what is written then; empty: what lies at the
 *     place
 * @param file the name that is proposed for the file, without extension
 * @param since the versions that changes can be counted from
 */
public record ExportSource(
        Place place, String name, Optional<OpenDraft> written, String file, List<SinceChoice> since) {

    /** Takes copies. */
    public ExportSource {
        since = List.copyOf(since);
    }

    /** What is exported to a file of its name. */
    public ExportSource(Place place, String name, Optional<OpenDraft> written) {
        this(place, name, written, name.replaceAll("[\\\\/:*?\"<>|›\\s]+", "-"), List.of(SinceChoice.accepted()));
    }

    Documents.Opened open(IProgressMonitor monitor) throws InputException, SpaceException {
        return written.isPresent()
                ? new Documents.Opened(place, written.get().report(), List.of())
                : Documents.read(place, DesktopPlugins.importers(), Ids.derived(), monitor);
    }
}
