package org.collate.testkit.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.difference.Clauses;
import org.collate.model.Reports;
import org.collate.model.report.Addressable;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Measure;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.TextElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A change that names what it changes by ids and words and not by places, so that it means the same after other
 * changes. It fails with an {@link IllegalStateException} where what it names is no longer there.
 */
sealed interface Step {

    /** The facts it changes. */
    Set<String> writes();

    /** The facts it needs as they are. */
    Set<String> reads();

    /** Changes a report. */
    void apply(Report report);

    /** Whether neither of two changes touches what the other changes or needs. */
    static boolean areApart(Step a, Step b) {
        return a.writes().stream()
                        .noneMatch(f -> b.writes().contains(f) || b.reads().contains(f))
                && b.writes().stream().noneMatch(a.reads()::contains);
    }

    /**
     * Whether this put an element behind one that a later change takes away: afterwards nobody can see where it was put,
     * so there is no telling what a merge should do.
     */
    default boolean standsBehindWhatGoesWith(Step later) {
        String behind = switch (this) {
            case Add add -> add.behind();
            case Shift shift -> shift.behind();
            default -> "";
        };
        return later.writes().contains("exists " + behind) || later.writes().contains("place " + behind);
    }

    /** Puts a clause in the place of another; an empty one deletes it. */
    record Reword(String element, String clause, String words) implements Step {
        @Override
        public Set<String> writes() {
            return Set.of("words " + element + " " + clause);
        }

        @Override
        public Set<String> reads() {
            return Set.of("exists " + element);
        }

        @Override
        public void apply(Report report) {
            edit(report, element, clause, words);
        }
    }

    /** Puts a whole sentence behind a clause. */
    record InsertSentence(String element, String behind, String sentence) implements Step {
        @Override
        public Set<String> writes() {
            return Set.of("gap " + element + " " + behind);
        }

        @Override
        public Set<String> reads() {
            return Set.of("exists " + element, "words " + element + " " + behind);
        }

        @Override
        public void apply(Report report) {
            edit(report, element, behind, behind + sentence);
        }
    }

    private static void edit(Report report, String element, String clause, String words) {
        TextElement text = (TextElement) find(report, element);
        List<String> clauses = Clauses.of(String.join("\n", text.getLines()));
        int index = clauses.indexOf(clause);
        require(index >= 0);
        StringBuilder edited = new StringBuilder();
        for (int i = 0; i < clauses.size(); i++) {
            edited.append(i == index ? words : clauses.get(i));
        }
        text.getLines().clear();
        if (!edited.isEmpty()) {
            text.getLines().addAll(List.of(edited.toString().split("\n", -1)));
        }
    }

    /** Puts a new problem behind an element, or first into a parent where that is named. */
    record Add(String id, String parent, String behind) implements Step {
        @Override
        public Set<String> writes() {
            return Set.of("exists " + id);
        }

        @Override
        public Set<String> reads() {
            return new HashSet<>(List.of("exists " + parent, "exists " + behind, "place " + behind));
        }

        @Override
        public void apply(Report report) {
            Problem problem = ReportFactory.eINSTANCE.createProblem();
            problem.setId(id);
            problem.getLines().add("新增" + id + "。");
            put(report, problem, parent, behind);
        }
    }

    /**
     * Moves an element behind another, or to the first place of a parent.
     *
     * @param swapped the one sibling that it passes, which may as well have moved; empty where there is no such one
     */
    record Shift(String id, String parent, String behind, Optional<String> swapped) implements Step {
        @Override
        public Set<String> writes() {
            Set<String> writes = new HashSet<>(Set.of("place " + id));
            swapped.ifPresent(neighbour -> writes.add("place " + neighbour));
            return writes;
        }

        @Override
        public Set<String> reads() {
            return new HashSet<>(List.of("exists " + id, "exists " + parent, "exists " + behind, "place " + behind));
        }

        @Override
        public void apply(Report report) {
            Content content = (Content) find(report, id);
            require(!EcoreUtil.isAncestor(content, find(report, parent)) && !id.equals(behind));
            put(report, content, parent, behind);
        }
    }

    private static void put(Report report, Content content, String parent, String behind) {
        Parent holder = (Parent) find(report, parent);
        if (!behind.isEmpty()) {
            require(((Content) find(report, behind)).getParent() == holder);
        }
        EcoreUtil.remove(content);
        int index = behind.isEmpty() ? 0 : holder.getContents().indexOf(find(report, behind)) + 1;
        holder.getContents().add(index, content);
    }

    /**
     * Deletes an element and what it holds.
     *
     * @param facts every fact of what is deleted
     */
    record Delete(String id, Set<String> facts) implements Step {
        @Override
        public Set<String> writes() {
            return facts;
        }

        @Override
        public Set<String> reads() {
            return Set.of();
        }

        @Override
        public void apply(Report report) {
            EcoreUtil.deleteAll(List.of(find(report, id)), true);
        }
    }

    /** Links a measure to a problem, or takes the link away. */
    record Relink(String measure, String target) implements Step {
        @Override
        public Set<String> writes() {
            return Set.of("link " + measure + " " + target);
        }

        @Override
        public Set<String> reads() {
            return Set.of("exists " + measure, "exists " + target);
        }

        @Override
        public void apply(Report report) {
            List<Addressable> links = ((Measure) find(report, measure)).getAddresses();
            Addressable problem = (Addressable) find(report, target);
            if (!links.remove(problem)) {
                links.add(problem);
            }
        }
    }

    /** Turns the running in of an element round. */
    record RunIn(String id) implements Step {
        @Override
        public Set<String> writes() {
            return Set.of("runIn " + id);
        }

        @Override
        public Set<String> reads() {
            return Set.of("exists " + id);
        }

        @Override
        public void apply(Report report) {
            Content content = (Content) find(report, id);
            content.setRunIn(!content.isRunIn());
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("The step does not fit");
        }
    }

    private static Identified find(Report report, String id) {
        return Reports.find(report, id).orElseThrow(() -> new IllegalStateException("Gone: " + id));
    }
}
