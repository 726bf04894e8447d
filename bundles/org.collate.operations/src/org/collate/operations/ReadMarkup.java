package org.collate.operations;

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
import org.collate.operations.review.Comments;
import org.collate.operations.review.PlacedComment;
import org.collate.transfer.Markup;
import org.collate.transfer.Markup.Answer;
import org.collate.transfer.Markup.Changes;
import org.collate.transfer.Markup.Comment;
import org.collate.transfer.Markup.Paper;
import org.collate.transfer.Markup.Recording;
import org.collate.transfer.Markup.Writer;

/** Reads what a document shows beside the text of a version: what changed since another one, and the comments. */
final class ReadMarkup {

    private final Place.OfVariant place;
    private final Report report;
    private final MarkupWish wish;

    /** @param report the report at the place */
    ReadMarkup(Place.OfVariant place, Report report, MarkupWish wish) {
        this.place = place;
        this.report = report;
        this.wish = wish;
    }

    /** What was read: the markup, and the version whose differences it shows. */
    record Read(Markup markup, Optional<VersionId> since) {}

    Read read() throws SpaceException {
        try (Space space = Space.open(place.space())) {
            Optional<VersionId> since = Optional.empty();
            Optional<Changes> changes = Optional.empty();
            if (wish.since().isPresent()) {
                since = Optional.of(new Versions(space).find(place.variant(), wish.since()));
                changes = Optional.of(changes(space, since.get()));
            }
            List<Comment> comments = new ArrayList<>();
            if (wish.comments() && !place.variant().isTemplate()) {
                new Comments(space, place.variant()).on(report).forEach(each -> comments.add(comment(each)));
            }
            return new Read(new Markup(changes, comments, wish.paper(), recording()), since);
        }
    }

    private Recording recording() {
        return wish.isProtected() ? Recording.PROTECTED : wish.paper() == Paper.TRACKED ? Recording.ON : Recording.OFF;
    }

    private Changes changes(Space space, VersionId since) throws SpaceException {
        Versions versions = new Versions(space);
        Report base = versions.report(place.variant(), since);
        Tracked tracked = new TrackedRevisions(space).between(place.variant(), since, place.version());
        List<MarkedBlock> blocks =
                MarkedPrint.of(base, report, tracked.revisions().strands());
        Map<String, Writer> writers = new HashMap<>();
        for (String version : versions(blocks)) {
            Origin origin = tracked.origins().get(version);
            if (origin != null) {
                String reason = versions.version(origin.version()).subject();
                writers.put(version, writer(origin.author(), reason));
            }
        }
        Origin last = tracked.origins().get(place.version().hex());
        return new Changes(base, blocks, writers, writer(last.author(), ""));
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

    private Comment comment(PlacedComment placed) {
        boolean isThere =
                placed.state() != PlacedComment.State.GONE && placed.state() != PlacedComment.State.ELEMENT_GONE;
        List<Answer> answers = placed.replies().stream()
                .map(each -> new Answer(writer(each.by(), ""), each.text()))
                .toList();
        String element = placed.element().equals(report.getId()) ? "" : printed(placed.element());
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
    private String printed(String element) {
        return Reports.find(report, element).stream()
                .flatMap(each -> Reports.parts(each))
                .filter(each -> each instanceof TableCell)
                .findFirst()
                .map(Identified::getId)
                .orElse(element);
    }
}
