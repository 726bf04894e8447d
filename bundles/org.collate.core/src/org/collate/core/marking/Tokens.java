package org.collate.core.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedParagraph.Kind;
import org.collate.core.layout.PrintedParagraph.Part;
import org.collate.core.layout.PrintedParagraph.Piece;
import org.collate.core.layout.PrintedTable;
import org.collate.core.text.TextRef;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.TextElement;

/** Printed blocks as a row of tokens, and where in it the letters of each text stand. */
final class Tokens {

    private static final String NUMBER = "#";
    private static final String STOP = ".";

    private final List<Token> row = new ArrayList<>();
    private final Map<TextRef, int[]> places = new HashMap<>();
    private final Map<TextRef, StringBuilder> written = new HashMap<>();
    private final Map<Kind, Integer> fronts = new EnumMap<>(Kind.class);
    private final Predicate<PrintedParagraph> isNumberAside;

    /** @param isNumberAside whether the number that a paragraph begins with is counted and no word of it */
    Tokens(List<? extends PrintedBlock> blocks, Predicate<PrintedParagraph> isNumberAside) {
        this.isNumberAside = isNumberAside;
        for (PrintedBlock block : blocks) {
            switch (block) {
                case PrintedParagraph paragraph -> add(paragraph);
                case PrintedTable table -> row.add(Token.table(table, new TextRef(id(table), "")));
            }
        }
    }

    private static String id(PrintedTable table) {
        return table.rows().stream()
                .flatMap(each -> each.slots().stream())
                .findFirst()
                .map(slot -> ((Identified) slot.cell().eContainer().eContainer()).getId())
                .orElse("");
    }

    private void add(PrintedParagraph paragraph) {
        TextRef last = Token.NONE;
        int line = 0;
        List<Piece> pieces = paragraph.pieces();
        int front = 0;
        if (isFront(paragraph.kind())) {
            front = fronts.getOrDefault(paragraph.kind(), 0);
            last = front(paragraph.kind());
            fronts.put(paragraph.kind(), front + paragraph.text().length() + 1);
            line = front;
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i == 0 && piece.part() == Part.NUMBER && isNumberAside.test(paragraph)) {
                last = TextRef.lines(piece.element().orElseThrow().getId());
                continue;
            }
            int offset = piece.element().isPresent() ? 0 : front;
            TextRef text = last;
            if (piece.element().isPresent()) {
                text = text(piece);
                offset = piece.part() == Part.WORDS ? offset(piece) : 0;
                last = piece.part() == Part.WORDS ? text : TextRef.lines(text.element());
                line = piece.line();
            }
            letters(paragraph, i, text, offset);
        }
        row.add(Token.end(paragraph, last, line));
    }

    private void letters(PrintedParagraph paragraph, int piece, TextRef text, int offset) {
        String words = paragraph.pieces().get(piece).text();
        int[] known = places.computeIfAbsent(text, t -> new int[0]);
        int length = offset + words.length();
        if (known.length < length) {
            int old = known.length;
            known = Arrays.copyOf(known, length);
            Arrays.fill(known, old, length, -1);
            places.put(text, known);
        }
        if (isDerived(text)) {
            written.computeIfAbsent(text, t -> new StringBuilder()).append(words);
        }
        for (int i = 0; i < words.length(); i++) {
            known[offset + i] = row.size();
            row.add(Token.letter(paragraph, piece, i, text, offset + i));
        }
    }

    /** Whether letters are no words that an element stores, but a number or a stop. */
    static boolean isDerived(TextRef text) {
        return text.feature().equals(NUMBER) || text.feature().equals(STOP);
    }

    private static boolean isFront(Kind kind) {
        return kind != Kind.BODY && kind != Kind.CELL;
    }

    private static TextRef front(Kind kind) {
        return new TextRef(
                "",
                switch (kind) {
                    case TITLE -> ReportPackage.Literals.REPORT__TITLE.getName();
                    case BYLINE -> ReportPackage.Literals.REPORT__BYLINE.getName();
                    case SIGNATURE -> ReportPackage.Literals.REPORT__SIGNATURE.getName();
                    case DATE -> ReportPackage.Literals.REPORT__DATE.getName();
                    case BODY, CELL -> "";
                });
    }

    private static TextRef text(Piece piece) {
        Content element = piece.element().orElseThrow();
        return switch (piece.part()) {
            case NUMBER -> new TextRef(element.getId(), NUMBER);
            case STOP -> new TextRef(element.getId(), STOP);
            case WORDS ->
                WordFeatures.of(element.eClass()).stream()
                        .findFirst()
                        .map(feature -> TextRef.of(element, feature))
                        .orElse(Token.NONE);
        };
    }

    private static int offset(Piece piece) {
        int offset = 0;
        if (piece.line() > 0 && piece.element().orElseThrow() instanceof TextElement element) {
            for (String line : element.getLines().subList(0, piece.line())) {
                offset += line.length() + 1;
            }
        }
        return offset;
    }

    int size() {
        return row.size();
    }

    Token get(int index) {
        return row.get(index);
    }

    /** Where a letter of a text stands in the row; -1 for nowhere. */
    int place(TextRef text, int offset) {
        int[] known = places.get(text);
        return known == null || offset >= known.length ? -1 : known[offset];
    }

    /** The letters of a number or a stop. */
    Optional<String> derived(TextRef text) {
        return Optional.ofNullable(written.get(text)).map(StringBuilder::toString);
    }

    /** Where a table stands in the row; -1 for nowhere. */
    int table(String id) {
        for (int i = 0; i < row.size() && !id.isEmpty(); i++) {
            if (row.get(i).kind() == Token.Kind.TABLE && row.get(i).element().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
