package org.collate.core.edit;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.words.CommonEnds;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.TextElement;
import org.eclipse.emf.ecore.EAttribute;

/** The edits that give an element the values of another of its type; links aside. */
final class Retouching {

    private final String id;
    private final Identified old;
    private final Identified wanted;
    private final List<Edit> edits = new ArrayList<>();
    /** The emphasis as it is after the edit of the text, which shifts it. */
    private int emphasis;

    private Retouching(Identified old, Identified wanted, String id) {
        this.id = id;
        this.old = old;
        this.wanted = wanted;
        this.emphasis = old instanceof Item item ? item.getEmphasis() : 0;
    }

    static List<Edit> of(Identified old, Identified wanted, String id) {
        Retouching retouching = new Retouching(old, wanted, id);
        retouching.words();
        retouching.values();
        return retouching.edits;
    }

    private void words() {
        if (old instanceof TextElement before && wanted instanceof TextElement after) {
            if (isText(before.getLines()) && isText(after.getLines())) {
                replace(String.join("\n", before.getLines()), String.join("\n", after.getLines()));
            } else {
                set(ReportPackage.Literals.TEXT_ELEMENT__LINES);
            }
        } else if (old instanceof Headed before && wanted instanceof Headed after) {
            words(before.getHeading(), after.getHeading(), ReportPackage.Literals.HEADED__HEADING);
        } else if (old instanceof Report before && wanted instanceof Report after) {
            words(before.getTitle(), after.getTitle(), ReportPackage.Literals.REPORT__TITLE);
        }
    }

    /** Whether lines joined by line breaks are still the same lines. */
    private static boolean isText(List<String> lines) {
        return !lines.isEmpty() && lines.stream().noneMatch(each -> each.indexOf('\n') >= 0);
    }

    private void words(String before, String after, EAttribute attribute) {
        if (before == null || after == null) {
            set(attribute);
        } else {
            replace(before, after);
        }
    }

    private void replace(String before, String after) {
        if (before.equals(after)) {
            return;
        }
        CommonEnds ends = CommonEnds.of(before, after);
        int start = ends.head();
        int tail = ends.tail();
        String put = after.substring(start, after.length() - tail);
        int length = before.length() - tail - start;
        edits.add(new ReplaceText(id, start, length, put));
        emphasis = ReplaceText.shift(emphasis, start, length, put.length());
    }

    private void values() {
        for (EAttribute each : old.eClass().getEAllAttributes()) {
            if (each.isID() || isWords(each)) {
                continue;
            }
            boolean differs = each == ReportPackage.Literals.ITEM__EMPHASIS
                    ? emphasis != ((Item) wanted).getEmphasis()
                    : !SetAttribute.values(old, each).equals(SetAttribute.values(wanted, each));
            if (differs) {
                edits.add(new SetAttribute(id, each.getName(), SetAttribute.values(wanted, each)));
            }
        }
    }

    private static boolean isWords(EAttribute attribute) {
        return attribute == ReportPackage.Literals.TEXT_ELEMENT__LINES
                || attribute == ReportPackage.Literals.HEADED__HEADING
                || attribute == ReportPackage.Literals.REPORT__TITLE;
    }

    private void set(EAttribute attribute) {
        List<Object> values = SetAttribute.values(wanted, attribute);
        if (!values.equals(SetAttribute.values(old, attribute))) {
            edits.add(new SetAttribute(id, attribute.getName(), values));
        }
    }
}
