package org.collate.core.difference;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.collate.model.Reports;
import org.collate.model.hash.Hashes;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.Suppression;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/**
 * Names the text and structure of a report by a hash, so that a signature is bound to them and not to bytes of a file.
 *
 * <p>It covers every element in order: what holds it, its type and id, all its values (words, headings, title, byline,
 * signature, date, kind, numbering, layout, spans of cells, roles, deadlines), and where its links lead. It does not
 * cover the id of the report itself, nor suppressions, which are remarks about the text.
 */
public final class TextDigest {

    private TextDigest() {}

    /** The digest: 64 hexadecimal digits. */
    public static String of(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Reports.parts(report)
                    .filter(each -> !(each instanceof Suppression))
                    .forEach(each -> write(each, report, out));
            return HexFormat.of().formatHex(Hashes.sha256(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Identified element, Report report, DataOutputStream out) {
        text(
                element == report ? "" : name(element.eContainer() == report ? report : element.eContainer(), report),
                out);
        text(element.eClass().getName(), out);
        text(name(element, report), out);
        for (EAttribute each : element.eClass().getEAllAttributes()) {
            if (!each.isID() && !each.isTransient() && element.eIsSet(each)) {
                Object value = element.eGet(each);
                List<?> values = value instanceof List<?> list ? list : List.of(value);
                text(each.getName(), out);
                number(values.size(), out);
                values.forEach(one -> text(String.valueOf(one), out));
            }
        }
        for (EReference each : element.eClass().getEAllReferences()) {
            if (!each.isContainment() && !each.isTransient() && element.eIsSet(each)) {
                Object value = element.eGet(each, false);
                List<?> targets = value instanceof List<?> list ? list : List.of(value);
                text(each.getName(), out);
                number(targets.size(), out);
                targets.forEach(one -> text(name(one, report), out));
            }
        }
    }

    private static String name(Object element, Report report) {
        return element == report ? "" : String.valueOf(((Identified) element).getId());
    }

    /** Lengths stand before texts, so that no two reports give the same bytes. */
    private static void text(String text, DataOutputStream out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length, out);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void number(int number, DataOutputStream out) {
        try {
            out.writeInt(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
