package org.collate.transfer.structure;

import java.util.Optional;
import org.collate.core.layout.HanNumerals;
import org.collate.model.report.Numbering;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.mending.Mendings;
import org.collate.transfer.structure.segment.LookAlikes;
import org.collate.transfer.structure.segment.Segment;

/** Compares the numbers of a source with the computed ones, and tells what is wrong with them. */
final class NumberCheck {

    private final Mendings mendings;

    NumberCheck(Mendings mendings) {
        this.mendings = mendings;
    }

    /**
     * Checks one number.
     *
     * @param previous the number before it in its list, as the source has it; 0 where the list begins
     * @param computed the number as the report computes it
     */
    void check(Segment segment, Marker marker, int previous, String computed) {
        SourceLine line = segment.line();
        String written = Blanks.strip(line.text().substring(marker.start(), marker.end()));
        if (written.equals(computed)) {
            return;
        }
        int at = line.origins()[Math.min(marker.start(), line.origins().length - 1)];
        int last = replace(line, marker, at, computed);
        if (written.isEmpty()) {
            gather(at, "I13", Severity.INFO, "number.bullets", written, computed);
        } else if (marker.style() == Numbering.LABEL) {
            gather(at, "I14", Severity.INFO, "number.labels", written, computed);
        } else if (!order(at, marker, previous, written, computed) & !form(at, marker, written, computed)) {
            gather(at, "N01", Severity.WARNING, "number.shifted", written, computed);
        }
        if (mendings.line(last) != mendings.line(at)) {
            gather(last, "N08", Severity.WARNING, "number.form", written, computed);
        }
    }

    /**
     * Tells of a number that an item of a row of a table got, or a heading of one of its cells; the table's own are left out.
     *
     * @param item whether it is an item
     */
    void checkTabled(Segment segment, Marker marker, String computed, boolean item) {
        SourceLine line = segment.line();
        String written = Blanks.strip(line.text().substring(marker.start(), marker.end()));
        int at = line.origins()[Math.min(marker.start(), line.origins().length - 1)];
        int last = written.equals(computed) ? at : replace(line, marker, at, computed);
        gather(at, "I12", Severity.INFO, item ? "number.table" : "number.tableHeads", written, computed);
        if (mendings.line(last) != mendings.line(at)) {
            gather(last, "N08", Severity.WARNING, "number.form", written, computed);
        }
    }

    /** Puts the computed number in the place of the written one, and says where that ends. */
    private int replace(SourceLine line, Marker marker, int at, String computed) {
        boolean put = false;
        int last = at;
        for (int i = marker.start(); i < marker.end(); i++) {
            if (!Blanks.isBlank(line.text().charAt(i))) {
                mendings.replace(line.origins()[i], line.origins()[i] + 1, put ? "" : computed);
                put = true;
                last = line.origins()[i];
            }
        }
        if (!put) {
            mendings.replace(at, at, computed);
        }
        return last;
    }

    private boolean order(int at, Marker marker, int previous, String written, String computed) {
        if (marker.follows(previous)) {
            return false;
        }
        if (previous > 0 && marker.value() == previous) {
            tell(at, "N02", "number.duplicate", written, computed);
        } else if (previous == 0) {
            tell(at, "N03", "number.start", written, computed);
        } else {
            tell(at, "N01", "number.gap", written, computed);
        }
        return true;
    }

    private boolean form(int at, Marker marker, String written, String computed) {
        boolean bracketed = marker.style() == Numbering.HAN_BRACKETED || marker.style() == Numbering.DIGIT_BRACKETED;
        if (isOfParts(marker, written)) {
            gather(at, "I19", Severity.INFO, "number.parts", written, computed);
        } else if (LookAlikes.holds(written)) {
            gather(at, "I10", Severity.WARNING, "number.misread", written, computed);
        } else if (written.length() == 1 && marker.style() != Numbering.DECIMAL) {
            boolean circled = marker.style() == Numbering.CIRCLED && written.charAt(0) <= '⑳';
            if (circled) {
                return false;
            }
            gather(at, "N08", Severity.INFO, "number.enclosed", written, computed);
        } else if (written.indexOf('(') >= 0 || written.indexOf(')') >= 0 || isHalfBracket(marker, written)) {
            gather(at, "N05", Severity.WARNING, "number.brackets", written, computed);
        } else if (marker.separator() != '\0' && wrongSeparator(marker)) {
            gather(at, bracketed ? "N07" : "N06", Severity.WARNING, "number.separator", written, computed);
        } else if (isUnlike(marker, written)) {
            gather(at, "N08", Severity.WARNING, "number.form", written, computed);
        } else {
            return false;
        }
        return true;
    }

    /** Whether a number is one of 第一部分, or was lowered since it stands below such. */
    private static boolean isOfParts(Marker marker, String written) {
        char first = written.charAt(0);
        boolean bracket = first == '（' || first == '(';
        return switch (marker.style()) {
            case HAN -> first == '第';
            case HAN_BRACKETED -> HanNumerals.isNumeral(first) && written.indexOf('）') < 0 && written.indexOf(')') < 0;
            case DIGIT -> bracket;
            case DIGIT_BRACKETED -> Character.isDigit(first) && written.indexOf('）') < 0 && written.indexOf(')') < 0;
            default -> false;
        };
    }

    /** Whether a number is written with other digits or numerals than its kind has: １. （１） 壹、. */
    private static boolean isUnlike(Marker marker, String written) {
        return switch (marker.style()) {
            case DIGIT -> !written.equals(marker.value() + ".");
            case DIGIT_BRACKETED -> !written.equals("（" + marker.value() + "）");
            case HAN -> !HanNumerals.isNumeral(written.charAt(0));
            default -> false;
        };
    }

    private static boolean isHalfBracket(Marker marker, String written) {
        boolean bracketed = marker.style() == Numbering.HAN_BRACKETED || marker.style() == Numbering.DIGIT_BRACKETED;
        return bracketed && written.length() > 1 && written.charAt(0) != '（';
    }

    private static boolean wrongSeparator(Marker marker) {
        return switch (marker.style()) {
            case HAN -> marker.separator() != '、';
            case DIGIT -> marker.separator() != '.';
            case DI_YI, SHOU_XIAN, QI_YI, YI_FANG_MIAN -> marker.separator() != '，';
            case HAN_BRACKETED, DIGIT_BRACKETED, DECIMAL, CIRCLED -> true;
            default -> false;
        };
    }

    private void gather(int at, String rule, Severity severity, String key, String written, String computed) {
        mendings.gather(at, 1, rule, severity, key, Optional.empty(), written, computed);
    }

    private void tell(int at, String rule, String key, String written, String computed) {
        mendings.tell(at, mendings.quote(at), rule, Severity.WARNING, key, written, computed);
    }
}
