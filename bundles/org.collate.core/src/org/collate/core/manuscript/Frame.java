package org.collate.core.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Remove;
import org.collate.core.edit.SetAttribute;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.Section;
import org.collate.model.report.TextElement;
import org.eclipse.emf.ecore.EReference;

/**
 * What a report is written into: the headings that are the template's, and the blanks where something is to be written.
 * The element that is begun in a blank has an id already, so that its line is the same one before and after.
 */
final class Frame {

    private final Predicate<String> isProtected;
    private Set<Blank.Of> wanted;
    private final Ids ids;
    private final Map<String, String> begun = new HashMap<>();

    Frame(Predicate<String> isProtected, Set<Blank.Of> wanted, Ids ids) {
        this.isProtected = isProtected;
        this.wanted = Set.copyOf(wanted);
        this.ids = ids;
    }

    Predicate<String> isProtected() {
        return isProtected;
    }

    /** Other blanks are wanted from now on. */
    void want(Set<Blank.Of> blanks) {
        wanted = Set.copyOf(blanks);
    }

    boolean has(Blank.Of blank) {
        return wanted.contains(blank);
    }

    /** The blank at the beginning of a parent; empty where something stands there, or none is wanted. */
    Optional<Blank> in(Parent parent) {
        return Blank.Of.in(parent).filter(this::has).map(of -> new Blank(of, ((Identified) parent).getId()));
    }

    /** The text that is begun in the blank of a parent. */
    TextRef text(Report report, Blank blank) {
        String id = begun.computeIfAbsent(blank.holder(), ids::next);
        if (Reports.find(report, id).isPresent()) {
            id = ids.next(blank.holder());
            begun.put(blank.holder(), id);
        }
        return TextRef.lines(id);
    }

    /** Begins what is to be written in a blank line. */
    void begin(Changes changes, Line line) throws EditException {
        Blank blank = line.blank().orElseThrow();
        if (line.depth() == 0) {
            TextEditing.set(changes, line.text(), "");
            return;
        }
        Parent holder = (Parent) Reports.find(changes.report(), blank.holder()).orElseThrow();
        changes.make(new Insert(blank.holder(), 0, Expected.first(changes.report(), holder, line.element())));
    }

    /**
     * Requires that a report may have a heading of its own: where the template has sections it may have none, and in a section
     * in which the template has aspects it may have no other ones.
     */
    void requireOwn(Report report, Kind kind, Optional<Section> section) throws Refusal {
        Parent list = kind == Kind.SECTION || section.isEmpty() ? report : section.get();
        Optional<Content> fixed = list.getContents().stream()
                .filter(each -> each.eClass() == kind.type() && isProtected.test(each.getId()))
                .findFirst();
        if (fixed.isPresent()) {
            throw new Refusal(kind == Kind.SECTION ? "refused.ownSection" : "refused.ownAspect");
        }
    }

    /** Whether a text leaves a blank where it has no words any more. */
    boolean leavesBlank(Report report, TextRef text) {
        Optional<Identified> found = Reports.find(report, text.element());
        if (found.filter(Report.class::isInstance).isPresent()) {
            return WordFeatures.find(found.get().eClass(), text.feature())
                    .flatMap(Blank.Of::of)
                    .filter(this::has)
                    .isPresent();
        }
        return found.filter(TextElement.class::isInstance)
                .map(TextElement.class::cast)
                .filter(element -> isFirstAlone(element) && !isLinked(report, element))
                .isPresent();
    }

    /** Whether a blank would stand in the place of an element. */
    private boolean isFirstAlone(TextElement element) {
        Parent holder = element.getParent();
        List<Content> beside = holder == null ? List.of() : holder.getContents();
        boolean isLeaf =
                !(element instanceof Parent parent && !parent.getContents().isEmpty());
        boolean isFirst = !beside.isEmpty() && beside.getFirst() == element;
        return switch (holder) {
            case Report report ->
                isLeaf
                        && isFirst
                        && has(Blank.Of.INTRODUCTION)
                        && (beside.size() == 1 || beside.get(1) instanceof Headed);
            case Headed headed -> isLeaf && isFirst && beside.size() == 1 && has(Blank.Of.CONTENT);
            case null, default -> false;
        };
    }

    private static boolean isLinked(Report report, TextElement element) {
        return !element.getSuppressions().isEmpty()
                || Reports.elements(report)
                        .anyMatch(each -> each.eClass().getEAllReferences().stream()
                                .filter(link -> !link.isContainment() && !link.isTransient() && each.eIsSet(link))
                                .anyMatch(link -> each == element || leadsTo(each, link, element)));
    }

    private static boolean leadsTo(Identified owner, EReference link, TextElement target) {
        return owner.eGet(link) instanceof List<?> targets ? targets.contains(target) : owner.eGet(link) == target;
    }

    /** Makes a blank of a text that has no words any more. */
    void letGo(Changes changes, TextRef text) throws EditException {
        Report report = changes.report();
        boolean isEmpty = Words.of(report, text).filter(String::isEmpty).isPresent();
        if (!isEmpty || !leavesBlank(report, text)) {
            return;
        }
        if (text.element().equals(report.getId())) {
            changes.make(new SetAttribute(text.element(), text.feature(), List.of()));
            return;
        }
        begun.put(changes.parentId(changes.content(text.element())), text.element());
        changes.make(new Remove(text.element()));
    }
}
