package org.collate.testkit.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.testkit.RandomEdits;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A random report and the random edits of two sides, some of which both made. Laws are held over many; what breaks one
 * is shrunk, by edits and by elements, until all that is left is needed to break it.
 */
record Scripts(Report base, List<Edit> both, List<Edit> ours, List<Edit> theirs) {

    /** What must hold for three versions. */
    @FunctionalInterface
    interface Law {
        void hold(Versions versions, long seed);
    }

    /** Holds a law over the random scripts of a slice of seeds; an error tells the seed and the shrunk scripts. */
    static void hold(Law law) {
        Slice.forEachSeed(seed -> {
            Scripts scripts = of(seed);
            if (scripts.breaks(law, seed)) {
                Scripts small = scripts.shrunk(law, seed);
                try {
                    law.hold(small.versions(), seed);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(small.told() + e.getMessage(), e);
                }
            }
        });
    }

    /** The scripts of a seed. */
    static Scripts of(long seed) {
        Random random = new Random(seed);
        // In a small report the two sides meet more often.
        int size = random.nextInt(3) == 0 ? 2 + random.nextInt(25) : 3 + random.nextInt(6);
        Report base = Copies.of(new RandomReports(random).report(size));
        Rivalry rivalry = new Rivalry(base, random);
        Report ours = Copies.of(base);
        List<Edit> both = random.nextInt(3) == 0 ? edit(ours, rivalry, random) : List.of();
        Report theirs = Copies.of(ours);
        return new Scripts(base, both, edit(ours, rivalry, random), edit(theirs, rivalry, random));
    }

    /** A copy of a report with some random edits more. */
    static Report goneOn(Report report, long seed) {
        Report gone = Copies.of(report);
        edit(gone, new Rivalry(report, new Random(seed)), new Random(seed + 1));
        return gone;
    }

    private static List<Edit> edit(Report report, Rivalry rivalry, Random random) {
        RandomEdits edits = new RandomEdits(random);
        List<Edit> made = new ArrayList<>();
        for (int i = random.nextInt(10); i > 0; i--) {
            Edit edit = random.nextInt(2) == 0 ? rivalry.next(report) : edits.next(report);
            if (isMade(edit, report)) {
                made.add(edit);
            }
        }
        return made;
    }

    /** An edit that does not fit leaves the report as it is. */
    private static boolean isMade(Edit edit, Report report) {
        try {
            edit.apply(report);
            return true;
        } catch (EditException e) {
            return false;
        }
    }

    /** The three versions. */
    Versions versions() {
        Report common = Copies.of(base);
        both.forEach(edit -> isMade(edit, common));
        return new Versions(base, edited(common, ours), edited(common, theirs));
    }

    private static Report edited(Report common, List<Edit> edits) {
        Report report = Copies.of(common);
        edits.forEach(edit -> isMade(edit, report));
        return report;
    }

    private boolean breaks(Law law, long seed) {
        try {
            law.hold(versions(), seed);
            return false;
        } catch (RuntimeException | AssertionError e) {
            return true;
        }
    }

    private Scripts shrunk(Law law, long seed) {
        for (Scripts smaller : smaller()) {
            if (smaller.breaks(law, seed)) {
                return smaller.shrunk(law, seed);
            }
        }
        return this;
    }

    /** The scripts with one edit or one element less. */
    private List<Scripts> smaller() {
        List<Scripts> smaller = new ArrayList<>();
        for (int i = 0; i < both.size(); i++) {
            smaller.add(new Scripts(base, without(both, i), ours, theirs));
        }
        for (int i = 0; i < ours.size(); i++) {
            smaller.add(new Scripts(base, both, without(ours, i), theirs));
        }
        for (int i = 0; i < theirs.size(); i++) {
            smaller.add(new Scripts(base, both, ours, without(theirs, i)));
        }
        for (Identified part :
                Reports.parts(base).filter(Content.class::isInstance).toList()) {
            Report less = Copies.of(base);
            EcoreUtil.delete(Reports.find(less, part.getId()).orElseThrow(), true);
            smaller.add(new Scripts(less, both, ours, theirs));
        }
        return smaller;
    }

    private static List<Edit> without(List<Edit> edits, int index) {
        List<Edit> less = new ArrayList<>(edits);
        less.remove(index);
        return less;
    }

    private String told() {
        return "both " + both + "\nours " + ours + "\ntheirs " + theirs + "\n" + Copies.text(base) + "\n";
    }
}
