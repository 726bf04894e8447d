package org.collate.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.docx.parts.Alternate;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.ImportException;
import org.collate.transfer.Paragraph.Cell;
import org.collate.transfer.marks.ChangeMark.Kind;

/** Reads a table of Word: its cells with their places, merged ones as one, and rows that are gone left out. */
final class TableReader {

    private static final int MOST_COLUMNS = 63;

    /** A cell while its table is read, since how far it reaches down is known only at the end. */
    private static final class Box {

        private final int row;
        private final int column;
        private final int across;
        private final boolean head;
        private final List<Draft> drafts;
        private int down = 1;

        Box(int row, int column, int across, boolean head, List<Draft> drafts) {
            this.row = row;
            this.column = column;
            this.across = across;
            this.head = head;
            this.drafts = drafts;
        }
    }

    /** What the properties of a row and of a cell say. */
    private static final class Shape {

        private boolean gone;
        private boolean head;
        private int across = 1;
        private boolean continues;
    }

    private final Reading reading;
    private final XmlCursor xml;
    private final Story story;
    private final int table;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<Integer, Box> above = new HashMap<>();
    private int row;
    private int column;
    private boolean heads = true;

    TableReader(Reading reading, XmlCursor xml, Story story) {
        this.reading = reading;
        this.xml = xml;
        this.story = story;
        this.table = reading.table();
    }

    /** Reads the table that the cursor stands on. */
    void read() throws ImportException {
        xml.children(this::row);
    }

    /** Reads the text of a table inside a cell, as paragraphs of that cell. */
    void nested(XmlCursor.Visitor blocks) throws ImportException {
        xml.children(name -> inside(name, blocks));
    }

    private void inside(String name, XmlCursor.Visitor blocks) throws ImportException {
        switch (name) {
            case "w:tr" -> {
                Shape shape = new Shape();
                List<Integer> marks = new ArrayList<>();
                xml.children(child -> nestedCell(child, shape, marks, blocks));
                marks.forEach(reading.marks()::end);
            }
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" ->
                xml.children(child -> inside(child, blocks));
            case "mc:AlternateContent" -> Alternate.read(xml, child -> inside(child, blocks));
            default -> blocks.visit(name);
        }
    }

    /** A row or a cell of a table inside a cell may have come or gone by itself. */
    private void nestedCell(String name, Shape around, List<Integer> marks, XmlCursor.Visitor blocks)
            throws ImportException {
        switch (name) {
            case "w:trPr", "w:tcPr" ->
                xml.children(child -> {
                    switch (child) {
                        case "w:del", "w:ins" -> around.gone |= isGone(child.equals("w:del"), marks);
                        case "w:cellDel", "w:cellIns" -> around.gone |= isGone(child.equals("w:cellDel"), marks);
                        default -> {
                            // Looks of a row or a cell.
                        }
                    }
                });
            case "w:tc" -> {
                if (around.gone) {
                    story.away(blocks);
                } else {
                    nestedWords(blocks);
                }
            }
            case "w:sdt", "w:sdtContent", "w:customXml" ->
                xml.children(child -> nestedCell(child, around, marks, blocks));
            default -> blocks.visit(name);
        }
    }

    private void nestedWords(XmlCursor.Visitor blocks) throws ImportException {
        Shape cell = new Shape();
        List<Integer> marks = new ArrayList<>();
        xml.children(child -> {
            if (child.equals("w:tcPr")) {
                nestedCell(child, cell, marks, blocks);
            } else if (!cell.gone) {
                blocks.visit(child);
            }
        });
        marks.forEach(reading.marks()::end);
    }

    /** How many rows it has. */
    int rows() {
        return row;
    }

    /** The paragraphs of all cells, row by row; each cell has one at least. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Box box : boxes) {
            Cell cell = new Cell(table, box.row, box.column, box.across, box.down, box.head);
            box.drafts.forEach(draft -> draft.cell(cell));
            drafts.addAll(box.drafts);
        }
        return drafts;
    }

    private void row(String name) throws ImportException {
        switch (name) {
            case "w:tr" -> {
                Shape shape = new Shape();
                column = 0;
                int first = boxes.size();
                List<Integer> marks = new ArrayList<>();
                xml.children(child -> cell(child, shape, marks));
                marks.forEach(reading.marks()::end);
                heads &= shape.head;
                row += boxes.size() > first || column > 0 ? 1 : 0;
            }
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> xml.children(this::row);
            case "mc:AlternateContent" -> Alternate.read(xml, this::row);
            default -> other(name);
        }
    }

    private void cell(String name, Shape row, List<Integer> marks) throws ImportException {
        switch (name) {
            case "w:trPr" ->
                xml.children(child -> {
                    switch (child) {
                        case "w:del", "w:ins" -> row.gone |= isGone(child.equals("w:del"), marks);
                        case "w:tblHeader" -> row.head = heads && isOn(xml.attribute("w:val"));
                        case "w:gridBefore" -> column = number(xml.attribute("w:val"), 0);
                        default -> {
                            // Looks of the row.
                        }
                    }
                });
            case "w:tc" -> {
                if (row.gone) {
                    story.within(blocks -> story.away(blocks));
                } else {
                    words(row.head);
                }
            }
            case "w:sdt", "w:sdtContent", "w:customXml" -> xml.children(child -> cell(child, row, marks));
            default -> other(name);
        }
    }

    /** Marks between rows and cells, which are no blocks of their own. */
    private void other(String name) throws ImportException {
        if (!name.equals("w:p") && !name.equals("w:tbl")) {
            story.block(name);
        }
    }

    private void words(boolean head) throws ImportException {
        Shape shape = new Shape();
        List<Integer> marks = new ArrayList<>();
        List<Draft> drafts = story.within(blocks -> xml.children(child -> {
            if (child.equals("w:tcPr")) {
                xml.children(property -> property(property, shape, marks));
            } else if (!shape.gone) {
                blocks.visit(child);
            }
        }));
        marks.forEach(reading.marks()::end);
        if (shape.gone) {
            return;
        }
        int across = Math.clamp(shape.across, 1, Math.max(1, MOST_COLUMNS - column));
        Box open = above.get(column);
        if (shape.continues && open != null && open.across == across) {
            open.down = row - open.row + 1;
            // What a merged cell hides below its first part is text all the same.
            drafts.removeIf(Draft::isEmpty);
            open.drafts.addAll(drafts);
        } else {
            if (drafts.isEmpty()) {
                drafts.add(new Draft());
            }
            Box box = new Box(row, column, across, head, drafts);
            boxes.add(box);
            for (int each = column; each < column + across; each++) {
                above.put(each, box);
            }
        }
        column += across;
    }

    /** Whether a mark of change, on which the cursor stands, takes a row or a cell away. */
    private boolean isGone(boolean takesAway, List<Integer> marks) {
        Kind kind = takesAway ? Kind.CELLS_DELETED : Kind.CELLS_INSERTED;
        int number = reading.marks().begin(kind, xml, reading.story(), Optional.of(story.current()));
        marks.add(number);
        boolean gone = reading.marks().isTaken(number) == takesAway;
        if (gone && takesAway) {
            reading.deletion();
        }
        return gone;
    }

    private void property(String name, Shape shape, List<Integer> marks) {
        switch (name) {
            case "w:cellDel", "w:cellIns" -> shape.gone |= isGone(name.equals("w:cellDel"), marks);
            case "w:gridSpan" -> shape.across = number(xml.attribute("w:val"), 1);
            case "w:vMerge" -> shape.continues = !xml.attribute("w:val").equals("restart");
            default -> {
                // Looks of the cell.
            }
        }
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private static int number(String value, int otherwise) {
        try {
            return Math.clamp(Integer.parseInt(value.strip()), 0, MOST_COLUMNS);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
