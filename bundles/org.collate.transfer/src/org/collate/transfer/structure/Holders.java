package org.collate.transfer.structure;

import org.collate.model.report.Numbering;
import org.collate.transfer.structure.StructureNode.Kind;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.segment.Segment;
import org.collate.transfer.structure.segment.Sign;

/** Says below which part an item belongs, by its number and by those of the parts that are open. */
final class Holders {

    private static final int DEEPEST = 8;
    private static final int SAYING = 6;

    private Holders() {}

    /** The part that holds an item with a number. */
    static StructureNode forNumber(StructureNode open, Segment segment) {
        Marker marker = segment.number().orElseThrow();
        if (marker.style() == Numbering.DECIMAL) {
            return forDecimal(open, segment.depth());
        }
        StructureNode known = sibling(open, segment, marker);
        if (known != null) {
            return known;
        }
        StructureNode parent = open;
        while (parent.kind() == Kind.ITEM
                && (isLeaf(parent) || rank(parent.style()) > rank(marker.style()) && !nests(parent, marker))) {
            parent = parent.parent();
        }
        while (parent.kind() == Kind.ITEM && parent.depth() >= DEEPEST) {
            parent = parent.parent();
        }
        return parent;
    }

    /** A labelled item ends with its text. */
    private static boolean isLeaf(StructureNode node) {
        return node.is(Sign.Kind.LABELLED);
    }

    /** The part that holds a list of this style which the number continues; null for none. */
    private static StructureNode sibling(StructureNode open, Segment segment, Marker marker) {
        StructureNode found = null;
        for (StructureNode node = open; node.kind() == Kind.ITEM; node = node.parent()) {
            if (node.style() == marker.style()) {
                boolean continues = marker.follows(last(node));
                if (found == null || continues && heads(segment)) {
                    found = node.parent();
                }
                if (!node.parent().is(Sign.Kind.GROUP)) {
                    return found;
                }
            } else if (node.is(Sign.Kind.GROUP) && found == null && marker.value() == 1 && rank(marker.style()) > 2) {
                return node;
            }
        }
        return found;
    }

    private static int last(StructureNode node) {
        return node.first().number().map(Marker::value).orElse(0);
    }

    private static boolean heads(Segment segment) {
        String text = segment.text();
        return text.endsWith("方面") || text.indexOf('。') < 0 && text.indexOf('；') < 0;
    }

    /** The part that holds a labelled item, or a group: a heading, and never another labelled item. */
    static StructureNode forLabel(StructureNode open) {
        StructureNode node = open;
        while (node.kind() == Kind.ITEM && !holdsLabels(node)) {
            node = node.parent();
        }
        return node;
    }

    private static boolean holdsLabels(StructureNode node) {
        if (node.sign().isPresent()) {
            return false;
        }
        boolean inGroup = node.parent().is(Sign.Kind.GROUP);
        boolean heading = rank(node.style()) <= 2 || node.isHeadingOnly();
        return heading && !inGroup;
    }

    /** Decimals lie as deep as they have parts, whatever is between. */
    private static StructureNode forDecimal(StructureNode open, int depth) {
        for (StructureNode node = open; node.kind() == Kind.ITEM; node = node.parent()) {
            boolean decimal = node.style() == Numbering.DECIMAL;
            if (decimal && node.first().depth() == depth) {
                return node.parent();
            }
            boolean above = decimal ? node.first().depth() < depth : node.style() == Numbering.DIGIT && depth == 2;
            if (above || node.style() == Numbering.NONE) {
                return node;
            }
            if (node.style() == Numbering.HAN_BRACKETED) {
                return node;
            }
        }
        StructureNode section = open;
        while (section.kind() == Kind.ITEM) {
            section = section.parent();
        }
        return section;
    }

    /**
     * Whether digits below a 一是, or below a mere heading, are its own list: they begin there, and the text around knows no such
     * list.
     */
    private static boolean nests(StructureNode item, Marker marker) {
        boolean digits = marker.style() != Numbering.HAN && marker.style() != Numbering.HAN_BRACKETED;
        boolean heads = item.isHeadingOnly() && item.first().text().indexOf('。') < 0;
        if (!digits || marker.value() != 1 || rank(item.style()) < SAYING && !heads) {
            return false;
        }
        for (StructureNode sibling : item.parent().children()) {
            if (sibling.style() == marker.style()) {
                return false;
            }
        }
        return true;
    }

    /** How deep a style usually lies. */
    static int rank(Numbering style) {
        return switch (style) {
            case NONE -> 0;
            case HAN -> 1;
            case HAN_BRACKETED, DECIMAL -> 2;
            case DIGIT -> 3;
            case DIGIT_BRACKETED -> 4;
            case CIRCLED -> 5;
            case YI_SHI, DI_YI, SHOU_XIAN, QI_YI, YI_FANG_MIAN, YI_YAO, LABEL -> SAYING;
        };
    }
}
