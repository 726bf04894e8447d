package org.collate.cli.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.collate.cli.command.JsonWriter;
import org.collate.git.Namesakes;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.model.Messages;
import org.collate.operations.review.PlacedComment;

/** Comments as a person and as a program reads them. */
final class CommentText {

    private final Messages text;
    private final Namesakes people;

    /** Comments whose authors are told apart from all others that are listed with them. */
    CommentText(Messages text, Namesakes people) {
        this.text = text;
        this.people = people;
    }

    /** Those who wrote, answered and settled comments. */
    static Stream<Person> people(List<PlacedComment> comments) {
        return comments.stream()
                .flatMap(each -> Stream.of(
                                Stream.of(each.by()),
                                each.replies().stream().map(PlacedComment.Reply::by),
                                each.resolved().stream())
                        .flatMap(by -> by))
                .map(Signature::person);
    }

    String of(List<PlacedComment> comments) {
        StringBuilder lines = new StringBuilder();
        for (PlacedComment comment : comments) {
            lines.append(comment.shownId())
                    .append("  ")
                    .append(who(comment.by()))
                    .append("  ")
                    .append(place(comment))
                    .append('\n');
            lines.append("    ").append(oneLine(comment.text())).append('\n');
            for (PlacedComment.Reply reply : comment.replies()) {
                lines.append("    > ")
                        .append(who(reply.by()))
                        .append("  ")
                        .append(oneLine(reply.text()))
                        .append('\n');
            }
            comment.resolved()
                    .ifPresent(by -> lines.append("    ")
                            .append(text.get("comment.resolved", who(by)))
                            .append('\n'));
        }
        return lines.toString();
    }

    private String place(PlacedComment comment) {
        String key = "comment." + comment.state().name().toLowerCase(Locale.ROOT);
        return text.get(
                key, comment.lead(), oneLine(comment.quoted()), comment.quoted().isEmpty() ? 0 : 1);
    }

    private String who(Signature by) {
        return by.time().toLocalDate() + " " + people.name(by.person());
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ');
    }

    String json(List<PlacedComment> comments) {
        JsonWriter json = new JsonWriter().beginObject().name("comments").beginArray();
        for (PlacedComment comment : comments) {
            json.beginObject().name("id").value(comment.id());
            json.name("author").value(comment.by().person().name());
            json.name("email").value(comment.by().person().email());
            json.name("time").value(comment.by().time().toString());
            json.name("text").value(comment.text());
            json.name("quoted").value(comment.quoted());
            json.name("state").value(comment.state().name().toLowerCase(Locale.ROOT));
            json.name("element").value(comment.element());
            json.name("start").value(comment.start());
            json.name("end").value(comment.end());
            json.name("replies").beginArray();
            for (PlacedComment.Reply reply : comment.replies()) {
                json.beginObject().name("author").value(reply.by().person().name());
                json.name("email").value(reply.by().person().email());
                json.name("time").value(reply.by().time().toString());
                json.name("text").value(reply.text()).endObject();
            }
            json.endArray().name("resolvedBy");
            comment.resolved().ifPresentOrElse(by -> json.value(by.person().name()), json::nullValue);
            json.endObject();
        }
        return json.endArray().endObject().toString();
    }
}
