package org.collate.core.edit;

import java.util.Arrays;
import java.util.List;
import org.collate.core.edit.EditException.Reason;
import org.collate.model.ElementNames;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.TextElement;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Replaces a span of a text: of the lines of a text element, the heading of a section or an aspect, the title of the
 * report. The emphasis of an item keeps to its words: it grows and shrinks with what changes before its end, ends where
 * a change begins that reaches over its end, and does not take in what is added at its end.
 *
 * @param id the id of the element
 * @param offset where the span begins, in UTF-16 units, with one line break between lines
 * @param length its length in the same units
 * @param text what stands there afterwards; a line feed in it divides the line
 */
public record ReplaceText(String id, int offset, int length, String text) implements Edit {

    @Override
    public Edit apply(Report report) throws EditException {
        Identified element = Target.find(report, id);
        return switch (element) {
            case TextElement lines -> replaceLines(report, lines);
            case Headed headed -> replaceValue(report, headed, ReportPackage.Literals.HEADED__HEADING);
            case Report titled -> replaceValue(report, titled, ReportPackage.Literals.REPORT__TITLE);
            default ->
                throw new EditException(
                        Reason.NO_FEATURE,
                        id,
                        ElementNames.of(element.eClass()),
                        ReportPackage.Literals.TEXT_ELEMENT__LINES.getName());
        };
    }

    private Edit replaceValue(Report report, Identified element, EAttribute attribute) throws EditException {
        Object value = element.eGet(attribute);
        String old = value == null ? "" : (String) value;
        checkSpan(old.length());
        String changed = old.substring(0, offset) + text + old.substring(offset + length);
        return SetAttribute.of(id, attribute, changed).apply(report);
    }

    private Edit replaceLines(Report report, TextElement element) throws EditException {
        EList<String> lines = element.getLines();
        List<String> old = lines.isEmpty() ? List.of("") : lines;
        checkSpan(old.stream().mapToInt(each -> each.length() + 1).sum() - 1);
        if (length == 0 && text.isEmpty()) {
            return this;
        }
        Spot first = Spot.of(old, offset);
        Spot last = Spot.of(old, offset + length);
        List<String> met = old.subList(first.line(), last.line() + 1);
        String joined = String.join("\n", met);
        String removed = joined.substring(first.column(), first.column() + length);
        String changed = joined.substring(0, first.column()) + text + joined.substring(first.column() + length);
        List<String> put = Arrays.asList(changed.split("\n", -1));
        for (String each : put) {
            Target.checkText(id, ReportPackage.Literals.TEXT_ELEMENT__LINES, each);
        }
        Edit back = lines.isEmpty()
                ? SetAttribute.of(id, ReportPackage.Literals.TEXT_ELEMENT__LINES)
                : new ReplaceText(id, offset, text.length(), removed);
        replace(lines, first.line(), lines.isEmpty() ? 0 : met.size(), put);
        return element instanceof Item item ? shiftEmphasis(item, back) : back;
    }

    /** Where an offset of a text lies. */
    private record Spot(int line, int column) {

        static Spot of(List<String> lines, int offset) {
            int line = 0;
            int column = offset;
            while (column > lines.get(line).length()) {
                column -= lines.get(line).length() + 1;
                line++;
            }
            return new Spot(line, column);
        }
    }

    private void checkSpan(int size) throws EditException {
        if (offset < 0 || length < 0 || (long) offset + length > size) {
            throw new EditException(
                    Reason.NO_SPAN, id, Integer.toString(offset), Integer.toString(length), Integer.toString(size));
        }
    }

    /** Replaces some lines, and touches no other. */
    private static void replace(EList<String> lines, int start, int count, List<String> put) {
        int same = Math.min(count, put.size());
        for (int i = 0; i < same; i++) {
            lines.set(start + i, put.get(i));
        }
        if (put.size() > same) {
            lines.addAll(start + same, put.subList(same, put.size()));
        } else if (count > same) {
            lines.subList(start + same, start + count).clear();
        }
    }

    private Edit shiftEmphasis(Item item, Edit back) {
        int old = item.getEmphasis();
        int shifted = shift(old, offset, length, text.length());
        item.setEmphasis(shifted);
        boolean restored = back instanceof ReplaceText replace
                && shift(shifted, replace.offset, replace.length, replace.text.length()) == old;
        Edit emphasis = SetAttribute.of(item.getId(), ReportPackage.Literals.ITEM__EMPHASIS, old);
        boolean untouched = shifted == old && !(back instanceof ReplaceText);
        return restored || untouched ? back : new Compound(List.of(back, emphasis));
    }

    /** Where the end of an emphasis lies after a span of the text was replaced. */
    static int shift(int end, int offset, int removed, int added) {
        if (end <= offset) {
            return end;
        }
        return offset + removed <= end ? end - removed + added : offset;
    }
}
