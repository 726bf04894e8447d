package org.collate.internal.ui.compare;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.difference.Change;
import org.collate.core.difference.SideBySide.Cell;
import org.collate.core.difference.SideBySide.Kind;
import org.collate.git.Namesakes;
import org.collate.git.Origin;
import org.collate.model.ElementNames;
import org.collate.model.Messages;
import org.collate.model.report.ReportPackage;
import org.collate.operations.history.Comparison;
import org.collate.operations.history.Comparison.Line;
import org.collate.operations.history.Comparison.Stroke;
import org.eclipse.emf.ecore.EClass;

/** What is said below a row: who changed it and when, where it moved, what else changed. */
final class RowWords {

    private final Messages text = Messages.of(RowWords.class);
    private final DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.getDefault());

    private boolean isVersion;
    private Namesakes people = Namesakes.NONE;

    /** What nobody is known to have done was done after the last version, unless two versions are compared. */
    void compare(Comparison comparison) {
        isVersion = comparison.isVersion();
        people = Namesakes.of(comparison.people());
    }

    /** The line below the left side; empty for none. */
    String left(Line line) {
        return switch (line.row().kind()) {
            case REMOVED -> joined(text.get("row.removed"), people(line));
            case MOVED_AWAY -> joined(text.get("row.movedTo", place(line)), "");
            case CHANGED -> line.gone().isEmpty() ? "" : people(line.gone());
            case SAME, ADDED, MOVED_HERE -> "";
        };
    }

    /** The line below the right side; empty for none. */
    String right(Line line) {
        return switch (line.row().kind()) {
            case ADDED -> joined(text.get("row.added"), people(line));
            case MOVED_HERE -> joined(text.get("row.movedFrom", place(line)), people(line));
            case CHANGED ->
                Stream.of(
                                others(line),
                                line.come().isEmpty() && line.row().others().isEmpty() ? "" : people(line))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
            case SAME, REMOVED, MOVED_AWAY -> "";
        };
    }

    private static String joined(String first, String second) {
        return second.isEmpty() ? first : first + " · " + second;
    }

    private String place(Line line) {
        Cell other = line.row().counterpart().orElse(line.row().cell());
        return other.place().isEmpty() ? other.words().lines().findFirst().orElse("") : other.place();
    }

    private String people(Line line) {
        Set<String> names = new LinkedHashSet<>();
        line.come().forEach(stroke -> names.add(who(stroke.by())));
        if (line.come().isEmpty()) {
            names.add(who(line.by()));
        }
        names.remove("");
        return String.join(text.get("row.comma"), names);
    }

    private String people(List<Stroke> strokes) {
        return strokes.stream()
                .map(stroke -> who(stroke.by()))
                .filter(who -> !who.isEmpty())
                .distinct()
                .collect(Collectors.joining(text.get("row.comma")));
    }

    private String who(Optional<Origin> origin) {
        return origin.map(each -> text.get(
                        "row.who",
                        people.name(each.author().person()),
                        times.format(each.author().time())))
                .orElseGet(() -> isVersion ? "" : text.get("row.unwritten"));
    }

    /** What is said of words that differ. */
    String of(Stroke stroke, boolean gone) {
        String who = who(stroke.by());
        if (who.isEmpty()) {
            return text.get(gone ? "kind.removed" : "kind.added");
        }
        String version = stroke.by()
                .map(origin -> text.get("row.version", origin.version().abbreviated()))
                .orElse("");
        return joined(text.get(gone ? "row.tookAway" : "row.wrote", who), version);
    }

    private String others(Line line) {
        return line.row().others().stream()
                .map(this::other)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(text.get("row.comma")));
    }

    private String other(Change change) {
        return switch (change) {
            case Change.Relinked links -> text.get("row.links");
            case Change.AttributeChanged attribute
            when attribute.feature().equals("type") ->
                text.get("row.type", type(attribute.before()), type(attribute.after()));
            case Change.AttributeChanged attribute
            when attribute.feature().equals("person") || attribute.feature().equals("deadline") ->
                text.get(
                        "row." + attribute.feature(),
                        attribute.before().orElse("–"),
                        attribute.after().orElse("–"));
            case Change.AttributeChanged attribute -> text.get("row.layout");
            default -> "";
        };
    }

    private static String type(Optional<String> name) {
        return name.map(ReportPackage.eINSTANCE::getEClassifier)
                .filter(EClass.class::isInstance)
                .map(type -> ElementNames.of((EClass) type))
                .orElse("–");
    }

    /** What a person who does not see the colours is told. */
    String spoken(Line line) {
        Kind kind = line.row().kind();
        String what = text.get("kind." + kind.name().toLowerCase(Locale.ROOT));
        Cell cell = line.row().cell();
        return what + ": " + cell.number() + cell.words();
    }

    String folded(int count) {
        return text.get("row.folded", count);
    }
}
