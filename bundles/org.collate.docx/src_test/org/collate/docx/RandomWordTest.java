package org.collate.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.testkit.Slice;
import org.collate.transfer.ImportException;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.LeftOut;
import org.collate.transfer.marks.MarkedDocument;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Laws of reading, held by random documents in which everything stands in everything. */
class RandomWordTest {

    private static final Pattern MARK = Pattern.compile("<w:(ins|del|moveFrom|moveTo) w:id=\"(\\d+)\"");

    @Test
    void everyLetterIsTextOrInTheAccount() {
        Slice.forEachSeed(seed -> {
            RandomWord word = new RandomWord(new Random(seed), true);
            MarkedDocument read = read(word.marked());
            StringBuilder told = new StringBuilder(text(read.accepted()));
            read.leftOut().stream().map(LeftOut::words).forEach(told::append);
            read.marks().stream().map(ChangeMark::words).forEach(told::append);
            for (String each : word.words()) {
                assertTrue(told.indexOf(each) >= 0, () -> each + " is nowhere in " + told);
            }
            assertEquals(word.marks(), Set.copyOf(numbers(word.marked())).size());
            assertEquals(word.marks(), read.marks().size());
        });
    }

    @Test
    void aDocumentReadsWithSomeMarksAsAProgramLeavesItThatHasJudgedThem() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            RandomWord word = new RandomWord(random, false);
            MarkedDocument read = read(word.marked());
            Map<Integer, Integer> ids = ids(word.marked(), read);
            Set<Integer> some = new HashSet<>();
            for (int i = 0; i < word.marks(); i++) {
                if (random.nextBoolean()) {
                    some.add(i);
                }
            }
            assertEquals(text(word.resolvedBy(id -> true).read()), text(read.accepted()));
            assertEquals(
                    text(word.resolvedBy(some::contains).read()),
                    text(read.read(number -> some.contains(ids.get(number)), new NullProgressMonitor())));
            assertEquals(
                    text(word.resolvedBy(id -> false).read()),
                    text(read.read(number -> false, new NullProgressMonitor())));
        });
    }

    @Test
    void aStrictDocumentReadsAsATransitionalOne() {
        Slice.forEachSeed(Slice.Cost.COPIES, seed -> {
            WordFile word = new RandomWord(new Random(seed), true).marked();
            List<String> usual = word.texts();
            String xml = word.text("word/document.xml")
                    .replace(WordFile.W, WordFile.STRICT)
                    .replace(
                            "http://schemas.openxmlformats.org/drawingml/2006/main",
                            "http://purl.oclc.org/ooxml/drawingml/main");
            assertEquals(usual, word.part("word/document.xml", xml).texts());
        });
    }

    /** The ids in the file, by the numbers that the reader gave. */
    private static Map<Integer, Integer> ids(WordFile file, MarkedDocument read) throws ImportException {
        // A number follows the order of reading; words and kind tell which one it is where that is another one.
        List<Integer> order = numbers(file);
        Map<Integer, Integer> ids = new HashMap<>();
        assertEquals(order.size(), read.marks().size());
        for (int i = 0; i < order.size(); i++) {
            ids.put(i, order.get(i));
        }
        return ids;
    }

    /** The ids of marks in the order of the file; what a fallback says again is the same mark. */
    private static List<Integer> numbers(WordFile file) {
        List<Integer> numbers = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Matcher matcher = MARK.matcher(file.text("word/document.xml"));
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(2));
            if (seen.add(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static String text(SourceDocument document) {
        return String.join("\n", WordFile.texts(document));
    }

    private static MarkedDocument read(WordFile file) throws ImportException {
        return new DocxImporter().readMarked(new Source("材料.docx", file.bytes()), new NullProgressMonitor());
    }
}
