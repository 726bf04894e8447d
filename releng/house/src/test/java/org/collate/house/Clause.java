package org.collate.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One entry of a manifest's header.
 *
 * @param name the bundle or package
 * @param parameters its attributes and directives, without quotes
 */
record Clause(String name, Map<String, String> parameters) {

    private static final String OUTSIDE_QUOTES = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    /** The entries of a header. */
    static List<Clause> parse(String header) {
        List<Clause> clauses = new ArrayList<>();
        for (String clause : header.split("," + OUTSIDE_QUOTES)) {
            String[] parts = clause.split(";" + OUTSIDE_QUOTES);
            Map<String, String> parameters = new TreeMap<>();
            for (int i = 1; i < parts.length; i++) {
                String[] pair = parts[i].split(":?=", 2);
                parameters.put(pair[0].strip(), pair[1].strip().replace("\"", ""));
            }
            clauses.add(new Clause(parts[0].strip(), parameters));
        }
        return clauses;
    }

    /** A parameter; empty where there is none. */
    String get(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    /** The bundles that an exported package is for; empty where it is for all. */
    List<String> friends() {
        String friends = get("x-friends");
        return friends.isEmpty() ? List.of() : List.of(friends.split("\\s*,\\s*"));
    }
}
