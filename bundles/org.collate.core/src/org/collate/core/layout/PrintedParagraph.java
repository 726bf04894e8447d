package org.collate.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.text.Words;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;

/**
 * A paragraph of a report as it is printed: with the numbers put back, and with what runs on in it. After a heading that
 * text runs on from a 。 stands, unless the heading ends in punctuation.
 *
 * @param kind where it stands
 * @param pieces its words in order; none for a blank line
 */
public record PrintedParagraph(Kind kind, List<Piece> pieces) {

    private static final String PUNCTUATION = "。，、；：？！…—!?:;,.";

    /** Where a paragraph stands. */
    public enum Kind {
        /** The title; a line break stands where the title has one. */
        TITLE,
        /** A line under the title: name, date. */
        BYLINE,
        /** All the rest. */
        BODY
    }

    /** What a piece is to its element. */
    public enum Part {
        /** The computed number, which no element stores. */
        NUMBER,
        /** Words that the element stores: one of its lines, or its heading. */
        WORDS,
        /** The 。 that stands between a heading and what runs on from it. */
        STOP
    }

    /**
     * Words of one element.
     *
     * @param element whose they are; empty for title and byline
     * @param part what they are to it
     * @param line the 0-based index of the line among the element's lines
     * @param text the words, never empty
     */
    public record Piece(Optional<Content> element, Part part, int line, String text) {}

    public PrintedParagraph {
        pieces = List.copyOf(pieces);
    }

    /** The words of the paragraph. */
    public String text() {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** The paragraphs of a report in order: title, byline, contents; none for an empty report. */
    public static List<PrintedParagraph> of(Report report) {
        return new Printer(report).print();
    }

    /** Whether a 。 must stand between a heading and what runs in after it: where neither has punctuation there. */
    static boolean needsStop(String heading, String following) {
        boolean ended = heading.isEmpty() || PUNCTUATION.indexOf(heading.charAt(heading.length() - 1)) >= 0;
        return !ended && (following.isEmpty() || PUNCTUATION.indexOf(following.charAt(0)) < 0);
    }

    private static final class Printer {

        private final Report report;
        private final Numbers numbers;
        private final List<PrintedParagraph> paragraphs = new ArrayList<>();
        private List<Piece> open = new ArrayList<>();
        private Kind kind = Kind.BODY;
        private boolean begun;

        Printer(Report report) {
            this.report = report;
            this.numbers = Numbers.of(report);
        }

        List<PrintedParagraph> print() {
            if (report.getTitle() != null) {
                front(Kind.TITLE, report.getTitle());
            }
            report.getByline().forEach(line -> front(Kind.BYLINE, line));
            contents(report);
            close();
            return List.copyOf(paragraphs);
        }

        private void front(Kind where, String text) {
            begin(where, !text.isEmpty());
            put(Optional.empty(), Part.WORDS, 0, text);
        }

        private void contents(Parent parent) {
            Optional<Headed> heading = parent instanceof Headed headed ? Optional.of(headed) : Optional.empty();
            for (Content content : parent.getContents()) {
                write(content, heading);
                heading = Optional.empty();
            }
        }

        private void write(Content content, Optional<Headed> heading) {
            String number = content instanceof Numbered numbered ? numbers.number(numbered) : "";
            List<String> lines = switch (content) {
                case Headed headed -> List.of(Words.of(headed));
                case TextElement element -> element.getLines();
                default -> List.of();
            };
            String first = lines.isEmpty() ? "" : lines.get(0);
            Optional<Content> element = Optional.of(content);
            if (content.isRunIn() && begun) {
                if (heading.isPresent() && needsStop(Words.of(heading.get()), number + first)) {
                    put(Optional.of(heading.get()), Part.STOP, 0, "。");
                }
                put(element, Part.NUMBER, 0, number);
                put(element, Part.WORDS, 0, first);
            } else if (!first.isEmpty() || !number.isEmpty()) {
                begin(Kind.BODY, true);
                put(element, Part.NUMBER, 0, number);
                put(element, Part.WORDS, 0, first);
            }
            for (int i = 1; i < lines.size(); i++) {
                begin(Kind.BODY, !lines.get(i).isEmpty());
                put(element, Part.WORDS, i, lines.get(i));
            }
            if (content instanceof Parent parent) {
                contents(parent);
            }
        }

        /** Begins a paragraph. Blank ones at the start of a report are not printed. */
        private void begin(Kind where, boolean hasWords) {
            close();
            kind = where;
            begun |= hasWords;
        }

        private void put(Optional<Content> element, Part part, int line, String text) {
            if (!text.isEmpty()) {
                open.add(new Piece(element, part, line, text));
            }
        }

        private void close() {
            if (begun) {
                paragraphs.add(new PrintedParagraph(kind, open));
                open = new ArrayList<>();
            }
        }
    }
}
