package org.collate.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.docx.Looks.OfParagraph;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.ImportException;

/** The lists of a document. It counts: paragraphs must be asked for in the order of the document, each once. */
final class Numbering {

    private static final int LEVELS = 9;
    private static final int HOPS = 16;
    private static final int TEXT = 255;
    private static final int HIGHEST = 1_000_000;

    private final Styles styles;
    private final Map<Integer, AbstractList> lists = new HashMap<>();
    private final Map<Integer, Num> nums = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** One level of a list as the file defines it. */
    private record Level(
            int start, String format, String text, String suffix, boolean legal, int restartAfter, String style) {}

    /** What paragraphs share that count together. A list may be a mere pointer to another one, by a list style. */
    private record AbstractList(int id, Level[] levels, String styleLink) {}

    /** A use of a list, with its own levels and start values where it has them. */
    private record Num(int list, Level[] levels, int[] starts) {}

    private Numbering(Styles styles) {
        this.styles = styles;
    }

    /** The lists of a document; a document may have none. */
    static Numbering read(Optional<XmlCursor> part, Styles styles) throws ImportException {
        Numbering numbering = new Numbering(styles);
        if (part.isPresent()) {
            XmlCursor xml = part.get();
            xml.root();
            xml.children(name -> {
                switch (name) {
                    case "w:abstractNum" -> numbering.readList(xml);
                    case "w:num" -> numbering.readNum(xml);
                    default -> {
                        // Pictures of bullets.
                    }
                }
            });
        }
        return numbering;
    }

    /**
     * The number of the next paragraph with what stands between it and the text (a tab, a space, nothing); empty where
     * the paragraph is in no list, or its list has bullets.
     */
    String next(OfParagraph own) {
        OfParagraph all = styles.paragraph(own);
        Num num = nums.get(all.numId());
        if (all.numId() <= 0 || num == null) {
            return "";
        }
        Optional<AbstractList> target = target(num);
        if (target.isEmpty()) {
            return "";
        }
        AbstractList list = target.get();
        int at = level(own, all, num, list);
        Level level = level(num, list, at);
        if (level == null) {
            return "";
        }
        int[] counts = count(all.numId(), num, list, at);
        if (NumberFormats.isBullet(level.format())) {
            return "";
        }
        String text = write(num, list, level, counts);
        return text.isEmpty() ? "" : text + level.suffix();
    }

    private int level(OfParagraph own, OfParagraph all, Num num, AbstractList list) {
        String owner = styles.listOwner(own);
        if (!owner.isEmpty() && own.level() == Looks.UNSET) {
            for (int i = 0; i < LEVELS; i++) {
                Level level = level(num, list, i);
                if (level != null && level.style().equals(owner)) {
                    return i;
                }
            }
        }
        return Math.clamp(all.level(), 0, LEVELS - 1);
    }

    /** Follows a list that only points to a list style, at most some steps, since the file may point in a circle. */
    private Optional<AbstractList> target(Num num) {
        AbstractList list = lists.get(num.list());
        for (int hop = 0; hop < HOPS && list != null; hop++) {
            if (list.styleLink().isEmpty()) {
                return Optional.of(list);
            }
            Num linked = nums.get(styles.listOf(list.styleLink()));
            list = linked == null ? null : lists.get(linked.list());
        }
        return Optional.empty();
    }

    private static Level level(Num num, AbstractList list, int at) {
        return num.levels()[at] == null ? list.levels()[at] : num.levels()[at];
    }

    private static int start(Num num, AbstractList list, int at) {
        Level level = level(num, list, at);
        if (num.starts()[at] != Looks.UNSET) {
            return num.starts()[at];
        }
        return level == null ? 1 : level.start();
    }

    /** Counts on at a level; deeper levels begin anew unless they say otherwise. */
    private int[] count(int numId, Num num, AbstractList list, int at) {
        int[] counts = counters.computeIfAbsent(list.id(), id -> unset());
        boolean restarts = num.starts()[at] != Looks.UNSET && begun.add(numId * LEVELS + at);
        counts[at] = counts[at] == Looks.UNSET || restarts ? start(num, list, at) : Math.min(counts[at] + 1, HIGHEST);
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            Level level = level(num, list, deeper);
            int after = level == null || level.restartAfter() == Looks.UNSET ? deeper : level.restartAfter();
            if (at < after) {
                counts[deeper] = Looks.UNSET;
            }
        }
        return counts;
    }

    private static String write(Num num, AbstractList list, Level level, int[] counts) {
        StringBuilder text = new StringBuilder();
        String pattern = level.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int index = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (index < 0 || index >= LEVELS) {
                text.append(c);
                continue;
            }
            Level other = level(num, list, index);
            int count = counts[index] == Looks.UNSET ? start(num, list, index) : counts[index];
            String format = level.legal() || other == null ? "decimal" : other.format();
            text.append(NumberFormats.write(count, format));
            i++;
        }
        return text.toString();
    }

    private static int[] unset() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, Looks.UNSET);
        return counts;
    }

    private void readList(XmlCursor xml) throws ImportException {
        int id = xml.number("w:abstractNumId", Looks.UNSET);
        Level[] levels = new Level[LEVELS];
        String[] link = {""};
        xml.children(name -> {
            switch (name) {
                case "w:lvl" -> readLevel(xml, levels);
                case "w:numStyleLink" -> link[0] = xml.attribute("w:val");
                default -> {
                    // Names for Word's own lists.
                }
            }
        });
        lists.putIfAbsent(id, new AbstractList(id, levels, link[0]));
    }

    private void readNum(XmlCursor xml) throws ImportException {
        int id = xml.number("w:numId", Looks.UNSET);
        int[] list = {Looks.UNSET};
        Level[] levels = new Level[LEVELS];
        int[] starts = unset();
        xml.children(name -> {
            switch (name) {
                case "w:abstractNumId" -> list[0] = xml.number(Looks.UNSET);
                case "w:lvlOverride" -> {
                    int at = xml.number("w:ilvl", Looks.UNSET);
                    xml.children(child -> {
                        if (child.equals("w:lvl")) {
                            readLevel(xml, levels);
                        } else if (child.equals("w:startOverride") && at >= 0 && at < LEVELS) {
                            starts[at] = Math.clamp(xml.number(1), 0, HIGHEST);
                        }
                    });
                }
                default -> {
                    // Nothing else is known here.
                }
            }
        });
        nums.putIfAbsent(id, new Num(list[0], levels, starts));
    }

    private static void readLevel(XmlCursor xml, Level[] levels) throws ImportException {
        int at = xml.number("w:ilvl", Looks.UNSET);
        var read = new Object() {
            int start = 0;
            String format = "decimal";
            String text = "";
            String suffix = "\t";
            boolean legal;
            int restartAfter = Looks.UNSET;
            String style = "";
        };
        xml.children(name -> {
            switch (name) {
                case "w:start" -> read.start = Math.clamp(xml.number(1), 0, HIGHEST);
                case "w:numFmt" -> read.format = xml.attribute("w:val");
                case "mc:AlternateContent" -> read.format = customFormat(xml);
                case "w:lvlText" -> read.text = shortened(xml.attribute("w:val"));
                case "w:suff" -> read.suffix = suffix(xml.attribute("w:val"));
                case "w:isLgl" -> read.legal = xml.on();
                case "w:lvlRestart" -> read.restartAfter = Math.clamp(xml.number(0), 0, LEVELS);
                case "w:pStyle" -> read.style = xml.attribute("w:val");
                default -> {
                    // Looks of the number.
                }
            }
        });
        if (at >= 0 && at < LEVELS) {
            levels[at] = new Level(
                    read.start, read.format, read.text, read.suffix, read.legal, read.restartAfter, read.style);
        }
    }

    /** Word wraps a format of its own making (001, 002 …) and gives a plain one beside it. */
    private static String customFormat(XmlCursor xml) throws ImportException {
        String[] format = {"decimal"};
        xml.children(branch -> xml.children(name -> {
            if (name.equals("w:numFmt") && !xml.attribute("w:val").equals("custom")) {
                format[0] = xml.attribute("w:val");
            }
        }));
        return format[0];
    }

    /** Word allows no longer text of a number. */
    private static String shortened(String text) {
        return text.length() <= TEXT ? text : text.substring(0, TEXT);
    }

    private static String suffix(String value) {
        return switch (value) {
            case "space" -> " ";
            case "nothing" -> "";
            default -> "\t";
        };
    }
}
