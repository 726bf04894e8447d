package org.collate.operations.returned;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.revisions.Revision;
import org.collate.core.text.Words;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.ChangeMark.Kind;

/**
 * What a reader did with the revisions that went out as marks in a document: those whose marks are still there are left, the
 * others are accepted or rejected by what the text reads now. Where it reads like neither, nothing is said.
 *
 * @param accepted the ids of the revisions that were accepted
 * @param rejected the ids of those that were rejected
 */
public record ReadVerdicts(Set<String> accepted, Set<String> rejected) {

    /** None was judged. */
    static final ReadVerdicts NONE = new ReadVerdicts(Set.of(), Set.of());

    /** So many characters around a change tell its place. */
    private static final int AROUND = 8;

    private static final String START = "\u0002";
    private static final String END = "\u0003";

    public ReadVerdicts {
        accepted = Set.copyOf(accepted);
        rejected = Set.copyOf(rejected);
    }

    /**
     * Reads the verdicts.
     *
     * @param revisions what went out
     * @param marks the marks of ours that came back
     * @param since the report that the revisions changed
     * @param base the report that went out
     * @param now the report as it came back
     */
    static ReadVerdicts of(List<Revision> revisions, List<ChangeMark> marks, Report since, Report base, Report now) {
        Set<String> there = new HashSet<>();
        for (ChangeMark mark : marks) {
            there.add(sign(isGoing(mark.kind()), mark.words()));
        }
        JudgedPlaces places = new JudgedPlaces(revisions, marks, since, base, now);
        Set<String> accepted = new LinkedHashSet<>();
        Set<String> rejected = new LinkedHashSet<>();
        for (Revision each : revisions) {
            Optional<Boolean> verdict = switch (each.kind()) {
                case INSERT, DELETE, REWORD -> {
                    boolean isLeft = !each.after().isEmpty() && there.contains(sign(false, each.after()))
                            || !each.before().isEmpty() && there.contains(sign(true, each.before()));
                    yield isLeft ? Optional.empty() : judged(each, base, now);
                }
                case MOVE -> places.move(each);
                case SPLIT -> places.split(each);
                case JOIN -> places.join(each);
                case ATTRIBUTE -> places.runIn(each);
                // Word shows no links.
                case RELINK -> Optional.empty();
            };
            verdict.ifPresent(isAccepted -> (isAccepted ? accepted : rejected).add(each.id()));
        }
        return new ReadVerdicts(accepted, rejected);
    }

    private static boolean isGoing(Kind kind) {
        return kind == Kind.DELETED || kind == Kind.MOVED_FROM;
    }

    private static String sign(boolean goes, String words) {
        return (goes ? "-" : "+") + words.strip();
    }

    private static Optional<Boolean> judged(Revision revision, Report base, Report back) {
        Optional<String> was = words(base, revision.element());
        Optional<String> is = words(back, revision.element());
        if (revision.feature().isEmpty()) {
            boolean wanted = revision.kind() == Revision.Kind.INSERT;
            boolean isThere = is.isPresent();
            // What came back under another id says nothing for sure.
            boolean isElsewhere = !wanted && !isThere && isAnywhere(back, base, revision.before());
            return isElsewhere ? Optional.empty() : Optional.of(wanted == isThere);
        }
        if (was.isEmpty() || is.isEmpty() || revision.span().end() > was.get().length()) {
            return Optional.empty();
        }
        // The edges of a text are places of their own.
        String old = START + was.get() + END;
        String now = START + is.get() + END;
        int start = START.length() + revision.span().start();
        int end = START.length() + revision.span().end();
        String before = old.substring(Math.max(0, start - AROUND), start);
        String after = old.substring(end, Math.min(old.length(), end + AROUND));
        boolean readsAccepted = now.contains(before + revision.after() + after);
        boolean readsRejected = now.contains(before + revision.before() + after);
        return readsAccepted == readsRejected ? Optional.empty() : Optional.of(readsAccepted);
    }

    private static boolean isAnywhere(Report back, Report base, String words) {
        return !words.isBlank()
                && Reports.elements(back)
                        .map(Identified::getId)
                        .filter(id -> Reports.find(base, id).isEmpty())
                        .anyMatch(id -> words(back, id).filter(words::equals).isPresent());
    }

    /** The words of an element; empty where it is not there. */
    static Optional<String> words(Report report, String element) {
        return Reports.find(report, element).filter(Element.class::isInstance).map(found -> Words.of((Element) found));
    }
}
