package org.collate.operations.writing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Line;
import org.collate.git.Variant;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.collate.model.template.Hint;
import org.collate.model.template.Template;
import org.collate.operations.Place;

/**
 * What a writer is to write where, and what he is told there as long as nothing is written: the one reading of a template
 * for this. What no template says follows from the kind of the report.
 */
public final class Guide {

    private final Messages text = Messages.of(Guide.class);
    private final Set<Blank.Of> blanks;
    private final Map<String, List<String>> hints;
    private final Optional<String> introduction;
    private Optional<Writer> writer = Optional.empty();

    /**
     * Who writes a report that is his own.
     *
     * @param byline office and name as they stand below the title
     * @param name as it stands below everything
     */
    public record Writer(String byline, String name) {}

    private Guide(Set<Blank.Of> blanks, Optional<Template> template) {
        this.blanks = Set.copyOf(blanks);
        this.hints = template.map(Guide::hints).orElse(Map.of());
        this.introduction = template.flatMap(each -> Optional.ofNullable(each.getSkeleton()))
                .flatMap(skeleton ->
                        hints.getOrDefault(skeleton.getId(), List.of()).stream().findFirst());
    }

    /**
     * What is wanted of a report that was loaded; nothing of one that is only shown, and nothing of a template.
     *
     * @param template the template as it is now
     */
    public static Guide of(Loaded loaded, Optional<Template> template) {
        boolean isWritten = loaded.keeper().isPresent()
                && loaded.place() instanceof Place.OfVariant at
                && !at.variant().slug().equals(Variant.TEMPLATE);
        return isWritten ? of(loaded.report(), template) : new Guide(Set.of(), Optional.empty());
    }

    /** What is wanted of a report that is written after a template. */
    public static Guide of(Report report, Optional<Template> template) {
        Set<Blank.Of> blanks = EnumSet.allOf(Blank.Of.class);
        if (report.getKind() == ReportKind.TEAM || report.getKind() == ReportKind.BRANCH) {
            blanks.remove(Blank.Of.BYLINE);
        }
        return new Guide(blanks, template);
    }

    private static Map<String, List<String>> hints(Template template) {
        return new HashMap<>(template.getHints().stream()
                .collect(Collectors.toMap(Hint::getElement, hint -> List.copyOf(hint.getLines()), (one, same) -> one)));
    }

    /** What a writer need not type: his own name and office are offered where they are wanted. */
    public Guide offering(Optional<Writer> own) {
        writer = own;
        return this;
    }

    /** The words that are offered for a line where nothing is written yet; empty for none. */
    public Optional<String> offered(Line line) {
        Optional<Blank.Of> wanted = line.blank().map(Blank::of);
        return writer.flatMap(own -> switch (wanted.orElse(null)) {
            case BYLINE -> Optional.of(own.byline());
            case SIGNATURE -> Optional.of(own.name());
            case null, default -> Optional.empty();
        });
    }

    /** What the report has a place for. */
    public Set<Blank.Of> blanks() {
        return blanks;
    }

    /** What a writer is told on a line where nothing is written yet; a sentence or several, in one line. */
    public String hint(Line line) {
        String hint = ownHint(line);
        return offered(line).map(words -> text.get("hint.offered", hint, words)).orElse(hint);
    }

    private String ownHint(Line line) {
        Function<Blank, String> found = blank -> switch (blank.of()) {
            case BYLINE -> text.get("hint.byline");
            case INTRODUCTION ->
                introduction.map(each -> text.get("hint.named", each)).orElseGet(() -> text.get("hint.introduction"));
            case CONTENT -> content(line, blank);
            case SIGNATURE -> text.get("hint.signature");
            case DATE -> text.get("hint.date");
        };
        return line.blank().map(found).orElse("");
    }

    private String content(Line line, Blank blank) {
        List<String> lines = hints.getOrDefault(blank.holder(), List.of());
        return lines.isEmpty()
                ? text.get("hint." + line.kind().name().toLowerCase(Locale.ROOT))
                : String.join("", lines);
    }
}
