package org.collate.operations.merge;

import java.util.ArrayList;
import java.util.List;
import org.collate.git.SpaceException;
import org.collate.model.Ids;
import org.collate.model.report.Report;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.operations.MatchToOther;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Opens several versions of one report so that they can be compared by id. One that was read from a foreign file has no
 * ids of its own; it is matched to the first that has, or to the first of all.
 */
public final class OpenTogether {

    private final Documents documents;
    private final List<String> names;

    /**
     * Opens reports.
     *
     * @param names files or variants, the earliest version first
     */
    public OpenTogether(Documents documents, List<String> names) {
        this.documents = documents;
        this.names = List.copyOf(names);
    }

    /** The reports, in the order of their names. */
    public List<Report> execute(IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 2 * names.size());
        List<Documents.Opened> opened = new ArrayList<>();
        for (String name : names) {
            opened.add(documents.open(name, Ids.derived(), progress.split(1)));
        }
        Documents.Opened first =
                opened.stream().filter(each -> !each.isImported()).findFirst().orElse(opened.getFirst());
        List<Report> reports = new ArrayList<>();
        for (Documents.Opened each : opened) {
            reports.add(
                    each == first ? each.report() : new MatchToOther(first.report()).rebase(each, progress.split(1)));
        }
        return reports;
    }
}
