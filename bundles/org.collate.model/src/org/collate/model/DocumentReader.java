package org.collate.model;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.collate.model.ReportFileException.Reason;
import org.collate.model.character.CodePoints;
import org.collate.model.meta.Containment;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Reads a document strictly with the XML parser of the JDK, without document types and entities. It fills the model
 * directly, by the {@linkplain FileShape shapes} of its types, and ties the links at the end.
 */
final class DocumentReader {

    /**
     * What the JDK counts to stop entities that multiply, of which there are none here. It counts {@code &amp;} too,
     * and newer ones stop at 100,000, so that what was written could not be read again.
     */
    private static final List<String> UNCOUNTED =
            List.of("jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

    private static final XMLInputFactory XML = hardened();

    private final DocumentFormat format;
    private final DocumentText text;
    private final XMLStreamReader xml;
    private final Map<String, EObject> byId = new HashMap<>();
    private final DocumentLinks links;
    /** What stands in the lists of the elements that are not yet read to their ends, where each value stands once. */
    private final Map<EObject, Map<EAttribute, Set<Object>>> met = new HashMap<>();

    private DocumentReader(DocumentFormat format, DocumentText text, XMLStreamReader xml) {
        this.format = format;
        this.text = text;
        this.xml = xml;
        this.links = new DocumentLinks(text);
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        UNCOUNTED.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    /** Reads a document of one format. Its ids are unique, its links are tied; it is in no resource yet. */
    static EObject read(DocumentFormat format, String name, byte[] bytes) throws ReportFileException {
        return read(Optional.of(format), name, bytes);
    }

    /** Reads a document of the format that its root element tells. */
    static EObject readAny(String name, byte[] bytes) throws ReportFileException {
        return read(Optional.empty(), name, bytes);
    }

    private static EObject read(Optional<DocumentFormat> expected, String name, byte[] bytes)
            throws ReportFileException {
        DocumentText text = DocumentText.decode(name, bytes);
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(text.content()));
            try {
                DocumentFormat format = DocumentStart.format(xml, text, expected);
                return new DocumentReader(format, text, xml).document();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw text.broken(e);
        }
    }

    private EObject document() throws XMLStreamException, ReportFileException {
        EObject root = element(EcoreUtil.create(format.root()), 0);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.DTD) {
                throw text.at(xml, Reason.DOCUMENT_TYPE);
            }
        }
        links.tie(byId);
        return root;
    }

    /** Fills an object from the element that the parser stands on, up to its end. */
    private EObject element(EObject object, int depth) throws XMLStreamException, ReportFileException {
        if (depth > ReportFile.MAX_DEPTH) {
            throw text.at(xml, Reason.TOO_DEEP, "", ReportFile.MAX_DEPTH);
        }
        FileShape shape = format.shape(object.eClass());
        attributes(object, shape, depth == 0);
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> child(object, shape, depth);
                case XMLStreamConstants.END_ELEMENT -> {
                    met.remove(object);
                    return object;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace()) {
                        throw text.atText(xml, Reason.MISPLACED_TEXT, ElementNames.of(object));
                    }
                }
                default -> skip();
            }
        }
    }

    /** Passes over what says nothing: comments, processing instructions, white space. */
    private void skip() throws ReportFileException {
        int event = xml.getEventType();
        if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
            throw text.at(xml, Reason.DOCUMENT_TYPE);
        }
    }

    private void child(EObject object, FileShape shape, int depth) throws XMLStreamException, ReportFileException {
        String tag = xml.getLocalName();
        boolean own = xml.getNamespaceURI() == null;
        EReference reference = own ? shape.children().get(tag) : null;
        EAttribute list = own ? shape.lists().get(tag) : null;
        if (reference != null) {
            EObject child = element(EcoreUtil.create(type(object, reference)), depth + 1);
            if (reference.isMany()) {
                add(object, reference, child);
            } else if (object.eIsSet(reference)) {
                throw text.at(xml, Reason.REPEATED_ELEMENT, ElementNames.of(object), tag);
            } else {
                object.eSet(reference, child);
            }
        } else if (list != null) {
            value(object, list);
        } else {
            throw text.at(xml, Reason.UNKNOWN_ELEMENT, ElementNames.of(object), tag);
        }
    }

    private static void add(EObject object, EStructuralFeature feature, Object value) {
        @SuppressWarnings("unchecked")
        InternalEList<Object> values = (InternalEList<Object>) object.eGet(feature);
        values.addUnique(value);
    }

    /** The type of the contained element that the parser stands on. */
    private EClass type(EObject holder, EReference reference) throws ReportFileException {
        EClass expected = reference.getEReferenceType();
        String given = xml.getAttributeValue(DocumentFormat.XSI, "type");
        EClass type = given == null ? expected : named(given);
        if (type == null || type.isAbstract() || !expected.isSuperTypeOf(type)) {
            String shown = given == null ? "" : given;
            throw text.atAttribute(xml, "type", Reason.UNKNOWN_TYPE, ElementNames.of(expected), shown);
        }
        if (reference == ReportPackage.Literals.PARENT__CONTENTS && !Containment.allows(holder.eClass(), type)) {
            throw text.atAttribute(
                    xml, "type", Reason.MISPLACED_ELEMENT, ElementNames.of(holder), ElementNames.of(type));
        }
        return type;
    }

    /** The type of a prefixed name, or null where there is none. */
    private EClass named(String qualified) {
        int colon = qualified.indexOf(':');
        String prefix = qualified.substring(0, Math.max(colon, 0));
        EPackage types = format.packages().get(xml.getNamespaceURI(prefix));
        EClassifier type = types == null ? null : types.getEClassifier(qualified.substring(colon + 1));
        return type instanceof EClass found ? found : null;
    }

    private void attributes(EObject object, FileShape shape, boolean root) throws ReportFileException {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            String namespace = xml.getAttributeNamespace(i);
            if (namespace != null && !namespace.isEmpty()) {
                DocumentStart.checkForeign(xml, text, i, root);
                continue;
            }
            EStructuralFeature feature = shape.attributes().get(attribute);
            String value = xml.getAttributeValue(i);
            switch (feature) {
                case null ->
                    throw text.atAttribute(
                            xml, attribute, Reason.UNKNOWN_ATTRIBUTE, ElementNames.of(object), attribute);
                case EReference reference -> links.add(object, reference, value, xml);
                default -> object.eSet(feature, parsed(object, (EAttribute) feature, value));
            }
        }
        if (shape.id().isPresent()) {
            register(object);
        }
    }

    private void register(EObject object) throws ReportFileException {
        String id = EcoreUtil.getID(object);
        if (id == null) {
            throw text.at(xml, Reason.MISSING_ID, ElementNames.of(object));
        }
        if (byId.putIfAbsent(id, object) != null) {
            throw text.atAttribute(xml, "id", Reason.DUPLICATE_ID, ElementNames.of(object), id);
        }
    }

    private void value(EObject object, EAttribute list) throws XMLStreamException, ReportFileException {
        if (xml.getAttributeCount() > 0) {
            String attribute = xml.getAttributeLocalName(0);
            throw text.atAttribute(xml, attribute, Reason.UNKNOWN_ATTRIBUTE, list.getName(), attribute);
        }
        Object value = parsed(object, list, content(object, list));
        if (list.isUnique() && !met(object, list).add(value)) {
            throw text.at(xml, Reason.REPEATED_VALUE, ElementNames.of(object), list.getName(), value);
        }
        add(object, list, value);
    }

    private Set<Object> met(EObject object, EAttribute list) {
        return met.computeIfAbsent(object, each -> new HashMap<>()).computeIfAbsent(list, each -> new HashSet<>());
    }

    /** The text of an element that holds nothing else, which comes in as many pieces as whoever wrote it likes. */
    private String content(EObject object, EAttribute list) throws XMLStreamException, ReportFileException {
        StringBuilder content = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return content.toString();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    content.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT ->
                    throw text.at(
                            xml,
                            Reason.UNKNOWN_ELEMENT,
                            ElementNames.of(object) + "/" + list.getName(),
                            xml.getLocalName());
                default -> skip();
            }
        }
    }

    private Object parsed(EObject object, EAttribute attribute, String value) throws ReportFileException {
        var forbidden = AttributeRules.firstForbidden(attribute, value);
        if (forbidden.isPresent()) {
            int index = forbidden.getAsInt();
            String unit = CodePoints.name(value.charAt(index));
            throw text.at(
                    xml,
                    Reason.FORBIDDEN_CHARACTER,
                    ElementNames.of(object),
                    attribute.getName(),
                    unit,
                    Integer.toString(index + 1));
        }
        Object parsed = parse(attribute, value);
        if (!AttributeRules.isValid(attribute, parsed)) {
            boolean isId = attribute.isID();
            Reason reason = isId ? Reason.BAD_ID : Reason.BAD_VALUE;
            String element = ElementNames.of(object.eClass());
            throw isId
                    ? text.atAttribute(xml, attribute.getName(), reason, element, value)
                    : text.atAttribute(xml, attribute.getName(), reason, element, attribute.getName(), value);
        }
        return parsed;
    }

    /** The value that a text stands for, or the text itself where it stands for none. */
    private static Object parse(EAttribute attribute, String value) {
        if (attribute.getEAttributeType() instanceof EEnum type) {
            EEnumLiteral literal = type.getEEnumLiteralByLiteral(value);
            Enumerator instance = literal == null ? null : literal.getInstance();
            return instance == null ? value : instance;
        }
        return switch (attribute.getEAttributeType().getClassifierID()) {
            case EcorePackage.EBOOLEAN -> value.equals("true") ? Boolean.TRUE : value.equals("false") ? false : value;
            case EcorePackage.EINT -> value.matches("0|[1-9][0-9]{0,8}") ? (Object) Integer.valueOf(value) : value;
            default -> value;
        };
    }
}
