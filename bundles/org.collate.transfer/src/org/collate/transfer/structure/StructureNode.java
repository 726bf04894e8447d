package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.report.Numbering;
import org.collate.model.report.Role;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.segment.Segment;
import org.collate.transfer.structure.segment.Sign;
import org.collate.transfer.structure.table.Column;
import org.collate.transfer.structure.table.Grid;

/** A part of the report while its structure is being found. */
final class StructureNode {

    /** What a part is. */
    enum Kind {
        SECTION,
        ITEM,
        NARRATIVE,
        TABLE
    }

    private final Kind kind;
    private final Segment first;
    private final List<Segment> more = new ArrayList<>();
    private final List<StructureNode> children = new ArrayList<>();
    private final StructureNode parent;
    private final Map<Column, String> values = new EnumMap<>(Column.class);
    private Role role = Role.OTHER;
    private boolean aspect;
    private int row;
    private Grid table;

    StructureNode(Kind kind, StructureNode parent, Segment first) {
        this.kind = kind;
        this.parent = parent;
        this.first = first;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** A table that is kept as one. */
    static StructureNode table(StructureNode parent, Grid table) {
        StructureNode node = new StructureNode(Kind.TABLE, parent, null);
        node.table = table;
        return node;
    }

    Kind kind() {
        return kind;
    }

    /** The cells of a table. */
    Grid table() {
        return table;
    }

    /** What holds it; null for the report. */
    StructureNode parent() {
        return parent;
    }

    /** The stretch that it begins with; null for the report and for a table. */
    Segment first() {
        return first;
    }

    /** The further lines of its text. */
    List<Segment> more() {
        return more;
    }

    List<StructureNode> children() {
        return children;
    }

    Role role() {
        return role;
    }

    void setRole(Role role) {
        this.role = role;
    }

    /** Whether it is an aspect: it has a heading, and its other text is narrative below it. */
    boolean isAspect() {
        return aspect;
    }

    void setAspect(boolean aspect) {
        this.aspect = aspect;
    }

    /** What its own words or its place in a table say that it is. */
    Optional<Sign> sign() {
        return first == null ? Optional.empty() : first.sign();
    }

    boolean is(Sign.Kind what) {
        return first != null && first.is(what);
    }

    /** The row of a table that it comes from, from 1; 0 for none. What has the same row belongs together. */
    int row() {
        return row;
    }

    void setRow(int row) {
        this.row = row;
    }

    /** What a table's columns say of it, beside its text. */
    Map<Column, String> values() {
        return values;
    }

    Numbering style() {
        return first == null
                ? Numbering.NONE
                : first.number().map(Marker::style).orElse(Numbering.NONE);
    }

    int depth() {
        int depth = 0;
        for (StructureNode node = parent; node != null; node = node.parent) {
            depth++;
        }
        return depth;
    }

    boolean hasItems() {
        for (StructureNode child : children) {
            if (child.kind == Kind.ITEM) {
                return true;
            }
        }
        return false;
    }

    /** The heading, or first sentence, of its first line. */
    String heading() {
        return first.text().substring(0, Headings.end(this));
    }

    /** Whether its first line holds nothing but its heading. */
    boolean isHeadingOnly() {
        String text = first.text();
        int end = Headings.end(this);
        return end == text.length() || end == text.length() - 1 && text.charAt(end) == '。';
    }
}
