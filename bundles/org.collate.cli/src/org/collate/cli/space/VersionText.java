package org.collate.cli.space;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.collate.cli.command.JsonWriter;
import org.collate.git.Namesakes;
import org.collate.git.Signature;
import org.collate.git.Version;
import org.collate.model.Messages;

/** A version as a person and as a program reads it. */
public final class VersionText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Lines for the program, not for people. */
    private static final String TRAILER = "Collate-";

    private VersionText() {}

    /** One line: id, time, author, subject. */
    public static String line(Version version, Namesakes people) {
        return version.id().abbreviated()
                + "\t" + TIME.format(version.author().time())
                + "\t" + people.name(version.author().person())
                + "\t" + version.subject();
    }

    /** Those who wrote versions that are listed together. */
    public static Namesakes authors(List<Version> versions) {
        return Namesakes.of(
                versions.stream().map(version -> version.author().person()).toList());
    }

    /** A version with all that is known of it, on lines of their own. */
    static String header(Messages text, Version version) {
        StringBuilder header = new StringBuilder();
        header.append(text.get("version.id", version.id().hex())).append('\n');
        header.append(text.get("version.author", who(version.author()))).append('\n');
        if (!version.committer().person().equals(version.author().person())) {
            header.append(text.get("version.committer", who(version.committer())))
                    .append('\n');
        }
        version.message()
                .lines()
                .filter(line -> !line.startsWith(TRAILER))
                .forEach(line -> header.append("    ").append(line).append('\n'));
        return header.toString().stripTrailing() + "\n";
    }

    /** An object with id, author, committer and message; times as ISO 8601 gives them. */
    public static JsonWriter json(JsonWriter json, Version version) {
        json.beginObject().name("id").value(version.id().hex());
        signature(json.name("author"), version.author());
        signature(json.name("committer"), version.committer());
        return json.name("message").value(version.message()).endObject();
    }

    private static void signature(JsonWriter json, Signature signature) {
        json.beginObject().name("name").value(signature.person().name());
        json.name("email").value(signature.person().email());
        json.name("time").value(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(signature.time()));
        json.endObject();
    }

    private static String who(Signature signature) {
        return signature.person() + ", " + TIME.format(signature.time());
    }
}
