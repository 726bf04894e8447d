package org.collate.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.collate.model.ReportFileException.Reason;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/** The links of a document as they stand in the file, until all elements that they may lead to are known. */
final class DocumentLinks {

    private final DocumentText text;
    private final List<Link> links = new ArrayList<>();

    /** A list of links, and where the tag ended that has it. */
    private record Link(EObject owner, EReference reference, String ids, int line, int column) {}

    DocumentLinks(DocumentText text) {
        this.text = text;
    }

    /** Keeps the links of an attribute of the tag that the parser stands on. */
    void add(EObject owner, EReference reference, String ids, XMLStreamReader xml) {
        int line = xml.getLocation().getLineNumber();
        links.add(new Link(owner, reference, ids, line, xml.getLocation().getColumnNumber()));
    }

    /** Ties them to the elements that have the ids. */
    void tie(Map<String, EObject> byId) throws ReportFileException {
        for (Link link : links) {
            tie(link, byId);
        }
    }

    private void tie(Link link, Map<String, EObject> byId) throws ReportFileException {
        @SuppressWarnings("unchecked")
        InternalEList<Object> targets = (InternalEList<Object>) link.owner().eGet(link.reference());
        Set<EObject> met = new HashSet<>();
        for (String id : link.ids().isEmpty() ? new String[0] : link.ids().split(" ", -1)) {
            EObject target = byId.get(id);
            if (target == null) {
                throw failure(link, Reason.DANGLING_LINK, id);
            }
            if (!link.reference().getEReferenceType().isInstance(target)) {
                throw failure(link, Reason.WRONG_LINK, ElementNames.of(target));
            }
            if (!met.add(target)) {
                throw failure(link, Reason.REPEATED_VALUE, id);
            }
            targets.addUnique(target);
        }
    }

    private ReportFileException failure(Link link, Reason reason, String what) {
        String name = link.reference().getName();
        return text.atAttribute(link.line(), link.column(), name, reason, ElementNames.of(link.owner()), name, what);
    }
}
