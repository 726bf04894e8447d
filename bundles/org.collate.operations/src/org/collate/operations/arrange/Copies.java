package org.collate.operations.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.edit.Edit;
import org.collate.core.edit.SetLinks;
import org.collate.core.edit.Subtree;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Elements as they come into a report from elsewhere, or once more: with ids that nothing in it has. */
final class Copies {

    private final Report report;
    private final Taken taken;
    private final boolean keeps;
    /** The ids of the copies, by those of the originals. */
    private final Map<String, String> fresh = new HashMap<>();

    private final Map<String, Subtree> originals = new LinkedHashMap<>();

    /**
     * Copies for a report.
     *
     * @param keeps whether ids that are free in the report stay, and so do suppressions
     */
    Copies(Report report, Taken taken, Ids ids, boolean keeps) {
        this.report = report;
        this.taken = taken;
        this.keeps = keeps;
        taken.elements().stream().flatMap(Subtree::all).forEach(each -> {
            boolean isFree = Reports.find(report, each.id()).isEmpty();
            String id = keeps && isFree ? each.id() : ids.next(each.id());
            while (Reports.find(report, id).isPresent()) {
                id = ids.next(id);
            }
            fresh.put(each.id(), id);
            originals.put(each.id(), each);
        });
    }

    /** The copies, items among them numbered so where it is said how; their links are told apart. */
    List<Subtree> all(Optional<Numbering> style) {
        return taken.elements().stream().map(each -> copy(each, style)).toList();
    }

    private Subtree copy(Subtree element, Optional<Numbering> style) {
        Map<String, List<Object>> values = new HashMap<>(element.values());
        boolean isItem = ReportPackage.Literals.ITEM.isSuperTypeOf(type(element));
        if (isItem) {
            style.ifPresent(each -> values.put(ReportPackage.Literals.NUMBERED__NUMBERING.getName(), List.of(each)));
        }
        return new Subtree(
                element.type(),
                fresh.get(element.id()),
                values,
                Map.of(),
                keeps ? copies(element.suppressions()) : List.of(),
                copies(element.contents()));
    }

    private List<Subtree> copies(List<Subtree> elements) {
        return elements.stream().map(each -> copy(each, Optional.empty())).toList();
    }

    private static EClass type(Subtree element) {
        return (EClass) ReportPackage.eINSTANCE.getEClassifier(element.type());
    }

    /** The edits that link the copies, once all of them are there. */
    List<Edit> links() {
        List<Edit> edits = new ArrayList<>();
        for (Subtree each : originals.values()) {
            each.links().forEach((name, targets) -> {
                EReference link = (EReference) type(each).getEStructuralFeature(name);
                List<String> found = targets.stream()
                        .map(target -> target(link, target))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
                if (!found.isEmpty()) {
                    edits.add(new SetLinks(fresh.get(each.id()), name, found));
                }
            });
        }
        return edits;
    }

    private Optional<String> target(EReference link, String id) {
        if (fresh.containsKey(id)) {
            return Optional.of(fresh.get(id));
        }
        Optional<Identified> here = Reports.find(report, id);
        return here.filter(link.getEReferenceType()::isInstance).map(Identified::getId);
    }
}
