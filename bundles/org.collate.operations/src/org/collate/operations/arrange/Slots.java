package org.collate.operations.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collate.core.edit.Subtree;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.meta.Containment;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Section;
import org.collate.operations.InputException;
import org.eclipse.emf.ecore.EClass;

/** Finds the place in a list that is meant by one where something is dropped, and says why it cannot stand there. */
final class Slots {

    /** A place in a list, as it is before anything moves. */
    record Slot(Parent parent, int index) {

        String id() {
            return ((Identified) parent).getId();
        }
    }

    private final Report report;
    private final Predicate<String> fixed;

    Slots(Report report, Predicate<String> fixed) {
        this.report = report;
        this.fixed = fixed;
    }

    /** The content of an id; of a part of a table the table. */
    static Optional<Content> content(Report report, String id) {
        Optional<Identified> found = Reports.find(report, id);
        while (found.isPresent() && found.get() instanceof Content part && Containment.isBound(part.eClass())) {
            found = Optional.of((Identified) part.eContainer());
        }
        return found.filter(Content.class::isInstance).map(Content.class::cast);
    }

    static List<String> ids(Parent parent) {
        return parent.getContents().stream().map(Content::getId).toList();
    }

    /**
     * The place that is meant.
     *
     * @param moves whether what is dropped is of this report and moves
     */
    Slot find(Taken taken, DropPlace place, boolean moves) throws InputException {
        if (taken.elements().isEmpty()) {
            throw refusal("refused.nothing");
        }
        List<Slot> all = slots(place);
        if (all.isEmpty()) {
            throw refusal("refused.gone");
        }
        Optional<Slot> best = Optional.empty();
        int mark = 0;
        for (Slot each : all) {
            if (refused(each, taken, moves).isEmpty() && mark(each, taken) > mark) {
                best = Optional.of(each);
                mark = mark(each, taken);
            }
        }
        return best.orElseThrow(() -> refused(all.getFirst(), taken, moves).orElseThrow());
    }

    /** A list like the one that it lies in fits best, then one below a heading; of equals the first, which lies deepest. */
    private static int mark(Slot slot, Taken taken) {
        EClass holder = ((Identified) slot.parent()).eClass();
        if (holder.getName().equals(taken.holder())) {
            return 3;
        }
        return slot.parent() instanceof Item ? 1 : 2;
    }

    private List<Slot> slots(DropPlace place) {
        return switch (place) {
            case DropPlace.Before before -> beside(before.element(), 0);
            case DropPlace.After after -> beside(after.element(), 1);
            case DropPlace.Into into ->
                Reports.find(report, into.element())
                        .filter(Parent.class::isInstance)
                        .map(Parent.class::cast)
                        .map(parent ->
                                List.of(new Slot(parent, parent.getContents().size())))
                        .orElseGet(() -> beside(into.element(), 1));
            case DropPlace.Below below -> below(below.element());
        };
    }

    private List<Slot> beside(String element, int distance) {
        return content(report, element)
                .map(found -> List.of(new Slot(found.getParent(), index(found) + distance)))
                .orElse(List.of());
    }

    private static int index(Content content) {
        return content.getParent().getContents().indexOf(content);
    }

    private List<Slot> below(String element) {
        List<Slot> slots = new ArrayList<>();
        Optional<Content> found = content(report, element);
        if (found.isEmpty()) {
            return report.getId().equals(element) ? List.of(new Slot(report, 0)) : slots;
        }
        Content above = found.get();
        if (above instanceof Parent parent && !Containment.isExclusive(above.eClass())) {
            slots.add(new Slot(parent, 0));
            if (!parent.getContents().isEmpty()) {
                return slots;
            }
        }
        slots.add(new Slot(above.getParent(), index(above) + 1));
        while (above.getParent() instanceof Content holder
                && index(above) == ((Parent) holder).getContents().size() - 1) {
            slots.add(new Slot(holder.getParent(), index(holder) + 1));
            above = holder;
        }
        return slots;
    }

    private Optional<InputException> refused(Slot slot, Taken taken, boolean moves) {
        for (Subtree each : taken.elements()) {
            EClass type = (EClass) ReportPackage.eINSTANCE.getEClassifier(each.type());
            Optional<InputException> refused = refused(slot, each, type, moves);
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private Optional<InputException> refused(Slot slot, Subtree element, EClass type, boolean moves) {
        boolean isSection = type == ReportPackage.Literals.SECTION;
        boolean isAspect = type == ReportPackage.Literals.ASPECT;
        if (moves && isWithin(slot.parent(), element.id())) {
            return Optional.of(refusal("refused.within"));
        }
        if (!Containment.allows(((Identified) slot.parent()).eClass(), type)) {
            return Optional.of(refusal("refused.table"));
        }
        if (isSection && slot.parent() != report) {
            return Optional.of(refusal("refused.section"));
        }
        if (isAspect && !(slot.parent() instanceof Section)) {
            return Optional.of(refusal("refused.aspect"));
        }
        boolean isOwn = isSection || isAspect;
        boolean stays = moves
                && slot.parent().getContents().stream()
                        .anyMatch(each -> each.getId().equals(element.id()));
        if (isOwn && !stays && hasFixed(slot.parent(), type)) {
            return Optional.of(refusal(isSection ? "refused.ownSection" : "refused.ownAspect"));
        }
        return Optional.empty();
    }

    private boolean hasFixed(Parent parent, EClass type) {
        return parent.getContents().stream().anyMatch(each -> each.eClass() == type && fixed.test(each.getId()));
    }

    private static boolean isWithin(Parent parent, String element) {
        for (Object up = parent; up instanceof Content content; up = content.getParent()) {
            if (content.getId().equals(element)) {
                return true;
            }
        }
        return false;
    }

    private static InputException refusal(String key) {
        return new InputException(Messages.of(Slots.class).get(key));
    }
}
