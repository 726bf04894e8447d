package org.collate.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which packages see which: by import, or by a qualified name in the code.
 *
 * @param seen the packages that each sees, only those of the sources
 */
record PackageGraph(Map<String, Set<String>> seen) {

    private static final Pattern QUALIFIED = Pattern.compile("\\b((?:[a-z]\\w*\\.)+)(?=[A-Z*])");

    static PackageGraph of(List<Source> sources) {
        Map<String, Set<String>> seen = new TreeMap<>();
        sources.forEach(source -> seen.put(source.packageName(), new TreeSet<>()));
        for (Source source : sources) {
            for (String name : namedIn(source)) {
                if (!name.equals(source.packageName()) && seen.containsKey(name)) {
                    seen.get(source.packageName()).add(name);
                }
            }
        }
        return new PackageGraph(seen);
    }

    /** Whatever stands before a class's name in a source as a package does. */
    static Set<String> namedIn(Source source) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = QUALIFIED.matcher(source.code());
        while (matcher.find()) {
            names.add(matcher.group(1).substring(0, matcher.group(1).length() - 1));
        }
        return names;
    }

    /** The sets of packages that all see each other in the end (the strongly connected components), if more than one. */
    List<Set<String>> circles() {
        List<Set<String>> circles = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (String one : seen.keySet()) {
            if (!met.contains(one)) {
                Set<String> circle = new TreeSet<>();
                for (String other : reached(one)) {
                    if (reached(other).contains(one)) {
                        circle.add(other);
                    }
                }
                met.addAll(circle);
                if (circle.size() > 1) {
                    circles.add(circle);
                }
            }
        }
        return circles;
    }

    /** The packages that one sees, at first or second hand; itself only where there is a circle. */
    private Set<String> reached(String from) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(seen.get(from));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(seen.get(next));
            }
        }
        return reached;
    }
}
