package org.collate.core.internal.clip;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.edit.EditException;
import org.collate.core.edit.SetLinks;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.EReference;

/** The links of a report as they were, by the ids of both ends. */
record FormerLinks(List<Group> groups) {

    static final FormerLinks NONE = new FormerLinks(List.of());

    /**
     * The links of one kind that start from one element.
     *
     * @param link the name of the links in the model
     * @param targets where they lead, in order
     */
    record Group(String owner, String link, List<String> targets) {}

    static FormerLinks of(Report report) {
        List<Group> groups = new ArrayList<>();
        Reports.elements(report).forEach(owner -> {
            for (EReference each : owner.eClass().getEAllReferences()) {
                if (isLink(each) && owner.eIsSet(each)) {
                    groups.add(new Group(owner.getId(), each.getName(), targets(owner, each)));
                }
            }
        });
        return new FormerLinks(List.copyOf(groups));
    }

    private static boolean isLink(EReference reference) {
        return !reference.isContainment() && !reference.isTransient() && reference.isMany();
    }

    private static List<String> targets(Identified owner, EReference link) {
        return ((List<?>) owner.eGet(link))
                .stream().map(each -> ((Identified) each).getId()).toList();
    }

    /** The same after elements got other ids. */
    FormerLinks renamed(Map<String, String> now) {
        return new FormerLinks(groups.stream()
                .map(group -> new Group(
                        now.getOrDefault(group.owner(), group.owner()),
                        group.link(),
                        group.targets().stream()
                                .map(each -> now.getOrDefault(each, each))
                                .toList()))
                .toList());
    }

    /** Those of them that start from or lead to some elements. */
    FormerLinks touching(Set<String> elements) {
        return new FormerLinks(groups.stream()
                .map(group -> elements.contains(group.owner())
                        ? group
                        : new Group(
                                group.owner(),
                                group.link(),
                                group.targets().stream()
                                        .filter(elements::contains)
                                        .toList()))
                .filter(group -> !group.targets().isEmpty())
                .toList());
    }

    /** Makes links that are missing in a report, between elements that are there and can be linked so. */
    void restore(Report report, Clipping.Maker maker) throws EditException {
        for (Group group : groups) {
            Optional<Identified> owner = Reports.find(report, group.owner());
            if (owner.isPresent()
                    && owner.get().eClass().getEStructuralFeature(group.link()) instanceof EReference link
                    && isLink(link)) {
                List<String> are = targets(owner.get(), link);
                Set<String> wanted = new LinkedHashSet<>(group.targets());
                wanted.removeIf(each -> Reports.find(report, each)
                        .filter(link.getEReferenceType()::isInstance)
                        .isEmpty());
                wanted.addAll(are);
                if (wanted.size() > are.size()) {
                    maker.make(new SetLinks(group.owner(), group.link(), List.copyOf(wanted)));
                }
            }
        }
    }
}
