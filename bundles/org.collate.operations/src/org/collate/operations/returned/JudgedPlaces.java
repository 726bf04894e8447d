package org.collate.operations.returned;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.revisions.Revision;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.ChangeMark.Kind;
import org.eclipse.emf.ecore.EObject;

/**
 * What a reader did with paragraphs that went out divided, joined or moved: their words are the same whichever way it went, so
 * the ends of paragraphs and the neighbours tell.
 */
final class JudgedPlaces {

    /** So many letters at its beginning tell a paragraph from others. */
    private static final int BEGINNING = 12;

    /** Fewer letters say nothing about where they come from. */
    private static final int FEW = 4;

    private final List<ChangeMark> marks;
    private final Report since;
    private final Report base;
    private final Report now;
    private final Set<String> moved = new HashSet<>();

    JudgedPlaces(List<Revision> revisions, List<ChangeMark> marks, Report since, Report base, Report now) {
        this.marks = marks;
        this.since = since;
        this.base = base;
        this.now = now;
        revisions.stream()
                .filter(each -> each.kind() == Revision.Kind.MOVE)
                .map(Revision::element)
                .forEach(moved::add);
    }

    /** Whether a move was accepted; empty where it was left, or stands at neither place. */
    Optional<Boolean> move(Revision revision) {
        String words = words(base, revision.element());
        boolean isLeft = marks.stream()
                .filter(mark -> mark.kind() != Kind.FORMATTED)
                .map(mark -> mark.words().strip())
                .anyMatch(marked -> marked.length() >= Math.min(FEW, Math.max(1, words.length()))
                        && (words.contains(marked) || !words.isEmpty() && marked.contains(words)));
        if (isLeft) {
            return Optional.empty();
        }
        Optional<String> at = place(now, revision.element());
        boolean isThere = at.isPresent() && at.equals(place(base, revision.element()));
        boolean isBack = at.isPresent() && at.equals(place(since, revision.element()));
        return isThere == isBack ? Optional.empty() : Optional.of(isThere);
    }

    /** Whether a division was accepted. */
    Optional<Boolean> split(Revision revision) {
        return parted(revision.before(), revision.element(), Kind.END_INSERTED);
    }

    /** Whether a junction was accepted. */
    Optional<Boolean> join(Revision revision) {
        String gone = words(since, revision.element());
        String kept = revision.after();
        if (isMarked(kept, Kind.END_DELETED)) {
            return Optional.empty();
        }
        boolean isWhole = words(now, kept).equals(words(base, kept));
        String rest = words(now, kept);
        boolean isParted = !isWhole
                && !gone.isEmpty()
                && !rest.contains(gone)
                && Reports.elements(now)
                        .anyMatch(each -> ReadVerdicts.words(now, each.getId())
                                .filter(gone::equals)
                                .isPresent());
        return isWhole == isParted ? Optional.empty() : Optional.of(isWhole);
    }

    /** Whether it was accepted that a paragraph runs on in the one before it, or no longer does; other values no document shows. */
    Optional<Boolean> runIn(Revision revision) {
        boolean isRunIn = ReportPackage.Literals.CONTENT__RUN_IN.getName().equals(revision.feature());
        Optional<Content> paragraph = Reports.find(now, revision.element())
                .filter(Content.class::isInstance)
                .map(Content.class::cast);
        if (!isRunIn || paragraph.isEmpty()) {
            return Optional.empty();
        }
        boolean wanted = Boolean.parseBoolean(revision.after());
        Kind kind = wanted ? Kind.END_DELETED : Kind.END_INSERTED;
        boolean isLeft = before(revision.element())
                .filter(previous -> isMarked(previous, kind))
                .isPresent();
        return isLeft ? Optional.empty() : Optional.of(paragraph.get().isRunIn() == wanted);
    }

    private Optional<String> before(String element) {
        List<String> all = Reports.elements(now).map(Identified::getId).toList();
        int at = all.indexOf(element);
        return at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    }

    private Optional<Boolean> parted(String first, String second, Kind kind) {
        if (isMarked(first, kind)) {
            return Optional.empty();
        }
        String tail = words(base, second);
        boolean isParted = ReadVerdicts.words(now, second).isPresent();
        boolean isWhole = !isParted && !tail.isEmpty() && words(now, first).endsWith(tail);
        return isParted == isWhole ? Optional.empty() : Optional.of(isParted);
    }

    /** Whether a mark of ours on the end of a paragraph is still there. */
    private boolean isMarked(String paragraph, Kind kind) {
        String words = words(now, paragraph);
        String beginning = words.substring(0, Math.min(BEGINNING, words.length()))
                .replace('\n', ' ')
                .strip();
        return marks.stream()
                .filter(mark -> mark.kind() == kind)
                .anyMatch(mark -> beginning.isEmpty() || mark.place().contains(beginning));
    }

    private static String words(Report report, String element) {
        return ReadVerdicts.words(report, element).orElse("");
    }

    /** What holds an element, and the last of its neighbours before it that did not move; empty where it is not there. */
    private Optional<String> place(Report report, String element) {
        Optional<EObject> found = Reports.find(report, element).map(EObject.class::cast);
        if (found.isEmpty() || !(found.get().eContainer() instanceof Identified holder)) {
            return Optional.empty();
        }
        String before = "";
        for (EObject each : holder.eContents()) {
            if (each == found.get()) {
                return Optional.of(holder.getId() + "/" + before);
            }
            if (each instanceof Element neighbour && isEverywhere(neighbour.getId())) {
                before = neighbour.getId();
            }
        }
        return Optional.empty();
    }

    private boolean isEverywhere(String element) {
        return !moved.contains(element)
                && Reports.find(since, element).isPresent()
                && Reports.find(base, element).isPresent()
                && Reports.find(now, element).isPresent();
    }
}
