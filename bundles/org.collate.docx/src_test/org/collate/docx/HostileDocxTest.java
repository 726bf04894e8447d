package org.collate.docx;

import static org.collate.docx.WordFile.p;
import static org.collate.docx.WordFile.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collate.docx.parts.Limits;
import org.collate.docx.parts.Trouble;
import org.collate.model.Messages;
import org.collate.transfer.ImportException;
import org.collate.transfer.Source;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, hostile or something else end in a sentence that says so, within bounds. */
class HostileDocxTest {

    private static final String MAIN = "word/document.xml";
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    @Test
    void whatIsNoZipIsSaidToBeWhatItIs() {
        refused("kind.empty", new byte[0]);
        refused("kind.other", "只是文字".getBytes(StandardCharsets.UTF_8));
        refused("kind.rtf", "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII));
        refused("kind.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        refused("kind.ole", ole("Workbook"));
        refused("kind.doc", ole("WordDocument"));
        refused("kind.encrypted", ole("EncryptedPackage"));
    }

    @Test
    void otherPackagesAreSaidToBeWhatTheyAre() {
        refused("kind.zip", WordFile.zip(Map.of("a.txt", new byte[3])));
        refused(
                "kind.odt",
                WordFile.empty()
                        .part("mimetype", "application/vnd.oasis.opendocument.text")
                        .bytes());
        refused(
                "kind.odf",
                WordFile.empty()
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .bytes());
        refused("kind.xlsx", typed("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
        refused(
                "kind.pptx",
                typed("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"));
        refused("kind.type", typed("text/plain"), "text/plain");
        refused(
                "kind.no.document",
                WordFile.empty()
                        .part("[Content_Types].xml", WordFile.types("/x", "text/plain"))
                        .bytes());
        refused(
                "kind.missing",
                WordFile.of()
                        .part("_rels/.rels", WordFile.relations("officeDocument", "word/other.xml"))
                        .part("[Content_Types].xml", WordFile.types("/word/other.xml", WordFile.MAIN_TYPE))
                        .bytes(),
                "word/other.xml");
        refused("kind.root", WordFile.of().part(MAIN, "<html/>").bytes(), "html");
    }

    @Test
    void damagedArchivesAreRefused() {
        byte[] whole = WordFile.of(p(r("甲"))).bytes();
        refused("zip.truncated", Arrays.copyOf(whole, whole.length / 2));
        refused("zip.truncated", new byte[] {'P', 'K', 3, 4});
        byte[] offset = whole.clone();
        view(offset).putInt(offset.length - 6, 0x7fffffff);
        refused("zip.broken", offset);
        byte[] content = WordFile.of(p(r("甲"))).bytes();
        content[content.length / 3] ^= 0x55;
        assertThrows(ImportException.class, () -> WordFile.read(content));
    }

    @Test
    void lockedEntriesAreCalledEncrypted() {
        byte[] zip = WordFile.of(p(r("甲"))).bytes();
        eachCentral(zip, at -> zip[at + 8] |= 1);
        refused("zip.encrypted", zip, "[Content_Types].xml");
    }

    @Test
    void unknownMethodsAreNamed() {
        byte[] zip = WordFile.of(p(r("甲"))).bytes();
        eachCentral(zip, at -> zip[at + 10] = 14);
        refused("zip.method", zip, "[Content_Types].xml", 14);
    }

    @Test
    void aPartThatUnpacksToAGigabyteIsRefused() {
        String paragraphs = "<w:p/>".repeat((2 << 20) / 6);
        byte[] bomb = WordFile.of(paragraphs).bytes();
        refused("zip.bomb", bomb, small(40, 1 << 20, 100_000), MAIN);
        refused("zip.bomb", WordFile.of(p(r(" ".repeat(8 << 20)))).bytes(), MAIN);
    }

    @Test
    void declaredSizesAreBoundedEvenOfPartsThatNobodyReads() {
        byte[] zip = WordFile.of(p(r("甲"))).part("word/media/bomb.bin", "x").bytes();
        eachCentral(zip, at -> view(zip).putInt(at + 24, 0x7fffffff));
        refused("zip.bomb", zip, "[Content_Types].xml");
    }

    @Test
    void archivesInsideAreNeverOpened() throws ImportException {
        byte[] inner = WordFile.of(p(r("内"))).bytes();
        WordFile file = WordFile.of(p(r("甲")))
                .part(
                        "word/embeddings/a.docx",
                        new String(inner, StandardCharsets.ISO_8859_1),
                        StandardCharsets.ISO_8859_1);
        assertEquals(List.of("甲"), file.texts());
    }

    @Test
    void tooManyEntriesAreRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            parts.put("a" + i, new byte[0]);
        }
        refused("zip.entries", WordFile.zip(parts), 10_000);
    }

    @Test
    void twoEntriesOfOneNameAreRefused() {
        refused(
                "zip.duplicate",
                WordFile.of(p(r("甲"))).part("WORD/Document.xml", "<x/>").bytes(),
                "WORD/Document.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "word/../../evil.xml", "/etc/passwd", "word\\evil.xml", "C:evil.xml"})
    void namesThatLeadOutAreRefused(String name) {
        refused("zip.path", WordFile.of(p(r("甲"))).part(name, "x").bytes(), name);
    }

    @Test
    void relationsOutOfTheFileAreNeverFollowed() throws ImportException {
        WordFile file = WordFile.of(p(r("甲")))
                .external("styles", "file:///etc/passwd")
                .external("header", "http://localhost:1/x");
        assertEquals(List.of("甲"), file.texts());
        assertEquals(
                List.of("甲"),
                WordFile.of(p(r("甲")))
                        .related("x", "<x/>")
                        .part("word/_rels/document.xml.rels", WordFile.relations("styles", "../../../etc/passwd"))
                        .texts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\">",
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>",
                "<!DOCTYPE a>"
            })
    void documentTypesAreRefusedInEveryPart(String type) {
        for (String part : List.of(
                "[Content_Types].xml",
                "_rels/.rels",
                MAIN,
                "word/styles.xml",
                "word/numbering.xml",
                "word/header.xml")) {
            WordFile file = WordFile.of(p(r("甲"))).styles().numbering().related("header", "<w:hdr/>");
            byte[] bytes = file.part(
                            part,
                            file.text(part)
                                    .replaceFirst("\\?>\\s*", "?>" + java.util.regex.Matcher.quoteReplacement(type)))
                    .bytes();
            refused("xml.dtd", bytes, part);
        }
    }

    @Test
    void undeclaredEntitiesAreRefused() {
        assertThrows(ImportException.class, () -> WordFile.of(p(r("&evil;"))).read());
    }

    @Test
    void brokenXmlIsReportedWithItsPlace() {
        WordFile file = WordFile.of(p(r("甲")));
        refused(
                "xml.broken",
                file.part(MAIN, "<?xml version=\"1.0\"?>\n<w:document xmlns:w=\"" + WordFile.W + "\">\n<w:body></w:p>")
                        .bytes(),
                MAIN,
                3,
                11);
        assertThrows(
                ImportException.class,
                () -> WordFile.read(WordFile.of(p(r("甲"))).part(MAIN, "").bytes()));
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000);
        refused("xml.deep", WordFile.of(deep).bytes(), MAIN, 300);
    }

    @Test
    void hugeAttributesAreRefused() {
        Limits limits = new Limits(100, 1 << 30, 48 << 20, 96 << 20, 4000, 300, 1000, 1000, 1000);
        refused(
                "xml.attribute",
                WordFile.of("<w:p w:x=\"" + "a".repeat(2000) + "\"/>").bytes(),
                limits,
                MAIN);
    }

    @Test
    void tooManyParagraphsAndTooMuchTextAreRefused() {
        refused("paragraphs.many", WordFile.of("<w:p/>".repeat(1001)).bytes(), small(1000, 48 << 20, 1000), 1000);
        refused("text.long", WordFile.of(p(r("甲".repeat(1001)))).bytes(), small(1000, 48 << 20, 1000), 1000);
    }

    @Test
    void cancellingStopsTheReader() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        byte[] bytes = WordFile.of(p(r("甲"))).bytes();
        assertThrows(
                OperationCanceledException.class, () -> new DocxImporter().read(new Source("a.docx", bytes), monitor));
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws Exception {
        var english = new java.util.Properties();
        var chinese = new java.util.Properties();
        try (var a = Trouble.class.getResourceAsStream("messages.properties");
                var b = Trouble.class.getResourceAsStream("messages_zh_CN.properties")) {
            english.load(new java.io.InputStreamReader(a, StandardCharsets.UTF_8));
            chinese.load(new java.io.InputStreamReader(b, StandardCharsets.UTF_8));
        }
        assertEquals(english.keySet(), chinese.keySet());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            refused("kind.empty", new byte[0]);
            assertTrue(assertThrows(ImportException.class, () -> WordFile.read(new byte[0]))
                    .getMessage()
                    .contains("空文件"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTextIsReadHoweverManyReferencesItTakes() throws Exception {
        int count = 120_000;
        assertEquals(
                List.of("&".repeat(count)),
                WordFile.texts(WordFile.of(p(r("&amp;".repeat(count)))).read()));
    }

    private static Limits small(int paragraphs, int part, int characters) {
        return new Limits(100, 1 << 30, part, 96 << 20, 4000, 300, 1000, paragraphs, characters);
    }

    private static void refused(String key, byte[] bytes, Object... arguments) {
        refused(key, bytes, Limits.USUAL, arguments);
    }

    private static void refused(String key, byte[] bytes, Limits limits, Object... arguments) {
        DocxImporter importer = new DocxImporter(limits);
        ImportException e = assertThrows(
                ImportException.class, () -> importer.read(new Source("材料.docx", bytes), new NullProgressMonitor()));
        Object[] all = new Object[arguments.length + 1];
        all[0] = "材料.docx";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertEquals(Messages.of(Trouble.class).get(key, all), e.getMessage());
    }

    private static byte[] typed(String type) {
        return WordFile.of(p(r("甲")))
                .part("[Content_Types].xml", WordFile.types("/" + MAIN, type))
                .bytes();
    }

    private static byte[] ole(String stream) {
        ByteBuffer file = ByteBuffer.allocate(2048).put(OLE);
        file.position(1024).put(stream.getBytes(StandardCharsets.UTF_16LE));
        return file.array();
    }

    private interface Change {
        void at(int central);
    }

    private static void eachCentral(byte[] zip, Change change) {
        for (int at = 0; at + 4 < zip.length; at++) {
            if (view(zip).getInt(at) == 0x02014b50) {
                change.at(at);
            }
        }
    }

    private static ByteBuffer view(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
