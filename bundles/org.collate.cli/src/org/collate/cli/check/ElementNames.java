package org.collate.cli.check;

import org.collate.core.layout.Lead;
import org.collate.core.layout.Numbers;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Numbered;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.eclipse.emf.ecore.EObject;

/** Where an element stands, as a person says it: the numbers on the way to it, and how it begins. */
final class ElementNames {

    private static final int SHOWN = 16;

    private final Numbers numbers;

    ElementNames(Report report) {
        this.numbers = Numbers.of(report);
    }

    String of(Identified element) {
        StringBuilder way = new StringBuilder();
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Numbered numbered) {
                way.insert(0, numbers.number(numbered));
            }
        }
        String words = shortened(words(element));
        return way + words;
    }

    /** The words that an element begins with: its title, heading, lead or text. */
    static String words(Identified element) {
        return switch (element) {
            case Report report -> orEmpty(report.getTitle());
            case Headed headed -> orEmpty(headed.getHeading());
            case Item item -> Lead.of(item).lead();
            case TextElement text -> String.join(" ", text.getLines());
            default -> "";
        };
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
