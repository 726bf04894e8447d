package org.collate.transfer.structure;

import org.collate.model.report.Numbering;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.mending.Mendings;

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
        int at = line.origins()[marker.start()];
        boolean put = false;
        int last = at;
        for (int i = marker.start(); i < marker.end(); i++) {
            if (!Blanks.isBlank(line.text().charAt(i))) {
                mendings.replace(line.origins()[i], line.origins()[i] + 1, put ? "" : computed);
                put = true;
                last = line.origins()[i];
            }
        }
        boolean told = order(at, marker, previous, written, computed);
        told |= form(at, marker, written, computed);
        if (!told) {
            tell(at, "N01", "number.shifted", written, computed);
        }
        if (mendings.line(last) != mendings.line(at)) {
            tell(last, "N08", "number.form", written, computed);
        }
    }

    private boolean order(int at, Marker marker, int previous, String written, String computed) {
        int value = marker.value();
        if (value == previous + 1) {
            return false;
        }
        if (previous > 0 && value == previous) {
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
        if (written.indexOf('(') >= 0 || written.indexOf(')') >= 0 || isHalfBracket(marker, written)) {
            tell(at, "N05", "number.brackets", written, computed);
        } else if (marker.separator() != '\0' && wrongSeparator(marker)) {
            tell(at, bracketed ? "N07" : "N06", "number.separator", written, computed);
        } else if (marker.style() == Numbering.DIGIT && !written.equals(marker.value() + ".")) {
            tell(at, "N08", "number.form", written, computed);
        } else {
            return false;
        }
        return true;
    }

    private static boolean isHalfBracket(Marker marker, String written) {
        boolean bracketed = marker.style() == Numbering.HAN_BRACKETED || marker.style() == Numbering.DIGIT_BRACKETED;
        return bracketed && written.length() > 1 && written.charAt(0) != '（';
    }

    private static boolean wrongSeparator(Marker marker) {
        return switch (marker.style()) {
            case HAN -> marker.separator() != '、';
            case DIGIT -> marker.separator() != '.';
            case DI_YI -> marker.separator() != '，';
            case HAN_BRACKETED, DIGIT_BRACKETED -> true;
            default -> false;
        };
    }

    private void tell(int at, String rule, String key, String written, String computed) {
        mendings.tell(at, mendings.quote(at), rule, Severity.WARNING, key, written, computed);
    }
}
