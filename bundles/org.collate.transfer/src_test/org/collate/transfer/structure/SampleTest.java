package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.core.layout.Outline;
import org.junit.jupiter.api.Test;

/** Real reports have the structure that a careful reader wrote down beside them. */
class SampleTest {

    @Test
    void realReportsHaveTheStructureThatAReaderSees() throws IOException {
        Optional<Path> samples = Corpus.samples();
        assumeTrue(samples.isPresent(), "skipped: there is no folder shared/samples beside the checkout");
        List<Path> expected = new ArrayList<>();
        try (Stream<Path> files = Files.list(samples.orElseThrow())) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(expected::add);
        }
        assumeTrue(!expected.isEmpty(), "skipped: the folder of samples holds no structure");
        for (Path file : expected) {
            Map<?, ?> structure = new Gson().fromJson(Files.readString(file), Map.class);
            String text = Files.readString(file.resolveSibling((String) structure.get("file")));
            assertEquals(
                    drawn(structure),
                    drawn(Found.in(text).outline()),
                    file.getFileName().toString());
        }
    }

    private static String drawn(Map<?, ?> structure) {
        StringBuilder drawing = new StringBuilder();
        line(drawing, "title", structure.get("title"), "");
        line(drawing, "preamble", "", structure.get("preamble"));
        for (Map<?, ?> section : maps(structure.get("sections"))) {
            String head = (String) section.get("number") + section.get("heading");
            line(drawing, (String) section.get("role"), head, section.get("intro"));
            for (Map<?, ?> item : maps(section.get("items"))) {
                boolean aspect = section.get("role").equals("problems")
                        && item.get("level").equals(2.0);
                entry(drawing, item, aspect ? "aspect" : type((String) section.get("role")));
            }
        }
        line(drawing, "closing", "", structure.get("closing"));
        return drawing.toString();
    }

    private static void entry(StringBuilder drawing, Map<?, ?> item, String type) {
        // The text of an item at level 3 is given by its first and last words only.
        boolean told = item.get("level").equals(2.0);
        Object text = item.containsKey("body") ? item.get("body") : item.get("intro");
        String head = (String) item.get("number") + item.get("heading");
        line(drawing, type, head, told ? text : "");
        if (!told) {
            String end = (String) item.get("text_end");
            line(drawing, "end", "", end.substring(end.length() - Math.min(2, end.length())));
        }
        maps(item.get("children")).forEach(child -> entry(drawing, child, type.equals("aspect") ? "problem" : type));
    }

    private static String type(String role) {
        return switch (role) {
            case "problems" -> "problem";
            case "causes" -> "cause";
            case "measures" -> "measure";
            default -> "point";
        };
    }

    private static List<Map<?, ?>> maps(Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        ((List<?>) list).forEach(one -> maps.add((Map<?, ?>) one));
        return maps;
    }

    private static String drawn(Outline outline) {
        StringBuilder drawing = new StringBuilder();
        line(drawing, "title", outline.title().orElse(null), "");
        line(drawing, "preamble", "", outline.preamble());
        for (Outline.Section section : outline.sections()) {
            line(drawing, section.role().getLiteral(), section.number() + section.heading(), section.text());
            section.items().forEach(entry -> entry(drawing, entry));
        }
        line(drawing, "closing", "", outline.closing().orElse(null));
        return drawing.toString();
    }

    private static void entry(StringBuilder drawing, Outline.Entry entry) {
        boolean told = entry.number().startsWith("（");
        line(drawing, entry.type().word(), entry.number() + entry.head(), told ? entry.text() : "");
        if (!told) {
            line(
                    drawing,
                    "end",
                    "",
                    entry.text().substring(Math.max(0, entry.text().length() - 2)));
        }
        entry.items().forEach(inner -> entry(drawing, inner));
    }

    private static void line(StringBuilder drawing, String word, Object head, Object text) {
        drawing.append(word).append(' ').append(head == null ? "" : head).append(" | ");
        drawing.append(text == null ? "" : text).append('\n');
    }
}
