package org.collate.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.collate.core.merge.sides.Side;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes the changes of a template into a report that began from it: a three-way merge under the template's law.
 *
 * <p>Wording, order and presence of the headings that the template gave are the template's, whatever the report made of
 * them. What the template gives up is kept with all its text where the report has written into it: it is
 * <em>retired</em>, and no longer the template's. All else merges as between two people.
 */
public final class TemplateUpdate {

    private final VirtualBase common;
    private final Report before;
    private final Report next;
    private final Report lawful;
    private final MergeResult plain;

    /**
     * An update; the reports are only read.
     *
     * @param common what the report and the template's new state have in common
     * @param before the skeleton that the report took in last
     * @param next the skeleton as it is now
     * @param report what the changes are to go into
     */
    public TemplateUpdate(VirtualBase common, Report before, Report next, Report report) {
        this.common = common;
        this.before = before;
        this.next = next;
        this.lawful = lawful(report);
        this.plain = ThreeWayMerge.of(common, lawful, next);
    }

    /**
     * What the template gives up, and the report has written into, put something into, or linked to.
     *
     * @return the ids of what the template had, each with all that it held
     */
    public Set<String> retired() {
        Set<String> retired = new LinkedHashSet<>();
        for (Conflict conflict : plain.conflicts()) {
            if (conflict instanceof Conflict.Deletion deletion && deletion.deletedBy() == Side.THEIRS) {
                retired.addAll(deletion.elements());
                retired.add(deletion.element());
            }
        }
        retired.retainAll(byId(before).keySet());
        return retired;
    }

    /**
     * The report with the template's changes.
     *
     * @param retired what is kept although the template gives it up: of this report, and of others that are to have the
     *     same headings
     * @return conflicts where the report and the template put the template's own text in different words
     */
    public MergeResult with(Set<String> retired) {
        return retired.isEmpty() ? plain : ThreeWayMerge.of(common, lawful, withRetired(retired));
    }

    /** The report with the headings of the template as the template had them before. */
    private Report lawful(Report report) {
        Report copy = EcoreUtil.copy(report);
        Map<String, Identified> there = byId(copy);
        Map<String, Identified> ahead = byId(next);
        putBack(before, copy, there, ahead);
        return copy;
    }

    private void putBack(Parent from, Parent into, Map<String, Identified> there, Map<String, Identified> ahead) {
        List<Content> owned = new ArrayList<>();
        for (Content original : from.getContents()) {
            if (!(original instanceof Headed heading) || !ahead.containsKey(original.getId())) {
                continue;
            }
            Identified present = there.get(original.getId());
            if (present == null) {
                Headed shell = (Headed) without(heading, there);
                into.getContents().add(indexAfter(original, from, into), shell);
                Reports.parts(shell).forEach(each -> there.put(each.getId(), each));
                present = shell;
            }
            if (present instanceof Headed own && own.eClass() == heading.eClass()) {
                reword(heading, own);
                if (own.eContainer() != into && !EcoreUtil.isAncestor(own, into)) {
                    into.getContents().add(indexAfter(original, from, into), own);
                }
                putBack(heading, own, there, ahead);
                if (own.eContainer() == into) {
                    owned.add(own);
                }
            }
        }
        reorder(owned, into.getContents());
    }

    private static void reword(Headed from, Headed into) {
        from.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isID() && !attribute.isMany())
                .filter(attribute -> !Objects.equals(from.eGet(attribute), into.eGet(attribute)))
                .forEach(attribute -> {
                    if (from.eIsSet(attribute)) {
                        into.eSet(attribute, from.eGet(attribute));
                    } else {
                        into.eUnset(attribute);
                    }
                });
    }

    /** Puts some of the contents in order, at the places that they have together. */
    private static void reorder(List<Content> order, EList<Content> contents) {
        List<Integer> places = order.stream().map(contents::indexOf).sorted().toList();
        List<Content> ordered = new ArrayList<>(contents);
        for (int i = 0; i < order.size(); i++) {
            ordered.set(places.get(i), order.get(i));
        }
        ECollections.setEList(contents, ordered);
    }

    /** The skeleton as it is now, and in it what is retired, where it stood. */
    private Report withRetired(Set<String> retired) {
        Report copy = EcoreUtil.copy(next);
        Map<String, Identified> there = byId(copy);
        keep(before, Optional.of(copy), retired, there);
        return copy;
    }

    private static void keep(Parent from, Optional<Parent> into, Set<String> retired, Map<String, Identified> there) {
        for (Content original : from.getContents()) {
            Identified present = there.get(original.getId());
            if (present == null && retired.contains(original.getId()) && into.isPresent()) {
                Content kept = without(original, there);
                into.get().getContents().add(indexAfter(original, from, into.get()), kept);
                Reports.parts(kept).forEach(each -> there.put(each.getId(), each));
                present = kept;
            }
            if (original instanceof Parent parent) {
                Optional<Parent> counterpart = present instanceof Parent same ? Optional.of(same) : Optional.empty();
                keep(parent, counterpart, retired, there);
            }
        }
    }

    /** A copy of an element that leaves out what a report has already. */
    private static Content without(Content original, Map<String, Identified> there) {
        Content copy = EcoreUtil.copy(original);
        List<Identified> doubled = Reports.parts(copy)
                .filter(each -> each != copy && there.containsKey(each.getId()))
                .toList();
        doubled.forEach(EcoreUtil::remove);
        return copy;
    }

    /** Where an element goes: after the nearest of those before it that are there. */
    private static int indexAfter(Content original, Parent from, Parent into) {
        List<String> ids = into.getContents().stream().map(Identified::getId).toList();
        for (int i = from.getContents().indexOf(original) - 1; i >= 0; i--) {
            int index = ids.indexOf(from.getContents().get(i).getId());
            if (index >= 0) {
                return index + 1;
            }
        }
        return 0;
    }

    private static Map<String, Identified> byId(Report report) {
        Map<String, Identified> byId = new HashMap<>();
        Reports.parts(report).filter(each -> each != report).forEach(each -> byId.put(each.getId(), each));
        return byId;
    }
}
