package org.collate.git.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collate.git.VersionId;

/**
 * What was merged where a conflict is kept: by this, any clone makes the same merge again, and settles the conflict.
 *
 * @param ours the version that was merged into
 * @param theirs the version that was taken in
 * @param retired where theirs is the template's: the ids of what it gave up and the report keeps; empty in a merge of
 *     two people's versions
 */
public record MergedFrom(VersionId ours, VersionId theirs, Optional<Set<String>> retired) {

    private static final String MEMBER = "merge";

    /** The member of a conflict's file. */
    Map<String, Object> member() {
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("ours", ours.hex());
        from.put("theirs", theirs.hex());
        retired.ifPresent(ids -> from.put("retired", List.copyOf(new TreeSet<>(ids))));
        return Map.of(MEMBER, from);
    }

    /** Reads it from the members of a conflict's file; empty where it says nothing of the kind. */
    static Optional<MergedFrom> of(Map<String, Object> members) {
        try {
            Map<?, ?> from = (Map<?, ?>) members.get(MEMBER);
            VersionId ours = new VersionId((String) from.get("ours"));
            VersionId theirs = new VersionId((String) from.get("theirs"));
            return Optional.of(new MergedFrom(
                    ours,
                    theirs,
                    Optional.ofNullable((List<?>) from.get("retired")).map(MergedFrom::ids)));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            // Written by hand, or by a program that knows other merges.
            return Optional.empty();
        }
    }

    private static Set<String> ids(List<?> values) {
        List<String> ids = new ArrayList<>();
        values.forEach(value -> ids.add((String) value));
        return Set.copyOf(ids);
    }
}
