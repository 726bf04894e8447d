package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.collate.core.edit.EditException;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.SetAttribute;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.AttributeRules;
import org.collate.model.Reports;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Identified;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EAttribute;

/** Words as they may be, and how those of a text are changed. */
final class TextEditing {

    private TextEditing() {}

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

    /** Replaces words within one text. */
    static void replace(Changes changes, Rows.Row row, int offset, int length, String words)
            throws EditException, Refusal {
        if (length == 0 && words.isEmpty()) {
            return;
        }
        requireFree(row);
        changes.make(new ReplaceText(row.text(), offset, length, words));
    }

    static void requireFree(Rows.Row row) throws Refusal {
        if (row.line().isProtected()) {
            throw new Refusal("refused.protected", row.words());
        }
    }

    /** Gives a text words that it may not have had before, so that it has a line even where they are none. */
    static void set(Changes changes, TextRef text, String words) throws EditException {
        Identified element = Reports.find(changes.report(), text.element()).orElseThrow();
        EAttribute feature = WordFeatures.find(element.eClass(), text.feature()).orElseThrow();
        changes.make(SetAttribute.of(
                text.element(), feature, Words.values(feature, words).toArray()));
    }
}
