package org.collate.docx;

import static org.collate.docx.WordFile.p;
import static org.collate.docx.WordFile.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.transfer.ImportException;
import org.collate.transfer.Source;
import org.collate.transfer.marks.MarkedDocument;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** The page on Word's features says what becomes of each, no worse and no better. */
class WordFeaturesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+?) \\| (survives|degrades|breaks) \\|$");
    private static final String WORDS = "要紧的话";
    private static final String WHO = " w:id=\"7\" w:author=\"张三\" w:date=\"2026-11-20T09:00:00Z\"";

    /** What only tells that a document has marks of change or comments, all of which are read. */
    private static final Set<String> READ = Set.of("I41", "I44");

    @Test
    void eachLineOfThePageIsTrue() throws Exception {
        Map<String, String> said = new LinkedHashMap<>();
        Matcher matcher = ROW.matcher(Files.readString(page()));
        while (matcher.find()) {
            said.put(matcher.group(1), matcher.group(2));
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (Map.Entry<String, WordFile> each : features().entrySet()) {
            found.put(each.getKey(), becomes(each.getValue().bytes()));
        }
        found.put("old binary document", becomes(new byte[] {
            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0, 0, 0
        }));
        assertEquals(said, found);
    }

    private static String becomes(byte[] bytes) {
        MarkedDocument read;
        try {
            read = new DocxImporter().readMarked(new Source("材料.docx", bytes), new NullProgressMonitor());
        } catch (ImportException e) {
            return "breaks";
        }
        boolean isText = String.join("\n", WordFile.texts(read.accepted())).contains(WORDS);
        boolean isMark = read.marks().stream()
                .anyMatch(mark -> mark.readable()
                        && (mark.words().contains(WORDS) || mark.words().isEmpty()));
        boolean isRemark =
                read.remarks().stream().anyMatch(remark -> remark.words().contains(WORDS));
        boolean isNamed = !read.leftOut().isEmpty()
                || read.marks().stream().anyMatch(mark -> !mark.readable())
                || read.accepted().findings().stream().anyMatch(finding -> !READ.contains(finding.rule()));
        if (!isNamed) {
            return isText || isMark || isRemark ? "survives" : "breaks";
        }
        boolean isGone = read.accepted().findings().stream()
                .anyMatch(finding -> finding.rule().equals("I38"));
        return isGone ? "breaks" : "degrades";
    }

    private static Map<String, WordFile> features() {
        Map<String, WordFile> all = new LinkedHashMap<>();
        all.put("words", body(p(r(WORDS))));
        all.put(
                "list number that Word counts",
                body(WordFile.item(1, 0, WORDS))
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                                        + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                                        + "<w:abstractNumId w:val=\"1\"/></w:num>"));
        all.put("tracked insertion", body(p(r("前"), "<w:ins" + WHO + ">" + r(WORDS) + "</w:ins>")));
        all.put("tracked deletion", body(p(r("前"), "<w:del" + WHO + ">" + gone() + "</w:del>")));
        all.put(
                "tracked move",
                body(
                        p("<w:moveFrom" + WHO + ">" + r(WORDS) + "</w:moveFrom>"),
                        p("<w:moveTo" + WHO.replace("7", "8") + ">" + r(WORDS) + "</w:moveTo>")));
        all.put(
                "deleted paragraph mark",
                body(p("<w:pPr><w:rPr><w:del" + WHO + "/></w:rPr></w:pPr>", r("要紧")), p(r("的话"))));
        all.put(
                "comment",
                body(p(
                                "<w:commentRangeStart w:id=\"1\"/>",
                                r("前"),
                                "<w:commentRangeEnd w:id=\"1\"/>" + "<w:r><w:commentReference w:id=\"1\"/></w:r>"))
                        .related(
                                "comments",
                                "<w:comments><w:comment w:id=\"1\" w:author=\"李四\">" + p(r(WORDS))
                                        + "</w:comment></w:comments>"));
        all.put("content control", body("<w:sdt><w:sdtPr/><w:sdtContent>" + p(r(WORDS)) + "</w:sdtContent></w:sdt>"));
        all.put(
                "paragraph in an inline content control",
                body(p(r("前"), "<w:sdt><w:sdtPr/><w:sdtContent>" + p(r(WORDS)) + "</w:sdtContent></w:sdt>")));
        all.put("hyperlink", body(p("<w:hyperlink>" + r(WORDS) + "</w:hyperlink>")));
        all.put("result of a field", body(p(field(" REF a ", r(WORDS)))));
        all.put("words in an unknown element", body("<foo:any>" + p(r(WORDS)) + "</foo:any>"));
        all.put("bold words", body(p(r("<w:b/>", WORDS))));
        String table = "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>";
        all.put("table", body(table.formatted(p(r(WORDS))), p(r("后"))));
        all.put("table in a cell", body(table.formatted(table.formatted(p(r(WORDS))) + p(r("后")))));
        all.put(
                "tracked change of looks",
                body(p(r("前"), r("<w:i/><w:rPrChange" + WHO + "><w:rPr/></w:rPrChange>", WORDS))));
        all.put(
                "footnote",
                body(p(r("前"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
                        .related(
                                "footnotes",
                                "<w:footnotes><w:footnote w:id=\"1\">" + p(r(WORDS)) + "</w:footnote></w:footnotes>"));
        all.put(
                "text box",
                body(p("<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p(r(WORDS))
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")));
        all.put("picture", body(p(r(WORDS), "<w:r><w:drawing><a:blip/></w:drawing></w:r>")));
        all.put("formula", body(p("<m:oMath><m:r><m:t>" + WORDS + "</m:t></m:r></m:oMath>")));
        all.put("hidden words", body(p(r("前"), r("<w:vanish/>", WORDS))));
        all.put("words struck out by hand", body(p(r("前"), r("<w:strike/>", WORDS))));
        all.put("highlighted words", body(p(r("<w:highlight w:val=\"yellow\"/>", WORDS))));
        all.put(
                "reading aid above words",
                body(p("<w:r><w:ruby><w:rt>" + r("yin") + "</w:rt><w:rubyBase>" + r(WORDS)
                        + "</w:rubyBase></w:ruby></w:r>")));
        all.put("table of contents", body(p(field(" TOC \\o ", r(WORDS))), p(r("后"))));
        all.put(
                "placeholder of an empty control",
                body(
                        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p(r(WORDS))
                                + "</w:sdtContent></w:sdt>",
                        p(r("后"))));
        all.put("words in a header", body(p(r("前"))).related("header", "<w:hdr>" + p(r(WORDS)) + "</w:hdr>"));
        all.put(
                "watermark",
                body(p(r("前")))
                        .related(
                                "header",
                                "<w:hdr xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:w=\"" + WordFile.W + "\">"
                                        + p("<w:r><w:pict><v:shape><v:textpath string=\"" + WORDS
                                                + "\"/></v:shape></w:pict></w:r>")
                                        + "</w:hdr>"));
        all.put(
                "sign of a symbol font that nobody knows",
                body(p(r(WORDS), "<w:r><w:sym w:font=\"Nobody\" w:char=\"F0F1\"/></w:r>")));
        all.put(
                "macros",
                body(p(r(WORDS)))
                        .part(
                                "[Content_Types].xml",
                                WordFile.types(
                                        "/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"))
                        .related("vbaProject", "<x/>"));
        all.put("embedded document", body(p(r("前")), "<w:altChunk/>"));
        return all;
    }

    private static WordFile body(String... blocks) {
        return WordFile.of(blocks);
    }

    private static String gone() {
        return "<w:r><w:delText>" + WORDS + "</w:delText></w:r>";
    }

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static Path page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("releng/WORD.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("releng/WORD.md");
    }
}
