package org.collate.operations.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.model.Ids;
import org.collate.model.report.Report;
import org.collate.operations.Documents;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Looks for words in the drafts of team spaces. Changes nothing. */
public final class SearchDrafts {

    /**
     * A draft that is looked through.
     *
     * @param name what a person calls it
     * @param open a copy of it as it is written now, where it is; else its last version is read
     */
    public record Draft(Path space, Variant variant, String name, Optional<Report> open) {}

    /**
     * What was found in a draft.
     *
     * @param place where its last version lies
     * @param hits what was found, in reading order; at least one
     */
    public record InDraft(Draft draft, Place.OfVariant place, List<SearchHit> hits) {

        /** Takes a copy. */
        public InDraft {
            hits = List.copyOf(hits);
        }
    }

    private final List<Draft> drafts;
    private final ReportSearch search;
    private final Importers importers;

    /** Looks through drafts. @param importers what reads files that are no report files */
    public SearchDrafts(List<Draft> drafts, ReportSearch search, Importers importers) {
        this.drafts = List.copyOf(drafts);
        this.search = search;
        this.importers = importers;
    }

    /**
     * Looks.
     *
     * @return the drafts in which something was found, in their order
     * @throws InputException where a pattern takes too long
     * @throws SpaceException where a draft cannot be read
     * @throws OperationCanceledException where the monitor says so
     */
    public List<InDraft> execute(IProgressMonitor monitor) throws InputException, SpaceException {
        SubMonitor progress = SubMonitor.convert(monitor, drafts.size());
        List<InDraft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            Place.OfVariant place = Place.OfVariant.draft(draft.space(), state(draft));
            SubMonitor one = progress.split(1);
            Report report = draft.open().isPresent()
                    ? draft.open().get()
                    : Documents.read(place, importers, Ids.derived(), one).report();
            List<SearchHit> hits = search.in(ReportSearch.texts(report));
            if (!hits.isEmpty()) {
                found.add(new InDraft(draft, place, hits));
            }
        }
        return found;
    }

    private static VariantState state(Draft draft) throws SpaceException {
        try (Space space = Space.open(draft.space())) {
            return new Variants(space)
                    .list(draft.variant().meeting()).stream()
                            .filter(each -> each.variant().equals(draft.variant()))
                            .findFirst()
                            .orElseThrow(() -> new OperationCanceledException());
        }
    }
}
