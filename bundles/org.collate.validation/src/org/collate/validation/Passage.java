package org.collate.validation;

import java.util.ArrayList;
import java.util.List;
import org.collate.model.report.Element;
import org.collate.model.report.Headed;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;

/**
 * A stretch of text that belongs to one element.
 *
 * @param element the element
 * @param place where in the element it stands; never {@link Place#WHOLE}
 * @param text the text, never empty; lines are joined by one line break
 */
public record Passage(Element element, Place place, String text) {

    /** The passages of an element in reading order, without what is in it; empty ones are left out. */
    public static List<Passage> of(Element element) {
        List<Passage> passages = new ArrayList<>(2);
        switch (element) {
            case Report report -> {
                add(passages, report, Place.TITLE, report.getTitle());
                add(passages, report, Place.BYLINE, joined(report.getByline()));
                add(passages, report, Place.SIGNATURE, joined(report.getSignature()));
                add(passages, report, Place.DATE, report.getDate());
            }
            case Headed headed -> add(passages, headed, Place.HEADING, headed.getHeading());
            case TextElement text -> add(passages, text, Place.TEXT, joined(text.getLines()));
            default -> {
                // Nothing else has a text.
            }
        }
        return passages;
    }

    private static String joined(List<String> lines) {
        return lines.size() == 1 ? lines.get(0) : String.join("\n", lines);
    }

    private static void add(List<Passage> passages, Element element, Place place, String text) {
        if (text != null && !text.isEmpty()) {
            passages.add(new Passage(element, place, text));
        }
    }
}
