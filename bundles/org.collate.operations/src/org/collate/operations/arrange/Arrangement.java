package org.collate.operations.arrange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.SetAttribute;
import org.collate.core.edit.Subtree;
import org.collate.core.text.Words;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.operations.InputException;

/**
 * Makes the edits by which elements come to another place of a report. What moves keeps its ids, links and suppressions; items
 * that come to another list are numbered as those beside them. Nothing of the report is changed here.
 */
public final class Arrangement {

    private final Messages text = Messages.of(Arrangement.class);
    private final Report report;
    private final Predicate<String> fixed;
    private final Slots slots;

    /**
     * For a report as it is now.
     *
     * @param fixed tells of the id of a section or an aspect whether its heading is the template's
     */
    public Arrangement(Report report, Predicate<String> fixed) {
        this.report = report;
        this.fixed = fixed;
        this.slots = new Slots(report, fixed);
    }

    /**
     * Takes hold of elements; of a part of a table the whole table is meant.
     *
     * @param ids their ids; what lies in another of them goes with it, what is no element of the report's contents is left out
     */
    public Taken take(List<String> ids) {
        Set<Content> wanted = new HashSet<>();
        ids.forEach(id -> Slots.content(report, id).ifPresent(wanted::add));
        List<Content> all = Reports.elements(report)
                .filter(Content.class::isInstance)
                .map(Content.class::cast)
                .filter(wanted::contains)
                .filter(each -> !isWithin(each, wanted))
                .toList();
        String holder =
                all.isEmpty() ? "" : all.getFirst().eContainer().eClass().getName();
        return new Taken(all.stream().map(Subtree::of).toList(), holder);
    }

    private static boolean isWithin(Content content, Set<Content> all) {
        for (Object up = content.getParent(); up instanceof Content holder; up = holder.getParent()) {
            if (all.contains(holder)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The edit that moves elements of the report.
     *
     * @return empty where they stand there already
     * @throws InputException where they cannot stand there, with a sentence that says why
     */
    public Optional<Edit> move(Taken taken, DropPlace place) throws InputException {
        List<String> moved = taken.ids();
        for (Subtree each : taken.elements()) {
            Identified found = Reports.find(report, each.id()).orElseThrow(() -> refusal("refused.gone"));
            if (fixed.test(each.id())) {
                throw refusal("refused.fixed", Words.of((Content) found));
            }
        }
        Slots.Slot slot = slots.find(taken, place, true);
        List<String> siblings = new ArrayList<>(Slots.ids(slot.parent()));
        List<String> before = List.copyOf(siblings);
        Optional<String> anchor = anchor(siblings, slot.index(), moved);
        List<Edit> edits = new ArrayList<>();
        for (String id : moved) {
            boolean isHere = siblings.remove(id);
            int index = anchor.map(siblings::indexOf).orElse(-1) + 1;
            siblings.add(index, id);
            anchor = Optional.of(id);
            edits.add(new Move(id, slot.id(), index));
            if (!isHere) {
                number(slot, Reports.find(report, id).orElseThrow(), moved).ifPresent(edits::add);
            }
        }
        return siblings.equals(before) ? Optional.empty() : Optional.of(new Compound(edits));
    }

    /** What elements that move come behind: the last one before the place that does not move itself. */
    private static Optional<String> anchor(List<String> siblings, int index, List<String> moved) {
        for (int i = index - 1; i >= 0; i--) {
            if (!moved.contains(siblings.get(i))) {
                return Optional.of(siblings.get(i));
            }
        }
        return Optional.empty();
    }

    /** An item is numbered as those that it comes to. */
    private static Optional<Edit> number(Slots.Slot slot, Identified element, List<String> moved) {
        return element instanceof Item item
                ? style(slot, moved)
                        .filter(style -> style != item.getNumbering())
                        .map(style -> SetAttribute.of(item.getId(), ReportPackage.Literals.NUMBERED__NUMBERING, style))
                : Optional.empty();
    }

    private static Optional<Numbering> style(Slots.Slot slot, List<String> except) {
        return slot.parent().getContents().stream()
                .filter(each -> each instanceof Item && !except.contains(each.getId()))
                .map(each -> ((Item) each).getNumbering())
                .findFirst();
    }

    /**
     * The edit that puts copies of elements in, with ids of their own. Links among them lead to the copies; others stay where
     * they lead to something of this report that can be linked so. What was set aside in them is not.
     *
     * @param taken elements of this report or of another one
     * @throws InputException where they cannot stand there, with a sentence that says why
     */
    public Edit copy(Taken taken, DropPlace place, Ids ids) throws InputException {
        return put(taken, place, new Copies(report, taken, ids, false));
    }

    /**
     * The edit that puts elements in which move here from another report. They keep those of their ids that nothing has here, and
     * what was set aside in them.
     *
     * @throws InputException where they cannot stand there, with a sentence that says why
     */
    public Edit bring(Taken taken, DropPlace place, Ids ids) throws InputException {
        return put(taken, place, new Copies(report, taken, ids, true));
    }

    private Edit put(Taken taken, DropPlace place, Copies copies) throws InputException {
        Slots.Slot slot = slots.find(taken, place, false);
        List<Edit> edits = new ArrayList<>();
        int index = slot.index();
        for (Subtree each : copies.all(style(slot, List.of()))) {
            edits.add(new Insert(slot.id(), index++, each));
        }
        edits.addAll(copies.links());
        return edits.size() == 1 ? edits.getFirst() : new Compound(edits);
    }

    /**
     * The edit that takes elements out which have moved to another report.
     *
     * @throws InputException where the template wants them to stay
     */
    public Edit remove(Taken taken) throws InputException {
        List<Edit> edits = new ArrayList<>();
        for (Subtree each : taken.elements()) {
            Identified found = Reports.find(report, each.id()).orElseThrow(() -> refusal("refused.gone"));
            Optional<Identified> heading = Reports.parts(found)
                    .filter(part -> part instanceof Headed && fixed.test(part.getId()))
                    .findFirst();
            if (heading.isPresent()) {
                throw refusal("refused.fixed", Words.of((Content) heading.get()));
            }
            edits.add(new Remove(each.id()));
        }
        return new Compound(edits);
    }

    private InputException refusal(String key, Object... arguments) {
        return new InputException(text.get(key, arguments));
    }
}
