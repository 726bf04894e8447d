package org.collate.transfer.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.Table;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Builds the imported report anew with the ids and the unwritten facts of the report that is there. */
final class Rebase {

    private final List<Part> there;
    private final List<Part> imported;
    private final Set<String> owned;
    private final KeptTables tables;
    private final CarriedNumbers carried;
    private final boolean ownNumbers;
    private final Ids ids = Ids.random();
    private final Map<String, Identified> made = new HashMap<>();
    private final Map<Part, Element> madeOf = new LinkedHashMap<>();
    /** What was made of an element of the import. */
    private final Map<Object, Element> madeFor = new HashMap<>();

    Rebase(Matcher matcher, Set<String> owned, KeptTables tables, boolean ownNumbers) {
        this.ownNumbers = ownNumbers;
        this.tables = tables;
        this.there = matcher.there();
        this.imported = matcher.imported();
        this.owned = owned;
        this.carried = new CarriedNumbers((Report) there.get(0).element());
    }

    Report report() {
        Set<String> taken = new HashSet<>();
        Reports.parts(there.get(0).element()).forEach(each -> taken.add(each.getId()));
        Part root = imported.get(0);
        Report report = Reports.create(there.get(0).id());
        enter(root, report);
        Values.report(there.get(0), root, report);
        suppressions(there.get(0).element(), report);
        contents(root, report, taken);
        keepOwned(report);
        keepTables(report);
        madeOf.forEach(this::link);
        return report;
    }

    private void enter(Part part, Element element) {
        madeOf.put(part, element);
        madeFor.put(part.element(), element);
        made.put(element.getId(), element);
    }

    private void contents(Part parent, Parent into, Set<String> taken) {
        for (Part part : parent.children()) {
            if (tables.repeats(part)) {
                continue;
            }
            boolean isOwned = part.isMatched() && owned.contains(part.match().id());
            Content content = (Content) EcoreUtil.create(Types.of(part, isOwned));
            content.setId(part.isMatched() ? part.match().id() : freshId(part, taken));
            Values.content(part, content, isOwned);
            if (content instanceof Numbered numbered) {
                boolean isOld = ownNumbers && part.isMatched() && part.match().element() instanceof Numbered;
                if (isOld) {
                    numbered.setRestart(((Numbered) part.match().element()).isRestart());
                } else if (carried.seemsToRestart(part)) {
                    numbered.setRestart(false);
                }
            }
            if (part.isMatched()) {
                suppressions(part.match().element(), content);
            }
            enter(part, content);
            into.getContents().add(content);
            if (content instanceof Parent inner) {
                contents(part, inner, taken);
            }
        }
    }

    private String freshId(Part part, Set<String> taken) {
        String id = part.id();
        while (id == null || !Ids.isId(id) || taken.contains(id) || made.containsKey(id)) {
            id = ids.next(part.text());
        }
        return id;
    }

    private static void suppressions(Element from, Element to) {
        to.getSuppressions().addAll(EcoreUtil.copyAll(from.getSuppressions()));
    }

    /** Puts the template's sections and aspects that the import lacks behind what they follow. */
    private void keepOwned(Report report) {
        for (Part part : there) {
            if (!part.isMatched() && part.element() instanceof Headed headed && owned.contains(part.id())) {
                Headed copy = (Headed) EcoreUtil.create(headed.eClass());
                copy.setId(headed.getId());
                Values.copy(headed, copy);
                suppressions(headed, copy);
                made.put(copy.getId(), copy);
                place(headed, copy, report);
            }
        }
    }

    private void keepTables(Report report) {
        for (Table table : tables.tables()) {
            Table copy = EcoreUtil.copy(table);
            made.put(copy.getId(), copy);
            place(table, copy, report);
        }
    }

    private void place(Content original, Content copy, Report report) {
        Identified up = made.get(((Identified) original.eContainer()).getId());
        Parent parent = up instanceof Parent found ? found : report;
        List<Content> siblings = original.getParent().getContents();
        int own = siblings.indexOf(original);
        for (Content before : siblings.subList(0, own).reversed()) {
            int index = parent.getContents().indexOf(made.get(before.getId()));
            if (index >= 0) {
                parent.getContents().add(index + 1, copy);
                return;
            }
        }
        for (Content after : siblings.subList(own + 1, siblings.size())) {
            int index = parent.getContents().indexOf(made.get(after.getId()));
            if (index >= 0) {
                parent.getContents().add(index, copy);
                return;
            }
        }
        parent.getContents().add(copy);
    }

    /** An element that was there keeps its links; a new one gets those that the import proposes. */
    private void link(Part part, Element element) {
        Element from = part.isMatched() ? part.match().element() : part.element();
        for (EReference link : element.eClass().getEAllReferences()) {
            boolean both = !link.isContainment()
                    && !link.isTransient()
                    && link.getEContainingClass().isSuperTypeOf(from.eClass());
            if (both) {
                @SuppressWarnings("unchecked")
                EList<Identified> links = (EList<Identified>) element.eGet(link);
                for (Object target : (List<?>) from.eGet(link)) {
                    Identified found = part.isMatched() ? made.get(((Identified) target).getId()) : madeFor.get(target);
                    if (link.getEReferenceType().isInstance(found)) {
                        links.add(found);
                    }
                }
            }
        }
    }
}
