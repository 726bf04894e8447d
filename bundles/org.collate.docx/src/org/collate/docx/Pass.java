package org.collate.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collate.docx.Reading.Note;
import org.collate.docx.parts.DocumentPackage;
import org.collate.docx.parts.Limits;
import org.collate.docx.parts.Trouble;
import org.collate.docx.parts.Trouble.Met;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.Paragraph;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.marks.StoryKind;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads a document once, with those of its marks of change that are taken. */
final class Pass {

    /** A header that holds no more than this only numbers pages. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\s\\p{Pd}\\p{Z}·.．/／,，|~\\p{Nd}IVXLCivxlc〇零一二三四五六七八九十百第页頁共总總]*(Page|of|page)?"
                    + "[\\s\\p{Pd}\\p{Z}·./|\\p{Nd}]*(of)?[\\s\\p{Nd}]*");

    private final DocumentPackage document;
    private final Trouble trouble;
    private final Reading reading;
    private final Numbering numbering;

    Pass(DocumentPackage document, MarkLog marks, Limits limits, Trouble trouble, IProgressMonitor monitor)
            throws ImportException {
        this.document = document;
        this.trouble = trouble;
        Styles styles = Styles.read(document.related("styles"));
        this.numbering = Numbering.read(document.related("numbering"), styles);
        this.reading = new Reading(styles, marks, limits, trouble, monitor);
    }

    /** What was met on the way. */
    Reading reading() {
        return reading;
    }

    SourceDocument read(String name) throws ImportException {
        List<Draft> drafts = new ArrayList<>(readBody());
        drafts.addAll(readNotes());
        MovedMarks.settle(drafts);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<ImportFinding> findings = new ArrayList<>();
        for (Draft draft : drafts) {
            int line = paragraphs.size() + 1;
            String number = draft.isHidden() ? "" : numbering.next(draft.looks());
            reading.characters(number.length());
            paragraphs.add(draft.finish(number, line, reading.styles().style(draft.looks())));
            draft.met().forEach(met -> findings.add(met.at(line)));
        }
        findings.addAll(wholeFile());
        return new SourceDocument(name, paragraphs, findings, document.properties());
    }

    private List<Draft> readBody() throws ImportException {
        XmlCursor xml = document.main();
        String root = xml.root();
        if (!root.equals("w:document")) {
            throw trouble.error("kind.root", root);
        }
        List<Draft> drafts = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("w:body")) {
                drafts.addAll(new Story(reading, xml).read());
            }
        });
        return drafts;
    }

    /** The notes in the order in which the text refers to them. */
    private List<Draft> readNotes() throws ImportException {
        Map<Note, Draft> wanted = new LinkedHashMap<>(reading.notes());
        if (wanted.isEmpty()) {
            return List.of();
        }
        reading.story(StoryKind.NOTES);
        Map<Note, List<Draft>> notes = new HashMap<>();
        readNotes(document.related("footnotes"), true, notes);
        readNotes(document.related("endnotes"), false, notes);
        List<Draft> drafts = new ArrayList<>();
        for (Map.Entry<Note, Draft> note : wanted.entrySet()) {
            List<Draft> found = notes.getOrDefault(note.getKey(), List.of());
            if (!found.isEmpty()) {
                Draft first = found.getFirst();
                reading.meet(first, "I33", Severity.INFO, first.text(), "found.note");
                String words = found.stream().map(Draft::text).collect(Collectors.joining("\n"));
                reading.asides().add(StoryKind.NOTES, "note", words, "", false, note.getValue());
                drafts.addAll(found);
            }
        }
        return drafts;
    }

    private void readNotes(Optional<XmlCursor> part, boolean footnotes, Map<Note, List<Draft>> notes)
            throws ImportException {
        if (part.isEmpty()) {
            return;
        }
        XmlCursor xml = part.get();
        xml.root();
        xml.children(name -> {
            String type = xml.attribute("w:type");
            boolean note = name.equals("w:footnote") || name.equals("w:endnote");
            if (note && (type.isEmpty() || type.equals("normal"))) {
                Note key = new Note(footnotes, xml.attribute("w:id"));
                if (reading.notes().containsKey(key)) {
                    notes.putIfAbsent(key, new Story(reading, xml).read());
                }
            }
        });
    }

    private List<ImportFinding> wholeFile() throws ImportException {
        List<Met> met = new ArrayList<>();
        Set<String> margins = new LinkedHashSet<>();
        reading.story(StoryKind.HEADERS);
        for (String type : List.of("header", "footer")) {
            for (String part : document.relations().targets(type)) {
                Optional<String> words = readMargin(document.open(part));
                if (words.isPresent() && margins.add(words.get())) {
                    reading.asides().add(StoryKind.HEADERS, type, words.get(), Optional.empty());
                }
            }
        }
        reading.asides().list().stream()
                .filter(aside -> aside.what().equals("watermark"))
                .forEach(aside -> margins.add(aside.words()));
        for (String margin : margins) {
            met.add(trouble.met("I34", Severity.INFO, margin, "found.margin"));
        }
        if (document.hasMacros()) {
            met.add(trouble.met("I49", Severity.WARNING, "", "found.macros"));
        }
        int marks = reading.marks().list().size();
        if (marks > 0) {
            String who = reading.marks().list().stream()
                    .map(mark -> mark.author())
                    .filter(author -> !author.isBlank())
                    .distinct()
                    .collect(Collectors.joining(", "));
            met.add(trouble.met("I44", Severity.INFO, who, "found.changes", reading.deletions(), marks, who));
        }
        if (reading.comments() > 0) {
            met.add(trouble.met("I41", Severity.INFO, "", "found.comments", reading.comments()));
        }
        if (reading.unlisted() > 0) {
            met.add(trouble.met("I45", Severity.WARNING, "", "found.more", reading.unlisted()));
        }
        return met.stream().map(one -> one.at(0)).toList();
    }

    /** The words of a header or footer; empty where it only numbers pages. */
    private Optional<String> readMargin(Optional<XmlCursor> part) throws ImportException {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        XmlCursor xml = part.get();
        xml.root();
        String words = new Story(reading, xml)
                .read().stream()
                        .map(Draft::text)
                        .collect(Collectors.joining(" "))
                        .strip();
        return words.length() < 100 && PAGE_NUMBER.matcher(words).matches() ? Optional.empty() : Optional.of(words);
    }
}
