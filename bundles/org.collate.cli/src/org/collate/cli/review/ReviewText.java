package org.collate.cli.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.cli.command.JsonWriter;
import org.collate.git.Namesakes;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.review.ReviewEvent;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.review.ReviewState;
import org.collate.operations.review.ShowReview;

/** How a review stands, as a person and as a program reads it. */
final class ReviewText {

    private final Messages text;
    private final Place.OfVariant draft;
    private final ShowReview.Result result;
    private final Namesakes people;

    ReviewText(Messages text, Place.OfVariant draft, ShowReview.Result result) {
        this.text = text;
        this.draft = draft;
        this.result = result;
        this.people = Namesakes.of(people(result).toList());
    }

    private static Stream<Person> people(ShowReview.Result result) {
        ReviewState state = result.state();
        Stream<ReviewEvent> events = Stream.of(
                        state.last().stream(),
                        state.signedOff().stream(),
                        state.ends().stream(),
                        result.opposed().keySet().stream().flatMap(each -> Stream.of(each.accepted(), each.rejected())))
                .flatMap(each -> each);
        return Stream.concat(events.map(event -> event.by().person()), CommentText.people(result.comments()));
    }

    String lines() {
        ReviewState state = result.state();
        StringBuilder lines = new StringBuilder();
        line(lines, "review.title", draft.name(), result.name());
        int round = state.handedOver().map(each -> each.round()).orElse(0);
        line(lines, "review.round", round);
        String stage = "stage." + state.stage().name().toLowerCase(Locale.ROOT);
        String has = text.get(stage, state.by().map(this::who).orElse(""));
        boolean isStale = state.stage() == ReviewState.Stage.SIGNED_OFF && state.isStale();
        line(lines, isStale ? "review.staleStage" : "review.stage", has);
        state.because().ifPresent(why -> line(lines, "review.because", why.replace('\n', ' ')));
        others(state).forEach(each -> {
            line(lines, "review.also." + each.kind(), who(each.by()));
            because(each).ifPresent(why -> line(lines, "review.because", why.replace('\n', ' ')));
        });
        result.overruled().forEach(each -> line(lines, "review.overruled", each));
        line(lines, "review.revisions", result.revisions());
        result.opposed()
                .forEach((each, count) -> line(
                        lines,
                        "review.opposed",
                        who(each.accepted().by()),
                        who(each.rejected().by()),
                        count));
        line(lines, "review.conflicts", result.conflicts());
        line(lines, "review.comments", result.comments().size());
        lines.append(new CommentText(text, people)
                .of(result.comments())
                .lines()
                .map(each -> "    " + each + "\n")
                .reduce("", String::concat));
        result.setAside().forEach(each -> line(lines, "review.setAside", each.rule(), each.person(), each.reason()));
        state.signedOff().ifPresent(event -> {
            line(lines, "review.signedOff", who(event.by()), event.commit().abbreviated());
            line(lines, signature(), result.key().orElse(""));
            line(lines, state.isStale() ? "review.stale" : "review.holds");
        });
        return lines.toString();
    }

    /** What else ended the round at the same time, on other machines. */
    private static List<ReviewEvent> others(ReviewState state) {
        return state.ends().stream()
                .filter(each -> !state.last().equals(Optional.of(each)))
                .toList();
    }

    private static Optional<String> because(ReviewEvent event) {
        return Optional.ofNullable(event.data().get("because")).map(String::valueOf);
    }

    private String signature() {
        return switch (result.signature()) {
            case NONE -> "review.unsigned";
            case GOOD -> "review.good";
            case BAD -> "review.bad";
        };
    }

    private void line(StringBuilder lines, String key, Object... arguments) {
        lines.append(text.get(key, arguments)).append('\n');
    }

    private String who(Signature by) {
        return people.name(by.person()) + " " + by.time().toLocalDate();
    }

    String json() {
        ReviewState state = result.state();
        JsonWriter json = new JsonWriter()
                .beginObject()
                .name("variant")
                .value(draft.variant().toString());
        json.name("round").value(state.handedOver().map(each -> each.round()).orElse(0));
        json.name("stage").value(state.stage().name().toLowerCase(Locale.ROOT));
        optional(json, "by", state.by().map(each -> each.person().name()));
        optional(json, "email", state.by().map(each -> each.person().email()));
        optional(json, "because", state.because());
        json.name("revisions").value(result.revisions());
        json.name("conflicts").value(result.conflicts());
        json.name("comments").value(result.comments().size());
        optional(
                json,
                "signedOffBy",
                state.signedOff().map(each -> each.by().person().name()));
        optional(
                json,
                "signedOffEmail",
                state.signedOff().map(each -> each.by().person().email()));
        optional(
                json,
                "signedOffVersion",
                state.signedOff().map(each -> each.commit().hex()));
        json.name("signature").value(result.signature().name().toLowerCase(Locale.ROOT));
        optional(json, "signatureKey", result.key());
        json.name("stale").value(state.isStale());
        json.name("ends").beginArray();
        state.ends().forEach(each -> {
            json.beginObject().name("kind").value(each.kind());
            json.name("by").value(each.by().person().name());
            json.name("email").value(each.by().person().email());
            json.name("time").value(each.by().time().toString());
            optional(json, "because", because(each));
            json.endObject();
        });
        json.endArray().name("opposed").beginArray();
        result.opposed().forEach((each, count) -> RevisionText.opposed(json, each));
        return json.endArray().endObject().toString();
    }

    private static void optional(JsonWriter json, String name, Optional<String> value) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nullValue);
    }
}
