package org.collate.operations.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.edit.AddLink;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.RemoveLink;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;

/**
 * The problems, causes and measures of a report in three columns, as they are linked; and the edits that link them, which fit
 * the report as it was when the table was made.
 *
 * @param problems aspects and problems, in reading order
 * @param causes causes, in reading order
 * @param measures measures, in reading order
 */
public record LinkTable(List<LinkCard> problems, List<LinkCard> causes, List<LinkCard> measures) {

    /** Nothing to link. */
    public static final LinkTable EMPTY = new LinkTable(List.of(), List.of(), List.of());

    /** Takes copies. */
    public LinkTable {
        problems = List.copyOf(problems);
        causes = List.copyOf(causes);
        measures = List.copyOf(measures);
    }

    /** The table of a report, which is only read. */
    public static LinkTable of(Report report) {
        return new LinkReading(report).table();
    }

    /** All cards, column by column. */
    public Stream<LinkCard> all() {
        return Stream.of(problems, causes, measures).flatMap(List::stream);
    }

    /** All cards by their ids. */
    public Map<String, LinkCard> byElement() {
        return all().collect(Collectors.toMap(LinkCard::element, Function.identity()));
    }

    /** The card of an element; empty where it cannot be linked. */
    public Optional<LinkCard> card(String element) {
        return all().filter(card -> card.element().equals(element)).findFirst();
    }

    /** How many links are proposed and not confirmed. */
    public int proposals() {
        return Stream.concat(causes.stream(), measures.stream())
                .mapToInt(card -> (int) card.proposed().stream()
                        .filter(target -> owns(card, target))
                        .count())
                .sum();
    }

    /** Why two cards cannot be linked, in a sentence; empty where they can. */
    public Optional<String> refusal(LinkCard one, LinkCard other) {
        if (one.kind().fits(other.kind())) {
            return Optional.empty();
        }
        boolean isAspect = one.kind() == LinkCard.Kind.ASPECT || other.kind() == LinkCard.Kind.ASPECT;
        boolean isMeasure = one.kind() == LinkCard.Kind.MEASURE || other.kind() == LinkCard.Kind.MEASURE;
        Messages text = Messages.of(LinkTable.class);
        return Optional.of(text.get(isAspect && isMeasure ? "refused.aspect" : "refused.alike"));
    }

    /** The edit that links two cards that can be linked and are not; a link that was proposed is confirmed. */
    public Edit link(LinkCard one, LinkCard other) {
        Link link = link(one.element(), other.element());
        List<Edit> edits = new ArrayList<>();
        if (one.proposed().contains(other.element())) {
            edits.add(new RemoveLink(link.from(), link.proposed(), link.to()));
        }
        edits.add(new AddLink(link.from(), link.confirmed(), link.to()));
        return edits.size() == 1 ? edits.getFirst() : new Compound(edits);
    }

    /** The edit that takes the link of two cards away. */
    public Edit unlink(LinkCard one, LinkCard other) {
        Link link = link(one.element(), other.element());
        return new RemoveLink(link.from(), link.confirmed(), link.to());
    }

    /** The edit after which a link is proposed no longer. */
    public Edit reject(LinkCard one, LinkCard other) {
        Link link = link(one.element(), other.element());
        return new RemoveLink(link.from(), link.proposed(), link.to());
    }

    /** The edit that confirms all links that are proposed; empty where none is. */
    public Optional<Edit> confirmAll() {
        Map<String, LinkCard> cards = byElement();
        List<Edit> edits = Stream.concat(causes.stream(), measures.stream())
                .flatMap(card -> card.proposed().stream()
                        .filter(target -> owns(card, target))
                        .map(target -> card.linked().contains(target)
                                ? reject(card, cards.get(target))
                                : link(card, cards.get(target))))
                .toList();
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Compound(edits));
    }

    /** A link between two elements, as the model has it. */
    private record Link(String from, String confirmed, String proposed, String to) {}

    private Link link(String one, String other) {
        LinkCard first = card(one).orElseThrow();
        boolean isFrom = owns(first, other);
        LinkCard from = isFrom ? first : card(other).orElseThrow();
        boolean isMeasure = from.kind() == LinkCard.Kind.MEASURE;
        return new Link(
                from.element(),
                (isMeasure ? ReportPackage.Literals.MEASURE__ADDRESSES : ReportPackage.Literals.CAUSE__EXPLAINS)
                        .getName(),
                (isMeasure
                                ? ReportPackage.Literals.MEASURE__PROPOSED_ADDRESSES
                                : ReportPackage.Literals.CAUSE__PROPOSED_EXPLAINS)
                        .getName(),
                isFrom ? other : one);
    }

    /** Whether a link between a card and another element starts from the card: from measures, and from causes to the rest. */
    private boolean owns(LinkCard card, String other) {
        return card.kind() == LinkCard.Kind.MEASURE
                || card.kind() == LinkCard.Kind.CAUSE
                        && card(other)
                                .filter(each -> each.kind() != LinkCard.Kind.MEASURE)
                                .isPresent();
    }
}
