package org.collate.cli.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.cli.command.JsonWriter;
import org.collate.git.Signature;
import org.collate.git.review.ReviewEvent;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.review.ReviewState;
import org.collate.operations.review.ShowReview;

/** How a review stands, as a person and as a program reads it. */
final class ReviewText {

    private final Messages text;

    ReviewText(Messages text) {
        this.text = text;
    }

    String of(Place.OfVariant draft, ShowReview.Result result) {
        ReviewState state = result.state();
        StringBuilder lines = new StringBuilder();
        line(lines, "review.title", draft.name(), result.name());
        int round = state.handedOver().map(each -> each.round()).orElse(0);
        line(lines, "review.round", round);
        String stage = "stage." + state.stage().name().toLowerCase(Locale.ROOT);
        String has = text.get(stage, state.by().map(ReviewText::who).orElse(""));
        boolean isStale = state.stage() == ReviewState.Stage.SIGNED_OFF && state.isStale();
        line(lines, isStale ? "review.staleStage" : "review.stage", has);
        state.because().ifPresent(why -> line(lines, "review.because", why.replace('\n', ' ')));
        others(state).forEach(each -> {
            line(lines, "review.also." + each.kind(), who(each.by()));
            because(each).ifPresent(why -> line(lines, "review.because", why.replace('\n', ' ')));
        });
        result.overruled().forEach(each -> line(lines, "review.overruled", each));
        line(lines, "review.revisions", result.revisions());
        line(lines, "review.conflicts", result.conflicts());
        line(lines, "review.comments", result.comments().size());
        lines.append(new CommentText(text)
                .of(result.comments())
                .lines()
                .map(each -> "    " + each + "\n")
                .reduce("", String::concat));
        result.setAside().forEach(each -> line(lines, "review.setAside", each.rule(), each.person(), each.reason()));
        state.signedOff().ifPresent(event -> {
            line(lines, "review.signedOff", who(event.by()), event.commit().abbreviated());
            line(lines, signature(result), result.key().orElse(""));
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

    private static String signature(ShowReview.Result result) {
        return switch (result.signature()) {
            case NONE -> "review.unsigned";
            case GOOD -> "review.good";
            case BAD -> "review.bad";
        };
    }

    private void line(StringBuilder lines, String key, Object... arguments) {
        lines.append(text.get(key, arguments)).append('\n');
    }

    private static String who(Signature by) {
        return by.person().name() + " " + by.time().toLocalDate();
    }

    String json(Place.OfVariant draft, ShowReview.Result result) {
        ReviewState state = result.state();
        JsonWriter json = new JsonWriter()
                .beginObject()
                .name("variant")
                .value(draft.variant().toString());
        json.name("round").value(state.handedOver().map(each -> each.round()).orElse(0));
        json.name("stage").value(state.stage().name().toLowerCase(Locale.ROOT));
        optional(json, "by", state.by().map(each -> each.person().name()));
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
        return json.endArray().endObject().toString();
    }

    private static void optional(JsonWriter json, String name, Optional<String> value) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nullValue);
    }
}
