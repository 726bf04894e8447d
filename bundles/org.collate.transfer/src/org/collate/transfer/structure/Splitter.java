package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.layout.HanNumerals;
import org.collate.model.report.Numbering;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.Punctuation;
import org.collate.transfer.structure.line.SourceLine;

/**
 * Parts lines at the numbers in them. What stands at the start of a line is taken nearly as it comes; inside a line a
 * number counts only with the evidence of what stands before it, and of the numbers before and after it.
 */
final class Splitter {

    private static final int SHORT = 40;

    private final Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);

    /** The stretches of a line; the next line, null at the end, is evidence for a 一是 that stands alone. */
    List<Segment> split(SourceLine line, SourceLine next) {
        List<Marker> markers = new ArrayList<>();
        Marker first = first(line);
        if (first != null) {
            markers.add(first);
        }
        Marker following = next == null ? null : Marker.at(next.text(), 0, true);
        markers.addAll(new InlineNumbers(line.text(), first, following, last).find());
        markers.forEach(this::count);
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Marker marker : markers) {
            if (marker.start() > at || !segments.isEmpty()) {
                add(segments, line, at, marker.start());
            }
            segments.add(new Segment(Optional.of(marker), line, marker.end(), marker.end(), !segments.isEmpty()));
            at = marker.end();
        }
        add(segments, line, at, line.text().length());
        return segments;
    }

    /** Gives a stretch of text to the number before it, or makes it a stretch of its own. */
    private static void add(List<Segment> segments, SourceLine line, int start, int end) {
        int trimmed = Blanks.trimEnd(line.text(), start, end);
        if (segments.isEmpty()) {
            segments.add(new Segment(Optional.empty(), line, start, trimmed, false));
        } else {
            Segment open = segments.removeLast();
            segments.add(new Segment(open.number(), line, open.start(), Math.max(open.start(), trimmed), open.runIn()));
        }
    }

    private void count(Marker marker) {
        if (marker.style() == Numbering.HAN) {
            int sections = marker.value();
            last.clear();
            last.put(Numbering.HAN, sections);
            return;
        }
        if (marker.style() == Numbering.HAN_BRACKETED) {
            last.keySet().removeIf(style -> style != Numbering.HAN);
        }
        last.put(marker.style(), marker.value());
    }

    private Marker first(SourceLine line) {
        String text = line.text();
        Marker marker = Marker.at(text, 0, true);
        if (marker == null || marker.style() != Numbering.HAN) {
            return marker;
        }
        boolean expected = marker.value() == last.getOrDefault(Numbering.HAN, 0) + 1;
        boolean brief = text.length() - marker.end() <= SHORT;
        boolean open = brief && !Punctuation.endsSentence(text);
        boolean series = marker.end() < text.length()
                && HanNumerals.isNumeral(text.charAt(marker.end()))
                && HanNumerals.parse(text, marker.end(), marker.end() + 1) == marker.value() + 1;
        boolean taken = switch (marker.separator()) {
            case ' ', '。' -> open && marker.end() < text.length();
            case '，', ',', '：', ':' -> expected || open;
            default -> !series || expected && open;
        };
        return taken ? marker : null;
    }
}
