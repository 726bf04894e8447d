package org.collate.docx.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.layout.MarkedParagraph;
import org.collate.core.layout.MarkedParagraph.Stretch;
import org.collate.core.layout.MarkedTable;
import org.collate.core.layout.PrintedParagraph.Part;
import org.collate.core.layout.PrintedParagraph.Piece;
import org.collate.model.report.TextElement;

/** What begins and ends between letters: bookmarks and comments, each around words of the version that is shown. */
final class WordRanges {

    private final List<Stretch> all = new ArrayList<>();
    private final Map<String, List<Stretch>> words = new LinkedHashMap<>();
    private final Map<Stretch, TreeMap<Integer, Cut>> cuts = new IdentityHashMap<>();

    /** Writes something that begins, ends or stands between letters. */
    interface Event {
        void write(Xml xml);
    }

    /** What ends at a place, and what begins there. */
    private record Cut(List<Event> ends, List<Event> starts) {}

    WordRanges(List<MarkedBlock> blocks) {
        Map<String, List<Stretch>> gone = new LinkedHashMap<>();
        Map<String, List<Stretch>> there = new HashMap<>();
        paragraphs(blocks)
                .forEach(paragraph -> paragraph.stretches().forEach(stretch -> {
                    all.add(stretch);
                    Piece piece = stretch.paragraph().pieces().get(stretch.piece());
                    if (piece.part() == Part.WORDS) {
                        String element =
                                piece.element().map(each -> each.getId()).orElse("");
                        words.computeIfAbsent(element, id -> new ArrayList<>());
                        Map<String, List<Stretch>> of = stretch.mark().isAfter() ? there : gone;
                        of.computeIfAbsent(element, id -> new ArrayList<>()).add(stretch);
                    }
                }));
        words.replaceAll((id, none) -> there.containsKey(id) ? there.get(id) : gone.get(id));
    }

    /** All paragraphs, those of tables included. */
    static List<MarkedParagraph> paragraphs(List<MarkedBlock> blocks) {
        List<MarkedParagraph> paragraphs = new ArrayList<>();
        for (MarkedBlock block : blocks) {
            switch (block) {
                case MarkedParagraph paragraph -> paragraphs.add(paragraph);
                case MarkedTable table ->
                    table.rows().forEach(row -> row.cells().forEach(paragraphs::addAll));
            }
        }
        return paragraphs;
    }

    /** The elements that have words here, in order; the report's own aside. */
    List<String> elements() {
        return words.keySet().stream().filter(id -> !id.isEmpty()).toList();
    }

    /** Puts something around all words of an element; false where it has none. */
    boolean around(String element, Event start, Event end) {
        List<Stretch> of = words.getOrDefault(element, List.of());
        if (of.isEmpty()) {
            return false;
        }
        starts(of.getFirst(), of.getFirst().from(), start);
        ends(of.getLast(), of.getLast().to(), end);
        return true;
    }

    /** Puts something around some words of an element; false where none of them are here. */
    boolean around(String element, int from, int to, Event start, Event end) {
        Stretch last = null;
        int lastAt = 0;
        for (Stretch stretch : words.getOrDefault(element, List.of())) {
            int offset = offset(stretch);
            int first = Math.max(from - offset, stretch.from());
            int after = Math.min(to - offset, stretch.to());
            if (first < after) {
                if (last == null) {
                    starts(stretch, first, start);
                }
                last = stretch;
                lastAt = after;
            }
        }
        if (last != null) {
            ends(last, lastAt, end);
        }
        return last != null;
    }

    /** Puts something around the first words of all; false where there are none. */
    boolean atBegin(Event start, Event end) {
        if (all.isEmpty()) {
            return false;
        }
        Stretch first =
                all.stream().filter(each -> each.mark().isAfter()).findFirst().orElse(all.getFirst());
        starts(first, first.from(), start);
        ends(first, first.to(), end);
        return true;
    }

    private static int offset(Stretch stretch) {
        Piece piece = stretch.paragraph().pieces().get(stretch.piece());
        int offset = 0;
        if (piece.line() > 0 && piece.element().orElse(null) instanceof TextElement element) {
            for (String line : element.getLines().subList(0, piece.line())) {
                offset += line.length() + 1;
            }
        }
        return offset;
    }

    private void starts(Stretch stretch, int at, Event event) {
        cut(stretch, at).starts().add(event);
    }

    private void ends(Stretch stretch, int at, Event event) {
        // What began last ends first.
        cut(stretch, at).ends().addFirst(event);
    }

    private Cut cut(Stretch stretch, int at) {
        return cuts.computeIfAbsent(stretch, s -> new TreeMap<>())
                .computeIfAbsent(at, place -> new Cut(new ArrayList<>(), new ArrayList<>()));
    }

    /** The places of a stretch's piece where something begins or ends, in order. */
    List<Integer> places(Stretch stretch) {
        return Optional.ofNullable(cuts.get(stretch))
                .map(each -> List.copyOf(each.keySet()))
                .orElse(List.of());
    }

    /** What is written at a place: what ends, then what begins. */
    List<Event> at(Stretch stretch, int place) {
        Cut cut = cuts.get(stretch).get(place);
        List<Event> events = new ArrayList<>(cut.ends());
        events.addAll(cut.starts());
        return events;
    }
}
