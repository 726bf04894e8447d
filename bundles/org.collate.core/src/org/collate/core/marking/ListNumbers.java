package org.collate.core.marking;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.layout.MarkedParagraph.ListNumber;
import org.collate.core.layout.Numbers;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedParagraph.Kind;
import org.collate.core.layout.PrintedParagraph.Part;
import org.collate.core.layout.PrintedParagraph.Piece;
import org.collate.model.report.Identified;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;

/**
 * The numbers that a word processor counts by itself, in two versions: those of lists all of whose items begin a
 * paragraph, in both, and are numbered one by one. So a number that follows from what happened above is no change.
 */
final class ListNumbers {

    private static final Set<Numbering> COUNTED = EnumSet.of(
            Numbering.HAN,
            Numbering.HAN_BRACKETED,
            Numbering.DIGIT,
            Numbering.DIGIT_BRACKETED,
            Numbering.YI_SHI,
            Numbering.DI_YI,
            Numbering.QI_YI,
            Numbering.YI_YAO);
    /** Beyond it not all programs write the same. */
    private static final int MOST = 99;

    private final Map<PrintedParagraph, ListNumber> numbers = new IdentityHashMap<>();
    private final Set<String> uncounted = new HashSet<>();

    ListNumbers(List<PrintedBlock> before, List<PrintedBlock> after) {
        read(before);
        read(after);
        numbers.values().removeIf(number -> uncounted.contains(number.list()));
    }

    private void read(List<PrintedBlock> blocks) {
        Map<String, Integer> starts = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (PrintedBlock block : blocks) {
            if (!(block instanceof PrintedParagraph paragraph) || paragraph.kind() != Kind.BODY) {
                continue;
            }
            for (int i = 0; i < paragraph.pieces().size(); i++) {
                Piece piece = paragraph.pieces().get(i);
                if (piece.part() == Part.NUMBER && piece.element().orElseThrow() instanceof Numbered numbered) {
                    String holder = holder(numbered) + " " + numbered.getNumbering();
                    boolean goesOn = last.containsKey(holder) && !numbered.isRestart();
                    int start = goesOn ? starts.get(holder) : starts.merge(holder, 1, Integer::sum);
                    int value = goesOn ? last.get(holder) + 1 : 1;
                    last.put(holder, value);
                    String list = holder + " " + start;
                    Numbering style = numbered.getNumbering();
                    if (i > 0
                            || !COUNTED.contains(style)
                            || value > MOST
                            || !Numbers.write(style, value).equals(piece.text())) {
                        uncounted.add(list);
                    } else {
                        numbers.put(paragraph, new ListNumber(list, style, value));
                    }
                }
            }
        }
    }

    private static String holder(Numbered numbered) {
        return numbered.eContainer() instanceof Identified parent && !(parent instanceof Report) ? parent.getId() : "";
    }

    /** The number that a paragraph begins with, where it is counted. */
    Optional<ListNumber> of(PrintedParagraph paragraph) {
        return Optional.ofNullable(numbers.get(paragraph));
    }

    boolean isCounted(PrintedParagraph paragraph) {
        return numbers.containsKey(paragraph);
    }
}
