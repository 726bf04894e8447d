package org.collate.validation;

import java.util.Optional;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Remove;
import org.collate.core.edit.Subtree;
import org.collate.model.Ids;
import org.collate.model.hash.Hashes;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Parent;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Suppression;

/**
 * Findings that a person has set aside, with a reason. A suppression holds for all findings of its rule on its element,
 * and lapses when the text that they spoke of changes: the element's own text, or for a finding on the element as a
 * whole all text in it.
 */
public final class Suppressions {

    private Suppressions() {}

    /**
     * The edit that sets the findings of a rule on an element aside.
     *
     * @param finding one of them
     * @param element the element that it is on
     * @throws IllegalArgumentException where reason or person is blank, or the finding is on another element
     */
    public static Edit suppress(Finding finding, Element element, String reason, String person, Ids ids) {
        if (reason.isBlank() || person.isBlank() || !finding.element().equals(element.getId())) {
            throw new IllegalArgumentException("A suppression needs its own element, a reason and a person");
        }
        Suppression suppression = ReportFactory.eINSTANCE.createSuppression();
        suppression.setId(ids.next(finding.rule() + "\n" + element.getId()));
        suppression.setRule(finding.rule());
        suppression.setReason(reason);
        suppression.setPerson(person);
        suppression.setTextHash(hash(element, finding.isWhole()));
        return new Insert(element.getId(), element.getSuppressions().size(), Subtree.of(suppression));
    }

    /**
     * The edit that takes back that the findings of a rule on an element were set aside; empty where nobody did, or the
     * text has changed since.
     *
     * @param finding one of them
     * @param element the element that it is on
     */
    public static Optional<Edit> takeBack(Finding finding, Element element) {
        return of(finding, element).map(suppression -> new Remove(suppression.getId()));
    }

    /** The suppression that holds for a finding on an element, if there is one that has not lapsed. */
    static Optional<Suppression> of(Finding finding, Element element) {
        for (Suppression suppression : element.getSuppressions()) {
            if (finding.rule().equals(suppression.getRule())
                    && hash(element, finding.isWhole()).equals(suppression.getTextHash())) {
                return Optional.of(suppression);
            }
        }
        return Optional.empty();
    }

    /**
     * The hash of the text that a finding speaks of: SHA-256 in 64 hexadecimal digits.
     *
     * @param isWhole whether it is on the element with all that is in it
     */
    public static String hash(Element element, boolean isWhole) {
        StringBuilder text = new StringBuilder();
        append(element, isWhole, text);
        return Hashes.hex(text.toString());
    }

    private static void append(Element element, boolean withContents, StringBuilder text) {
        for (Passage passage : Passage.of(element)) {
            text.append(passage.text()).append('\n');
        }
        if (withContents && element instanceof Parent parent) {
            for (Content content : parent.getContents()) {
                append(content, true, text);
            }
        }
    }
}
