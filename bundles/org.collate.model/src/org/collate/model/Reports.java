package org.collate.model;

import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes reports, finds their parts by id, and copies them. */
public final class Reports {

    private static final URI NEW = URI.createURI("report." + ReportFile.EXTENSION);

    private Reports() {}

    /** An empty report in a resource of its own. */
    public static Report create(String id) {
        Report report = ReportFactory.eINSTANCE.createReport();
        report.setId(id);
        return inResource(report);
    }

    /** A copy of a report in a resource of its own, with the same ids. */
    public static Report copy(Report report) {
        return inResource(EcoreUtil.copy(report));
    }

    /** Puts a document into a resource of its own, where its ids are indexed. */
    static <T extends EObject> T inResource(T document) {
        new ReportResource(NEW).getContents().add(document);
        return document;
    }

    /**
     * What has an id in a report: the report itself, a content, a suppression. Takes a time that does not grow with the
     * report. An id is set once; an element whose id was changed afterwards is not found.
     */
    public static Optional<Identified> find(Report report, String id) {
        Resource resource = report.eResource();
        EObject found = resource == null ? scan(report, id) : resource.getEObject(id);
        return found instanceof Identified identified && EcoreUtil.isAncestor(report, identified)
                ? Optional.of(identified)
                : Optional.empty();
    }

    private static EObject scan(Report report, String id) {
        return parts(report).filter(each -> id.equals(each.getId())).findFirst().orElse(null);
    }

    /** A report and all its contents, in document order. */
    public static Stream<Element> elements(Report report) {
        return parts(report).filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** Everything that has an id in an element: the element, its suppressions, its contents, in document order. */
    public static Stream<Identified> parts(Identified element) {
        Stream<EObject> inside = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(element.eAllContents(), Spliterator.ORDERED), false);
        return Stream.concat(Stream.of(element), inside)
                .filter(Identified.class::isInstance)
                .map(Identified.class::cast);
    }

    /**
     * A deep copy with new ids. Links inside what is copied lead to the copies; links that lead out of it are left
     * out, since the copy may go into another report. A copied report lives in a resource of its own.
     */
    public static <T extends Identified> T copy(T original, Ids ids) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, false);
        @SuppressWarnings("unchecked")
        T copy = (T) copier.copy(original);
        copier.copyReferences();
        parts(original)
                .forEach(each -> copier.get(each).eSet(ReportPackage.Literals.IDENTIFIED__ID, ids.next(each.getId())));
        if (copy instanceof Report) {
            inResource(copy);
        }
        return copy;
    }
}
