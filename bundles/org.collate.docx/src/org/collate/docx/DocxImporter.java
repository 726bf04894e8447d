package org.collate.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collate.docx.Reading.Note;
import org.collate.docx.Trouble.Met;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.Importer;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads Word documents as Word, WPS, LibreOffice and pandoc write them.
 *
 * <p>Tracked insertions are taken and deletions left out; numbers of lists are written out, together with the tab or
 * space behind them; hidden text is left out and reported; the text of cells, text boxes and notes comes as paragraphs
 * of its own. A paragraph's line is its place among the paragraphs that are read, counted from 1. Nothing outside the
 * file is ever opened, and what a document may cost is bounded.
 */
public final class DocxImporter implements Importer {

    /** A header that holds no more than this only numbers pages. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\s\\p{Pd}\\p{Z}·.．/／,，|~\\p{Nd}IVXLCivxlc〇零一二三四五六七八九十百第页頁共总總]*(Page|of|page)?"
                    + "[\\s\\p{Pd}\\p{Z}·./|\\p{Nd}]*(of)?[\\s\\p{Nd}]*");

    private final Limits limits;

    /** An importer with the usual bounds. */
    public DocxImporter() {
        this(Limits.USUAL);
    }

    DocxImporter(Limits limits) {
        this.limits = limits;
    }

    @Override
    public SourceDocument read(Source source, IProgressMonitor monitor)
            throws ImportException, OperationCanceledException {
        Trouble trouble = new Trouble(source.name());
        if (source.bytes().length > Source.MAXIMUM) {
            throw trouble.error("kind.large", Source.MAXIMUM >> 20);
        }
        DocumentPackage document = new DocumentPackage(source, limits, trouble, monitor);
        Styles styles = Styles.read(document.related("styles"));
        Numbering numbering = Numbering.read(document.related("numbering"), styles);
        Reading reading = new Reading(styles, limits, trouble, monitor);
        List<Draft> drafts = new ArrayList<>(readBody(document, reading, trouble));
        drafts.addAll(readNotes(document, reading));

        List<Paragraph> paragraphs = new ArrayList<>();
        List<ImportFinding> findings = new ArrayList<>();
        for (Draft draft : drafts) {
            int line = paragraphs.size() + 1;
            String number = draft.isHidden() ? "" : numbering.next(draft.looks());
            reading.characters(number.length());
            paragraphs.add(draft.finish(number, line, styles.style(draft.looks())));
            draft.met().forEach(met -> findings.add(met.at(line)));
        }
        findings.addAll(wholeFile(document, reading, trouble));
        return new SourceDocument(source.name(), paragraphs, findings, document.properties());
    }

    private static List<Draft> readBody(DocumentPackage document, Reading reading, Trouble trouble)
            throws ImportException {
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
    private static List<Draft> readNotes(DocumentPackage document, Reading reading) throws ImportException {
        Set<Note> wanted = new LinkedHashSet<>(reading.notes());
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Note, List<Draft>> notes = new HashMap<>();
        readNotes(document.related("footnotes"), true, reading, notes);
        readNotes(document.related("endnotes"), false, reading, notes);
        List<Draft> drafts = new ArrayList<>();
        for (Note note : wanted) {
            List<Draft> found = notes.getOrDefault(note, List.of());
            if (!found.isEmpty()) {
                Draft first = found.getFirst();
                reading.meet(first, "I33", Severity.INFO, first.text(), "found.note");
                drafts.addAll(found);
            }
        }
        return drafts;
    }

    private static void readNotes(
            Optional<XmlCursor> part, boolean footnotes, Reading reading, Map<Note, List<Draft>> notes)
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
                notes.putIfAbsent(key, new Story(reading, xml).read());
            }
        });
    }

    private static List<ImportFinding> wholeFile(DocumentPackage document, Reading reading, Trouble trouble)
            throws ImportException {
        List<Met> met = new ArrayList<>();
        Set<String> margins = new LinkedHashSet<>();
        for (String type : List.of("header", "footer")) {
            for (String part : document.relations().targets(type)) {
                readMargin(document.open(part), reading).ifPresent(margins::add);
            }
        }
        for (String margin : margins) {
            met.add(trouble.met("I34", Severity.INFO, margin, "found.margin"));
        }
        if (reading.deletions() > 0) {
            met.add(trouble.met("I44", Severity.INFO, "", "found.changes", reading.deletions()));
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
    private static Optional<String> readMargin(Optional<XmlCursor> part, Reading reading) throws ImportException {
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
