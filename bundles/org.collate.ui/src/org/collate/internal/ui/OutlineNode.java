package org.collate.internal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collate.core.layout.Outline;

/** A row of the outline; two rows with equal words are two rows, so it is no record. */
final class OutlineNode {

    private final Icon icon;
    private final String type;
    private final String number;
    private final String head;
    private final String text;
    private final List<OutlineNode> children;

    private OutlineNode(Icon icon, String type, String number, String head, String text, List<OutlineNode> children) {
        this.icon = icon;
        this.type = type;
        this.number = number;
        this.head = head;
        this.text = text;
        this.children = children;
    }

    /** The rows of the first level: preamble, sections, closing. */
    static List<OutlineNode> of(Outline outline) {
        List<OutlineNode> nodes = new ArrayList<>();
        if (!outline.preamble().isEmpty()) {
            nodes.add(text("preamble", outline.preamble()));
        }
        outline.sections().forEach(section -> nodes.add(section(section)));
        outline.closing().ifPresent(closing -> nodes.add(text("closing", closing)));
        return List.copyOf(nodes);
    }

    private static OutlineNode text(String type, String text) {
        return new OutlineNode(Icon.TEXT, type, "", "", text, List.of());
    }

    private static OutlineNode section(Outline.Section section) {
        if (section.heading().isEmpty() && section.items().isEmpty()) {
            return text("narrative", section.text());
        }
        String role = section.role().getLiteral().toLowerCase(Locale.ROOT);
        return new OutlineNode(
                Icon.SECTION, role, section.number(), section.heading(), section.text(), entries(section.items()));
    }

    private static List<OutlineNode> entries(List<Outline.Entry> entries) {
        return entries.stream().map(OutlineNode::entry).toList();
    }

    private static OutlineNode entry(Outline.Entry entry) {
        Icon icon = switch (entry.type()) {
            case NARRATIVE -> Icon.TEXT;
            case POINT -> Icon.POINT;
            case ASPECT -> Icon.ASPECT;
            case PROBLEM -> Icon.PROBLEM;
            case CAUSE -> Icon.CAUSE;
            case MEASURE -> Icon.MEASURE;
        };
        return new OutlineNode(
                icon, entry.type().word(), entry.number(), entry.head(), entry.text(), entries(entry.items()));
    }

    Icon icon() {
        return icon;
    }

    /** The glossary's word for it: the role of a section, the type of anything else. */
    String type() {
        return type;
    }

    /** The computed number; empty for none. */
    String number() {
        return number;
    }

    /** Heading or lead; empty for plain text. */
    String head() {
        return head;
    }

    /** Its own text after heading or lead. */
    String text() {
        return text;
    }

    List<OutlineNode> children() {
        return children;
    }

    /** How many rows of a type there are here and beneath. */
    static int count(List<OutlineNode> nodes, String type) {
        return nodes.stream()
                .mapToInt(node -> (node.type.equals(type) ? 1 : 0) + count(node.children, type))
                .sum();
    }
}
