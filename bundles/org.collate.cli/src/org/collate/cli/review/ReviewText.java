package org.collate.cli.review;

import java.util.Locale;
import java.util.Optional;
import org.collate.cli.command.JsonWriter;
import org.collate.git.Signature;
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
        line(lines, stage, state.by().map(ReviewText::who).orElse(""));
        state.because().ifPresent(why -> line(lines, "review.because", why.replace('\n', ' ')));
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
        return json.endObject().toString();
    }

    private static void optional(JsonWriter json, String name, Optional<String> value) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nullValue);
    }
}
