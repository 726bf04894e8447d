package org.collate.internal.rules.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.core.edit.AddLink;
import org.collate.core.edit.Edit;
import org.collate.core.edit.RemoveLink;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Measure;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.ReportPackage;
import org.collate.validation.Overview;

/** Which cause explains what, and which measure addresses what, as persons have confirmed it. */
final class Links {

    private final List<Cause> causes;
    private final List<Measure> measures;
    private final Set<Identified> explained = new HashSet<>();
    private final Set<Identified> addressed = new HashSet<>();
    private final Set<Identified> throughCauses = new HashSet<>();
    /** Made when it is first asked for; most reports need none. */
    private Map<Identified, List<Content>> proposals;

    /** The links of a report, read once for all rules. */
    static Links of(Overview overview) {
        return overview.derived(Links.class, Links.class, Links::new);
    }

    private Links(Overview overview) {
        causes = overview.all(Cause.class);
        measures = overview.all(Measure.class);
        causes.forEach(cause -> addAll(explained, cause.getExplains()));
        measures.forEach(measure -> addAll(addressed, measure.getAddresses()));
        for (Cause cause : causes) {
            if (isAddressed(cause)) {
                addAll(throughCauses, cause.getExplains());
            }
        }
    }

    boolean hasExplained() {
        return !explained.isEmpty();
    }

    boolean hasAddressed() {
        return !addressed.isEmpty();
    }

    List<Cause> causes() {
        return causes;
    }

    List<Measure> measures() {
        return measures;
    }

    /** Whether a cause explains the element, something in it, or what it lies in. */
    boolean isExplained(Content element) {
        return reaches(explained, element)
                || element instanceof Parent parent
                        && Trees.within(parent, Content.class).stream().anyMatch(explained::contains);
    }

    /** Whether a measure addresses the element, what it lies in, or a cause that explains either. */
    boolean isAddressed(Content element) {
        return reaches(addressed, element) || reaches(throughCauses, element);
    }

    /** The edits that confirm every link that an import proposed; none where there is none. */
    List<Edit> confirmations() {
        List<Edit> edits = new ArrayList<>();
        for (Cause cause : causes) {
            cause.getProposedExplains().forEach(each -> edits.addAll(confirm(cause, (Identified) each)));
        }
        for (Measure measure : measures) {
            measure.getProposedAddresses().forEach(each -> edits.addAll(confirm(measure, (Identified) each)));
        }
        return edits;
    }

    /** The edits that confirm the proposed links to one element; none where there is none. */
    List<Edit> confirmations(Content element) {
        if (proposals == null) {
            proposals = proposals();
        }
        if (proposals.isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (Content from : proposals.getOrDefault(element, List.of())) {
            edits.addAll(from instanceof Cause cause ? confirm(cause, element) : confirm((Measure) from, element));
        }
        return edits;
    }

    /** The causes and measures that propose a link, by what it would lead to; each element asks for its own. */
    private Map<Identified, List<Content>> proposals() {
        Map<Identified, List<Content>> from = new HashMap<>();
        for (Cause cause : causes) {
            cause.getProposedExplains().forEach(target -> add(from, (Identified) target, cause));
        }
        for (Measure measure : measures) {
            measure.getProposedAddresses().forEach(target -> add(from, (Identified) target, measure));
        }
        return from;
    }

    private static void add(Map<Identified, List<Content>> all, Identified target, Content from) {
        all.computeIfAbsent(target, each -> new ArrayList<>()).add(from);
    }

    private static List<Edit> confirm(Cause cause, Identified target) {
        String proposed = ReportPackage.Literals.CAUSE__PROPOSED_EXPLAINS.getName();
        String confirmed = ReportPackage.Literals.CAUSE__EXPLAINS.getName();
        return confirm(cause.getId(), proposed, confirmed, target.getId(), !contains(cause.getExplains(), target));
    }

    private static List<Edit> confirm(Measure measure, Identified target) {
        String proposed = ReportPackage.Literals.MEASURE__PROPOSED_ADDRESSES.getName();
        String confirmed = ReportPackage.Literals.MEASURE__ADDRESSES.getName();
        return confirm(measure.getId(), proposed, confirmed, target.getId(), !contains(measure.getAddresses(), target));
    }

    private static List<Edit> confirm(String from, String proposed, String confirmed, String to, boolean add) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new RemoveLink(from, proposed, to));
        if (add) {
            edits.add(new AddLink(from, confirmed, to));
        }
        return edits;
    }

    private static void addAll(Set<Identified> all, List<?> linked) {
        linked.forEach(each -> all.add((Identified) each));
    }

    private static boolean contains(List<?> linked, Identified element) {
        return linked.stream().anyMatch(each -> each == element);
    }

    private static boolean reaches(Set<Identified> linked, Content element) {
        for (Object each = element; each instanceof Content content; each = content.getParent()) {
            if (linked.contains(content)) {
                return true;
            }
        }
        return false;
    }

    /** Aspects and problems that a cause must explain: the aspects, or the problems where there are none. */
    static List<Content> toExplain(Overview overview) {
        List<Content> aspects = new ArrayList<>(overview.all(Aspect.class));
        return aspects.isEmpty() ? new ArrayList<>(overview.all(Problem.class)) : aspects;
    }
}
