package org.collate.transfer.match;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.text.Words;
import org.collate.model.meta.Containment;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Headed;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.Section;
import org.collate.model.report.TextElement;

/** One element of a report on its way to being matched. */
final class Part {

    private static final String[] ENDS = {"方面", "上"};
    private static final String[] STARTS = {"在", "关于"};

    private final Element element;
    private final int index;
    private final BareWords words;
    private final List<Part> children = new ArrayList<>();
    private Part parent;
    private Part match;
    private By by;
    private double likeness;

    private Part(Element element, int index) {
        this.element = element;
        this.index = index;
        this.words = element instanceof Headed headed ? BareWords.of(core(Words.of(headed))) : BareWords.of(text());
    }

    /** Takes a report apart; the report itself comes first, then its contents in document order. */
    static List<Part> all(Report report) {
        List<Part> all = new ArrayList<>();
        collect(report, all);
        return all;
    }

    private static Part collect(Element element, List<Part> all) {
        Part part = new Part(element, all.size());
        all.add(part);
        if (element instanceof Parent parent) {
            for (Content child : parent.getContents()) {
                Part below = collect(child, all);
                below.parent = part;
                part.children.add(below);
            }
        }
        return part;
    }

    /** What a heading says, without the words that every heading may have. */
    private static String core(String heading) {
        String core = heading.strip();
        for (String start : STARTS) {
            core = core.startsWith(start) ? core.substring(start.length()) : core;
        }
        for (String end : ENDS) {
            core = core.endsWith(end) ? core.substring(0, core.length() - end.length()) : core;
        }
        return core.isEmpty() ? heading : core;
    }

    /** What the element says: its heading, or its lines with line breaks between them. */
    String text() {
        return Words.of(element);
    }

    Element element() {
        return element;
    }

    String id() {
        return element.getId();
    }

    /** Its place in document order. */
    int index() {
        return index;
    }

    BareWords words() {
        return words;
    }

    List<Part> children() {
        return children;
    }

    /** What holds it; only asked of contents. */
    Part parent() {
        return parent;
    }

    boolean isHeaded() {
        return element instanceof Headed;
    }

    /** Whether it is a table, or part of one: these are the same by their ids only. */
    boolean isTabular() {
        return Containment.isBound(element.eClass()) || Containment.isExclusive(element.eClass());
    }

    boolean isSection() {
        return element instanceof Section;
    }

    boolean isText() {
        return element instanceof TextElement && !isTabular();
    }

    /** A text that could be a heading: one line. */
    boolean isLine() {
        return element instanceof TextElement text && text.getLines().size() == 1;
    }

    boolean isMatched() {
        return match != null;
    }

    /** What it was matched with; only asked where it was. */
    Part match() {
        return match;
    }

    By by() {
        return by;
    }

    double likeness() {
        return likeness;
    }

    static void join(Part there, Part imported, By by) {
        join(there, imported, by, there.words.likeness(imported.words));
    }

    static void join(Part there, Part imported, By by, double likeness) {
        there.match = imported;
        imported.match = there;
        there.by = by;
        imported.by = by;
        there.likeness = likeness;
        imported.likeness = likeness;
    }
}
