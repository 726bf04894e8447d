package org.collate.docx.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collate.core.layout.Mark;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.layout.MarkedParagraph;
import org.collate.core.layout.MarkedParagraph.Stretch;

/** Where what moved begins and ends, at the place that it left and at the one where it is. */
final class MoveRanges {

    private final Map<Object, List<Mark>> begins = new IdentityHashMap<>();
    private final Map<Object, List<Mark>> ends = new IdentityHashMap<>();
    private final Map<Mark, Integer> open = new HashMap<>();

    MoveRanges(List<MarkedBlock> blocks) {
        Map<List<Object>, Object> last = new LinkedHashMap<>();
        Map<List<Object>, Mark> marks = new HashMap<>();
        for (MarkedParagraph paragraph : WordRanges.paragraphs(blocks)) {
            for (Stretch stretch : paragraph.stretches()) {
                meet(stretch.mark(), stretch, last, marks);
            }
            meet(paragraph.end(), paragraph, last, marks);
        }
        last.forEach((key, place) ->
                ends.computeIfAbsent(place, p -> new ArrayList<>()).add(marks.get(key)));
    }

    private void meet(Mark mark, Object place, Map<List<Object>, Object> last, Map<List<Object>, Mark> marks) {
        if (mark.move() > 0) {
            List<Object> key = List.of(mark.move(), mark.fate());
            if (marks.putIfAbsent(key, mark) == null) {
                begins.computeIfAbsent(place, p -> new ArrayList<>()).add(mark);
            }
            last.put(key, place);
        }
    }

    /** Begins what begins with a stretch. */
    void begin(Stretch stretch, Tracks tracks) {
        begins.getOrDefault(stretch, List.of()).forEach(mark -> open.put(mark, tracks.beginRange(mark)));
    }

    boolean isAt(Object place) {
        return begins.containsKey(place) || ends.containsKey(place);
    }

    /** Ends what ends with a stretch, or with the end of a paragraph. */
    void end(Object place, Tracks tracks) {
        ends.getOrDefault(place, List.of()).forEach(mark -> tracks.endRange(mark, open.remove(mark)));
    }
}
