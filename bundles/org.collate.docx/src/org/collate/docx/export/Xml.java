package org.collate.docx.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.collate.model.XmlText;

/** Writes one XML part, without white space between its elements. */
final class Xml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringBuilder text = new StringBuilder(1 << 12);
    private final Deque<String> open = new ArrayDeque<>();

    Xml() {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Begins an element; names and values of its attributes follow in turns. */
    Xml begin(String name, String... attributes) {
        tag(name, attributes);
        text.append('>');
        open.push(name);
        return this;
    }

    /** An element without contents. */
    Xml empty(String name, String... attributes) {
        tag(name, attributes);
        text.append("/>");
        return this;
    }

    /** An element that says one value. */
    Xml value(String name, Object value) {
        return empty(name, "w:val", String.valueOf(value));
    }

    /** Ends the element that was begun last. */
    Xml end() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml text(String words) {
        escape(words);
        return this;
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("open: " + open);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tag(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private void escape(String words) {
        String clean = XmlText.clean(words);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }
}
