package org.collate.cli.review;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.cli.command.JsonWriter;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revision.Kind;
import org.collate.git.Namesakes;
import org.collate.git.Origin;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.review.Opposition;
import org.collate.git.review.Tracked;
import org.collate.model.Messages;

/** Revisions as a person and as a program reads them. */
final class RevisionText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Messages text;
    private final Tracked tracked;
    private final Namesakes people;

    RevisionText(Messages text, Tracked tracked) {
        this.text = text;
        this.tracked = tracked;
        this.people = Namesakes.of(people(tracked).toList());
    }

    private static Stream<Person> people(Tracked tracked) {
        Stream<Signature> authors = tracked.revisions().list().stream()
                .flatMap(each -> tracked.origins(each).stream())
                .map(Origin::author);
        Stream<Signature> judges = tracked.oppositions().values().stream()
                .flatMap(each -> Stream.of(each.accepted().by(), each.rejected().by()));
        return Stream.concat(authors, judges).map(Signature::person);
    }

    /**
     * Each revision on a line with id, time, author and kind; below it what goes and what comes, and whose verdicts
     * contradict each other.
     */
    String lines(List<Revision> revisions) {
        StringBuilder lines = new StringBuilder();
        for (Revision revision : revisions) {
            Origin origin = tracked.origin(revision);
            lines.append(revision.id())
                    .append('\t')
                    .append(TIME.format(origin.author().time()));
            lines.append('\t').append(people.name(origin.author().person()));
            lines.append('\t').append(what(revision)).append('\n');
            quote(shown(revision, revision.before()), "    - ", lines);
            quote(shown(revision, revision.after()), "    + ", lines);
            Optional.ofNullable(tracked.oppositions().get(revision.id()))
                    .ifPresent(each -> quote(opposed(each), "    ! ", lines));
        }
        return lines.toString();
    }

    /** What was done, and to which element; words that change in an element are told from elements that come or go. */
    private String what(Revision revision) {
        boolean inElement = !revision.feature().isEmpty();
        String key = switch (revision.kind()) {
            case INSERT, DELETE -> inElement ? "words." : "kind.";
            case REWORD, MOVE, RELINK, ATTRIBUTE, SPLIT, JOIN -> "kind.";
        };
        boolean names = revision.kind() == Kind.RELINK || revision.kind() == Kind.ATTRIBUTE;
        String feature = names ? text.get("feature." + revision.feature()) : "";
        String what = other(revision).map(tracked.revisions()::lead).orElse(feature);
        return text.get(key + revision.kind().word(), revision.lead(), what);
    }

    /** The other half of what was divided or joined. */
    private static Optional<String> other(Revision revision) {
        return revision.elements().stream()
                .filter(element -> !element.equals(revision.element()))
                .findFirst();
    }

    /** Elements are shown by their words; one that moved within what holds it, or was divided or joined, shows nothing. */
    private String shown(Revision revision, String value) {
        return switch (revision.kind()) {
            case RELINK ->
                value.isEmpty() || tracked.revisions().lead(value).isEmpty()
                        ? value
                        : tracked.revisions().lead(value);
            case MOVE ->
                revision.before().equals(revision.after())
                        ? ""
                        : tracked.revisions().lead(value);
            case SPLIT, JOIN -> "";
            case INSERT, DELETE, REWORD, ATTRIBUTE -> value;
        };
    }

    private String opposed(Opposition opposition) {
        return text.get(
                "opposed",
                people.name(opposition.accepted().by().person()),
                people.name(opposition.rejected().by().person()));
    }

    private static void quote(String words, String sign, StringBuilder lines) {
        if (!words.isEmpty()) {
            words.lines().forEach(line -> lines.append(sign).append(line).append('\n'));
        }
    }

    String json(Variant variant, List<Revision> revisions) {
        JsonWriter json = new JsonWriter().beginObject().name("variant").value(variant.toString());
        json.name("since").value(tracked.since().hex());
        json.name("draft").value(tracked.draft().hex());
        json.name("revisions").beginArray();
        for (Revision revision : revisions) {
            Origin origin = tracked.origin(revision);
            json.beginObject().name("id").value(revision.id());
            json.name("kind").value(revision.kind().word());
            json.name("element").value(revision.element());
            json.name("lead").value(revision.lead());
            json.name("feature").value(revision.feature());
            json.name("before").value(revision.before());
            json.name("after").value(revision.after());
            span(json, revision.span());
            json.name("author").value(origin.author().person().name());
            json.name("email").value(origin.author().person().email());
            json.name("time")
                    .value(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            origin.author().time()));
            json.name("version").value(origin.version().hex());
            json.name("opposed");
            Optional.ofNullable(tracked.oppositions().get(revision.id()))
                    .ifPresentOrElse(each -> opposed(json, each), json::nullValue);
            json.endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static void span(JsonWriter json, Revision.Span span) {
        json.name("span").beginObject();
        json.name("start").value(span.start()).name("end").value(span.end());
        json.name("acceptedStart").value(span.acceptedStart());
        json.name("acceptedEnd").value(span.acceptedEnd()).endObject();
    }

    /** An object that says who accepted and who rejected the same. */
    static void opposed(JsonWriter json, Opposition opposition) {
        json.beginObject().name("acceptedBy");
        judge(json, opposition.accepted().by());
        json.name("rejectedBy");
        judge(json, opposition.rejected().by());
        json.endObject();
    }

    private static void judge(JsonWriter json, Signature by) {
        json.beginObject().name("name").value(by.person().name());
        json.name("email").value(by.person().email());
        json.name("time").value(by.time().toString()).endObject();
    }
}
