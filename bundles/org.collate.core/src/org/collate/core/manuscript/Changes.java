package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.text.Spot;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;

/** The edits of one command, made one after the other; all of them, or none. */
final class Changes {

    private final Report report;
    private final List<Edit> made = new ArrayList<>();
    private final List<Edit> inverses = new ArrayList<>();

    Changes(Report report) {
        this.report = report;
    }

    /** A command that is not done, with the sentence for the user. */
    static final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;

        Refusal(String key, Object... arguments) {
            super(Messages.of(Manuscript.class).get(key, arguments));
        }
    }

    /** What a command does. */
    @FunctionalInterface
    interface Command {
        /** Makes the edits; gives the place where the caret belongs, or nothing where that follows from what changed. */
        Optional<Spot> make(Changes changes) throws EditException, Refusal;
    }

    Report report() {
        return report;
    }

    void make(Edit edit) throws EditException {
        inverses.add(edit.apply(report));
        made.add(edit);
    }

    /** The edits in the order in which they were made. */
    List<Edit> made() {
        return List.copyOf(made);
    }

    boolean isEmpty() {
        return inverses.isEmpty();
    }

    /** All of them as one. */
    Edit edit() {
        return made.size() == 1 ? made.getFirst() : new Compound(made);
    }

    /** What takes all of them back. */
    Edit inverse() {
        return inverses.size() == 1 ? inverses.getFirst() : new Compound(inverses.reversed());
    }

    void rollBack() {
        try {
            for (Edit inverse : inverses.reversed()) {
                inverse.apply(report);
            }
        } catch (EditException e) {
            throw new IllegalStateException("An inverse does not fit the report that its edit left", e);
        }
    }

    Content content(String id) {
        return (Content) Reports.find(report, id).orElseThrow();
    }

    Optional<Content> anyContent(String id) {
        return Reports.find(report, id).filter(Content.class::isInstance).map(Content.class::cast);
    }

    /** The id by which edits name what holds an element. */
    String parentId(Content content) {
        return ((org.collate.model.report.Identified) content.getParent()).getId();
    }

    static int index(Content content) {
        return content.getParent().getContents().indexOf(content);
    }

    static Optional<Content> sibling(Content content, int distance) {
        Parent parent = content.getParent();
        int index = index(content) + distance;
        return index >= 0 && index < parent.getContents().size()
                ? Optional.of(parent.getContents().get(index))
                : Optional.empty();
    }
}
