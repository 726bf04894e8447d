package org.collate.core.authors;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.core.difference.Flow;

/**
 * Which paragraphs once were one, or became one, or have words of each other: the classes of a union over all divisions and
 * joins that are known.
 */
public final class Kin {

    private final Map<String, Set<String>> classes = new HashMap<>();

    private Kin() {}

    /** By what some versions know. */
    public static Kin of(List<Authorship> versions) {
        Kin kin = new Kin();
        for (Authorship each : versions) {
            each.authors().forEach((key, authors) -> {
                authors.dividedFrom().ifPresent(other -> kin.unite(key, other));
                authors.text(Flow.LINES.getName()).runs().stream()
                        .map(Run::home)
                        .filter(home -> !home.equals(key))
                        .forEach(home -> kin.unite(key, home));
            });
            each.joins().forEach(kin::unite);
        }
        return kin;
    }

    private void unite(String key, String other) {
        Set<String> both = classes.getOrDefault(key, Set.of(key));
        Set<String> others = classes.getOrDefault(other, Set.of(other));
        if (both.size() == 1 || !both.equals(others)) {
            Set<String> united = new LinkedHashSet<>(both);
            united.addAll(others);
            united.forEach(each -> classes.put(each, united));
        }
    }

    /** The keys of the paragraphs that belong together with one, in no telling order; none where it stands alone. */
    public Set<String> of(String key) {
        return classes.getOrDefault(key, Set.of());
    }
}
