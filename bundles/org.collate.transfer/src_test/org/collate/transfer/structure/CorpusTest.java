package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The project's own reports have the outlines that stand beside them. Where an outline is missing or differs, the actual
 * one is written to target/outlines, for a reader to check and to copy.
 */
class CorpusTest {

    static List<Corpus.Text> reports() throws IOException {
        return Corpus.own();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void theReportHasItsOutline(Corpus.Text report) throws IOException {
        Found found = Found.in(report.words());
        String actual = found.drawing() + found.listing();
        String name = report.name().substring(0, report.name().lastIndexOf('.')) + ".outline.txt";
        Path expected = Corpus.OWN.resolve(name);
        if (!Files.exists(expected) || !Files.readString(expected).equals(actual)) {
            Path outlines = Files.createDirectories(Path.of("target", "outlines"));
            Files.writeString(outlines.resolve(name), actual);
        }
        assertTrue(Files.exists(expected), "no expected outline; the actual one is target/outlines/" + name);
        assertEquals(Files.readString(expected), actual);
    }

    @Test
    void thereAreReportsEnough() throws IOException {
        assertTrue(Corpus.own().size() >= 12);
    }
}
