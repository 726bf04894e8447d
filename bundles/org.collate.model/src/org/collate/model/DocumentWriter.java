package org.collate.model;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.collate.model.ReportFileException.Reason;
import org.collate.model.character.CodePoints;
import org.collate.model.meta.Containment;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes a document in its canonical form; refuses what {@link DocumentReader} would not read back as it was. */
final class DocumentWriter {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final String name;
    private final EObject root;
    private final DocumentFormat format;
    private final Set<String> ids = new HashSet<>();

    private DocumentWriter(String name, EObject root) {
        this.name = name;
        this.root = root;
        this.format = root.eClass() == DocumentFormat.TEMPLATE.root() ? DocumentFormat.TEMPLATE : DocumentFormat.REPORT;
    }

    static byte[] write(String name, EObject root) throws ReportFileException {
        return new DocumentWriter(name, root).document();
    }

    private byte[] document() throws ReportFileException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        String tag = typeName(root.eClass());
        out.append('<').append(tag);
        attribute(1, "xmi:version", DocumentFormat.XMI_VERSION);
        attribute(1, "xmlns:xmi", DocumentFormat.XMI);
        attribute(1, "xmlns:xsi", DocumentFormat.XSI);
        for (EPackage each : format.types()) {
            int version = FormatVersion.needed(root, each);
            attribute(1, "xmlns:" + each.getNsPrefix(), FormatVersion.namespace(each, version));
        }
        body(root, tag, 0);
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        ReportFile.checkSize(name, bytes.length);
        return bytes;
    }

    private static String typeName(EClass type) {
        return type.getEPackage().getNsPrefix() + ":" + type.getName();
    }

    private void child(EReference reference, EObject object, int depth) throws ReportFileException {
        if (depth > ReportFile.MAX_DEPTH) {
            throw failure(Reason.TOO_DEEP, object, ReportFile.MAX_DEPTH);
        }
        indent(depth).append('<').append(reference.getName());
        if (object.eClass() != reference.getEReferenceType()) {
            attribute(depth + 1, "xsi:type", typeName(object.eClass()));
        }
        body(object, reference.getName(), depth);
    }

    /** What follows the opening of a tag: its attributes, what is inside, and its end. */
    private void body(EObject object, String tag, int depth) throws ReportFileException {
        FileShape shape = format.shape(object.eClass());
        if (shape.id().isPresent()) {
            checkId(object);
        }
        for (EStructuralFeature each : shape.attributes().values()) {
            if (object.eIsSet(each)) {
                attribute(
                        depth + 1,
                        each.getName(),
                        each instanceof EAttribute attribute
                                ? value(object, attribute, object.eGet(attribute))
                                : links(object, (EReference) each));
            }
        }
        int opened = out.length();
        out.append(">\n");
        int start = out.length();
        inside(object, shape, depth + 1);
        if (out.length() == start) {
            out.setLength(opened);
            out.append("/>\n");
        } else {
            indent(depth).append("</").append(tag).append(">\n");
        }
    }

    private void inside(EObject object, FileShape shape, int depth) throws ReportFileException {
        for (EAttribute each : shape.lists().values()) {
            Set<Object> met = new HashSet<>();
            for (Object value : (List<?>) object.eGet(each)) {
                if (each.isUnique() && !met.add(value)) {
                    throw failure(Reason.REPEATED_VALUE, object, each.getName(), value);
                }
                indent(depth).append('<').append(each.getName()).append('>');
                escape(value(object, each, value));
                out.append("</").append(each.getName()).append(">\n");
            }
        }
        for (EReference each : shape.children().values()) {
            if (each.isMany()) {
                for (Object child : (List<?>) object.eGet(each)) {
                    checkPlace(object, each, (EObject) child);
                    child(each, (EObject) child, depth);
                }
            } else if (object.eIsSet(each)) {
                child(each, (EObject) object.eGet(each), depth);
            }
        }
    }

    private void checkPlace(EObject holder, EReference reference, EObject child) throws ReportFileException {
        if (reference == ReportPackage.Literals.PARENT__CONTENTS
                && !Containment.allows(holder.eClass(), child.eClass())) {
            throw failure(Reason.MISPLACED_ELEMENT, holder, ElementNames.of(child.eClass()));
        }
    }

    private void checkId(EObject object) throws ReportFileException {
        String id = EcoreUtil.getID(object);
        if (id == null) {
            throw failure(Reason.MISSING_ID, object);
        } else if (!Ids.isId(id)) {
            throw failure(Reason.BAD_ID, object, id);
        } else if (!ids.add(id)) {
            throw failure(Reason.DUPLICATE_ID, object, id);
        }
    }

    private String value(EObject object, EAttribute attribute, Object value) throws ReportFileException {
        if (!AttributeRules.isValid(attribute, value)) {
            throw failure(Reason.BAD_VALUE, object, attribute.getName(), String.valueOf(value));
        }
        if (!(value instanceof String string)) {
            return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        }
        OptionalInt forbidden = AttributeRules.firstForbidden(attribute, string);
        if (forbidden.isPresent()) {
            int index = forbidden.getAsInt();
            throw failure(
                    Reason.FORBIDDEN_CHARACTER,
                    object,
                    attribute.getName(),
                    CodePoints.name(string.charAt(index)),
                    Integer.toString(index + 1));
        }
        return string;
    }

    private String links(EObject object, EReference reference) throws ReportFileException {
        StringBuilder links = new StringBuilder();
        for (Object each : (List<?>) object.eGet(reference)) {
            EObject target = (EObject) each;
            String id = EcoreUtil.getID(target);
            if (!EcoreUtil.isAncestor(root, target)) {
                throw failure(Reason.DANGLING_LINK, object, reference.getName(), id);
            }
            links.append(links.isEmpty() ? "" : " ").append(id);
        }
        return links.toString();
    }

    private void attribute(int depth, String attribute, String value) {
        out.append('\n');
        indent(depth + 1).append(attribute).append("=\"");
        escape(value);
        out.append('"');
    }

    /** Writes a text so that an XML parser gives it back as it is, in an attribute as well as in an element. */
    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append("&#x9;");
                case '\n' -> out.append("&#xA;");
                default -> out.append(c);
            }
        }
    }

    private StringBuilder indent(int depth) {
        return out.repeat(INDENT, depth);
    }

    /** A failure at an element of the model, which is named by its type and its id in front of the other arguments. */
    private ReportFileException failure(Reason reason, EObject object, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = ElementNames.of(object);
        return new ReportFileException(reason, name, 0, 0, null, all);
    }
}
