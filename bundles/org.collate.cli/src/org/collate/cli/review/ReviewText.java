package org.collate.cli.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.collate.operations.signing.WhoSigned;

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
                        state.taken().stream(),
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
        line(lines, isStale ? "review.staleStage" : "review.stage", has + signature(state.last()));
        state.because().ifPresent(why -> line(lines, "review.because", why.replace('\n', ' ')));
        taken(state).ifPresent(each -> line(lines, "review.taken", who(each.by())));
        others(state).forEach(each -> {
            line(lines, "review.also." + each.kind(), who(each.by()) + signature(Optional.of(each)));
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
        if (!result.signatures().isEmpty()) {
            line(lines, "review.signatures", counted());
        }
        line(lines, "review.comments", result.comments().size());
        lines.append(new CommentText(text, people)
                .of(result.comments())
                .lines()
                .map(each -> "    " + each + "\n")
                .reduce("", String::concat));
        result.setAside().forEach(each -> line(lines, "review.setAside", each.rule(), each.person(), each.reason()));
        state.signedOff().ifPresent(event -> {
            line(lines, "review.signedOff", who(event.by()), event.commit().abbreviated());
            result.signature(event).ifPresent(told -> line(lines, "review.signature", trust(told, event)));
            line(lines, state.isStale() ? "review.stale" : "review.holds");
        });
        return lines.toString();
    }

    /** Who says that the review is with them, as long as it goes on. */
    private static Optional<ReviewEvent> taken(ReviewState state) {
        return state.taken().filter(each -> state.stage() == ReviewState.Stage.WITH_REVIEWER);
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

    /** What the signature of an event proves, behind what the event is; empty where it can carry none. */
    private String signature(Optional<ReviewEvent> event) {
        return event.flatMap(each -> result.signature(each).map(told -> text.get("review.trust", trust(told, each))))
                .orElse("");
    }

    private static String trust(WhoSigned.Told told, ReviewEvent event) {
        return told.words(event.by().person().name());
    }

    private static String name(WhoSigned.Told told) {
        return told.kind().name().toLowerCase(Locale.ROOT);
    }

    /** How many of all events are signed how. */
    private Map<String, Long> counts() {
        return result.signatures().values().stream()
                .collect(Collectors.groupingBy(ReviewText::name, TreeMap::new, Collectors.counting()));
    }

    private String counted() {
        return counts().entrySet().stream()
                .map(each -> text.get("count." + each.getKey(), each.getValue()))
                .collect(Collectors.joining(text.get("count.between")));
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
        optional(json, "takenBy", taken(state).map(each -> each.by().person().name()));
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
        Optional<WhoSigned.Told> signed = state.signedOff().flatMap(result::signature);
        json.name("signature").value(signed.map(ReviewText::worth).orElse("none"));
        optional(json, "signatureKey", signed.flatMap(WhoSigned.Told::key));
        optional(json, "signatureTrust", signed.map(ReviewText::name));
        optional(json, "signatureOwner", signed.flatMap(WhoSigned.Told::owner));
        optional(json, "byTrust", state.last().flatMap(result::signature).map(ReviewText::name));
        json.name("signatures").beginObject();
        counts().forEach((kind, count) -> json.name(kind).value(count));
        json.endObject();
        json.name("stale").value(state.isStale());
        json.name("ends").beginArray();
        state.ends().forEach(each -> {
            json.beginObject().name("kind").value(each.kind());
            json.name("by").value(each.by().person().name());
            json.name("email").value(each.by().person().email());
            json.name("time").value(each.by().time().toString());
            optional(json, "because", because(each));
            optional(json, "trust", result.signature(each).map(ReviewText::name));
            json.endObject();
        });
        json.endArray().name("opposed").beginArray();
        result.opposed().forEach((each, count) -> RevisionText.opposed(json, each));
        return json.endArray().endObject().toString();
    }

    /** Whether a signature speaks for the event, or against it. */
    private static String worth(WhoSigned.Told told) {
        return switch (told.kind()) {
            case UNSIGNED -> "none";
            case OWN_KEY, REVOKED_LATER, UNKNOWN_KEY, OLDER_FORM -> "good";
            case REVOKED_KEY, DISPUTED_KEY, ANOTHERS_KEY, DOES_NOT_FIT -> "bad";
        };
    }

    private static void optional(JsonWriter json, String name, Optional<String> value) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nullValue);
    }
}
