package org.collate.core.layout;

import java.util.Locale;
import java.util.stream.Collectors;
import org.collate.core.text.Excerpt;

/** Draws an outline for a reader: one line for each entry, indented, with number, type, heading or lead, and text. */
public final class OutlineText {

    private final int width;
    private final StringBuilder drawing = new StringBuilder();

    private OutlineText(int width) {
        this.width = width;
    }

    /** The drawing with texts shortened to a number of characters each. */
    public static String shortened(Outline outline, int width) {
        return new OutlineText(width).draw(outline);
    }

    /** The drawing with the whole texts. */
    public static String full(Outline outline) {
        return new OutlineText(Integer.MAX_VALUE).draw(outline);
    }

    private String draw(Outline outline) {
        outline.title().ifPresent(title -> line(0, "title", "", title.replace("\n", " / "), ""));
        line(0, "kind", "", outline.kind().getLiteral(), "");
        outline.byline().ifPresent(byline -> line(0, "byline", "", "", byline));
        if (!outline.preamble().isEmpty()) {
            line(0, "preamble", "", "", outline.preamble());
        }
        for (Outline.Section section : outline.sections()) {
            String role = section.role().getLiteral().toUpperCase(Locale.ROOT);
            line(0, role, section.number(), section.heading(), section.text());
            section.items().forEach(entry -> draw(entry, 1));
        }
        outline.closing().ifPresent(closing -> line(0, "closing", "", "", closing));
        outline.signature().ifPresent(signature -> line(0, "signature", "", "", signature));
        outline.date().ifPresent(date -> line(0, "date", "", "", date));
        return drawing.toString();
    }

    private void draw(Outline.Entry entry, int depth) {
        line(depth, entry.type().word(), entry.number(), entry.head(), entry.text());
        entry.items().forEach(inner -> draw(inner, depth + 1));
        for (Outline.Row row : entry.rows()) {
            String cells = row.cells().stream()
                    .map(Outline.Cell::text)
                    .map(text -> text.replace("|", "\\|"))
                    .collect(Collectors.joining(" | "));
            line(depth + 1, row.isHead() ? "head" : "row", "", "", cells);
        }
    }

    private void line(int depth, String word, String number, String head, String text) {
        drawing.append("  ".repeat(depth))
                .append(word)
                .append(' ')
                .append(number)
                .append(head);
        if (!text.isEmpty()) {
            drawing.append(head.isEmpty() ? "| " : " | ").append(Excerpt.of(text.replace("\n", " / "), width));
        }
        drawing.append('\n');
    }
}
