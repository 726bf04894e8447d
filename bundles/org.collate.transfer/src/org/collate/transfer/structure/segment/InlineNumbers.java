package org.collate.transfer.structure.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.model.report.Numbering;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.Punctuation;
import org.collate.transfer.structure.line.RoleWords;

/**
 * Finds the numbers inside a line. A number must stand after the end of a clause or after a heading, outside quotes and
 * brackets, and must count up: 一是 begins a list, 二是 continues it. A list within an item of a list of the same style
 * stays text, since its numbers would be taken for those of the outer one.
 */
final class InlineNumbers {

    private static final int HEADING = 60;
    private static final int SECTION = 30;
    private static final String[] HEADING_ENDS = {
        "方面", "问题", "不足", "原因", "剖析", "分析", "措施", "方向", "打算", "体会", "情况", "根源", "如下", "上"
    };

    /** What stands before a candidate. */
    private enum Before {
        STOP,
        STRONG,
        WEAK,
        HEADING,
        NOTHING
    }

    private record Candidate(Marker marker, Before before) {}

    private final String text;
    private final Marker first;
    private final Marker following;
    private final Map<Numbering, Integer> last;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Long, Integer> lastStrong = new HashMap<>();
    private int heading;

    InlineNumbers(String text, Marker first, Marker following, Map<Numbering, Integer> last) {
        this.text = text;
        this.first = first;
        this.following = following;
        this.last = last;
    }

    /** The numbers in order, without the one at the start. */
    List<Marker> find() {
        collect();
        return candidates.isEmpty() ? List.of() : new Choice().choose();
    }

    private void collect() {
        int from = first == null ? 0 : first.end();
        heading = first == null ? -1 : from;
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Marker.mayBegin(c)) {
                Before before = before(from, i);
                Marker marker = before == Before.NOTHING || depth > 0 ? null : Marker.said(text, i, false);
                if (marker != null) {
                    lastStrong.put(key(marker), before == Before.WEAK ? -1 : candidates.size());
                    candidates.add(new Candidate(marker, before));
                    heading = marker.style().compareTo(Numbering.HAN_BRACKETED) <= 0 ? marker.end() : heading;
                    i = Math.max(i, Math.min(marker.end(), text.length()) - 1);
                    continue;
                }
            }
            depth = depth(depth, c);
        }
    }

    private static long key(Marker marker) {
        return marker.style().ordinal() * 1000L + marker.value();
    }

    /** A quote that is never closed must not hide the rest: it ends with the sentence. */
    private static int depth(int depth, char c) {
        return switch (c) {
            case '“', '《', '（', '(', '【', '「', '『' -> depth + 1;
            case '”', '》', '）', ')', '】', '」', '』' -> Math.max(0, depth - 1);
            case '。' -> 0;
            default -> depth;
        };
    }

    private Before before(int from, int at) {
        int end = Blanks.trimEnd(text, from, at);
        if (end == from) {
            return first == null ? Before.NOTHING : Before.HEADING;
        }
        char c = text.charAt(end - 1);
        if (Punctuation.isStrong(c)) {
            return c == '。' || c == '！' || c == '？' ? Before.STOP : Before.STRONG;
        }
        if (Punctuation.isWeak(c)) {
            return Before.WEAK;
        }
        if (Punctuation.isClosing(c)) {
            return end >= 2 && "。；！？".indexOf(text.charAt(end - 2)) >= 0 ? Before.STRONG : Before.WEAK;
        }
        return endsHeading(end) || end < at ? Before.HEADING : Before.NOTHING;
    }

    private boolean endsHeading(int end) {
        if (heading < 0 || end - heading > HEADING || end < heading) {
            return false;
        }
        if (end == heading) {
            return true;
        }
        for (String word : HEADING_ENDS) {
            if (text.startsWith(word, end - word.length())) {
                int stop = text.indexOf('。', heading);
                return stop < 0 || stop >= end;
            }
        }
        return false;
    }

    /** Goes through the candidates and keeps the count of each style. */
    private final class Choice {

        private final List<Marker> chosen = new ArrayList<>();
        private final Map<Numbering, Integer> counts = new EnumMap<>(Numbering.class);
        private int nested;

        List<Marker> choose() {
            if (first == null) {
                counts.putAll(last);
            } else {
                counts.put(first.style(), first.value());
                if (first.style() != Numbering.HAN && last.containsKey(Numbering.HAN)) {
                    counts.put(Numbering.HAN, last.get(Numbering.HAN));
                }
            }
            for (int i = 0; i < candidates.size(); i++) {
                Candidate candidate = candidates.get(i);
                if (accepts(i, candidate)) {
                    accept(candidate.marker());
                }
            }
            return chosen;
        }

        private void accept(Marker marker) {
            chosen.add(marker);
            Numbering style = marker.style();
            if (style == Numbering.HAN || style == Numbering.HAN_BRACKETED) {
                counts.keySet().removeIf(other -> other.compareTo(style) > 0);
                nested = 0;
            }
            boolean counted = marker.isSpoken() && marker.value() > 1;
            counts.put(style, counted ? counts.getOrDefault(style, 0) + 1 : marker.value());
        }

        private boolean accepts(int index, Candidate candidate) {
            return switch (candidate.marker().style()) {
                case HAN -> acceptsSection(candidate);
                case HAN_BRACKETED -> candidate.before() != Before.WEAK && inSequence(index, candidate);
                case YI_SHI -> acceptsSaying(index, candidate);
                case SHOU_XIAN, QI_YI, YI_FANG_MIAN, YI_YAO -> acceptsSpoken(index, candidate);
                default ->
                    candidate.before() != Before.WEAK
                            && !insideLeaf(candidate.marker().style())
                            && inSequence(index, candidate);
            };
        }

        /** A new section inside a line: its heading must follow, and say a role. */
        private boolean acceptsSection(Candidate candidate) {
            Marker marker = candidate.marker();
            int expected = last.getOrDefault(Numbering.HAN, 0) + 1;
            if (counts.containsKey(Numbering.HAN)) {
                expected = counts.get(Numbering.HAN) + 1;
            }
            if (candidate.before() == Before.WEAK || marker.value() != expected || marker.separator() != '、') {
                return false;
            }
            int end = Math.min(text.length(), marker.end() + SECTION);
            for (int i = marker.end(); i < end; i++) {
                if (Punctuation.isStrong(text.charAt(i)) || text.charAt(i) == '（' || text.startsWith("一是", i)) {
                    end = i;
                }
            }
            return RoleWords.of(text.substring(marker.end(), end)).isPresent();
        }

        private boolean inSequence(int index, Candidate candidate) {
            Marker marker = candidate.marker();
            int count = counts.getOrDefault(marker.style(), 0);
            if (marker.value() == count + 1 && count > 0) {
                return true;
            }
            Marker open = chosen.isEmpty() ? first : chosen.getLast();
            boolean heads = open != null
                    && (open.style() == Numbering.HAN && candidate.before() == Before.HEADING
                            || headed(open, marker.start()));
            return marker.value() == 1 && count == 0 && (heads || followed(marker) > index || followsBelow(marker));
        }

        /** Whether nothing but a brief heading that says what follows stands between a number and a place. */
        private boolean headed(Marker open, int at) {
            int end = Blanks.trimEnd(text, open.end(), at);
            if (end > open.end() && "。：".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            boolean brief = end > open.end() && end - open.end() <= HEADING;
            if (!brief || Punctuation.holdsSentence(text.substring(open.end(), end))) {
                return false;
            }
            for (String word : HEADING_ENDS) {
                if (word.length() > 1 && text.startsWith(word, end - word.length())) {
                    return true;
                }
            }
            return false;
        }

        /** Numbers other than 一是 inside an item that is itself one of 一是 are its text. */
        private boolean insideLeaf(Numbering style) {
            return counts.containsKey(Numbering.YI_SHI) && !counts.containsKey(style);
        }

        /** Numbers of speech stand in prose too: they begin a list only right after a heading, and where they go on. */
        private boolean acceptsSpoken(int index, Candidate candidate) {
            Marker marker = candidate.marker();
            int count = counts.getOrDefault(marker.style(), 0);
            if (candidate.before() == Before.WEAK) {
                return false;
            }
            if (count > 0) {
                return marker.follows(count);
            }
            Marker open = chosen.isEmpty() ? first : chosen.getLast();
            boolean leaf = open != null
                    && open.style().compareTo(Numbering.HAN_BRACKETED) > 0
                    && open.style() != Numbering.DECIMAL
                    && open.style() != Numbering.DIGIT;
            return marker.value() == 1 && !leaf && opens(marker, open) && goesOn(index, marker);
        }

        private boolean opens(Marker marker, Marker open) {
            int from = open == null ? 0 : open.end();
            String before = text.substring(from, Blanks.trimEnd(text, from, marker.start()));
            int stop = before.indexOf('。');
            return before.length() <= HEADING
                    && (stop < 0 || stop == before.length() - 1)
                    && (open != null || before.endsWith("：") || before.endsWith("方面。"));
        }

        private boolean goesOn(int index, Marker marker) {
            boolean below = following != null && following.style() == marker.style() && following.follows(1);
            for (int i = index + 1; i < candidates.size() && !below; i++) {
                Candidate later = candidates.get(i);
                below = later.before() != Before.WEAK
                        && later.marker().style() == marker.style()
                        && later.marker().follows(1);
            }
            return below;
        }

        private boolean acceptsSaying(int index, Candidate candidate) {
            Marker marker = candidate.marker();
            int count = counts.getOrDefault(Numbering.YI_SHI, 0);
            if (nested > 0 && marker.value() == nested + 1) {
                boolean outer = marker.value() == count + 1 && candidate.before() == Before.STOP;
                nested = outer ? 0 : marker.value();
                return outer;
            }
            if (marker.value() == count + 1 && count > 0) {
                return candidate.before() != Before.WEAK || followed(marker, marker.value()) <= index;
            }
            if (marker.value() == 1 && count > 0) {
                nested = 1;
                return false;
            }
            if (nested == 0 && skipsOne(index, candidate, count)) {
                return true;
            }
            return marker.value() == 1 && begins(index, candidate);
        }

        /** 一是 … 。三是 …: one number was forgotten, or its item was struck out. */
        private boolean skipsOne(int index, Candidate candidate, int count) {
            Marker marker = candidate.marker();
            return count > 0
                    && marker.value() == count + 2
                    && candidate.before() == Before.STOP
                    && followed(marker, count + 1) < index;
        }

        private boolean begins(int index, Candidate candidate) {
            boolean second = followed(candidate.marker()) > index;
            boolean below = followsBelow(candidate.marker());
            return switch (candidate.before()) {
                case STOP -> true;
                case HEADING -> second || below || endsInHeading(candidate.marker());
                case STRONG -> second || below || announced(candidate.marker().start());
                default -> second || below;
            };
        }

        /** 存在问题：一是 … at the start of a line announces a list, even of one. */
        private boolean announced(int at) {
            return first == null && at <= SECTION && text.charAt(Blanks.trimEnd(text, 0, at) - 1) == '：';
        }

        private boolean endsInHeading(Marker marker) {
            Marker open = chosen.isEmpty() ? first : chosen.getLast();
            return open != null && marker.start() - open.end() <= HEADING;
        }

        private int followed(Marker marker) {
            return followed(marker, marker.value() + 1);
        }

        /** The last candidate of a value that stands after the end of a clause; -1 for none. */
        private int followed(Marker marker, int value) {
            return lastStrong.getOrDefault(marker.style().ordinal() * 1000L + value, -1);
        }

        private boolean followsBelow(Marker marker) {
            return following != null && following.style() == marker.style() && following.value() == marker.value() + 1;
        }
    }
}
