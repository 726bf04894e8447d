package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.model.report.Numbering;
import org.collate.transfer.structure.StructureNode.Kind;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.Punctuation;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.mending.Mendings;
import org.collate.transfer.structure.segment.Segment;
import org.collate.transfer.structure.segment.Sign;
import org.collate.transfer.structure.table.Block;

/** Hangs the stretches of a text into a tree: sections, items by their numbers, and text where it belongs. */
final class Nesting {

    private static final int ASPECT = 40;
    private static final String OPENING = "【〖〔［[「";
    private static final String CLOSING = "】〗〕］]」";

    private final SectionStyle sections;
    private final Mendings mendings;
    private final StructureNode root = new StructureNode(Kind.SECTION, null, null);
    private StructureNode open = root;
    private boolean itemsAreParagraphs = true;

    Nesting(SectionStyle sections, Mendings mendings) {
        this.sections = sections;
        this.mendings = mendings;
    }

    /**
     * The tree of a text.
     *
     * @param pieces its lines and tables, from the end of the byline on
     */
    StructureNode nest(List<Parted> pieces) {
        int closing = sections.found() ? closing(pieces) : pieces.size();
        LedgerNodes ledgers = new LedgerNodes(root, sections.found() ? sections.style() : Numbering.HAN, mendings);
        for (int i = 0; i < pieces.size(); i++) {
            if (i == closing) {
                open = root;
            }
            Parted piece = pieces.get(i);
            if (piece.table().isPresent()) {
                table(piece.table().get(), ledgers);
            } else if (piece.segments().getFirst().is(Sign.Kind.CLOSING)) {
                open = new StructureNode(Kind.NARRATIVE, root, piece.segments().getFirst());
            } else {
                line(piece.segments(), i >= closing);
            }
        }
        ledgers.end();
        return root;
    }

    private void table(Block table, LedgerNodes ledgers) {
        boolean taken = table instanceof Block.Listed && ledgers.takes(open);
        if (table instanceof Block.Listed listed && taken) {
            open = ledgers.add(listed.ledger(), open);
        } else {
            StructureNode parent = holder();
            open = StructureNode.table(
                    parent,
                    switch (table) {
                        case Block.Kept kept -> kept.grid();
                        case Block.Listed listed -> listed.ledger().grid();
                        default -> throw new IllegalArgumentException("no table");
                    });
        }
    }

    /** The line at which the closing begins; past the end where there is none. */
    private int closing(List<Parted> pieces) {
        int last = pieces.size() - 1;
        while (last >= 0 && isText(pieces.get(last))) {
            last--;
        }
        if (last < 0) {
            return pieces.size();
        }
        boolean headed = false;
        if (pieces.get(last).table().isEmpty()) {
            Segment end = pieces.get(last).segments().getLast();
            headed = new StructureNode(sections.begins(end) ? Kind.SECTION : Kind.ITEM, null, end).isHeadingOnly();
        }
        int continued = 0;
        int whole = 0;
        for (int i = 0; i < last; i++) {
            Parted piece = pieces.get(i);
            boolean item = piece.table().isEmpty()
                    && !isText(piece)
                    && !sections.begins(piece.segments().getLast());
            boolean alone =
                    item && new StructureNode(Kind.ITEM, null, piece.segments().getLast()).isHeadingOnly();
            whole += item && !alone ? 1 : 0;
            continued += item && !alone && isText(pieces.get(i + 1)) ? 1 : 0;
        }
        itemsAreParagraphs = continued < 2 || continued * 3 < whole;
        List<SourceLine> plain = new ArrayList<>(pieces.size());
        pieces.subList(last + 1, pieces.size())
                .forEach(piece -> plain.add(piece.segments().getFirst().line()));
        return last + 1 + Tail.find(plain, 0, itemsAreParagraphs && !headed);
    }

    private boolean isText(Parted piece) {
        if (piece.table().isPresent()) {
            return false;
        }
        List<Segment> line = piece.segments();
        boolean said = line.getFirst().sign().isPresent() && !line.getFirst().is(Sign.Kind.CLOSING);
        return !said && line.size() == 1 && line.get(0).number().isEmpty() && !sections.begins(line.get(0));
    }

    private void line(List<Segment> line, boolean closing) {
        if (closing || !hasSection() && line.stream().noneMatch(sections::begins)) {
            open = new StructureNode(
                    Kind.NARRATIVE, root, Segment.whole(line.get(0).line()));
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
        for (int i = at; i < line.size(); i++) {
            place(line.get(i), line.subList(i + 1, line.size()));
        }
    }

    private boolean hasSection() {
        return !root.children().isEmpty()
                && root.children().stream().anyMatch(node -> node.kind() == Kind.SECTION)
                && (root.children().getLast().kind() == Kind.SECTION || open.kind() != Kind.NARRATIVE);
    }

    private void place(Segment segment, List<Segment> after) {
        if (sections.begins(segment)) {
            open = new StructureNode(Kind.SECTION, root, segment);
        } else if (segment.is(Sign.Kind.GROUP) || segment.is(Sign.Kind.LABELLED)) {
            open = new StructureNode(Kind.ITEM, Holders.forLabel(outOfText()), segment);
        } else if (segment.number().isPresent()) {
            open = new StructureNode(Kind.ITEM, Holders.forNumber(outOfText(), segment), segment);
        } else if (isSubheading(segment, after)) {
            StructureNode parent = section(open);
            open = new StructureNode(Kind.ITEM, parent, segment);
        } else if (segment.end() > segment.start()) {
            text(segment);
        }
    }

    /** What is open, text and tables aside. */
    private StructureNode outOfText() {
        return open.kind() == Kind.NARRATIVE || open.kind() == Kind.TABLE ? open.parent() : open;
    }

    /**
     * A line without number that heads what follows: a Markdown heading, words in 【】, or words that end in 方面, on a line of
     * their own or before a list in the same line.
     */
    private boolean isSubheading(Segment segment, List<Segment> after) {
        SourceLine line = segment.line();
        String text = segment.text();
        if (segment.runIn()
                || text.length() > ASPECT
                || segment.end() < line.text().length() && after.isEmpty()) {
            return false;
        }
        String words = text.replaceAll("[：:]$", "");
        boolean aspect = words.endsWith("方面") && !Punctuation.holdsSentence(words) && !text.contains("以下");
        if (!after.isEmpty()) {
            Marker next = after.getFirst().number().orElse(null);
            return aspect && next != null && next.value() == 1 && rank(next.style()) > 2;
        }
        int opening = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
        boolean bracketed = opening >= 0 && text.indexOf(CLOSING.charAt(opening)) == text.length() - 1;
        return line.level() > 0 && !Punctuation.endsSentence(text) || aspect || bracketed;
    }

    private static int rank(Numbering style) {
        return Holders.rank(style);
    }

    private static StructureNode section(StructureNode node) {
        StructureNode at = node;
        while (at.parent() != null && at.kind() != Kind.SECTION) {
            at = at.parent();
        }
        return at;
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
        open = new StructureNode(Kind.NARRATIVE, holder(), segment);
    }

    /** What holds text that belongs to no item. */
    private StructureNode holder() {
        StructureNode parent = outOfText();
        if (parent.kind() == Kind.ITEM) {
            boolean heads = parent.style() == Numbering.NONE;
            parent = heads ? parent : parent.parent();
            while (parent.kind() == Kind.ITEM && rank(parent.style()) > 2) {
                parent = parent.parent();
            }
        }
        return parent;
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
