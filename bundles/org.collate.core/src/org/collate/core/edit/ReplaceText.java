package org.collate.core.edit;

import java.util.List;
import java.util.Optional;
import org.collate.core.edit.EditException.Reason;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Replaces a span of a text. The emphasis of an item keeps to its words: it grows and shrinks with what changes before
 * its end, ends where a change begins that reaches over its end, and does not take in what is added at its end.
 *
 * @param in the text
 * @param offset where the span begins, in UTF-16 units, with one line break between lines
 * @param length its length in the same units
 * @param text what stands there afterwards; a line feed in it divides the line
 */
public record ReplaceText(TextRef in, int offset, int length, String text) implements Edit {

    /** Replaces a span of the lines of a text element. */
    public ReplaceText(String element, int offset, int length, String text) {
        this(TextRef.lines(element), offset, length, text);
    }

    /** The id of the element whose words they are. */
    public String id() {
        return in.element();
    }

    @Override
    public Edit apply(Report report) throws EditException {
        Identified element = Target.find(report, in.element());
        EAttribute feature = Target.words(element, in.feature());
        String old = Words.of(element, feature);
        checkSpan(old.length());
        if (length == 0 && text.isEmpty()) {
            return this;
        }
        String removed = old.substring(offset, offset + length);
        String changed = old.substring(0, offset) + text + old.substring(offset + length);
        List<String> values = Words.values(feature, changed);
        Target.checkValues(in.element(), feature, values);
        Edit back = element.eIsSet(feature)
                ? new ReplaceText(in, offset, text.length(), removed)
                : SetAttribute.of(in.element(), feature);
        Words.set(element, feature, values);
        return element instanceof Item item ? shiftEmphasis(item, back) : back;
    }

    private void checkSpan(int size) throws EditException {
        if (offset < 0 || length < 0 || (long) offset + length > size) {
            throw new EditException(
                    Reason.NO_SPAN,
                    in.element(),
                    Integer.toString(offset),
                    Integer.toString(length),
                    Integer.toString(size));
        }
    }

    /** Goes on where it types on at the end of what was typed, or deletes on at either side of what was deleted. */
    @Override
    public Optional<Edit> join(Edit next) {
        return switch (next) {
            case ReplaceText other when other.in.equals(in) -> goOn(other);
            case Compound compound -> compound.joinBehind(this);
            default -> Optional.empty();
        };
    }

    private Optional<Edit> goOn(ReplaceText next) {
        boolean types = !text.isEmpty() && next.length == 0 && next.offset == offset + text.length();
        boolean deletes =
                text.isEmpty() && next.text.isEmpty() && (next.offset == offset || next.offset + next.length == offset);
        if (types && length == 0) {
            return Optional.of(new ReplaceText(in, offset, 0, text + next.text));
        }
        if (types) {
            // As one, they could take another end of an emphasis along that lies behind what was replaced.
            return Optional.of(new Compound(List.of(this, next)));
        }
        return deletes ? Optional.of(new ReplaceText(in, next.offset, length + next.length, "")) : Optional.empty();
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
