package org.collate.internal.ui.links;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.core.edit.Edit;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.StepOrigin;
import org.collate.model.Messages;
import org.collate.operations.links.LinkCard;
import org.collate.operations.links.LinkTable;
import org.collate.ui.CurrentReport;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.OpenedReport;
import org.collate.ui.ShownReport;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;

/**
 * The problems, causes and measures of the window's report in three columns. What is linked with the card at hand is marked,
 * what a card lacks is said on it. A card is dragged onto one of another column, or held with the space bar and linked with
 * the next one that it is pressed on.
 */
public final class LinksView extends ViewPart {

    private final Messages text = Messages.of(LinksView.class);
    private LinkTable links = LinkTable.EMPTY;
    private Map<String, LinkCard> cards = Map.of();
    private List<LinkColumn> columns = List.of();
    private String atHand = "";
    private String held = "";
    private Runnable stopShowing = () -> {};
    private Runnable stopFollowing = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .equalWidth(true)
                .spacing(6, 0)
                .applyTo(parent);
        Host host = new Host();
        LinkCardPainter painter = new LinkCardPainter(new LocalResourceManager(JFaceResources.getResources(), parent));
        columns = List.of(
                new LinkColumn(parent, host, painter),
                new LinkColumn(parent, host, painter),
                new LinkColumn(parent, host, painter));
        CurrentReport current = CurrentReport.of(getSite().getWorkbenchWindow());
        stopShowing = current.whenShown(this::show);
        stopFollowing = current.whenCaretMoves(this::follow);
    }

    private void show(Optional<OpenedReport> opened) {
        links = opened.map(OpenedReport::links).orElse(LinkTable.EMPTY);
        cards = links.byElement();
        if (!cards.containsKey(held)) {
            held = "";
        }
        List<List<LinkCard>> now = List.of(links.problems(), links.causes(), links.measures());
        List<String> names = List.of("problems", "causes", "measures");
        for (int i = 0; i < columns.size(); i++) {
            long count = now.get(i).stream()
                    .filter(card -> card.kind() != LinkCard.Kind.ASPECT)
                    .count();
            columns.get(i).show(text.get("head." + names.get(i), count), now.get(i));
        }
        setContentDescription(opened.isEmpty() ? text.get("noReport") : summary());
    }

    private String summary() {
        if (!held.isEmpty()) {
            return text.get("holding", cards.get(held).words());
        }
        long gaps = links.all().filter(card -> !card.gaps().isEmpty()).count();
        return text.get("summary", gaps, links.proposals());
    }

    /** The card that the caret stands in is at hand, as long as nobody works here. */
    private void follow(String element) {
        boolean isUsed = columns.stream().anyMatch(column -> column.table().isFocusControl());
        if (!isUsed && cards.containsKey(element)) {
            select(element);
        }
    }

    /** Takes the card of an element at hand, where it has one. */
    public void select(String element) {
        columns.forEach(column -> {
            if (!column.select(element)) {
                column.table().deselectAll();
            }
        });
        atHand = element;
        redraw();
    }

    private void redraw() {
        columns.forEach(column -> column.table().redraw());
        setContentDescription(summary());
    }

    /** The card that links are about: the one that is held, else the one at hand. */
    private Optional<LinkCard> base() {
        return Optional.ofNullable(cards.get(held.isEmpty() ? atHand : held));
    }

    private LinkColumn column(LinkCard card) {
        return columns.get(
                switch (card.kind()) {
                    case ASPECT, PROBLEM -> 0;
                    case CAUSE -> 1;
                    case MEASURE -> 2;
                });
    }

    /** Changes the report; what cannot be done is said at a card. */
    private boolean apply(Edit edit, LinkCard at) {
        Optional<OpenDraft> draft =
                Optional.ofNullable(getSite().getPage().getActiveEditor()).flatMap(OpenDrafts::of);
        String refusal = draft.map(open -> open.apply(edit, StepOrigin.COMMAND))
                .map(answer -> answer instanceof Answer.Refused refused ? refused.sentence() : "")
                .orElse(text.get("readOnly"));
        column(at).say(refusal);
        return refusal.isEmpty();
    }

    private String refusalOf(LinkCard one, LinkCard other) {
        if (one.linked().contains(other.element())) {
            return text.get("already");
        }
        return links.refusal(one, other).orElse("");
    }

    private final class Host implements LinkColumn.Host {

        @Override
        public String state(LinkCard card) {
            return words(card);
        }

        @Override
        public LinkCardPainter.Look look(LinkCard card) {
            if (card.element().equals(held)) {
                return LinkCardPainter.Look.HELD;
            }
            Optional<LinkCard> base = base();
            if (base.filter(card::equals).isPresent()) {
                return LinkCardPainter.Look.AT_HAND;
            }
            if (base.filter(each -> each.linked().contains(card.element())).isPresent()) {
                return LinkCardPainter.Look.LINKED;
            }
            return base.filter(each -> each.proposed().contains(card.element())).isPresent()
                    ? LinkCardPainter.Look.PROPOSED
                    : card.element().equals(atHand) ? LinkCardPainter.Look.AT_HAND : LinkCardPainter.Look.PLAIN;
        }

        @Override
        public void chosen(LinkCard card) {
            atHand = card.element();
            redraw();
        }

        @Override
        public void press(LinkCard card) {
            if (held.isEmpty() || held.equals(card.element())) {
                held = held.isEmpty() ? card.element() : "";
                redraw();
                return;
            }
            LinkCard other = cards.get(held);
            if (other.linked().contains(card.element())) {
                apply(links.unlink(other, card), card);
            } else {
                link(other, card);
            }
        }

        @Override
        public void letGo() {
            held = "";
            redraw();
        }

        @Override
        public void reveal(LinkCard card) {
            ShownReport.in(getSite().getPage()).ifPresent(shown -> {
                shown.reveal(card.element(), 0, 0);
                getSite().getPage().activate(getSite().getPage().getActiveEditor());
            });
        }

        @Override
        public void beside(LinkColumn column, int distance) {
            int next = columns.indexOf(column) + distance;
            if (next >= 0 && next < columns.size()) {
                columns.get(next).focus();
            }
        }

        @Override
        public String refusal(LinkCard one, LinkCard other) {
            return refusalOf(one, other);
        }

        @Override
        public void link(LinkCard one, LinkCard other) {
            String refusal = refusalOf(one, other);
            if (refusal.isEmpty()) {
                apply(links.link(one, other), other);
            } else {
                column(other).say(refusal);
            }
        }

        @Override
        public void fill(IMenuManager menu, LinkCard card) {
            menu.add(action(text.get("menu.show"), () -> reveal(card)));
            if (ShownReport.in(getSite().getPage())
                    .filter(ShownReport::isWritable)
                    .isEmpty()) {
                return;
            }
            menu.add(action(
                    text.get(card.element().equals(held) ? "menu.letGo" : held.isEmpty() ? "menu.hold" : "menu.link"),
                    () -> press(card)));
            menu.add(new Separator());
            for (String each : card.proposed()) {
                LinkCard other = cards.get(each);
                menu.add(action(text.get("menu.confirm", other.words()), () -> apply(links.link(card, other), card)));
                menu.add(action(text.get("menu.reject", other.words()), () -> apply(links.reject(card, other), card)));
            }
            menu.add(new Separator());
            for (String each : card.linked()) {
                LinkCard other = cards.get(each);
                menu.add(action(text.get("menu.unlink", other.words()), () -> apply(links.unlink(card, other), card)));
            }
        }
    }

    private static Action action(String label, Runnable work) {
        return new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    /** What a card lacks, else with what it is linked. */
    private String words(LinkCard card) {
        if (card.gaps().size() == LinkCard.Gap.values().length) {
            return text.get("lacks.both");
        }
        if (!card.gaps().isEmpty()) {
            return text.get("lacks." + card.gaps().iterator().next().name().toLowerCase(Locale.ROOT));
        }
        Map<LinkCard.Kind, Long> counts = card.linked().stream()
                .map(cards::get)
                .collect(Collectors.groupingBy(LinkCard::kind, Collectors.counting()));
        String linked = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> text.get("linked." + each.getKey().name().toLowerCase(Locale.ROOT), each.getValue()))
                .collect(Collectors.joining(" · "));
        String proposed = card.proposed().isEmpty()
                ? ""
                : text.get("proposed", card.proposed().size());
        String all = linked.isEmpty() || proposed.isEmpty() ? linked + proposed : linked + " · " + proposed;
        return all.isEmpty() ? text.get("linked.none") : all;
    }

    /** Confirms all links that are proposed. */
    static void confirmAll(OpenDraft draft, LinkTable links) {
        links.confirmAll().ifPresent(edit -> draft.apply(edit, StepOrigin.COMMAND));
    }

    /** The tables of the three columns. */
    public List<Table> tables() {
        return columns.stream().map(LinkColumn::table).toList();
    }

    /** Links two cards as dragging one onto the other does. @return why that is not done; empty where it is */
    public String drop(String element, String onto) {
        LinkCard one = cards.get(element);
        LinkCard other = cards.get(onto);
        new Host().link(one, other);
        return column(other).said();
    }

    @Override
    public void setFocus() {
        columns.stream()
                .filter(column -> column.selected().isPresent())
                .findFirst()
                .orElse(columns.getFirst())
                .focus();
    }

    @Override
    public void dispose() {
        stopShowing.run();
        stopFollowing.run();
        super.dispose();
    }
}
