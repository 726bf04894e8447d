package org.collate.docx;

import org.collate.transfer.ImportException;

/** What is said of paragraphs and characters in one place: a style, a paragraph, a run, a list level. */
final class Looks {

    static final int UNSET = -1;

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
     */
    record OfRun(String style, Toggle bold, Toggle hidden) {

        static final OfRun NONE = new OfRun("", Toggle.UNSET, Toggle.UNSET);

        OfRun or(OfRun other) {
            return new OfRun(style, bold.or(other.bold), hidden.or(other.hidden));
        }
    }

    /** Reads the {@code w:pPr} that the cursor stands on. */
    static OfParagraph readParagraph(XmlCursor xml) throws ImportException {
        var read = new Object() {
            String style = "";
            int numId = UNSET;
            int level = UNSET;
            int outline = UNSET;
            String alignment = "";
            boolean markGone;
            OfRun mark = OfRun.NONE;
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
                    MarkReader mark = new MarkReader(xml);
                    xml.children(mark::visit);
                    read.mark = mark.run.looks();
                    read.markGone = mark.gone;
                }
                default -> {
                    // Looks that say nothing about structure, and earlier states of tracked changes.
                }
            }
        });
        return new OfParagraph(
                read.style, read.numId, read.level, read.outline, read.alignment, read.markGone, read.mark);
    }

    /** Reads the {@code w:rPr} that the cursor stands on. */
    static OfRun readRun(XmlCursor xml) throws ImportException {
        RunReader run = new RunReader(xml);
        xml.children(run::visit);
        return run.looks();
    }

    private static final class RunReader {

        private final XmlCursor xml;
        private String style = "";
        private Toggle bold = Toggle.UNSET;
        private Toggle complexBold = Toggle.UNSET;
        private Toggle hidden = Toggle.UNSET;

        RunReader(XmlCursor xml) {
            this.xml = xml;
        }

        void visit(String name) {
            switch (name) {
                case "w:rStyle" -> style = xml.attribute("w:val");
                case "w:b" -> bold = Toggle.of(xml.on());
                case "w:bCs" -> complexBold = Toggle.of(xml.on());
                case "w:vanish" -> hidden = Toggle.of(xml.on());
                default -> {
                    // Other looks of characters.
                }
            }
        }

        /** Chinese text follows w:b; w:bCs is for scripts from right to left, and counts only where it stands alone. */
        OfRun looks() {
            return new OfRun(style, bold.or(complexBold), hidden);
        }
    }

    private static final class MarkReader {

        private final RunReader run;
        private boolean gone;

        MarkReader(XmlCursor xml) {
            this.run = new RunReader(xml);
        }

        void visit(String name) {
            if (name.equals("w:del") || name.equals("w:moveFrom")) {
                gone = true;
            }
            run.visit(name);
        }
    }
}
