package org.collate.transfer.structure.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
public final class Splitter {

    private static final int SHORT = 40;

    private static final Pattern HEADED =
            Pattern.compile("[^。；：:]{2,36}方面(?:存在的?)?(?:主要)?(?:问题|不足|差距)?[：:。]?(?=一是|首先|其一|第一|1[.．、]|（1）|①|一方面)");

    private final Starts starts;
    private final Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);

    /** Parts the lines of a text, of which is known what they begin with. */
    public Splitter(Starts starts) {
        this.starts = starts;
    }

    /** The stretches of a line; the next line, if there is one, is evidence for a 一是 that stands alone. */
    public List<Segment> split(SourceLine line, Optional<SourceLine> next) {
        List<Marker> markers = new ArrayList<>();
        Marker first = first(line);
        if (first != null) {
            markers.add(first);
        }
        Marker following = next.flatMap(line1 -> starts.marker(line1).or(() -> starts.plain(line1)))
                .orElse(null);
        if (first == null && HEADED.matcher(line.text()).lookingAt()) {
            // Its list begins anew, whatever list was before it.
            last.keySet().removeIf(style -> style.compareTo(Numbering.HAN_BRACKETED) > 0);
        }
        markers.addAll(new InlineNumbers(line.text(), first, following, last).find());
        for (Marker label : starts.inside(line)) {
            markers.removeIf(marker -> marker.start() < label.end() && marker.end() > label.start());
            markers.add(label);
        }
        markers.sort(Comparator.comparingInt(Marker::start));
        markers.forEach(this::count);
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Marker marker : markers) {
            if (marker.start() > at || !segments.isEmpty()) {
                add(segments, line, at, marker.start());
            }
            Segment numbered = new Segment(Optional.of(marker), line, marker.end(), marker.end(), !segments.isEmpty());
            boolean label = marker.style() == Numbering.LABEL;
            segments.add(label ? numbered.as(starts.labelled(line, marker.start())) : numbered);
            at = marker.end();
        }
        add(segments, line, at, line.text().length());
        starts.group(line).ifPresent(sign -> segments.set(0, segments.get(0).as(sign)));
        return segments;
    }

    /** Gives a stretch of text to the number before it, or makes it a stretch of its own. */
    private static void add(List<Segment> segments, SourceLine line, int start, int end) {
        int trimmed = Blanks.trimEnd(line.text(), start, end);
        if (segments.isEmpty()) {
            segments.add(new Segment(Optional.empty(), line, start, trimmed, false));
        } else {
            Segment open = segments.removeLast();
            segments.add(new Segment(
                    open.number(), line, open.start(), Math.max(open.start(), trimmed), open.runIn(), open.sign()));
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
        if (!marker.isSpoken()) {
            last.keySet().removeIf(style -> style.compareTo(Numbering.DECIMAL) > 0);
        }
        int value = marker.isSpoken() && marker.value() > 1 ? last.getOrDefault(marker.style(), 0) + 1 : marker.value();
        last.put(marker.style(), value);
    }

    private Marker first(SourceLine line) {
        String text = line.text();
        if (starts.marker(line).isPresent()) {
            return starts.marker(line).get();
        }
        Marker marker = starts.plain(line).orElse(null);
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
