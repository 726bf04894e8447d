package org.collate.validation;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Element;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A stretch of text that belongs to one element.
 *
 * @param element the element
 * @param feature what holds the text, such as the lines of a text element or the title of a report
 * @param text the text, never empty; lines are joined by one line break
 */
public record Passage(Element element, EAttribute feature, String text) {

    /** The passages of an element in the order of the model, without what is in it; empty ones are left out. */
    public static List<Passage> of(Element element) {
        List<EAttribute> features = WordFeatures.of(element.eClass());
        List<Passage> passages = new ArrayList<>(features.size());
        for (EAttribute feature : features) {
            String text = Words.of(element, feature);
            if (!text.isEmpty()) {
                passages.add(new Passage(element, feature, text));
            }
        }
        return passages;
    }

    /** Which text of the report it is. */
    public TextRef in() {
        return TextRef.of(element, feature);
    }

    /** Whether it stands in the contents; else it is of the report's own words, such as its title. */
    public boolean isContent() {
        return !(element instanceof Report);
    }
}
