package org.collate.transfer.structure.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.core.layout.Lead;
import org.collate.model.report.Addressable;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Explainable;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;

/**
 * Proposes links from causes to what they explain, and from measures to what they address: by shared pairs of characters,
 * where pairs that many elements share weigh little, and by order where two lists are equally long. A proposal is never
 * a fact; a person confirms it.
 */
public final class LinkProposer {

    private static final double BY_ORDER = 0.25;
    private static final double LEAST = 0.12;
    private static final double NEAR_BEST = 0.9;
    private static final int LEAD_WEIGHT = 3;
    private static final int MOST = 3;
    private static final int BOUND = 400;
    private static final int WORDS = 600;

    private final List<Aspect> aspects = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final Map<Object, Map<Integer, Integer>> words = new HashMap<>();
    private final Map<Integer, Integer> spread = new HashMap<>();

    private LinkProposer(Report report) {
        collect(report);
    }

    /** Proposes the links of a report. */
    public static void propose(Report report) {
        LinkProposer links = new LinkProposer(report);
        if (links.problems.size() + links.aspects.size() > BOUND
                || links.causes.size() + links.measures.size() > BOUND) {
            return;
        }
        GroupLinks.propose(report);
        links.causes();
        links.measures();
    }

    private void collect(Parent parent) {
        for (Content content : parent.getContents()) {
            boolean top = !(parent instanceof Item);
            switch (content) {
                case Aspect aspect -> aspects.add(aspect);
                case Problem problem -> problems.add(problem);
                case Cause cause when top -> causes.add(cause);
                case Measure measure when top -> measures.add(measure);
                default -> {}
            }
            if (content instanceof Parent inner) {
                collect(inner);
            }
        }
    }

    private void causes() {
        List<Explainable> targets = new ArrayList<>(aspects.isEmpty() ? problems : aspects);
        for (int i = 0; i < causes.size(); i++) {
            Cause cause = causes.get(i);
            if (GroupLinks.isLinked(cause)) {
                continue;
            }
            for (int chosen : best(cause, i, causes.size(), targets)) {
                cause.getProposedExplains().add(targets.get(chosen));
            }
        }
    }

    private void measures() {
        List<Addressable> byCause = new ArrayList<>(causes);
        List<Addressable> byProblem = new ArrayList<>(problems);
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            if (GroupLinks.isLinked(measure)) {
                continue;
            }
            for (int chosen : best(measure, i, measures.size(), byCause)) {
                measure.getProposedAddresses().add(byCause.get(chosen));
            }
            for (int chosen : best(measure, i, measures.size(), byProblem)) {
                measure.getProposedAddresses().add(byProblem.get(chosen));
            }
        }
    }

    /** The places of the targets that are likeliest, at most three, best first. */
    private List<Integer> best(Content from, int place, int siblings, List<?> targets) {
        double[] likeness = new double[targets.size()];
        double top = 0;
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = likeness(from, (Content) targets.get(i));
            if (siblings == likeness.length && i == place) {
                likeness[i] += BY_ORDER;
            }
            top = Math.max(top, likeness[i]);
        }
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < likeness.length && chosen.size() < MOST; i++) {
            if (top > 0 && likeness[i] >= top * NEAR_BEST && (likeness[i] >= LEAST || likeness[i] == top)) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    private double likeness(Content a, Content b) {
        Map<Integer, Integer> left = words(a);
        Map<Integer, Integer> right = words(b);
        double shared = 0;
        for (Map.Entry<Integer, Integer> pair : left.entrySet()) {
            Integer other = right.get(pair.getKey());
            if (other != null) {
                shared += (double) pair.getValue() * other / spread.get(pair.getKey());
            }
        }
        return shared / Math.sqrt((double) (size(left) + 1) * (size(right) + 1));
    }

    private static int size(Map<Integer, Integer> words) {
        int size = 0;
        for (int weight : words.values()) {
            size += weight;
        }
        return size;
    }

    private Map<Integer, Integer> words(Content content) {
        if (words.isEmpty()) {
            Set<Content> all = new HashSet<>(aspects);
            all.addAll(problems);
            all.addAll(causes);
            all.addAll(measures);
            for (Content one : all) {
                Map<Integer, Integer> pairs = pairs(one);
                words.put(one, pairs);
                pairs.keySet().forEach(pair -> spread.merge(pair, 1, Integer::sum));
            }
        }
        return words.get(content);
    }

    private static Map<Integer, Integer> pairs(Content content) {
        Map<Integer, Integer> pairs = new HashMap<>();
        switch (content) {
            case Aspect aspect -> {
                add(aspect.getHeading(), LEAD_WEIGHT, pairs);
                aspect.getContents().forEach(inner -> addBelow(inner, pairs));
            }
            case Item item -> {
                add(Lead.of(item).lead(), LEAD_WEIGHT, pairs);
                addBelow(item, pairs);
            }
            default -> {}
        }
        return pairs;
    }

    private static void addBelow(Content content, Map<Integer, Integer> pairs) {
        if (content instanceof TextElement element) {
            String text = String.join("", element.getLines());
            add(text.substring(0, Math.min(text.length(), WORDS)), 1, pairs);
        }
    }

    private static void add(String text, int weight, Map<Integer, Integer> pairs) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char a = text.charAt(i);
            char b = text.charAt(i + 1);
            if (Character.isIdeographic(a) && Character.isIdeographic(b)) {
                pairs.merge(a << 16 | b, weight, Math::max);
            }
        }
    }
}
