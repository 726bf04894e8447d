package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.collate.core.layout.ReportText;
import org.collate.testkit.Slice;
import org.collate.transfer.structure.line.Blanks;
import org.junit.jupiter.api.Test;

/** Nothing of a text is lost: not of the texts we know, and not of thousands made of them at random. */
class LosslessTest {

    @Test
    void everyKnownTextIsWholeInItsReport() throws IOException {
        for (Corpus.Text text : Corpus.all()) {
            Found.in(text.words()).assertLossless(text.name());
        }
    }

    @Test
    void everyMutatedTextIsWholeInItsReport() throws IOException {
        List<Corpus.Text> texts = Corpus.all();
        Slice.forEachSeed(seed -> {
            for (Corpus.Text text : texts) {
                Random random = new Random(seed * 31 + text.name().hashCode());
                String mutated = new Mutator(random).mutate(text.words());
                Found found = Found.in(mutated);
                found.assertLossless(text.name() + " with seed " + seed);
                assertMendingsAreTold(found, text.name() + " with seed " + seed);
            }
        });
    }

    @Test
    void aTextWithoutFindingsEqualsItsReportCharacterByCharacter() throws IOException {
        int clean = 0;
        for (Corpus.Text text : Corpus.all()) {
            Found found = Found.in(text.words());
            if (found.findings().isEmpty()) {
                clean++;
                assertEquals(Blanks.strip(text.words()), Blanks.strip(ReportText.of(found.report())), text.name());
            }
        }
        assertTrue(clean > 0, "no text was without findings");
    }

    private static void assertMendingsAreTold(Found found, String hint) {
        for (int line : found.mendings().lines()) {
            boolean told = found.findings().stream()
                    .flatMap(finding -> finding.places().stream())
                    .anyMatch(place -> place.line() == line);
            assertTrue(told, hint + ": line " + line + " was mended without a finding");
        }
    }

    @Test
    void twoLooksAtATextGiveTheSameIds() {
        String text = "一、存在的问题\n一是学习不够。\n一是学习不够。\n二、原因分析\n一是思想松懈。";
        assertEquals(ids(Found.in(text)), ids(Found.in(text)));
        assertFalse(ids(Found.in(text)).isEmpty());
    }

    private static List<String> ids(Found found) {
        List<String> ids = new java.util.ArrayList<>();
        found.report().eAllContents().forEachRemaining(element -> {
            if (element instanceof org.collate.model.report.Identified identified) {
                ids.add(identified.getId());
            }
        });
        return ids;
    }
}
