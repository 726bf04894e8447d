package org.collate.cli.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Accepts and rejects marks of change in a document as Word does, each person's marks in one way. */
final class JudgingWord {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What is done with a mark. */
    enum Verdict {
        ACCEPT,
        REJECT,
        LEAVE
    }

    private JudgingWord() {}

    /** The XML of a text after it was judged. */
    static String judged(String xml, Map<String, Verdict> byAuthor) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        for (String name : List.of("ins", "moveTo", "del", "moveFrom")) {
            for (Element mark : all(document, name)) {
                Verdict verdict = byAuthor.getOrDefault(mark.getAttributeNS(W, "author"), Verdict.LEAVE);
                if (verdict != Verdict.LEAVE) {
                    boolean isGoing = name.equals("del") || name.equals("moveFrom");
                    judge(mark, isGoing != (verdict == Verdict.ACCEPT));
                }
            }
        }
        for (String name : List.of("moveFromRangeStart", "moveToRangeStart")) {
            for (Element range : all(document, name)) {
                if (byAuthor.getOrDefault(range.getAttributeNS(W, "author"), Verdict.LEAVE) != Verdict.LEAVE) {
                    String end = name.replace("Start", "End");
                    String id = range.getAttributeNS(W, "id");
                    all(document, end).stream()
                            .filter(each -> each.getAttributeNS(W, "id").equals(id))
                            .forEach(each -> each.getParentNode().removeChild(each));
                    range.getParentNode().removeChild(range);
                }
            }
        }
        for (String name : List.of("pPrChange", "rPrChange")) {
            for (Element mark : all(document, name)) {
                Verdict verdict = byAuthor.getOrDefault(mark.getAttributeNS(W, "author"), Verdict.LEAVE);
                if (verdict != Verdict.LEAVE && mark.getParentNode() != null) {
                    looks(mark, verdict == Verdict.ACCEPT);
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void judge(Element mark, boolean stays) {
        Node parent = mark.getParentNode();
        if (parent == null) {
            return;
        }
        if (parent.getLocalName().equals("rPr")) {
            Element paragraph = (Element) parent.getParentNode().getParentNode();
            parent.removeChild(mark);
            if (!stays) {
                join(paragraph);
            }
            return;
        }
        if (parent.getLocalName().equals("trPr")) {
            Node row = parent.getParentNode();
            parent.removeChild(mark);
            if (!stays) {
                row.getParentNode().removeChild(row);
            }
            return;
        }
        if (stays) {
            for (Node child : children(mark)) {
                parent.insertBefore(child, mark);
            }
            for (Element text : all(parent, "delText")) {
                text.getOwnerDocument().renameNode(text, W, "w:t");
            }
        }
        parent.removeChild(mark);
    }

    /** Looks that are rejected give way to those from before, which stand in the mark. */
    private static void looks(Element mark, boolean stays) {
        Element looks = (Element) mark.getParentNode();
        looks.removeChild(mark);
        if (stays) {
            return;
        }
        for (Node child : children(looks)) {
            if (!"rPr".equals(child.getLocalName()) && !"sectPr".equals(child.getLocalName())) {
                looks.removeChild(child);
            }
        }
        Node first = looks.getFirstChild();
        for (Node old : children(mark)) {
            for (Node child : children(old)) {
                looks.insertBefore(child, first);
            }
        }
    }

    /** A paragraph whose end goes is the beginning of the next one, whose looks it takes. */
    private static void join(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (next != null && !"p".equals(next.getLocalName())) {
            next = next.getNextSibling();
        }
        if (next == null) {
            return;
        }
        Node first = next.getFirstChild();
        Node before = first != null && "pPr".equals(first.getLocalName()) ? first.getNextSibling() : first;
        for (Node child : children(paragraph)) {
            if (!"pPr".equals(child.getLocalName())) {
                next.insertBefore(child, before);
            }
        }
        paragraph.getParentNode().removeChild(paragraph);
    }

    private static List<Node> children(Node node) {
        List<Node> all = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            all.add(child);
        }
        return all;
    }

    private static List<Element> all(Node below, String name) {
        NodeList found = below instanceof Document document
                ? document.getElementsByTagNameNS(W, name)
                : ((Element) below).getElementsByTagNameNS(W, name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
