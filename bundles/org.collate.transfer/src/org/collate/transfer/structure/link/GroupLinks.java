package org.collate.transfer.structure.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Measure;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;

/**
 * Links what a report puts together: a label 原因： explains the problem before it, and that is a fact; the causes of a group may
 * explain the problems beside it, and that is proposed.
 */
final class GroupLinks {

    private static final int MOST = 3;

    private GroupLinks() {}

    /** Makes and proposes the links of a report, save for what has some already. */
    static void propose(Report report) {
        walk(report, GroupLinks::labels);
        walk(report, GroupLinks::groups);
    }

    private static void walk(Parent parent, Consumer<Parent> link) {
        link.accept(parent);
        for (Content content : parent.getContents()) {
            if (content instanceof Parent inner) {
                walk(inner, link);
            }
        }
    }

    /**
     * Labelled causes and measures belong to the problem that stands before them: their labels tie them to it, so that is no
     * proposal. Behind several problems in a row nothing says to which of them they belong.
     */
    private static void labels(Parent parent) {
        List<Problem> problems = new ArrayList<>();
        List<Cause> causes = new ArrayList<>();
        boolean answered = false;
        for (Content content : parent.getContents()) {
            switch (content) {
                case Problem each -> {
                    if (answered) {
                        problems = new ArrayList<>();
                        causes = new ArrayList<>();
                    }
                    answered = false;
                    problems.add(each);
                }
                case Cause cause
                when cause.getNumbering() == Numbering.LABEL -> {
                    answered = true;
                    if (!isLinked(cause)) {
                        addUpTo(problems.size() > 1 ? cause.getProposedExplains() : cause.getExplains(), problems);
                    }
                    causes.add(cause);
                }
                case Measure measure
                when measure.getNumbering() == Numbering.LABEL -> {
                    answered = true;
                    if (!isLinked(measure)) {
                        measure.getAddresses().addAll(causes);
                        addUpTo(
                                problems.size() > 1 ? measure.getProposedAddresses() : measure.getAddresses(),
                                problems);
                    }
                }
                default -> {}
            }
        }
    }

    /** Whether it is known, or proposed, what a cause explains. */
    static boolean isLinked(Cause cause) {
        return !cause.getExplains().isEmpty() || !cause.getProposedExplains().isEmpty();
    }

    /** Whether it is known, or proposed, what a measure addresses. */
    static boolean isLinked(Measure measure) {
        return !measure.getAddresses().isEmpty()
                || !measure.getProposedAddresses().isEmpty();
    }

    /** A part that holds groups of problems, causes and measures. */
    private static void groups(Parent parent) {
        List<Problem> problems = held(parent, Problem.class);
        List<Cause> causes = held(parent, Cause.class);
        List<Measure> measures = held(parent, Measure.class);
        if (problems.isEmpty()) {
            return;
        }
        pair(causes, problems, (cause, found) -> {
            if (!isLinked(cause)) {
                if (found.size() > MOST && parent instanceof Aspect aspect) {
                    cause.getProposedExplains().add(aspect);
                } else {
                    cause.getProposedExplains().addAll(found);
                }
            }
        });
        List<Measure> open = measures.stream().filter(each -> !isLinked(each)).toList();
        pair(open, causes, (measure, found) -> addUpTo(measure.getProposedAddresses(), found));
        pair(open, problems, (measure, found) -> addUpTo(measure.getProposedAddresses(), found));
    }

    private static <T> void addUpTo(List<T> links, List<? extends T> found) {
        if (found.size() <= MOST) {
            links.addAll(found);
        }
    }

    /** Each with the one at its place where both lists are as long, else with all. */
    private static <A, B> void pair(List<A> from, List<B> to, BiConsumer<A, List<B>> link) {
        for (int i = 0; i < from.size(); i++) {
            link.accept(from.get(i), from.size() == to.size() ? List.of(to.get(i)) : to);
        }
    }

    /** The items of a type in the groups that a part holds. */
    private static <T> List<T> held(Parent parent, Class<T> type) {
        List<T> held = new ArrayList<>();
        for (Content group : parent.getContents()) {
            if (group instanceof Aspect && parent instanceof Headed) {
                ((Aspect) group)
                        .getContents().stream()
                                .filter(type::isInstance)
                                .map(type::cast)
                                .forEach(held::add);
            }
        }
        return held;
    }
}
