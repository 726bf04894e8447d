package org.collate.git;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.merge.Conflict;

/**
 * A conflict that a merge left in the versions of a variant, for anybody to settle.
 *
 * @param id its id, by which its file is named
 * @param inAccepted whether it is in the accepted text; else it is in the draft
 * @param conflict what it is about
 */
public record KeptConflict(String id, boolean inAccepted, Conflict conflict) {

    /** The folder of the files, in every commit that has conflicts. */
    static final String FOLDER = "conflicts/";

    private static final String EXTENSION = ".json";

    static String path(String id) {
        return FOLDER + id + EXTENSION;
    }

    /** The id that a file is named by; empty where it is no conflict's. */
    public static Optional<String> id(String path) {
        return path.startsWith(FOLDER) && path.endsWith(EXTENSION)
                ? Optional.of(path.substring(FOLDER.length(), path.length() - EXTENSION.length()))
                : Optional.empty();
    }

    /** The bytes of the file. */
    static byte[] file(Conflict conflict, MergedFrom from) {
        Map<String, Object> members = new LinkedHashMap<>(ConflictFile.members(conflict));
        members.putAll(from.member());
        return Json.write(members).getBytes(StandardCharsets.UTF_8);
    }

    /** A conflict as its file tells it, where the merge cannot be made again: its versions never came here. */
    static Conflict told(String id, Map<String, Object> members) {
        return new Conflict.Words(
                id,
                text(members, "element").orElse(""),
                text(members, "lead").orElse(""),
                text(members, "feature").orElse("lines"),
                text(members, "base"),
                text(members, "ours"),
                text(members, "theirs"),
                Optional.empty());
    }

    private static Optional<String> text(Map<String, Object> members, String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** What is known of a conflict from its file. */
    record File(String id, Map<String, Object> members, Optional<MergedFrom> from) {

        static File read(String id, byte[] bytes) {
            Map<String, Object> members;
            try {
                members = Json.read(new String(bytes, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                // Spoiled by hand: it still blocks, until somebody settles it.
                members = Map.of();
            }
            return new File(id, members, MergedFrom.of(members));
        }

        /** Whether a conflict is about the same fact. */
        boolean isAbout(Conflict conflict) {
            Map<String, Object> other = ConflictFile.members(conflict);
            return Stream.of("kind", "element", "feature", "target")
                    .allMatch(name -> Objects.equals(members.get(name), other.get(name)));
        }

        /** How the two sides had it; empty for a side that had it not. */
        Set<Optional<String>> sides() {
            return Stream.of("ours", "theirs").map(name -> text(members, name)).collect(Collectors.toSet());
        }

        boolean hasSides(Conflict conflict) {
            return sides().equals(Stream.of(conflict.ours(), conflict.theirs()).collect(Collectors.toSet()));
        }

        /** The versions whose merge left it; whoever has both of them has met it. */
        Set<VersionId> merged() {
            return from.map(each -> Set.of(each.ours(), each.theirs())).orElse(Set.of());
        }
    }
}
