package org.collate.operations.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.layout.Mark;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.layout.MarkedParagraph;
import org.collate.core.layout.MarkedTable;
import org.collate.core.marking.MarkedPrint;
import org.collate.git.Origin;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.TableCell;
import org.collate.operations.ExportReport;
import org.collate.operations.MarkupWish;
import org.collate.operations.Place;
import org.collate.transfer.Markup;
import org.collate.transfer.Markup.Answer;
import org.collate.transfer.Markup.Changes;
import org.collate.transfer.Markup.Comment;
import org.collate.transfer.Markup.Paper;
import org.collate.transfer.Markup.Recording;
import org.collate.transfer.Markup.Writer;

/** Reads what a document shows beside the text of a version: what changed since another one, and the comments. */
public final class ReadMarkup implements ExportReport.History {

    private final Optional<Signature> writer;

    /** Reads it for a version. */
    public ReadMarkup() {
        this.writer = Optional.empty();
    }

    /**
     * Reads it for what may be in no version yet.
     *
     * @param writer who writes it, and when
     */
    public ReadMarkup(Signature writer) {
        this.writer = Optional.of(writer);
    }

    /** What is read for one export. */
    private record Reading(Place.OfVariant place, Report report, MarkupWish wish) {

        private Recording recording() {
            return wish.isProtected()
                    ? Recording.PROTECTED
                    : wish.paper() == Paper.TRACKED ? Recording.ON : Recording.OFF;
        }
    }

    @Override
    public ExportReport.Shown read(Place.OfVariant place, Report report, MarkupWish wish) throws SpaceException {
        Reading reading = new Reading(place, report, wish);
        try (Space space = Space.open(place.space())) {
            Optional<VersionId> since = Optional.empty();
            Optional<Changes> changes = Optional.empty();
            if (wish.since().isPresent()) {
                since = Optional.of(new Versions(space).find(place.variant(), wish.since()));
                changes = Optional.of(changes(space, reading, since.get()));
            }
            List<Comment> comments = new ArrayList<>();
            if (wish.comments() && !place.variant().isTemplate()) {
                new Comments(space, place.variant()).on(report).forEach(each -> comments.add(comment(report, each)));
            }
            return new ExportReport.Shown(new Markup(changes, comments, wish.paper(), reading.recording()), since);
        }
    }

    private Changes changes(Space space, Reading reading, VersionId since) throws SpaceException {
        Place.OfVariant place = reading.place();
        Versions versions = new Versions(space);
        Report base = versions.report(place.variant(), since);
        Signature last = writer.isPresent()
                ? writer.get()
                : versions.version(place.version()).author();
        Tracked tracked =
                new TrackedRevisions(space).between(place.variant(), since, place.version(), reading.report(), last);
        List<MarkedBlock> blocks =
                MarkedPrint.of(base, reading.report(), tracked.revisions().strands());
        Map<String, Writer> writers = new HashMap<>();
        for (String version : versions(blocks)) {
            Origin origin = tracked.origins().get(version);
            if (origin != null) {
                String reason = versions.version(origin.version()).subject();
                writers.put(version, writer(origin.author(), reason));
            }
        }
        return new Changes(base, blocks, writers, writer(last, ""));
    }

    private static Writer writer(Signature by, String reason) {
        return new Writer(by.person().name(), by.time(), reason);
    }

    /** The versions that the marks name. */
    private static Set<String> versions(List<MarkedBlock> blocks) {
        Set<String> versions = new HashSet<>();
        for (MarkedBlock block : blocks) {
            switch (block) {
                case MarkedParagraph paragraph -> add(paragraph, versions);
                case MarkedTable table ->
                    table.rows().forEach(row -> {
                        versions.add(row.mark().version());
                        row.cells().forEach(cell -> cell.forEach(each -> add(each, versions)));
                    });
            }
        }
        versions.remove(Mark.STAYS.version());
        return versions;
    }

    private static void add(MarkedParagraph paragraph, Set<String> versions) {
        versions.add(paragraph.end().version());
        paragraph.stretches().forEach(each -> versions.add(each.mark().version()));
    }

    private static Comment comment(Report report, PlacedComment placed) {
        boolean isThere =
                placed.state() != PlacedComment.State.GONE && placed.state() != PlacedComment.State.ELEMENT_GONE;
        List<Answer> answers = placed.replies().stream()
                .map(each -> new Answer(writer(each.by(), ""), each.text()))
                .toList();
        String element = placed.element().equals(report.getId()) ? "" : printed(report, placed.element());
        return new Comment(
                element,
                isThere ? placed.start() : 0,
                isThere ? placed.end() : 0,
                writer(placed.by(), ""),
                placed.text(),
                answers,
                placed.resolved().isPresent());
    }

    /** A table or a row has no words of its own: what is said of it stands on the first of its cells. */
    private static String printed(Report report, String element) {
        return Reports.find(report, element).stream()
                .flatMap(each -> Reports.parts(each))
                .filter(each -> each instanceof TableCell)
                .findFirst()
                .map(Identified::getId)
                .orElse(element);
    }
}
