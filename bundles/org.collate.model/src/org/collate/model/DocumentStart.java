package org.collate.model;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.collate.model.ReportFileException.Reason;

/** What stands before and in the root element: encoding, format, version. */
final class DocumentStart {

    private static final String NAMESPACES = "http://collate.org/";

    private DocumentStart() {}

    /** Moves on to the root element and tells its format. */
    static DocumentFormat format(XMLStreamReader xml, DocumentText text, Optional<DocumentFormat> expected)
            throws XMLStreamException, ReportFileException {
        checkDeclaration(xml, text);
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw text.at(xml, Reason.DOCUMENT_TYPE);
            }
        }
        DocumentFormat format = ofRoot(xml, text);
        if (expected.isPresent() && format != expected.get()) {
            throw text.at(xml, format == DocumentFormat.TEMPLATE ? Reason.TEMPLATE : Reason.REPORT);
        }
        return format;
    }

    private static void checkDeclaration(XMLStreamReader xml, DocumentText text) throws ReportFileException {
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw text.at(1, 1, Reason.NOT_UTF8);
        }
        if (xml.getVersion() != null && !xml.getVersion().equals("1.0")) {
            throw text.at(1, 1, Reason.BROKEN_XML, "XML " + xml.getVersion());
        }
    }

    private static DocumentFormat ofRoot(XMLStreamReader xml, DocumentText text) throws ReportFileException {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        Optional<DocumentFormat> format = Arrays.stream(DocumentFormat.values())
                .filter(each -> each.packages().get(namespace) == each.root().getEPackage())
                .filter(each -> each.root().getName().equals(xml.getLocalName()))
                .findFirst();
        if (format.isEmpty()) {
            boolean version = Arrays.stream(DocumentFormat.values())
                    .filter(each -> !each.packages().containsKey(namespace))
                    .map(each -> NAMESPACES + each.root().getEPackage().getName() + "/")
                    .anyMatch(namespace::startsWith);
            throw text.at(xml, version ? Reason.OTHER_VERSION : Reason.OTHER_DOCUMENT, namespace, xml.getLocalName());
        }
        return format.get();
    }

    /** Checks an attribute of XMI or of XML Schema; any other is refused. */
    static void checkForeign(XMLStreamReader xml, DocumentText text, int index, boolean root)
            throws ReportFileException {
        String namespace = xml.getAttributeNamespace(index);
        String attribute = xml.getAttributeLocalName(index);
        if (root && namespace.equals(DocumentFormat.XMI) && attribute.equals("version")) {
            String version = xml.getAttributeValue(index);
            if (!version.equals(DocumentFormat.XMI_VERSION)) {
                throw text.atAttribute(xml, attribute, Reason.BAD_VALUE, xml.getLocalName(), "xmi:version", version);
            }
        } else if (root || !namespace.equals(DocumentFormat.XSI) || !attribute.equals("type")) {
            String shown = xml.getAttributePrefix(index) + ":" + attribute;
            throw text.atAttribute(xml, attribute, Reason.UNKNOWN_ATTRIBUTE, xml.getLocalName(), shown);
        }
    }
}
