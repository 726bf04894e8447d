package org.collate.docx;

import static org.collate.docx.WordFile.p;
import static org.collate.docx.WordFile.r;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * A random document of all that may stand in another: controls in controls, tables in cells, boxes, fields over paragraphs,
 * marks of change in all of it. It is written with its marks, or as a program leaves it that has accepted or rejected each.
 */
final class RandomWord {

    private static final String WHO = "\" w:author=\"张三\" w:date=\"2026-11-20T09:00:00Z\"";

    /** What becomes of the marks: they stand in the file, or some are taken and the others undone. */
    private interface Way {

        boolean isMarked();

        boolean isTaken(int number);
    }

    private static final Way MARKED = new Way() {
        @Override
        public boolean isMarked() {
            return true;
        }

        @Override
        public boolean isTaken(int number) {
            return true;
        }
    };

    private static Way resolved(IntPredicate taken) {
        return new Way() {
            @Override
            public boolean isMarked() {
                return false;
            }

            @Override
            public boolean isTaken(int number) {
                return taken.test(number);
            }
        };
    }

    /** A part of a paragraph. */
    private interface Inline {

        String xml(Way way, boolean gone);
    }

    /** One or more paragraphs. */
    private interface Block {

        String xml(Way way);
    }

    /** A paragraph; {@code end} is the number of the mark on its end, -1 for none. */
    private record Para(List<Inline> inline, int end, boolean endGoes) implements Block {

        @Override
        public String xml(Way way) {
            return "<w:p>" + properties(way) + words(way) + "</w:p>";
        }

        String words(Way way) {
            StringBuilder xml = new StringBuilder();
            inline.forEach(each -> xml.append(each.xml(way, false)));
            return xml.toString();
        }

        private String properties(Way way) {
            return end < 0 || !way.isMarked()
                    ? ""
                    : "<w:pPr><w:rPr><w:" + (endGoes ? "del" : "ins") + " w:id=\"" + end + WHO + "/></w:rPr></w:pPr>";
        }

        boolean endsNowhere(Way way) {
            return !way.isMarked() && end >= 0 && way.isTaken(end) == endGoes;
        }
    }

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<Block> blocks;
    private final boolean hasLooks;
    private int marks;
    private int notes;

    /**
     * A document.
     *
     * @param hasLooks whether words may be struck out or hidden, which leaves them out
     */
    RandomWord(Random random, boolean hasLooks) {
        this.random = random;
        this.hasLooks = hasLooks;
        this.blocks = blocks(3, 5);
        blocks.add(new Para(List.of(text()), -1, false));
    }

    /** The words in it, each other than all others and no part of one. */
    List<String> words() {
        return words;
    }

    /** How many marks of change are in it. */
    int marks() {
        return marks;
    }

    WordFile marked() {
        return file(MARKED);
    }

    /** The document with some marks taken and the others undone. */
    WordFile resolvedBy(IntPredicate taken) {
        return file(resolved(taken));
    }

    private WordFile file(Way way) {
        StringBuilder footnotes = new StringBuilder();
        for (int i = 0; i < notes; i++) {
            footnotes.append("<w:footnote w:id=\"" + i + "\">" + p(r("注【" + i + "】")) + "</w:footnote>");
        }
        return WordFile.of(all(blocks, way)).related("footnotes", "<w:footnotes>" + footnotes + "</w:footnotes>");
    }

    private static String all(List<Block> blocks, Way way) {
        StringBuilder xml = new StringBuilder();
        StringBuilder carried = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Para para) {
                if (para.endsNowhere(way)) {
                    carried.append(para.words(way));
                } else {
                    xml.append("<w:p>" + para.properties(way) + carried + para.words(way) + "</w:p>");
                    carried.setLength(0);
                }
            } else {
                xml.append(block.xml(way));
            }
        }
        return xml.toString();
    }

    private List<Block> blocks(int depth, int most) {
        List<Block> all = new ArrayList<>();
        int count = random.nextInt(1, most + 1);
        boolean field = false;
        for (int i = 0; i < count; i++) {
            int kind = depth == 0 ? 0 : random.nextInt(9);
            switch (kind) {
                case 6 ->
                    all.add(around(
                            "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent>",
                            blocks(depth - 1, 3),
                            "</w:sdtContent></w:sdt>"));
                case 7 -> {
                    String name = random.nextBoolean() ? "w:customXml" : "foo:any";
                    all.add(around("<" + name + ">", blocks(depth - 1, 3), "</" + name + ">"));
                }
                case 8 -> all.add(table(depth - 1));
                default -> {
                    // A paragraph whose end is marked needs one behind it.
                    List<Inline> inline = inline(3, 4);
                    if (!field && random.nextInt(8) == 0) {
                        inline.add(raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x "
                                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"));
                        field = true;
                    } else if (field && random.nextInt(2) == 0) {
                        inline.add(0, raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
                        field = false;
                    }
                    boolean isMarked = random.nextInt(3) == 0;
                    all.add(new Para(inline, isMarked ? marks++ : -1, random.nextBoolean()));
                    if (isMarked) {
                        all.add(new Para(inline(2, 3), -1, false));
                    }
                }
            }
        }
        if (field) {
            all.add(new Para(List.of(raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"), text()), -1, false));
        }
        return all;
    }

    private static Block around(String begin, List<Block> inside, String end) {
        return way -> begin + all(inside, way) + end;
    }

    private Block table(int depth) {
        record Row(List<List<Block>> cells, int mark, boolean goes) {}
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < random.nextInt(1, 4); i++) {
            int mark = random.nextInt(4) == 0 ? marks++ : -1;
            List<List<Block>> cells = new ArrayList<>();
            for (int j = 0; j < random.nextInt(1, 3); j++) {
                cells.add(blocks(depth, 2));
            }
            rows.add(new Row(cells, mark, random.nextBoolean()));
        }
        return way -> {
            StringBuilder xml = new StringBuilder();
            for (Row row : rows) {
                boolean isGone = !way.isMarked() && row.mark() >= 0 && way.isTaken(row.mark()) == row.goes();
                if (isGone) {
                    continue;
                }
                xml.append("<w:tr>");
                if (way.isMarked() && row.mark() >= 0) {
                    xml.append("<w:trPr><w:" + (row.goes() ? "del" : "ins") + " w:id=\"" + row.mark() + WHO
                            + "/></w:trPr>");
                }
                row.cells().forEach(cell -> xml.append("<w:tc>" + all(cell, way) + "</w:tc>"));
                xml.append("</w:tr>");
            }
            return xml.isEmpty() ? "" : "<w:tbl>" + xml + "</w:tbl>";
        };
    }

    private List<Inline> inline(int depth, int most) {
        List<Inline> all = new ArrayList<>();
        for (int i = 0; i < random.nextInt(0, most + 1); i++) {
            all.add(piece(depth));
        }
        return all;
    }

    private Inline piece(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(14)) {
            case 3, 4 -> mark(inside(depth), random.nextBoolean() ? "ins" : "moveTo", false);
            case 5, 6 -> mark(inside(depth), random.nextBoolean() ? "del" : "moveFrom", true);
            case 7 -> wrap("<w:sdt><w:sdtPr/><w:sdtContent>", inside(depth), "</w:sdtContent></w:sdt>");
            case 8 -> wrap("<w:sdt><w:sdtPr/><w:sdtContent><w:p>", inside(depth), "</w:p></w:sdtContent></w:sdt>");
            case 9 -> {
                String name = List.of("w:hyperlink", "w:smartTag", "foo:odd", "w:fldSimple")
                        .get(random.nextInt(4));
                yield wrap("<" + name + ">", inside(depth), "</" + name + ">");
            }
            case 10 -> box(depth);
            case 11 ->
                wrap(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF y </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                        inside(depth),
                        "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            case 12 -> note();
            default -> text();
        };
    }

    private List<Inline> inside(int depth) {
        return inline(depth - 1, 3);
    }

    private Inline mark(List<Inline> inside, String name, boolean goes) {
        int number = marks++;
        return (way, gone) -> {
            StringBuilder xml = new StringBuilder();
            inside.forEach(each -> xml.append(each.xml(way, gone || goes)));
            if (way.isMarked()) {
                return "<w:" + name + " w:id=\"" + number + WHO + ">" + xml + "</w:" + name + ">";
            }
            return way.isTaken(number) == goes ? "" : xml.toString();
        };
    }

    private static Inline wrap(String begin, List<Inline> inside, String end) {
        return (way, gone) -> {
            StringBuilder xml = new StringBuilder(begin);
            inside.forEach(each -> xml.append(each.xml(way, gone)));
            return xml.append(end).toString();
        };
    }

    private Inline box(int depth) {
        List<Block> inside = blocks(0, 2);
        boolean isOld = random.nextBoolean();
        return (way, gone) -> {
            String content = "<w:txbxContent>" + all(inside, way) + "</w:txbxContent>";
            String old = "<w:pict><v:shape><v:textbox>" + content + "</v:textbox></v:shape></w:pict>";
            return "<w:r>"
                    + (isOld
                            ? old
                            : "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>"
                                    + content
                                    + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback>" + old
                                    + "</mc:Fallback></mc:AlternateContent>")
                    + "</w:r>";
        };
    }

    private Inline note() {
        int number = notes++;
        words.add("注【" + number + "】");
        return raw("<w:r><w:footnoteReference w:id=\"" + number + "\"/></w:r>");
    }

    private static Inline raw(String xml) {
        return (way, gone) -> xml;
    }

    private Inline text() {
        String word = "字【" + words.size() + "】";
        words.add(word);
        String looks = !hasLooks || random.nextInt(4) > 0
                ? ""
                : "<w:rPr>"
                        + List.of("<w:vanish/>", "<w:strike/>", "<w:highlight w:val=\"red\"/>", "<w:b/>")
                                .get(random.nextInt(4))
                        + "</w:rPr>";
        return (way, gone) -> {
            String name = gone && way.isMarked() ? "w:delText" : "w:t";
            return "<w:r>" + looks + "<" + name + ">" + word + "</" + name + "></w:r>";
        };
    }
}
