package org.collate.operations.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.core.layout.Lead;
import org.collate.core.layout.Numbers;
import org.collate.model.Reports;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Numbered;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;

/**
 * Reads the links of a report. What a card lacks is what the rules about links would say of it: an aspect, or a problem where
 * there are no aspects, has a cause; a problem and a cause have a measure, their own or that of what they lie in or, of a
 * problem, of its cause. Nothing is lacked where there are no causes, or no measures, at all.
 */
final class LinkReading {

    private final Numbers numbers;
    private final List<Content> problems = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final Map<Identified, Set<Identified>> linked = new LinkedHashMap<>();
    private final Map<Identified, Set<Identified>> proposed = new LinkedHashMap<>();
    private final Set<Identified> explained = new HashSet<>();
    private final Set<Identified> addressed = new HashSet<>();
    private final Set<Identified> throughCauses = new HashSet<>();
    private boolean hasAspects;

    LinkReading(Report report) {
        numbers = Numbers.of(report);
        Reports.elements(report).forEach(each -> {
            switch (each) {
                case Aspect aspect -> {
                    hasAspects = true;
                    problems.add(aspect);
                }
                case Problem problem -> problems.add(problem);
                case Cause cause -> causes.add(cause);
                case Measure measure -> measures.add(measure);
                default -> {}
            }
        });
        for (Cause cause : causes) {
            tie(linked, cause, cause.getExplains());
            tie(proposed, cause, cause.getProposedExplains());
            cause.getExplains().forEach(each -> explained.add((Identified) each));
        }
        for (Measure measure : measures) {
            tie(linked, measure, measure.getAddresses());
            tie(proposed, measure, measure.getProposedAddresses());
            measure.getAddresses().forEach(each -> addressed.add((Identified) each));
        }
        for (Cause cause : causes) {
            if (reaches(addressed, cause)) {
                cause.getExplains().forEach(each -> throughCauses.add((Identified) each));
            }
        }
    }

    private static void tie(Map<Identified, Set<Identified>> all, Identified from, Collection<?> targets) {
        for (Object each : targets) {
            Identified to = (Identified) each;
            all.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
            all.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(from);
        }
    }

    LinkTable table() {
        return new LinkTable(cards(problems), cards(causes), cards(measures));
    }

    private List<LinkCard> cards(List<? extends Content> contents) {
        return contents.stream().map(this::card).toList();
    }

    private LinkCard card(Content content) {
        String words = switch (content) {
            case Headed headed -> headed.getHeading() == null ? "" : headed.getHeading();
            case Item item -> Lead.of(item).lead();
            default -> "";
        };
        return new LinkCard(
                content.getId(),
                kind(content),
                content instanceof Numbered numbered ? numbers.number(numbered) : "",
                words,
                ids(linked, content),
                ids(proposed, content),
                gaps(content));
    }

    private static LinkCard.Kind kind(Content content) {
        return switch (content) {
            case Problem problem -> LinkCard.Kind.PROBLEM;
            case Cause cause -> LinkCard.Kind.CAUSE;
            case Measure measure -> LinkCard.Kind.MEASURE;
            default -> LinkCard.Kind.ASPECT;
        };
    }

    private static List<String> ids(Map<Identified, Set<Identified>> all, Content content) {
        return all.getOrDefault(content, Set.of()).stream()
                .map(Identified::getId)
                .toList();
    }

    private Set<LinkCard.Gap> gaps(Content content) {
        Set<LinkCard.Gap> gaps = EnumSet.noneOf(LinkCard.Gap.class);
        if (!causes.isEmpty() && isToExplain(content) && !isExplained(content)) {
            gaps.add(LinkCard.Gap.CAUSE);
        }
        if (!measures.isEmpty() && isToAddress(content) && !isAddressed(content)) {
            gaps.add(LinkCard.Gap.MEASURE);
        }
        return gaps;
    }

    private boolean isToExplain(Content content) {
        return hasAspects ? content instanceof Aspect : content instanceof Problem;
    }

    private static boolean isToAddress(Content content) {
        return switch (content) {
            case Problem problem -> problem.getContents().stream().noneMatch(Problem.class::isInstance);
            case Cause cause -> cause.getContents().stream().noneMatch(Cause.class::isInstance);
            default -> false;
        };
    }

    /** Whether a cause explains the element, something in it, or what it lies in. */
    private boolean isExplained(Content element) {
        return reaches(explained, element) || Reports.parts(element).anyMatch(explained::contains);
    }

    /** Whether a measure addresses the element, what it lies in, or a cause that explains either. */
    private boolean isAddressed(Content element) {
        return reaches(addressed, element) || reaches(throughCauses, element);
    }

    private static boolean reaches(Set<Identified> linked, Content element) {
        for (Object each = element; each instanceof Content content; each = content.getParent()) {
            if (linked.contains(content)) {
                return true;
            }
        }
        return false;
    }
}
