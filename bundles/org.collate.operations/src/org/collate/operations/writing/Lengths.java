package org.collate.operations.writing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.collate.model.Messages;
import org.collate.model.report.Role;

/**
 * How long a report and its parts are, and what is asked of that: what a writer wants to see all the time. Lengths are
 * counted as the rules count them, in characters that are printed, computed numbers included, without white space.
 *
 * @param characters the length of the report
 * @param parts its sections by role, each role once, in the order in which they come
 * @param places the part that an element lies in, by the element's id; what lies in no section is in none
 */
public record Lengths(int characters, List<Part> parts, Map<String, Role> places) {

    /** Nothing is written. */
    public static final Lengths NONE = new Lengths(0, List.of(), Map.of());

    /** Takes copies. */
    public Lengths {
        parts = List.copyOf(parts);
        places = Map.copyOf(places);
    }

    /**
     * The sections of one role.
     *
     * @param characters how long they are together
     * @param limits what is asked of them
     */
    public record Part(Role role, int characters, List<Limit> limits) {

        /** Takes a copy. */
        public Part {
            limits = List.copyOf(limits);
        }
    }

    /**
     * What is asked of a part.
     *
     * @param isShare whether the number is percent of the report; else it is characters
     * @param isLeast whether it is to be at least so much; else at most
     */
    public record Limit(boolean isShare, boolean isLeast, int number) {

        private boolean isKept(int part, int whole) {
            long length = isShare ? 100L * part : part;
            long limit = isShare ? (long) number * whole : number;
            return isLeast ? length >= limit : length <= limit;
        }
    }

    /** The part that an element lies in; empty where it lies in none. */
    public Optional<Part> partOf(String element) {
        Role role = places.get(element);
        return parts.stream().filter(part -> part.role() == role).findFirst();
    }

    /** Whether a part that has words is as long as is asked. */
    public boolean isKept(Part part) {
        return part.characters() == 0
                || part.limits().stream().allMatch(limit -> limit.isKept(part.characters(), characters));
    }

    /** What a writer is told of the part that an element lies in, with all that is asked of it; empty where it lies in none. */
    public String ofPart(String element) {
        return ofPart(element, limit -> true);
    }

    /** The same with only so much of what is asked as is not so. */
    public String ofPartInShort(String element) {
        return partOf(element)
                .map(part -> ofPart(element, limit -> !limit.isKept(part.characters(), characters)))
                .orElse("");
    }

    private String ofPart(String element, Predicate<Limit> told) {
        Messages text = Messages.of(Lengths.class);
        return partOf(element)
                .map(part -> {
                    String name =
                            text.get("length.role." + part.role().getName().toLowerCase(Locale.ROOT));
                    String limits = part.limits().stream()
                            .filter(told)
                            .map(limit -> text.get(key(limit), limit.number()))
                            .collect(Collectors.joining(text.get("length.and")));
                    return limits.isEmpty()
                            ? text.get("length.part", name, part.characters(), percent(part))
                            : text.get("length.limited", name, part.characters(), percent(part), limits);
                })
                .orElse("");
    }

    private static String key(Limit limit) {
        return "length." + (limit.isLeast() ? "least" : "most") + (limit.isShare() ? ".share" : "");
    }

    /** The share in whole percent; where that would look as if a limit were kept that is not, with a decimal place. */
    private String percent(Part part) {
        long tenths = characters == 0 ? 0 : Math.round(1000.0 * part.characters() / characters);
        long whole = Math.round(tenths / 10.0);
        boolean hides = part.limits().stream()
                .anyMatch(limit ->
                        limit.isShare() && limit.number() == whole && !limit.isKept(part.characters(), characters));
        return hides ? tenths / 10 + "." + tenths % 10 : String.valueOf(whole);
    }

    /** What a writer is told of the whole report. */
    public String ofReport() {
        return Messages.of(Lengths.class).get("length.report", characters);
    }
}
