package org.collate.model;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.collate.model.ReportFileException.Reason;

/**
 * The decoded text of a file. It knows where things stand, and makes the failures that say so. The parser tells only
 * where a tag ends, so the place of what is wrong in the tag is looked for here, and only then.
 */
record DocumentText(String name, String content) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static DocumentText decode(String name, byte[] bytes) throws ReportFileException {
        ReportFile.checkSize(name, bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        DocumentText text = new DocumentText(name, chars.flip().toString());
        if (result.isError()) {
            throw text.atOffset(text.content.length(), Reason.NOT_UTF8);
        }
        if (text.content.isBlank()) {
            throw text.at(1, 1, Reason.EMPTY);
        }
        if (text.content.charAt(0) == BYTE_ORDER_MARK) {
            throw text.at(1, 1, Reason.NOT_UTF8);
        }
        return text;
    }

    ReportFileException at(int line, int column, Reason reason, Object... arguments) {
        return new ReportFileException(reason, name, line, column, null, arguments);
    }

    /** A failure at the tag that the parser stands on. */
    ReportFileException at(XMLStreamReader xml, Reason reason, Object... arguments) {
        int end = offset(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
        return atOffset(tagStart(end), reason, arguments);
    }

    /** A failure at the first visible character of the text that the parser stands on. */
    ReportFileException atText(XMLStreamReader xml, Reason reason, Object... arguments) {
        int end = offset(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
        int start = content.startsWith("]]>", end - 3)
                ? content.lastIndexOf("<![CDATA[", end)
                : content.lastIndexOf('>', Math.max(0, end - 1)) + 1;
        while (start < end && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        return atOffset(start, reason, arguments);
    }

    /** A failure at an attribute of the tag that the parser stands on, or at the tag where it has no such attribute. */
    ReportFileException atAttribute(XMLStreamReader xml, String attribute, Reason reason, Object... arguments) {
        int line = xml.getLocation().getLineNumber();
        int column = xml.getLocation().getColumnNumber();
        return atAttribute(line, column, attribute, reason, arguments);
    }

    /** The same for a tag that ended at a line and a column. */
    ReportFileException atAttribute(int line, int column, String attribute, Reason reason, Object... arguments) {
        int end = offset(line, column);
        int start = tagStart(end);
        int place = start;
        while (place < end && content.charAt(place) > ' ') {
            place++;
        }
        while (place < end) {
            if (!Character.isLetter(content.charAt(place))) {
                place++;
                continue;
            }
            int equals = content.indexOf('=', place);
            int quote = equals < 0 ? -1 : firstQuote(equals);
            if (quote < 0 || quote >= end) {
                break;
            }
            String found = content.substring(place, equals).strip();
            if (found.substring(found.indexOf(':') + 1).equals(attribute)) {
                return atOffset(place, reason, arguments);
            }
            place = content.indexOf(content.charAt(quote), quote + 1) + 1;
        }
        return atOffset(start, reason, arguments);
    }

    private int firstQuote(int from) {
        for (int i = from; i < content.length(); i++) {
            if (content.charAt(i) == '"' || content.charAt(i) == '\'') {
                return i;
            }
        }
        return -1;
    }

    /** A failure of the parser itself. */
    ReportFileException broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
        String message = String.valueOf(e.getMessage());
        String detail = message.substring(message.indexOf("Message: ") + 1).replaceFirst("^essage: ", "");
        return new ReportFileException(Reason.BROKEN_XML, name, line, column, e, detail.strip());
    }

    private int tagStart(int end) {
        return Math.max(0, content.lastIndexOf('<', Math.max(0, end - 1)));
    }

    private int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = content.indexOf('\n', start) + 1;
        }
        return Math.min(content.length(), start + column - 1);
    }

    private ReportFileException atOffset(int offset, Reason reason, Object... arguments) {
        String before = content.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return at(line, offset - before.lastIndexOf('\n'), reason, arguments);
    }
}
