package org.collate.docx.parts;

import org.collate.docx.parts.XmlCursor.Visitor;
import org.collate.transfer.ImportException;

/** Chooses one branch of {@code mc:AlternateContent}, which says the same thing in several ways. */
public final class Alternate {

    private Alternate() {}

    /** Visits the children of the first branch whose namespaces are known here, else of the fallback. */
    public static void read(XmlCursor xml, Visitor visitor) throws ImportException {
        boolean[] taken = {false};
        xml.children(name -> {
            boolean take = !taken[0]
                    && (name.equals("mc:Fallback")
                            || name.equals("mc:Choice") && understood(xml, xml.attribute("Requires")));
            if (take) {
                taken[0] = true;
                xml.children(visitor);
            }
        });
    }

    private static boolean understood(XmlCursor xml, String prefixes) {
        for (String prefix : prefixes.strip().split("\\s+")) {
            String namespace = prefix.isEmpty() ? "" : xml.namespace(prefix);
            boolean known = namespace.startsWith("http://schemas.microsoft.com/office/word/")
                    || namespace.startsWith("http://schemas.microsoft.com/office/drawing/")
                    || namespace.startsWith("http://schemas.openxmlformats.org/")
                    || namespace.startsWith("http://purl.oclc.org/ooxml/");
            if (!known) {
                return false;
            }
        }
        return true;
    }
}
