package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.SetAttribute;
import org.collate.core.edit.SetLinks;
import org.collate.core.edit.Subtree;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What Tab, Alt with an arrow, and a change of kind do to the elements. */
final class Levels {

    private final Changes changes;

    Levels(Changes changes) {
        this.changes = changes;
    }

    /** Puts elements below the one before them. */
    Spot deeper(List<? extends Content> elements, Spot caret) throws EditException, Refusal {
        for (Content element : elements) {
            if (element instanceof Headed) {
                throw new Refusal("refused.headingLevel", Words.of(element));
            }
            Optional<Content> before = Changes.sibling(element, -1);
            if (before.isEmpty() || !(before.get() instanceof Item above)) {
                throw new Refusal("refused.nothingAbove");
            }
            Optional<Numbering> style = above.getContents().stream()
                    .filter(Numbered.class::isInstance)
                    .map(each -> ((Numbered) each).getNumbering())
                    .findFirst();
            changes.make(
                    new Move(element.getId(), above.getId(), above.getContents().size()));
            number(element, style.orElse(below(above.getNumbering())));
        }
        return caret;
    }

    /** Puts elements beside the one that holds them; those that follow there stay behind them, one level down. */
    Spot shallower(List<? extends Content> elements, Spot caret) throws EditException, Refusal {
        for (Content element : elements.reversed()) {
            if (!(element.getParent() instanceof Item holder)) {
                throw new Refusal("refused.topLevel");
            }
            List<Content> after = new ArrayList<>(holder.getContents()
                    .subList(Changes.index(element) + 1, holder.getContents().size()));
            if (!after.isEmpty() && !(element instanceof Parent)) {
                throw new Refusal("refused.followers");
            }
            changes.make(new Move(element.getId(), changes.parentId(holder), Changes.index(holder) + 1));
            for (Content each : after) {
                int size = ((Parent) element).getContents().size();
                changes.make(new Move(each.getId(), element.getId(), size));
            }
            number(element, holder.getNumbering());
        }
        return caret;
    }

    /** The style of the level below, as official documents number. */
    private static Numbering below(Numbering style) {
        return switch (style) {
            case HAN -> Numbering.HAN_BRACKETED;
            case HAN_BRACKETED -> Numbering.DIGIT;
            case DIGIT, YI_SHI, DI_YI, SHOU_XIAN, QI_YI, YI_FANG_MIAN, YI_YAO, LABEL -> Numbering.DIGIT_BRACKETED;
            case DIGIT_BRACKETED -> Numbering.CIRCLED;
            default -> style;
        };
    }

    private void number(Content element, Numbering style) throws EditException {
        if (element instanceof Item item && item.getNumbering() != style) {
            changes.make(SetAttribute.of(item.getId(), ReportPackage.Literals.NUMBERED__NUMBERING, style));
        }
    }

    /** Moves elements that stand together before the one before them, or to the end of the list before. */
    Spot up(List<? extends Content> elements, Spot caret) throws EditException, Refusal {
        Content first = elements.getFirst();
        Optional<Content> before = Changes.sibling(first, -1);
        if (before.isPresent()) {
            boolean goesInto = before.get() instanceof Headed && !(first instanceof Headed);
            if (goesInto) {
                return into(
                        (Parent) before.get(),
                        elements,
                        ((Parent) before.get()).getContents().size(),
                        caret);
            }
            Content last = elements.getLast();
            int index = Changes.index(last);
            changes.make(new Move(before.get().getId(), changes.parentId(last), index));
            return caret;
        }
        Parent list = neighbour(first, -1);
        return into(list, elements, list.getContents().size(), caret);
    }

    /** Moves elements that stand together behind the one after them, or to the start of the list after. */
    Spot down(List<? extends Content> elements, Spot caret) throws EditException, Refusal {
        Content last = elements.getLast();
        Optional<Content> after = Changes.sibling(last, 1);
        if (after.isPresent()) {
            boolean goesInto = after.get() instanceof Headed && !(last instanceof Headed);
            if (goesInto) {
                return into((Parent) after.get(), elements, 0, caret);
            }
            Content first = elements.getFirst();
            changes.make(new Move(after.get().getId(), changes.parentId(first), Changes.index(first)));
            return caret;
        }
        return into(neighbour(last, 1), elements, 0, caret);
    }

    private static Parent neighbour(Content element, int distance) throws Refusal {
        if (element.getParent() instanceof Content holder && !(element instanceof Headed)) {
            Optional<Content> beside = Changes.sibling(holder, distance);
            if (beside.isPresent() && beside.get().eClass() == holder.eClass()) {
                return (Parent) beside.get();
            }
        }
        throw new Refusal(distance < 0 ? "refused.first" : "refused.last");
    }

    private Spot into(Parent list, List<? extends Content> elements, int index, Spot caret) throws EditException {
        int at = index;
        for (Content element : elements) {
            changes.make(new Move(element.getId(), ((Identified) list).getId(), at++));
        }
        return caret;
    }

    /** Makes an element one of another kind; words, id and whatever the other kind has too stay. */
    Spot turnInto(Content element, Kind kind, int offset) throws EditException, Refusal {
        Spot caret = new Spot(TextRef.of(element), offset);
        if (Kind.of(element) == kind) {
            return caret;
        }
        if (element instanceof Headed || !(kind.isItem() || kind == Kind.NARRATIVE)) {
            throw new Refusal("refused.headingKind");
        }
        if (kind == Kind.NARRATIVE
                && element instanceof Parent parent
                && !parent.getContents().isEmpty()) {
            throw new Refusal("refused.holdsItems");
        }
        Subtree old = Subtree.of(element);
        List<Edit> links = linksTo(element);
        String parent = changes.parentId(element);
        int index = Changes.index(element);
        Optional<Numbering> style = style(element);
        changes.make(new Remove(element.getId()));
        changes.make(new Insert(parent, index, converted(old, kind.type(), style)));
        for (Edit link : links) {
            relink(link);
        }
        return caret;
    }

    /** The numbering of a list that an element joins: as the items beside it. */
    private static Optional<Numbering> style(Content element) {
        if (element instanceof Numbered) {
            return Optional.empty();
        }
        Optional<Numbering> beside = element.getParent().getContents().stream()
                .filter(Item.class::isInstance)
                .map(each -> ((Item) each).getNumbering())
                .findFirst();
        return Optional.of(beside.orElse(
                element.getParent() instanceof Numbered holder ? below(holder.getNumbering()) : Numbering.HAN));
    }

    private static Subtree converted(Subtree old, EClass type, Optional<Numbering> style) {
        Map<String, List<Object>> values = new TreeMap<>(old.values());
        values.keySet().removeIf(name -> type.getEStructuralFeature(name) == null);
        style.ifPresent(each -> values.put(ReportPackage.Literals.NUMBERED__NUMBERING.getName(), List.of(each)));
        Map<String, List<String>> links = new TreeMap<>();
        old.links().forEach((name, targets) -> {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature instanceof EReference) {
                links.put(name, targets);
            }
        });
        return new Subtree(type.getName(), old.id(), values, links, old.suppressions(), old.contents());
    }

    /** The links from elsewhere to an element, as the edits that set them. */
    private List<Edit> linksTo(Content element) {
        List<Edit> links = new ArrayList<>();
        Reports.elements(changes.report()).forEach(owner -> {
            for (EReference link : owner.eClass().getEAllReferences()) {
                if (!link.isContainment() && !link.isTransient() && link.isMany()) {
                    List<?> targets = (List<?>) owner.eGet(link);
                    if (targets.contains(element)) {
                        List<String> ids = targets.stream()
                                .map(each -> ((Identified) each).getId())
                                .toList();
                        links.add(new SetLinks(owner.getId(), link.getName(), ids));
                    }
                }
            }
        });
        return links;
    }

    /** Links that the other kind cannot have are gone. */
    private void relink(Edit link) {
        try {
            changes.make(link);
        } catch (EditException unfit) {
            return;
        }
    }
}
