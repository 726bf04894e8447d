package org.collate.docx;

import static org.collate.docx.WordFile.p;
import static org.collate.docx.WordFile.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.testkit.Slice;
import org.collate.transfer.ImportException;
import org.collate.transfer.Source;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.LeftOut;
import org.collate.transfer.marks.MarkedDocument;
import org.collate.transfer.marks.Remark;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Marks of change in a document, and how it reads with some of them. */
class DocxMarksTest {

    private static final String WHO = "\" w:author=\"张三\" w:date=\"2026-11-20T09:00:00Z\"";
    private static final Pattern RECORD = Pattern.compile("<w:(ins|del|moveFrom|moveTo|rPrChange|pPrChange) ");

    private int id;

    /** A document reads with any choice of its marks as if the others never had been made. */
    @Test
    void aDocumentReadsWithAnyChoiceOfItsMarks() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            id = 0;
            List<Piece> pieces = new ArrayList<>();
            int paragraphs = random.nextInt(1, 6);
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < paragraphs; i++) {
                StringBuilder inline = new StringBuilder();
                for (int j = 0; j < random.nextInt(1, 5); j++) {
                    String text = "段" + i + "字" + j;
                    int kind = random.nextInt(5);
                    inline.append(piece(kind, text, pieces, random));
                }
                boolean isLast = i == paragraphs - 1;
                int end = isLast ? 0 : random.nextInt(4);
                int number = end == 0 || end == 3 ? -1 : id++;
                String mark = number < 0
                        ? ""
                        : "<w:pPr><w:rPr><w:" + (end == 1 ? "ins" : "del") + " w:id=\"" + number + WHO
                                + "/></w:rPr></w:pPr>";
                pieces.add(new Piece("\n", end == 1 ? number : -1, end == 2 ? number : -1));
                body.append(p(mark + inline));
            }
            String xml = body.toString();
            MarkedDocument read = read(WordFile.of(xml));
            assertEquals(records(xml), read.marks().size());
            assertEquals(expected(pieces, number -> true), text(read, number -> true, xml));
            assertEquals(expected(pieces, number -> false), text(read, number -> false, xml));
            Set<Integer> some = new HashSet<>();
            for (int i = 0; i < id; i++) {
                if (random.nextBoolean()) {
                    some.add(i);
                }
            }
            assertEquals(expected(pieces, some::contains), text(read, some::contains, xml));
        });
    }

    /** Some words: with which mark they come, and with which they go; -1 for none. */
    private record Piece(String text, int comes, int goes) {}

    private String piece(int kind, String text, List<Piece> pieces, Random random) {
        switch (kind) {
            case 0, 1 -> {
                pieces.add(new Piece(text, -1, -1));
                return r(text);
            }
            case 2 -> {
                int number = id++;
                pieces.add(new Piece(text, number, -1));
                String name = random.nextBoolean() ? "ins" : "moveTo";
                return "<w:" + name + " w:id=\"" + number + WHO + ">" + r(text) + "</w:" + name + ">";
            }
            case 3 -> {
                int number = id++;
                pieces.add(new Piece(text, -1, number));
                String name = random.nextBoolean() ? "del" : "moveFrom";
                return "<w:" + name + " w:id=\"" + number + WHO + ">" + gone(text) + "</w:" + name + ">";
            }
            default -> {
                int around = id++;
                int inside = id++;
                pieces.add(new Piece(text, around, inside));
                return "<w:ins w:id=\"" + around + WHO + "><w:del w:id=\"" + inside + WHO + ">" + gone(text)
                        + "</w:del></w:ins>";
            }
        }
    }

    private static String gone(String text) {
        return "<w:r><w:delText>" + text + "</w:delText></w:r>";
    }

    private static String expected(List<Piece> pieces, IntPredicate taken) {
        StringBuilder text = new StringBuilder();
        for (Piece each : pieces) {
            boolean isThere = each.comes() < 0 || taken.test(each.comes());
            boolean isGone = each.goes() >= 0 && taken.test(each.goes());
            text.append(isThere && !isGone ? each.text() : "");
        }
        return text.toString().strip();
    }

    /** The text with the marks whose ids in the file are wanted. */
    private static String text(MarkedDocument document, IntPredicate ids, String xml) throws ImportException {
        List<Integer> byNumber = new ArrayList<>();
        // Marks of the end of a paragraph stand before its words in the file, and have the later id here.
        Matcher matcher = Pattern.compile("<w:(?:ins|del|moveFrom|moveTo) w:id=\"(\\d+)\"")
                .matcher(xml);
        while (matcher.find()) {
            byNumber.add(Integer.valueOf(matcher.group(1)));
        }
        return String.join(
                        "\n",
                        WordFile.texts(
                                document.read(number -> ids.test(byNumber.get(number)), new NullProgressMonitor())))
                .strip();
    }

    private static int records(String xml) {
        return (int) RECORD.matcher(xml).results().count();
    }

    @Test
    void aHeadingThatWasRetypedKeepsItsMarkAndACopyTakesThatOfWordsThatAreGone() throws Exception {
        String retyped = p(
                "<w:bookmarkStart w:id=\"1\" w:name=\"_clt_abcdefghijklmn\"/>" + "<w:del w:id=\"5" + WHO + ">"
                        + gone("旧的标题") + "</w:del><w:bookmarkEnd w:id=\"1\"/>",
                "<w:ins w:id=\"6" + WHO + ">" + r("另一个标题") + "</w:ins>");
        String moved = p("<w:bookmarkStart w:id=\"2\" w:name=\"_clt_bcdefghijklmno_Copy_1\"/>" + r("移来的一条")
                + "<w:bookmarkEnd w:id=\"2\"/>");
        String away = p(
                "<w:pPr><w:rPr><w:del w:id=\"7" + WHO + "/></w:rPr></w:pPr>",
                "<w:bookmarkStart w:id=\"3\" w:name=\"_clt_bcdefghijklmno\"/>" + "<w:del w:id=\"8" + WHO + ">"
                        + gone("移来的一条") + "</w:del><w:bookmarkEnd w:id=\"3\"/>");
        var paragraphs = WordFile.of(retyped, moved, away, p(r("末段"))).read().paragraphs();
        assertEquals("abcdefghijklmn", paragraphs.get(0).anchors().getFirst().id());
        assertEquals("bcdefghijklmno", paragraphs.get(1).anchors().getFirst().id());
        assertTrue(paragraphs.get(2).anchors().isEmpty());
    }

    @Test
    void commentsStandOnTheirWordsDeletedOnesAmongThem() throws Exception {
        String comment = "<w:comment w:id=\"4\" w:author=\"李四\" w:date=\"2026-11-21T09:00:00Z\"><w:p><w:r><w:t>"
                + "为何删去</w:t></w:r></w:p><w:p><w:r><w:t>请说明</w:t></w:r></w:p></w:comment>";
        MarkedDocument read = read(WordFile.of(p(
                        r("前"),
                        "<w:commentRangeStart w:id=\"4\"/><w:del w:id=\"1" + WHO + ">" + gone("删去的话")
                                + "</w:del><w:commentRangeEnd w:id=\"4\"/>",
                        "<w:r><w:commentReference w:id=\"4\"/></w:r>"))
                .related("comments", "<w:comments>" + comment + "</w:comments>"));
        Remark remark = read.remarks().getFirst();
        assertEquals("删去的话", remark.quote());
        assertEquals("为何删去\n请说明", remark.words());
        assertEquals("李四", remark.author());
    }

    @Test
    void whatStandsInOtherElementsIsThereOrNamed() throws Exception {
        String inline = "<w:sdt><w:sdtPr/><w:sdtContent>" + p(r("控件里的段落")) + "</w:sdtContent></w:sdt>";
        MarkedDocument read = read(WordFile.of(
                p(r("甲"), inline),
                "<foo:any>" + p(r("不识的元素里")) + "</foo:any>",
                p("<w:r><foo:odd><w:t>怪处的字</w:t></foo:odd></w:r>"),
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p(r("请填写"))
                        + "</w:sdtContent></w:sdt>"));
        String text = String.join("\n", WordFile.texts(read.accepted()));
        assertTrue(text.contains("控件里的段落") && text.contains("不识的元素里"), text);
        assertEquals(
                Set.of("怪处的字", "请填写"),
                Set.copyOf(read.leftOut().stream().map(LeftOut::words).toList()));
    }

    @Test
    void marksInDeletedRowsAndHeadersAreCountedAll() throws Exception {
        String row = "<w:tr><w:trPr><w:del w:id=\"1" + WHO + "/></w:trPr><w:tc>"
                + p("<w:del w:id=\"2" + WHO + ">" + gone("格中的字") + "</w:del>") + "</w:tc></w:tr>";
        MarkedDocument read = read(WordFile.of("<w:tbl>" + row + "</w:tbl>", p(r("后")))
                .related("header", "<w:hdr>" + p("<w:ins w:id=\"3" + WHO + ">" + r("眉") + "</w:ins>") + "</w:hdr>"));
        assertEquals(3, read.marks().size());
        assertEquals(List.of("后"), WordFile.texts(read.accepted()));
        assertTrue(WordFile.texts(read.read(number -> false, new NullProgressMonitor()))
                .contains("格中的字"));
        ChangeMark header = read.marks().getLast();
        assertEquals("眉", header.words());
        assertTrue(!header.readable());
    }

    @Test
    void aRowOfATableInACellMayHaveGone() throws Exception {
        String inner = "<w:tbl><w:tr><w:trPr><w:del w:id=\"1" + WHO + "/></w:trPr><w:tc>" + p(r("内去"))
                + "</w:tc></w:tr><w:tr><w:tc>" + p(r("内留")) + "</w:tc></w:tr></w:tbl>";
        MarkedDocument read = read(WordFile.of("<w:tbl><w:tr><w:tc>" + inner + "</w:tc></w:tr></w:tbl>", p(r("后"))));
        assertEquals(List.of("内留", "后"), WordFile.texts(read.accepted()));
        assertEquals(1, read.marks().size());
        assertEquals("内去", read.marks().getFirst().words());
    }

    /** Clocks differ: what answers may say that it is older, and the file alone knows what answers what. */
    @Test
    void whatAnswersWhatIsAsTheFileSaysWhateverTheTimes() throws Exception {
        String comment =
                "<w:comment w:id=\"%1$s\" w:author=\"李四\" w:date=\"2026-11-2%2$sT09:00:00Z\"><w:p w14:paraId=\"0000000%1$s\""
                        + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:r><w:t>话%1$s</w:t></w:r></w:p></w:comment>";
        String extended = "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
                + "<w15:commentEx w15:paraId=\"00000001\"/>"
                + "<w15:commentEx w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\"/>"
                + "<w15:commentEx w15:paraId=\"00000003\" w15:paraIdParent=\"00000004\"/>"
                + "<w15:commentEx w15:paraId=\"00000004\" w15:paraIdParent=\"00000003\"/></w15:commentsEx>";
        StringBuilder starts = new StringBuilder();
        StringBuilder ends = new StringBuilder();
        for (int i = 1; i < 5; i++) {
            starts.append("<w:commentRangeStart w:id=\"" + i + "\"/>");
            ends.append("<w:commentRangeEnd w:id=\"" + i + "\"/><w:r><w:commentReference w:id=\"" + i + "\"/></w:r>");
        }
        WordFile file = WordFile.of(p(starts.toString(), r("同一句话"), ends.toString()))
                .related(
                        "comments",
                        "<w:comments>" + comment.formatted(1, 5) + comment.formatted(2, 1) + comment.formatted(3, 2)
                                + comment.formatted(4, 3) + "</w:comments>")
                .related("commentsExtended", extended);
        List<String> threads = read(file).remarks().stream()
                .map(each ->
                        each.id() + each.parent().map(parent -> ">" + parent).orElse(""))
                .toList();
        assertEquals(List.of("1", "2>1", "3", "4>3"), threads);
    }

    @Test
    void documentsWithMacrosAndTemplatesAreReadAndSaidToBeSo() throws Exception {
        for (String type : List.of(
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")) {
            WordFile file = WordFile.of(p(r("甲")))
                    .part("[Content_Types].xml", WordFile.types("/word/document.xml", type))
                    .related("vbaProject", "<x/>");
            assertEquals(List.of("甲"), file.texts(), type);
            assertTrue(file.rules().contains("I49"), type);
        }
    }

    private static MarkedDocument read(WordFile file) throws ImportException {
        return new DocxImporter().readMarked(new Source("材料.docx", file.bytes()), new NullProgressMonitor());
    }
}
