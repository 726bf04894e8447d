package org.collate.docx;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.ImportException;

/** What is said of paragraphs and characters in one place: a style, a paragraph, a run, a list level. */
final class Looks {

    static final int UNSET = -1;

    private static final Set<String> RED = Set.of("FF0000", "C00000", "EE0000", "RED");

    private Looks() {}

    /**
     * What {@code w:pPr} says.
     *
     * @param style the id of the paragraph style; empty where none is named
     * @param numId the list; {@link #UNSET} where nothing is said, 0 where a list is taken away
     * @param level the 0-based level in the list; {@link #UNSET} where nothing is said
     * @param outline the 0-based outline level, 9 for running text; {@link #UNSET} where nothing is said
     * @param alignment the value of {@code w:jc}; empty where nothing is said
     * @param markGone whether a tracked change removes the mark at the paragraph's end
     * @param mark what is said of the paragraph's own mark
     */
    record OfParagraph(
            String style, int numId, int level, int outline, String alignment, boolean markGone, OfRun mark) {

        static final OfParagraph NONE = new OfParagraph("", UNSET, UNSET, UNSET, "", false, OfRun.NONE);

        /** These, with another mark. */
        OfParagraph with(boolean gone, OfRun looks) {
            return new OfParagraph(style, numId, level, outline, alignment, gone, looks);
        }

        /** These, with another's where these say nothing; style and mark stay. */
        OfParagraph or(OfParagraph other) {
            return new OfParagraph(
                    style,
                    numId == UNSET ? other.numId : numId,
                    level == UNSET ? other.level : level,
                    outline == UNSET ? other.outline : outline,
                    alignment.isEmpty() ? other.alignment : alignment,
                    markGone,
                    mark);
        }
    }

    /**
     * What {@code w:rPr} says.
     *
     * @param style the id of the character style; empty where none is named
     * @param struck whether a line goes through the words
     * @param lit whether the words are highlighted, or red
     */
    record OfRun(String style, Toggle bold, Toggle hidden, Toggle struck, boolean lit) {

        static final OfRun NONE = new OfRun("", Toggle.UNSET, Toggle.UNSET, Toggle.UNSET, false);

        OfRun or(OfRun other) {
            return new OfRun(
                    style, bold.or(other.bold), hidden.or(other.hidden), struck.or(other.struck), lit || other.lit);
        }
    }

    /** Marks of change on looks. */
    interface Changes {

        /** Nobody marks changes here. */
        Changes NONE = new Changes() {
            @Override
            public boolean isGone(String name) {
                return name.equals("w:del") || name.equals("w:moveFrom");
            }

            @Override
            public boolean isUndone() {
                return false;
            }
        };

        /** Whether a mark on the end of a paragraph, on which the cursor stands, takes that end away. */
        boolean isGone(String name) throws ImportException;

        /** Whether the mark on which the cursor stands is left, so that the looks it holds are those from before. */
        boolean isUndone() throws ImportException;

        /** The looks from before that mark tell something else of structure. */
        default void differ() {
            // Nobody asks.
        }
    }

    /** Reads the {@code w:pPr} that the cursor stands on. */
    static OfParagraph readParagraph(XmlCursor xml) throws ImportException {
        return readParagraph(xml, Changes.NONE);
    }

    /** Reads the {@code w:pPr} that the cursor stands on, as it is with the changes that are taken. */
    static OfParagraph readParagraph(XmlCursor xml, Changes changes) throws ImportException {
        var read = new Object() {
            String style = "";
            int numId = UNSET;
            int level = UNSET;
            int outline = UNSET;
            String alignment = "";
            boolean markGone;
            OfRun mark = OfRun.NONE;
            Optional<OfParagraph> before = Optional.empty();
            boolean undone;
        };
        xml.children(name -> {
            switch (name) {
                case "w:pStyle" -> read.style = xml.attribute("w:val");
                case "w:jc" -> read.alignment = xml.attribute("w:val");
                case "w:outlineLvl" -> read.outline = xml.number(UNSET);
                case "w:numPr" ->
                    xml.children(child -> {
                        switch (child) {
                            case "w:numId" -> read.numId = xml.number(UNSET);
                            case "w:ilvl" -> read.level = xml.number(UNSET);
                            default -> {
                                // An earlier state of a tracked change.
                            }
                        }
                    });
                case "w:rPr" -> {
                    MarkReader mark = new MarkReader(xml, changes);
                    xml.children(mark::visit);
                    read.mark = mark.run.looks();
                    read.markGone = mark.gone;
                }
                case "w:pPrChange" -> {
                    read.undone = changes.isUndone();
                    xml.children(old -> read.before = Optional.of(readParagraph(xml)));
                }
                default -> {
                    // Looks that say nothing about structure.
                }
            }
        });
        OfParagraph now = new OfParagraph(
                read.style, read.numId, read.level, read.outline, read.alignment, read.markGone, read.mark);
        if (read.before.isEmpty()) {
            return now;
        }
        OfParagraph old = read.before.get().with(read.markGone, read.mark);
        if (!old.equals(now)) {
            changes.differ();
        }
        return read.undone ? old : now;
    }

    /** Reads the {@code w:rPr} that the cursor stands on. */
    static OfRun readRun(XmlCursor xml) throws ImportException {
        return readRun(xml, Changes.NONE);
    }

    /** Reads the {@code w:rPr} that the cursor stands on, as it is with the changes that are taken. */
    static OfRun readRun(XmlCursor xml, Changes changes) throws ImportException {
        RunReader run = new RunReader(xml, changes);
        xml.children(run::visit);
        return run.looks();
    }

    private static final class RunReader {

        private final XmlCursor xml;
        private String style = "";
        private Toggle bold = Toggle.UNSET;
        private Toggle complexBold = Toggle.UNSET;
        private Toggle hidden = Toggle.UNSET;
        private Toggle struck = Toggle.UNSET;
        private boolean lit;
        private final Changes changes;
        private Optional<OfRun> before = Optional.empty();
        private boolean undone;

        RunReader(XmlCursor xml, Changes changes) {
            this.xml = xml;
            this.changes = changes;
        }

        void visit(String name) throws ImportException {
            switch (name) {
                case "w:rStyle" -> style = xml.attribute("w:val");
                case "w:b" -> bold = Toggle.of(xml.on());
                case "w:bCs" -> complexBold = Toggle.of(xml.on());
                case "w:vanish" -> hidden = Toggle.of(xml.on());
                case "w:strike", "w:dstrike" -> struck = struck.isOn() ? struck : Toggle.of(xml.on());
                case "w:highlight" -> lit |= !xml.attribute("w:val").equals("none");
                case "w:color" -> lit |= RED.contains(xml.attribute("w:val").toUpperCase(Locale.ROOT));
                case "w:rPrChange" -> {
                    undone = changes.isUndone();
                    xml.children(old -> before = Optional.of(readRun(xml)));
                }
                default -> {
                    // Other looks of characters.
                }
            }
        }

        /** Chinese text follows w:b; w:bCs is for scripts from right to left, and counts only where it stands alone. */
        OfRun looks() {
            OfRun now = new OfRun(style, bold.or(complexBold), hidden, struck, lit);
            if (before.isPresent() && !before.get().equals(now)) {
                changes.differ();
            }
            return undone ? before.orElse(now) : now;
        }
    }

    private static final class MarkReader {

        private final RunReader run;
        private final Changes changes;
        private boolean gone;

        MarkReader(XmlCursor xml, Changes changes) {
            this.run = new RunReader(xml, changes);
            this.changes = changes;
        }

        void visit(String name) throws ImportException {
            switch (name) {
                case "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> gone |= changes.isGone(name);
                default -> run.visit(name);
            }
        }
    }
}
