package org.collate.docx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collate.docx.parts.Limits;
import org.collate.docx.parts.Trouble;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.marks.StoryKind;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** What all stories of one document share: its styles, the bounds, the count of what was met. */
final class Reading {

    private static final int FINDINGS = 1000;
    private static final int ANCHORS = 100_000;

    private final Styles styles;
    private final Limits limits;
    private final Trouble trouble;
    private final IProgressMonitor monitor;
    private final MarkLog marks;
    private final Asides asides = new Asides();
    private final Remarks remarks = new Remarks();
    private final Map<Note, Draft> notes = new LinkedHashMap<>();
    private final Set<String> bookmarks = new HashSet<>();
    private int paragraphs;
    private long characters;
    private int findings;
    private int anchors;
    private int comments;
    private int deletions;
    private int tables;
    private StoryKind story = StoryKind.BODY;

    /** A reference to a footnote or an endnote. */
    record Note(boolean footnote, String id) {}

    Reading(Styles styles, MarkLog marks, Limits limits, Trouble trouble, IProgressMonitor monitor) {
        this.marks = marks;
        this.styles = styles;
        this.limits = limits;
        this.trouble = trouble;
        this.monitor = monitor;
    }

    Styles styles() {
        return styles;
    }

    /** Counts a paragraph; too many are refused. */
    void paragraph() throws ImportException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (++paragraphs > limits.paragraphs()) {
            throw trouble.error("paragraphs.many", limits.paragraphs());
        }
    }

    /** Counts characters; too many are refused. */
    void characters(int more) throws ImportException {
        characters += more;
        if (characters > limits.characters()) {
            throw trouble.error("text.long", limits.characters());
        }
    }

    /** Notes what was met in a paragraph; past a thousand they are only counted. */
    void meet(Draft draft, String rule, Severity severity, String quote, String key, Object... arguments) {
        if (++findings <= FINDINGS) {
            draft.meet(trouble.met(rule, severity, quote, key, arguments));
        }
    }

    /** How many findings are not listed. */
    int unlisted() {
        return Math.max(0, findings - FINDINGS);
    }

    /** Whether a bookmark's name is new and there is room for its anchor. */
    boolean mark(String name) {
        return bookmarks.size() < ANCHORS && bookmarks.add(name);
    }

    /** Whether there is room for one more anchor. */
    boolean anchor() {
        return ++anchors <= ANCHORS;
    }

    void note(Note note, Draft draft) {
        if (notes.size() < limits.paragraphs()) {
            notes.putIfAbsent(note, draft);
        }
    }

    /** The notes in the order in which the text refers to them, each with the paragraph that does. */
    Map<Note, Draft> notes() {
        return notes;
    }

    /** The marks of change. */
    MarkLog marks() {
        return marks;
    }

    /** What does not become text. */
    Asides asides() {
        return asides;
    }

    /** What readers remarked. */
    Remarks remarks() {
        return remarks;
    }

    /** In which part of the document is read now. */
    StoryKind story() {
        return story;
    }

    /** Reads in another part of the document. */
    void story(StoryKind now) {
        story = now;
    }

    /** The number of one more table of the document. */
    int table() {
        return tables++;
    }

    void comment() {
        comments++;
    }

    int comments() {
        return comments;
    }

    void deletion() {
        deletions++;
    }

    int deletions() {
        return deletions;
    }
}
