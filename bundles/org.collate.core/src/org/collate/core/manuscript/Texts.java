package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.collate.core.edit.EditException;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.SetAttribute;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.words.ElementWords;
import org.collate.model.AttributeRules;
import org.collate.model.report.Identified;
import org.collate.model.report.ReportPackage;

/** Words of elements: as they are, as they may be, and how they are changed. */
final class Texts {

    private Texts() {}

    /** Words as a report can hold them: one kind of line break, no control characters. */
    static String clean(String words) {
        String plain = words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\u0085', '\n')
                .replace('\u000B', '\n')
                .replace('\t', ' ');
        List<String> lines = new ArrayList<>();
        for (String line : plain.split("\n", -1)) {
            String allowed = line;
            OptionalInt bad = forbidden(allowed);
            while (bad.isPresent()) {
                allowed = allowed.substring(0, bad.getAsInt()) + allowed.substring(bad.getAsInt() + 1);
                bad = forbidden(allowed);
            }
            lines.add(allowed);
        }
        return String.join("\n", lines);
    }

    private static OptionalInt forbidden(String line) {
        return AttributeRules.firstForbidden(ReportPackage.Literals.TEXT_ELEMENT__LINES, line);
    }

    /** The words of an element, with line breaks between lines. */
    static String of(Identified element) {
        return ElementWords.of(element);
    }

    /** Replaces words within one element. */
    static void replace(Changes changes, Rows.Row row, int offset, int length, String words)
            throws EditException, Refusal {
        if (length == 0 && words.isEmpty()) {
            return;
        }
        requireFree(row);
        if (row.line().kind() == Kind.BYLINE) {
            String byline = String.join("\n", changes.report().getByline());
            String changed = byline.substring(0, offset) + words + byline.substring(offset + length);
            byline(changes, List.of(changed.split("\n", -1)));
        } else {
            changes.make(new ReplaceText(row.line().element(), offset, length, words));
        }
    }

    /** Sets the lines of the byline; where there are none, it goes. */
    static void byline(Changes changes, List<String> lines) throws EditException {
        changes.make(SetAttribute.of(changes.report().getId(), ReportPackage.Literals.REPORT__BYLINE, lines.toArray()));
    }

    static void requireFree(Rows.Row row) throws Refusal {
        if (row.line().isProtected()) {
            throw new Refusal("refused.protected", row.words());
        }
    }
}
