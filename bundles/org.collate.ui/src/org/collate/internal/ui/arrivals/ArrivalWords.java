package org.collate.internal.ui.arrivals;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.core.revisions.Revision;
import org.collate.core.text.Excerpt;
import org.collate.git.Signature;
import org.collate.model.Messages;
import org.collate.operations.arrivals.Arrival;
import org.collate.operations.arrivals.DealtWith;

/** What is said of the rows of what came in. */
final class ArrivalWords {

    private static final int MOST = 60;

    private final Messages text = Messages.of(ArrivalsView.class);
    private final DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.getDefault());

    /** What came: how and when, or to which element. */
    String what(ArrivalRow row) {
        return switch (row) {
            case ArrivalRow.Entry entry ->
                text.get(
                        "entry",
                        text.get("way." + entry.arrival().way().name().toLowerCase(Locale.ROOT)),
                        times.format(entry.arrival().by().time()));
            case ArrivalRow.Item item ->
                item.item().lead().isBlank()
                        ? text.get("whole")
                        : Excerpt.of(item.item().lead(), MOST);
        };
    }

    /** What was changed, in a few words. */
    String change(ArrivalRow row) {
        return switch (row) {
            case ArrivalRow.Entry entry ->
                changes(entry.items().stream()
                        .flatMap(each -> each.item().changes().stream())
                        .toList());
            case ArrivalRow.Item item -> changes(item.item().changes());
        };
    }

    private String changes(List<Revision> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.forEach(each -> counts.merge(text.get("kind." + kind(each)), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> each.getValue() == 1 ? each.getKey() : text.get("times", each.getKey(), each.getValue()))
                .collect(Collectors.joining(text.get("comma")));
    }

    private static String kind(Revision revision) {
        boolean isOfWords = revision.text().isPresent();
        return switch (revision.kind()) {
            case INSERT -> isOfWords ? "insertWords" : "insert";
            case DELETE -> isOfWords ? "deleteWords" : "delete";
            default -> revision.kind().word();
        };
    }

    /** Whose it is. */
    String who(ArrivalRow row) {
        return switch (row) {
            case ArrivalRow.Entry entry -> entry.arrival().by().person().name();
            case ArrivalRow.Item item -> names(item);
        };
    }

    private String names(ArrivalRow.Item item) {
        return item.item().by().stream()
                .map(each -> each.person().name())
                .distinct()
                .collect(Collectors.joining(text.get("comma")));
    }

    /** How it stands. */
    String state(ArrivalRow row) {
        return switch (row) {
            case ArrivalRow.Entry entry ->
                entry.open().isEmpty()
                        ? text.get("entry.done")
                        : text.get("entry.open", entry.open().size());
            case ArrivalRow.Item item -> state(item);
        };
    }

    private String state(ArrivalRow.Item item) {
        Arrival.State now = item.item().state();
        Optional<DealtWith.Decided> decided = item.decided();
        if (decided.isEmpty()) {
            return text.get("state." + now.name().toLowerCase(Locale.ROOT));
        }
        if (decided.get().leaving().isPresent()) {
            return text.get(now == Arrival.State.IN ? "state.leftGone" : "state.left");
        }
        return text.get("state.taken");
    }

    /** Who did it when, a line each. */
    List<String> authors(ArrivalRow.Item item) {
        return item.item().by().stream().map(this::author).toList();
    }

    private String author(Signature by) {
        return text.get("detail.by", by.person().name(), times.format(by.time()));
    }

    /** What a change took away; empty for nothing that could be read. */
    static String before(Revision change) {
        return switch (change.kind()) {
            case DELETE -> change.feature().isEmpty() ? change.lead() : change.before();
            case INSERT, REWORD, ATTRIBUTE, JOIN -> change.before();
            case MOVE, RELINK, SPLIT -> "";
        };
    }

    /** What a change brought. */
    static String after(Revision change) {
        return switch (change.kind()) {
            case INSERT -> change.feature().isEmpty() ? change.lead() : change.after();
            case DELETE, REWORD, ATTRIBUTE, SPLIT ->
                change.feature().isEmpty() && change.kind() == Revision.Kind.DELETE ? "" : change.after();
            case MOVE, RELINK, JOIN -> "";
        };
    }

    /** The kind of a change. */
    String kindOf(Revision change) {
        return text.get("kind." + kind(change));
    }
}
