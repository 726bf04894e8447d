package org.collate.internal.ui.manuscript.revisions;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.revisions.Revision;
import org.collate.core.text.Spot;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.operations.review.MarkedDraft;
import org.collate.operations.review.MarkedDraft.Mark;
import org.eclipse.swt.graphics.Point;

/** Where on the page the words are that revisions changed. */
final class MarkPlaces {

    private final ManuscriptPage page;
    private final MarkedDraft draft;
    private final List<Mark> marks;

    /** Those of a draft as they stand by now. */
    MarkPlaces(ManuscriptPage page, MarkedDraft draft, List<Mark> marks) {
        this.page = page;
        this.draft = draft;
        this.marks = marks;
    }

    /** The marks, in the order in which they are painted. */
    List<Mark> marks() {
        return marks;
    }

    int start(Mark mark) {
        return offset(mark, mark.from());
    }

    int end(Mark mark) {
        return offset(mark, mark.to());
    }

    /** The offset of a place of a text; where the place is none, the end of its words. */
    private int offset(Mark mark, int place) {
        int most = page.document().getLength();
        return page.manuscript()
                .offset(new Spot(mark.text(), Math.min(place, most)))
                .orElse(0);
    }

    private Stream<Mark> all() {
        return marks.stream().filter(mark -> start(mark) < end(mark));
    }

    /** The mark that covers an offset; of several the one that is painted last. */
    Optional<Mark> at(int offset) {
        return all().filter(mark -> start(mark) <= offset && offset < end(mark)).reduce((one, next) -> next);
    }

    /** The first mark behind a selection. */
    Optional<Mark> next(Point selection) {
        return all().filter(mark -> start(mark) >= selection.y && !isSelected(mark, selection))
                .min(Comparator.comparingInt(this::start));
    }

    /** The last mark before a selection. */
    Optional<Mark> previous(Point selection) {
        return all().filter(mark -> end(mark) <= selection.x && !isSelected(mark, selection))
                .max(Comparator.comparingInt(this::start));
    }

    private boolean isSelected(Mark mark, Point selection) {
        return selection.equals(new Point(start(mark), end(mark)));
    }

    /** The marks that a selection has a part of; those that a caret stands in or at. */
    List<Mark> in(Point selection) {
        return all().filter(mark -> selection.x == selection.y
                        ? start(mark) <= selection.x && selection.x <= end(mark)
                        : start(mark) < selection.y && selection.x < end(mark))
                .toList();
    }

    /** The revisions that have to do with an element. */
    Set<String> ofElement(String element) {
        return ids(draft.revisions().stream().filter(each -> each.elements().contains(element)));
    }

    /** All revisions, by their ids. */
    Set<String> ofAll() {
        return ids(draft.revisions().stream());
    }

    /** Those of some that are in a version, so that they can be judged. */
    Set<String> inVersions(Set<String> revisions) {
        return ids(revisions.stream().flatMap(id -> draft.revision(id).stream()).filter(MarkedDraft::isInVersion));
    }

    private static Set<String> ids(Stream<Revision> revisions) {
        return revisions.map(Revision::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
