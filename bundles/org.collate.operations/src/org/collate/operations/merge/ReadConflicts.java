package org.collate.operations.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.core.merge.Conflict;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.merge.KeptConflict;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;

/** Reads the conflicts of a variant for whoever settles them: where each stands in what is written, and whose each side is. */
public final class ReadConflicts {

    private final Space space;
    private final Variant variant;
    private final Report written;
    private final Map<VersionId, Optional<Report>> reports = new HashMap<>();

    /**
     * Reads for a text.
     *
     * @param written what is written at the moment; only read
     */
    public ReadConflicts(Space space, Variant variant, Report written) {
        this.space = space;
        this.variant = variant;
        this.written = written;
    }

    /**
     * What is open.
     *
     * @param conflicts in the order of what is written
     * @param canBeGivenUp whether the merge that left them can still be given up
     */
    public record Open(List<OpenConflict> conflicts, boolean canBeGivenUp) {

        /** None at all. */
        public static final Open NOTHING = new Open(List.of(), false);

        /** Takes a copy. */
        public Open {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Reads them. */
    public Open execute() throws SpaceException {
        KeptConflicts kept = new KeptConflicts(space);
        List<KeptConflict> all = kept.of(variant);
        if (all.isEmpty()) {
            return Open.NOTHING;
        }
        Map<String, Integer> order = new HashMap<>();
        Stream.concat(Stream.of(written.getId()), Reports.elements(written).map(Identified::getId))
                .forEach(id -> order.putIfAbsent(id, order.size()));
        SideAuthors authors = new SideAuthors(space, variant);
        List<OpenConflict> open = new ArrayList<>();
        for (KeptConflict each : all) {
            open.add(authors.of(each, place(each)));
        }
        open.sort((one, other) -> {
            int byElement = Integer.compare(
                    order.getOrDefault(one.at().element(), 0),
                    order.getOrDefault(other.at().element(), 0));
            return byElement != 0 ? byElement : Integer.compare(from(one), from(other));
        });
        return new Open(open, kept.canAbandon(variant));
    }

    private static int from(OpenConflict conflict) {
        return conflict.at().words().map(OpenConflict.Passage::from).orElse(-1);
    }

    private OpenConflict.Place place(KeptConflict kept) throws SpaceException {
        String element = kept.conflict().element();
        if (isHere(element)) {
            return new OpenConflict.Place(element, passage(kept.conflict()));
        }
        Optional<Report> theirs =
                kept.merged().isPresent() && !kept.merged().get().byTemplate()
                        ? report(kept.merged().get().theirs())
                        : Optional.empty();
        String near = theirs.flatMap(report -> near(report, element)).orElse(written.getId());
        return new OpenConflict.Place(near, Optional.empty());
    }

    private boolean isHere(String element) {
        return written.getId().equals(element) || Reports.find(written, element).isPresent();
    }

    private Optional<OpenConflict.Passage> passage(Conflict conflict) {
        if (!(conflict instanceof Conflict.Words words)
                || words.ours().filter(each -> !each.isBlank()).isEmpty()) {
            return Optional.empty();
        }
        TextRef text = new TextRef(words.element(), words.feature());
        String ours = words.ours().get().strip();
        return Words.of(written, text)
                .map(all -> all.indexOf(ours))
                .filter(at -> at >= 0)
                .map(at -> new OpenConflict.Passage(text, at, at + ours.length()));
    }

    /** What stands here of the elements around one that is gone: the nearest before it, else what held it. */
    private Optional<String> near(Report theirs, String element) {
        Optional<Identified> found = Reports.find(theirs, element);
        while (found.isPresent() && found.get() instanceof Content content && content.getParent() != null) {
            List<? extends Identified> siblings = content.getParent().getContents();
            for (int i = siblings.indexOf(content) - 1; i >= 0; i--) {
                if (isHere(siblings.get(i).getId())) {
                    return Optional.of(last(siblings.get(i).getId()));
                }
            }
            Identified parent = (Identified) content.getParent();
            if (isHere(parent.getId())) {
                return Optional.of(parent.getId());
            }
            found = Optional.of(parent);
        }
        return Optional.empty();
    }

    /** The last of what an element holds in what is written. */
    private String last(String element) {
        return Reports.find(written, element).stream()
                .flatMap(found -> Reports.parts(found))
                .filter(Content.class::isInstance)
                .map(Identified::getId)
                .reduce(element, (before, each) -> each);
    }

    private Optional<Report> report(VersionId version) {
        return reports.computeIfAbsent(version, id -> {
            try {
                return Optional.of(new Versions(space).report(variant, id));
            } catch (SpaceException e) {
                // Its place is then that of the whole report.
                return Optional.empty();
            }
        });
    }
}
