package org.collate.core.edit;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.difference.Rewording;
import org.collate.core.text.TextChange;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.meta.FeatureKind;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.ReportPackage;
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
        for (EAttribute feature : WordFeatures.of(old.eClass())) {
            if (isText(old, feature) && isText(wanted, feature)) {
                replace(feature, Words.of(old, feature), Words.of(wanted, feature));
            } else {
                set(feature);
            }
        }
    }

    /** Whether words are there that are still the same when they are taken as one string. */
    private static boolean isText(Identified element, EAttribute feature) {
        String words = Words.of(element, feature);
        return element.eIsSet(feature) && Words.values(feature, words).equals(SetAttribute.values(element, feature));
    }

    private void replace(EAttribute feature, String before, String after) {
        for (TextChange each : Rewording.of(before, after)) {
            edits.add(new ReplaceText(TextRef.of(old, feature), each.offset(), each.length(), each.words()));
            emphasis = ReplaceText.shift(
                    emphasis, each.offset(), each.length(), each.words().length());
        }
    }

    private void values() {
        for (EAttribute each : old.eClass().getEAllAttributes()) {
            if (each.isID() || FeatureKind.of(each) == FeatureKind.WORDS) {
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

    private void set(EAttribute attribute) {
        List<Object> values = SetAttribute.values(wanted, attribute);
        if (!values.equals(SetAttribute.values(old, attribute))) {
            edits.add(new SetAttribute(id, attribute.getName(), values));
        }
    }
}
