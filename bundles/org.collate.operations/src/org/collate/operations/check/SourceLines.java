package org.collate.operations.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.operations.Documents;
import org.collate.operations.Importers;
import org.collate.operations.Place;
import org.collate.transfer.ImportException;
import org.collate.transfer.Importer;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.collate.validation.Characters;
import org.collate.validation.Passage;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Where the elements of an imported file stand in it. The file is read once more and each element looked for by the
 * words that it begins with, in order; a report file or a variant has no lines.
 */
public final class SourceLines {

    private static final int WORDS = 24;

    private final Map<String, Integer> lineOf = new HashMap<>();
    private final Map<Integer, Element> at = new LinkedHashMap<>();

    private SourceLines() {}

    /** The lines of whatever was opened; none where it was not imported, or cannot be read again. */
    public static SourceLines of(Documents.Opened opened, Importers importers, IProgressMonitor monitor) {
        SourceLines lines = new SourceLines();
        if (opened.isImported() && opened.place() instanceof Place.OfFile file) {
            String name = String.valueOf(file.file().getFileName());
            Optional<Importer> importer = importers.forFile(name);
            try {
                if (importer.isPresent()) {
                    Source source = new Source(name, Files.readAllBytes(file.file()));
                    lines.find(opened, importer.get().read(source, monitor).paragraphs());
                }
            } catch (IOException | ImportException e) {
                // Lines are a help; whoever has just read the file goes on without.
                return new SourceLines();
            }
        }
        return lines;
    }

    /** The line that an element begins on, or the paragraph; 0 where it is not known. */
    public int of(String element) {
        return lineOf.getOrDefault(element, 0);
    }

    /** The element that a line belongs to: the last that begins on it or before it. */
    Optional<Element> at(int line) {
        Element found = null;
        for (Map.Entry<Integer, Element> each : at.entrySet()) {
            if (each.getKey() <= line) {
                found = each.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    private void find(Documents.Opened opened, List<Paragraph> paragraphs) {
        List<String> texts = paragraphs.stream().map(each -> words(each.text())).toList();
        int paragraph = 0;
        int from = 0;
        for (Element element : Reports.elements(opened.report()).toList()) {
            String words = begin(element);
            for (int i = paragraph; !words.isEmpty() && i < texts.size(); i++) {
                int found = texts.get(i).indexOf(words, i == paragraph ? from : 0);
                if (found >= 0) {
                    lineOf.put(element.getId(), paragraphs.get(i).line());
                    at.put(paragraphs.get(i).line(), element);
                    paragraph = i;
                    from = found + words.length();
                    break;
                }
            }
        }
    }

    private static String begin(Element element) {
        List<Passage> passages = Passage.of(element);
        String first = passages.isEmpty()
                ? ""
                : passages.getFirst().text().lines().findFirst().orElse("");
        String words = words(first);
        return words.substring(0, Math.min(WORDS, words.length()));
    }

    /** Letters and digits alone, since an import may mend signs. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.chars()
                .filter(c -> Characters.isHan((char) c) || Character.isLetterOrDigit(c))
                .forEach(c -> words.append((char) c));
        return words.toString();
    }
}
