package org.collate.docx.export;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.collate.core.layout.Numbers;
import org.collate.model.report.Numbering;

/** Counts the items of a document's lists, as its numbering part says. */
final class ListFormats {

    /** How an item is numbered: the kind of numerals, and what stands around them. */
    private record Format(String numerals, String text) {}

    private final Map<Integer, Format> formats;
    private final Map<Integer, Integer> last = new HashMap<>();

    private ListFormats(Map<Integer, Format> formats) {
        this.formats = formats;
    }

    static ListFormats of(XMLStreamReader reader) throws XMLStreamException {
        Map<String, Format> lists = new HashMap<>();
        Map<Integer, Format> formats = new HashMap<>();
        String list = "";
        String numerals = "";
        int number = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String value = reader.getAttributeValue(Xml.W, "val");
                switch (reader.getLocalName()) {
                    case "abstractNum" -> list = reader.getAttributeValue(Xml.W, "abstractNumId");
                    case "numFmt" -> numerals = value;
                    case "lvlText" -> lists.put(list, new Format(numerals, value));
                    case "num" -> number = Integer.parseInt(reader.getAttributeValue(Xml.W, "numId"));
                    case "abstractNumId" -> formats.put(number, lists.get(value));
                    default -> {
                        // Says nothing about the numbers.
                    }
                }
            }
        }
        return new ListFormats(formats);
    }

    /** The same lists, uncounted. */
    ListFormats fresh() {
        return new ListFormats(formats);
    }

    /** The number of the next item of a list; empty for what is no item. */
    String next(int list) {
        Format format = formats.get(list);
        if (format == null) {
            return "";
        }
        int value = last.merge(list, 1, Integer::sum);
        String han = Numbers.write(Numbering.HAN, value);
        String numeral =
                format.numerals().equals("decimal") ? String.valueOf(value) : han.substring(0, han.length() - 1);
        return format.text().replace("%1", numeral);
    }
}
