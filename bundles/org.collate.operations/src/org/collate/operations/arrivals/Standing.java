package org.collate.operations.arrivals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revision.Kind;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says of an element whether a text has it as it was, as it came, or in another way. */
final class Standing {

    private final Report before;
    private final Report after;
    private final Report now;

    Standing(Report before, Report after, Report now) {
        this.before = before;
        this.after = after;
        this.now = now;
    }

    /** How the text has what was changed about an element. */
    Arrival.State of(String element, List<Revision> changes) {
        boolean moved = changes.stream().anyMatch(each -> each.kind() == Kind.MOVE);
        Optional<List<Object>> is = says(now, element, moved);
        if (is.equals(says(after, element, moved))) {
            return Arrival.State.IN;
        }
        return is.equals(says(before, element, moved)) ? Arrival.State.OUT : Arrival.State.CHANGED;
    }

    /** All that is said of an element itself, and what holds it; empty where it is not there. */
    private Optional<List<Object>> says(Report report, String id, boolean withPlace) {
        Optional<Identified> found = id.equals(report.getId()) ? Optional.of(report) : Reports.find(report, id);
        return found.map(element -> {
            List<Object> says = new ArrayList<>();
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                boolean holds = feature instanceof EReference reference
                        && (reference.isContainment() || reference.isContainer());
                if (!holds) {
                    says.add(value(element.eGet(feature)));
                }
            }
            says.add(element.eClass().getName());
            EObject holder = element.eContainer();
            says.add(holder instanceof Identified parent ? parent.getId() : "");
            if (withPlace) {
                says.add(beside(element));
            }
            return says;
        });
    }

    /** Links are told by the ids of what they lead to. */
    private static Object value(Object value) {
        return switch (value) {
            case null -> "";
            case Identified linked -> linked.getId();
            case List<?> several -> several.stream().map(Standing::value).toList();
            default -> value;
        };
    }

    /** The nearest element before it that all three texts have. */
    private String beside(Identified element) {
        if (!(element instanceof Content content) || content.getParent() == null) {
            return "";
        }
        List<? extends Identified> siblings = content.getParent().getContents();
        for (int i = siblings.indexOf(content) - 1; i >= 0; i--) {
            String id = siblings.get(i).getId();
            boolean isEverywhere = List.of(before, after, now).stream()
                    .map(report -> Reports.find(report, id))
                    .allMatch(each ->
                            each.isPresent() && Objects.nonNull(each.get().eContainer()));
            if (isEverywhere) {
                return id;
            }
        }
        return "";
    }
}
