package org.collate.docx;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.docx.parts.DocumentPackage;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.ImportException;
import org.collate.transfer.marks.Remark;

/** The comments of a document: the words that they stand on, as the text is read, and what they say, from a part of its own. */
final class Remarks {

    /** Nobody comments on so much at once. */
    private static final int OPEN = 1000;

    /** The words of a comment as they are met. */
    private static final class Range {
        private final StringBuilder quote = new StringBuilder();
        private final Draft draft;
        private final Optional<String> element;
        private boolean open = true;

        Range(Draft draft, Optional<String> element) {
            this.draft = draft;
            this.element = element;
        }
    }

    private final Map<String, Range> ranges = new LinkedHashMap<>();

    void start(String id, Draft draft, Optional<String> element) {
        if (ranges.size() < OPEN) {
            ranges.putIfAbsent(id, new Range(draft, element));
        }
    }

    void end(String id) {
        if (ranges.containsKey(id)) {
            ranges.get(id).open = false;
        }
    }

    /** A comment without a range stands where it is referred to. */
    void refer(String id, Draft draft, Optional<String> element) {
        start(id, draft, element);
        end(id);
    }

    void letters(String text) {
        if (!ranges.isEmpty()) {
            ranges.values().stream().filter(range -> range.open).forEach(range -> range.quote.append(text));
        }
    }

    private record Said(String id, String author, String date, String utc, String words, String paragraph) {}

    private record Extension(Optional<String> parent, boolean done) {}

    /** What the comments say. */
    List<Remark> read(DocumentPackage document, Asides asides) throws ImportException {
        Optional<XmlCursor> part = document.related("comments");
        if (part.isEmpty()) {
            return List.of();
        }
        Map<String, Said> said = said(part.get(), asides);
        Map<String, Extension> extensions = extensions(document);
        Map<String, String> byParagraph = new HashMap<>();
        said.values().forEach(each -> byParagraph.put(each.paragraph(), each.id()));
        List<Remark> roots = new ArrayList<>();
        List<Remark> answers = new ArrayList<>();
        List<String> order = new ArrayList<>(ranges.keySet());
        said.keySet().stream().filter(id -> !ranges.containsKey(id)).forEach(order::add);
        // A file that says what answers what says it of all; only one that says nothing has lost it.
        boolean isLost = extensions.values().stream()
                .noneMatch(each -> each.parent().map(byParagraph::get).isPresent());
        for (String id : order) {
            Said each = said.get(id);
            if (each != null) {
                Extension extension = extensions.getOrDefault(each.paragraph(), new Extension(Optional.empty(), false));
                Optional<String> parent = isLost
                        ? sameWords(each, said)
                        : extension.parent().map(byParagraph::get).filter(other -> !other.equals(id));
                (parent.isPresent() ? answers : roots).add(remark(each, parent, extension.done()));
            }
        }
        return threads(roots, answers);
    }

    private Remark remark(Said said, Optional<String> parent, boolean done) {
        Optional<Range> range = Optional.ofNullable(ranges.get(said.id()));
        return new Remark(
                said.id(),
                parent,
                said.author(),
                MarkLog.local(said.date()),
                MarkLog.instant(said.utc()),
                said.words(),
                done,
                range.map(each -> each.quote.toString()).orElse(""),
                range.flatMap(each -> each.element),
                range.map(each -> each.draft.line()).orElse(0));
    }

    /** A program that loses what answers what keeps the words: the earliest on the same words was answered. */
    private Optional<String> sameWords(Said said, Map<String, Said> all) {
        Range own = ranges.get(said.id());
        Optional<LocalDateTime> time = MarkLog.local(said.date());
        if (own == null || own.quote.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> first = Optional.empty();
        LocalDateTime earliest = time.get();
        for (Said other : all.values()) {
            Range range = ranges.get(other.id());
            Optional<LocalDateTime> when = MarkLog.local(other.date());
            boolean isSame = range != null
                    && range != own
                    && range.draft == own.draft
                    && range.quote.toString().contentEquals(own.quote);
            if (isSame && when.filter(earliest::isAfter).isPresent()) {
                earliest = when.get();
                first = Optional.of(other.id());
            }
        }
        return first;
    }

    private static List<Remark> threads(List<Remark> roots, List<Remark> answers) {
        List<Remark> threads = new ArrayList<>();
        for (Remark root : roots) {
            threads.add(root);
            behind(root.id(), answers, threads);
        }
        // What answers something that answers it in turn begins a thread of its own.
        for (Remark answer : answers) {
            if (threads.stream().noneMatch(each -> each.id().equals(answer.id()))) {
                threads.add(answer.alone());
                behind(answer.id(), answers, threads);
            }
        }
        return threads;
    }

    private static void behind(String id, List<Remark> answers, List<Remark> threads) {
        for (Remark answer : answers) {
            boolean isMet = threads.stream().anyMatch(each -> each.id().equals(answer.id()));
            if (answer.parent().filter(id::equals).isPresent() && !isMet) {
                threads.add(answer);
                behind(answer.id(), answers, threads);
            }
        }
    }

    private static Map<String, Said> said(XmlCursor xml, Asides asides) throws ImportException {
        Map<String, Said> all = new LinkedHashMap<>();
        xml.root();
        xml.children(name -> {
            if (name.equals("w:comment") && all.size() < OPEN) {
                String id = xml.attribute("w:id");
                String author = xml.attribute("w:author");
                String date = xml.attribute("w:date");
                String utc = xml.attribute("w16du:dateUtc");
                StringBuilder words = new StringBuilder();
                String[] paragraph = {""};
                paragraphs(xml, words, paragraph, asides);
                all.putIfAbsent(
                        id, new Said(id, author, date, utc, words.toString().strip(), paragraph[0]));
            }
        });
        return all;
    }

    private static void paragraphs(XmlCursor xml, StringBuilder words, String[] last, Asides asides)
            throws ImportException {
        xml.children(name -> {
            switch (name) {
                case "w:p" -> {
                    last[0] = xml.attribute("w14:paraId");
                    words.append(words.isEmpty() ? "" : "\n");
                    paragraphs(xml, words, last, asides);
                }
                case "w:t" -> {
                    asides.read(xml, new Draft());
                    words.append(xml.text());
                }
                case "w:tab" -> words.append('\t');
                case "w:br", "w:cr" -> words.append('\n');
                case "w:del", "w:moveFrom" -> {
                    // What was taken out of a comment is not said.
                }
                default -> paragraphs(xml, words, last, asides);
            }
        });
    }

    private static Map<String, Extension> extensions(DocumentPackage document) throws ImportException {
        Map<String, Extension> extensions = new HashMap<>();
        Optional<XmlCursor> part = document.related("commentsExtended");
        if (part.isPresent()) {
            XmlCursor xml = part.get();
            xml.root();
            xml.children(name -> {
                String parent = xml.attribute("w15:paraIdParent");
                boolean done = switch (xml.attribute("w15:done")) {
                    case "1", "true", "on" -> true;
                    default -> false;
                };
                extensions.putIfAbsent(
                        xml.attribute("w15:paraId"),
                        new Extension(Optional.of(parent).filter(id -> !id.isEmpty()), done));
            });
        }
        return extensions;
    }
}
