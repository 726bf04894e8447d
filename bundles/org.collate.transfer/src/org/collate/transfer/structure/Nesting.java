package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.model.report.Numbering;
import org.collate.transfer.structure.StructureNode.Kind;

/** Hangs the stretches of a text into a tree: sections, items by their numbers, and text where it belongs. */
final class Nesting {

    private static final int DEEPEST = 8;
    private static final int ASPECT = 40;
    private static final int SAYING = 6;

    private final SectionStyle sections;
    private final StructureNode root = new StructureNode(Kind.SECTION, null, null);
    private StructureNode open = root;
    private boolean itemsAreParagraphs = true;

    Nesting(SectionStyle sections) {
        this.sections = sections;
    }

    /**
     * The tree of some lines.
     *
     * @param lines the stretches of each line, from the end of the byline on
     */
    StructureNode nest(List<List<Segment>> lines) {
        int closing = sections.found() ? closing(lines) : lines.size();
        for (int i = 0; i < lines.size(); i++) {
            if (i == closing) {
                open = root;
            }
            line(lines.get(i), i >= closing);
        }
        return root;
    }

    /** The line at which the closing begins; past the end where there is none. */
    private int closing(List<List<Segment>> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && isText(lines.get(last))) {
            last--;
        }
        if (last < 0) {
            return lines.size();
        }
        StructureNode section = new StructureNode(
                sections.begins(lines.get(last).getLast()) ? Kind.SECTION : Kind.ITEM,
                null,
                lines.get(last).getLast());
        boolean headed = section.isHeadingOnly();
        int continued = 0;
        int whole = 0;
        for (int i = 0; i < last; i++) {
            boolean item =
                    !isText(lines.get(i)) && !sections.begins(lines.get(i).getLast());
            boolean alone =
                    item && new StructureNode(Kind.ITEM, null, lines.get(i).getLast()).isHeadingOnly();
            whole += item && !alone ? 1 : 0;
            continued += item && !alone && isText(lines.get(i + 1)) ? 1 : 0;
        }
        itemsAreParagraphs = continued < 2 || continued * 3 < whole;
        List<SourceLine> plain = new ArrayList<>(lines.size());
        lines.forEach(line -> plain.add(line.get(0).line()));
        return Tail.find(plain, last + 1, itemsAreParagraphs && !headed);
    }

    private boolean isText(List<Segment> line) {
        return line.size() == 1 && line.get(0).number().isEmpty() && !sections.begins(line.get(0));
    }

    private void line(List<Segment> line, boolean closing) {
        if (closing || !hasSection() && line.stream().noneMatch(sections::begins)) {
            SourceLine whole = line.get(0).line();
            open = new StructureNode(
                    Kind.NARRATIVE,
                    root,
                    new Segment(Optional.empty(), whole, 0, whole.text().length(), false));
            return;
        }
        int at = 0;
        if (!hasSection()) {
            while (!sections.begins(line.get(at))) {
                at++;
            }
            if (at > 0) {
                Segment before = line.get(at - 1);
                Segment text = new Segment(Optional.empty(), before.line(), 0, before.end(), false);
                new StructureNode(Kind.NARRATIVE, root, text);
            }
        }
        for (Segment segment : line.subList(at, line.size())) {
            place(segment);
        }
    }

    private boolean hasSection() {
        return !root.children().isEmpty() && root.children().getLast().kind() == Kind.SECTION;
    }

    private void place(Segment segment) {
        if (sections.begins(segment)) {
            open = new StructureNode(Kind.SECTION, root, segment);
        } else if (segment.number().isPresent()) {
            open = new StructureNode(Kind.ITEM, parentFor(segment.number().get()), segment);
        } else if (isSubheading(segment)) {
            StructureNode parent = section(open);
            open = new StructureNode(Kind.ITEM, parent, segment);
        } else if (segment.end() > segment.start()) {
            text(segment);
        }
    }

    /** A line without number that heads what follows: a Markdown heading, or words that end in 方面. */
    private boolean isSubheading(Segment segment) {
        SourceLine line = segment.line();
        if (segment.runIn()
                || segment.end() < line.text().length()
                || line.text().length() > ASPECT) {
            return false;
        }
        String text = line.text();
        boolean aspect = (text.endsWith("方面") || text.endsWith("方面：")) && !Punctuation.holdsSentence(text);
        return line.level() > 0 && !Punctuation.endsSentence(text) || aspect && !text.contains("以下");
    }

    private static StructureNode section(StructureNode node) {
        StructureNode at = node;
        while (at.parent() != null && at.kind() != Kind.SECTION) {
            at = at.parent();
        }
        return at;
    }

    private StructureNode parentFor(Marker marker) {
        StructureNode top = open.kind() == Kind.NARRATIVE ? open.parent() : open;
        for (StructureNode node = top; node.kind() == Kind.ITEM; node = node.parent()) {
            if (node.style() == marker.style()) {
                return node.parent();
            }
        }
        StructureNode parent = top;
        while (parent.kind() == Kind.ITEM && rank(parent.style()) > rank(marker.style()) && !nests(parent, marker)) {
            parent = parent.parent();
        }
        while (parent.kind() == Kind.ITEM && parent.depth() >= DEEPEST) {
            parent = parent.parent();
        }
        return parent;
    }

    /** Whether digits below a 一是 are its own list: they begin there, and the text around knows no such list. */
    private static boolean nests(StructureNode item, Marker marker) {
        boolean digits = marker.style() != Numbering.HAN && marker.style() != Numbering.HAN_BRACKETED;
        if (!digits || marker.value() != 1 || rank(item.style()) < SAYING) {
            return false;
        }
        for (StructureNode sibling : item.parent().children()) {
            if (sibling.style() == marker.style()) {
                return false;
            }
        }
        return true;
    }

    private static int rank(Numbering style) {
        return switch (style) {
            case NONE -> 0;
            case HAN -> 1;
            case HAN_BRACKETED -> 2;
            case DIGIT -> 3;
            case DIGIT_BRACKETED -> 4;
            case CIRCLED -> 5;
            case YI_SHI, DI_YI -> SAYING;
        };
    }

    private void text(Segment segment) {
        if (open.kind() == Kind.ITEM && open.children().isEmpty() && goesOn(segment)) {
            if (open.style() == Numbering.NONE) {
                new StructureNode(Kind.NARRATIVE, open, segment);
            } else {
                open.more().add(segment);
            }
            return;
        }
        StructureNode parent = open.kind() == Kind.NARRATIVE ? open.parent() : open;
        if (parent.kind() == Kind.ITEM) {
            parent = parent.parent();
            while (parent.kind() == Kind.ITEM && rank(parent.style()) > 2) {
                parent = parent.parent();
            }
        }
        open = new StructureNode(Kind.NARRATIVE, parent, segment);
    }

    /** Whether text below an item is the item's: under a mere heading, or where it plainly continues. */
    private boolean goesOn(Segment segment) {
        if (Tail.sumsUp(segment.text())) {
            return false;
        }
        boolean heading = open.isHeadingOnly() || open.style() == Numbering.NONE;
        String before = open.more().isEmpty()
                ? open.first().text()
                : open.more().getLast().text();
        return heading || !Punctuation.endsSentence(before) || Tail.continues(segment.text()) || !itemsAreParagraphs;
    }
}
