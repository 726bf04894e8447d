package org.collate.git;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.collate.core.merge.Conflict;
import org.collate.git.json.Json;

/** The file of one conflict, for people and programs to read: what it is about, and how each side has it. */
public final class ConflictFile {

    private ConflictFile() {}

    /** The file as JSON, a member a line; the same for the same conflict. */
    public static String of(Conflict conflict) {
        return Json.write(members(conflict));
    }

    /** The members of the file, in their order. */
    public static Map<String, Object> members(Conflict conflict) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", conflict.id());
        members.put("kind", kind(conflict));
        members.put("element", conflict.element());
        members.put("lead", conflict.lead());
        feature(conflict).ifPresent(feature -> members.put("feature", feature));
        if (conflict instanceof Conflict.Link link) {
            members.put("target", link.target());
        }
        if (conflict instanceof Conflict.Deletion deletion && !deletion.links().isEmpty()) {
            members.put(
                    "links", deletion.links().stream().map(ConflictFile::link).toList());
        }
        conflict.base().ifPresent(base -> members.put("base", base));
        conflict.ours().ifPresent(ours -> members.put("ours", ours));
        conflict.theirs().ifPresent(theirs -> members.put("theirs", theirs));
        conflict.proposed().ifPresent(proposed -> members.put("proposed", proposed));
        members.put("consequence", conflict.consequence());
        return members;
    }

    private static Map<String, Object> link(Conflict.NewLink link) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("element", link.element());
        members.put("lead", link.lead());
        members.put("feature", link.feature());
        members.put("target", link.target());
        return members;
    }

    /** The word for the kind of a conflict. */
    public static String kind(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Words words -> "words";
            case Conflict.Move move -> "move";
            case Conflict.Deletion deletion -> "deletion";
            case Conflict.Attribute attribute -> "attribute";
            case Conflict.Link link -> "link";
            case Conflict.Cycle cycle -> "cycle";
        };
    }

    private static Optional<String> feature(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Words words -> Optional.of(words.feature());
            case Conflict.Attribute attribute -> Optional.of(attribute.feature());
            case Conflict.Link link -> Optional.of(link.feature());
            default -> Optional.empty();
        };
    }
}
