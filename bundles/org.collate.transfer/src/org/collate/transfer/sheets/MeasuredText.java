package org.collate.transfer.sheets;

import java.util.ArrayList;
import java.util.List;
import org.collate.transfer.sheets.SheetBlock.Passage;

/** The characters of a paragraph, measured. */
record MeasuredText(
        int[] characters,
        boolean[] latin,
        Letters[] letters,
        int[] places,
        double[] before,
        double[] advance,
        double[] spacing) {

    /** The room between Chinese characters and others is a fifth of a character. */
    private static final int PARTED = 5;

    private static final int TAB = 640;

    static MeasuredText of(Passage passage, Widths widths) {
        int count = passage.letters().stream()
                .mapToInt(each -> each.words().codePointCount(0, each.words().length()))
                .sum();
        int[] characters = new int[count];
        Letters[] letters = new Letters[count];
        int[] places = new int[count];
        int at = 0;
        for (Letters each : passage.letters()) {
            for (int i = 0; i < each.words().length(); i += Character.charCount(characters[at - 1])) {
                characters[at] = each.words().codePointAt(i);
                letters[at] = each;
                places[at++] = i;
            }
        }
        boolean[] latin = LetterScript.latin(characters);
        double[] advance = new double[count];
        double[] before = new double[count];
        double[] spacing = new double[count];
        Setting setting = passage.setting();
        for (int i = 0; i < count; i++) {
            Face face = letters[i].face();
            advance[i] = isMark(characters[i])
                    ? 0
                    : widths.advance(face.font(latin[i]), face.isBold(), characters[i]) * face.em();
            // Word processors do not space the last letter before others.
            boolean isSpaced = i + 1 < count
                    && latin[i] == latin[i + 1]
                    && letters[i].isLike(letters[i + 1])
                    && !LineRules.isDash(characters[i], characters[i + 1]);
            spacing[i] = isSpaced ? setting.spacing() : 0;
            boolean isSeam = i > 0
                    && setting.isParted()
                    && latin[i] != latin[i - 1]
                    && Character.isLetterOrDigit(characters[i])
                    && Character.isLetterOrDigit(characters[i - 1]);
            before[i] = isSeam ? face.em() / (double) PARTED : 0;
        }
        return new MeasuredText(characters, latin, letters, places, before, advance, spacing);
    }

    /** Whether a character stands on the one before it. */
    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    int length() {
        return characters.length;
    }

    /** Where a line ends that begins at a character. */
    int end(int start, double room) {
        double x = 0;
        int i = start;
        while (i < length() && characters[i] != '\n') {
            double wide = wide(i, x);
            if (i > start && !isKind(i - 1, i)) {
                x = Math.round(x + 0.25);
            }
            double gap = i == start ? 0 : before[i];
            if (x + gap + wide > room && i > start && !LineRules.isBlank(characters[i])) {
                return back(start, whole(start, i));
            }
            x += gap + wide + spacing[i];
            i++;
        }
        return Math.min(i + 1, length());
    }

    private double wide(int at, double x) {
        return characters[at] == '\t' ? TAB - x % TAB : advance[at];
    }

    /**
     * The last place at or before one that does not fit where a line may end; that place itself where there is none. A place
     * in letters of another kind is looked for by their own rules, from their end.
     */
    private int back(int start, int cut) {
        int from = cut;
        while (from > start) {
            int end = lastEnd(start, from);
            int begin = kindStart(start, from);
            if (end >= begin || end <= start) {
                return end > start ? end : cut;
            }
            from = whole(start, begin - 1);
        }
        return cut;
    }

    /** A place that is not within a dash. */
    private int whole(int start, int at) {
        return at > start + 1 && LineRules.isDash(characters[at - 1], characters[at]) ? at - 1 : at;
    }

    private int lastEnd(int start, int cut) {
        int real = cut;
        while (real > 0 && !Character.isLetterOrDigit(characters[real])) {
            real--;
        }
        return lastEnd(start, cut, latin[real]);
    }

    private int lastEnd(int start, int cut, boolean isLatin) {
        for (int i = cut; i > start; i--) {
            boolean mayEnd = isLatin
                    ? LineRules.mayEndInLatin(
                            characters[i - 1], characters[i], i + 1 < length() ? characters[i + 1] : 0)
                    : LineRules.mayEndInChinese(characters[i - 1], characters[i]);
            // Behind a slash a line ends only where more than that would fit on it.
            boolean isForced = isLatin && i == cut && characters[i - 1] == '/';
            if (mayEnd && !isForced && !isMark(characters[i])) {
                return i;
            }
        }
        return start;
    }

    private boolean isKind(int one, int other) {
        return latin[one] == latin[other] && letters[one].isLike(letters[other]);
    }

    /** Where the letters begin that are of one kind with those at a place. */
    private int kindStart(int start, int at) {
        int begin = at;
        while (begin > start && isKind(begin - 1, at)) {
            begin--;
        }
        return begin;
    }

    int height(int start, int end, Widths widths, Face empty) {
        double height = start == end ? widths.height(empty.chinese()) * empty.em() : 0;
        for (int i = start; i < end; i++) {
            Face face = letters[i].face();
            height = Math.max(height, widths.height(face.font(latin[i])) * face.em());
        }
        return (int) Math.round(height);
    }

    List<PlacedLetter> placed(int start, int end, double left, double room, Setting.Side side) {
        int last = end;
        while (last > start && (LineRules.isBlank(characters[last - 1]) || characters[last - 1] == '\n')) {
            last--;
        }
        List<PlacedLetter> placed = new ArrayList<>();
        double x = 0;
        for (int i = start; i < last; i++) {
            x += i == start ? 0 : before[i];
            double wide = wide(i, x);
            Letters of = letters[i];
            if (isMark(characters[i]) && !placed.isEmpty()) {
                placed.add(placed.removeLast().with(Character.toString(characters[i])));
                continue;
            }
            int offset = of.offsetAt(places[i]);
            placed.add(new PlacedLetter(
                    Character.toString(characters[i]),
                    of.face(),
                    latin[i],
                    of.ink(),
                    left + x,
                    wide,
                    of.element(),
                    offset));
            x += wide + (i + 1 < last ? spacing[i] : 0);
        }
        boolean isLast = end == length() || characters[end - 1] == '\n';
        return switch (side) {
            case LEFT -> placed;
            case CENTRE -> shifted(placed, (room - x) / 2, 0);
            case RIGHT -> shifted(placed, room - x, 0);
            case BOTH -> isLast || placed.size() < 2 ? placed : shifted(placed, 0, (room - x) / (placed.size() - 1));
        };
    }

    private static List<PlacedLetter> shifted(List<PlacedLetter> placed, double by, double each) {
        List<PlacedLetter> shifted = new ArrayList<>();
        for (PlacedLetter letter : placed) {
            shifted.add(letter.shifted(by + each * shifted.size()));
        }
        return shifted;
    }
}
