package org.collate.docx;

import static org.collate.docx.WordFile.item;
import static org.collate.docx.WordFile.p;
import static org.collate.docx.WordFile.r;
import static org.collate.docx.WordFile.styled;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.collate.testkit.Slice;
import org.collate.transfer.ImportException;
import org.collate.transfer.Paragraph;
import org.collate.transfer.SourceDocument;
import org.junit.jupiter.api.Test;

/** Documents with seeded damage end in a manuscript whose spans lie in its text, or in the importer's own error. */
class DocxFuzzTest {

    private static final long SEED = 20260117;
    private static final List<String> PARTS =
            List.of("word/document.xml", "word/styles.xml", "word/numbering.xml", "_rels/.rels", "[Content_Types].xml");

    @Test
    void damagedArchives() {
        byte[] whole = document().bytes();
        Slice.forEachSeed(i -> {
            Random random = new Random(SEED + i);
            byte[] bytes = whole.clone();
            for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            check(bytes, "archive " + (SEED + i));
        });
    }

    @Test
    void damagedBytesOfXml() {
        Slice.forEachSeed(i -> {
            Random random = new Random(SEED + i);
            WordFile file = document();
            String part = PARTS.get(random.nextInt(PARTS.size()));
            byte[] bytes = file.text(part).getBytes(StandardCharsets.UTF_8);
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            file.part(part, new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
            check(file.bytes(), "bytes " + (SEED + i));
        });
    }

    @Test
    void elementsOutOfTheirPlaces() {
        Slice.forEachSeed(i -> {
            Random random = new Random(SEED + i);
            WordFile file = document();
            String part = PARTS.get(random.nextInt(3));
            String[] tokens = file.text(part).split("(?=<)");
            for (int swaps = 1 + random.nextInt(4); swaps > 0; swaps--) {
                int a = 2 + random.nextInt(tokens.length - 2);
                int b = 2 + random.nextInt(tokens.length - 2);
                // Empty elements keep the XML well-formed wherever they go.
                String empty = tokens[b].contains("/>") ? tokens[b] : "<w:fldChar w:fldCharType=\"end\"/>";
                tokens[a] = empty + tokens[a];
            }
            file.part(part, String.join("", tokens).replaceAll("w:val=\"1\"", "w:val=\"" + random.nextInt() + "\""));
            check(file.bytes(), "elements " + (SEED + i));
        });
    }

    private static void check(byte[] bytes, String which) {
        try {
            SourceDocument read = WordFile.read(bytes);
            for (Paragraph paragraph : read.paragraphs()) {
                int length = paragraph.text().length();
                assertTrue(paragraph.generated() <= length, which);
                assertTrue(
                        paragraph.bold().stream().allMatch(span -> span.start() < span.end() && span.end() <= length),
                        which);
                assertTrue(
                        paragraph.anchors().stream()
                                .allMatch(a -> a.span().start() <= a.span().end()
                                        && a.span().end() <= length),
                        which);
            }
        } catch (ImportException e) {
            assertTrue(e.getMessage().startsWith("材料.docx"), which + ": " + e.getMessage());
        } catch (RuntimeException e) {
            fail(which, e);
        }
    }

    private static WordFile document() {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar "
                + "w:fldCharType=\"separate\"/><w:t>1</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return WordFile.of(
                        styled("t", "对照检查材料"),
                        item(1, 0, "问题"),
                        item(1, 1, "学习"),
                        p(
                                "<w:bookmarkStart w:id=\"1\" w:name=\"_clt_k3vq2ma7xw4pde\"/>",
                                r("<w:b/>", "一是"),
                                field,
                                r("不够"),
                                "<w:ins w:id=\"3\">" + r("入") + "</w:ins><w:bookmarkEnd w:id=\"1\"/>"),
                        "<w:tbl><w:tr><w:tc>" + p(r("格")) + "</w:tc></w:tr></w:tbl>",
                        p("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:footnoteReference w:id=\"2\"/></w:r>"))
                .styles(
                        DocxStylesTest.style("t", "Title", ""),
                        DocxStylesTest.style("u", "x", "<w:basedOn w:val=\"t\"/>"))
                .numbering(
                        DocxNumberingTest.list(
                                1,
                                DocxNumberingTest.level(0, "chineseCounting", "%1、", ""),
                                DocxNumberingTest.level(1, "lowerRoman", "（%2）", "<w:suff w:val=\"nothing\"/>")),
                        DocxNumberingTest.num(1, 1, ""));
    }
}
