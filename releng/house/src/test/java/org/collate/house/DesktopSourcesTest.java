package org.collate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sources of the desktop")
class DesktopSourcesTest {

    private static final int LARGEST = 25;

    private static final Pattern THREADS =
            Pattern.compile("\\bnew Job\\(|\\bextends Job\\b|\\bJob\\.create|\\ba?syncExec\\(");

    /** The one way beside the window, and the program's start and end, which have no window to show anything in. */
    private static final Set<String> MAY_USE_THREADS =
            Set.of("Background.java", "OnScreen.java", "CollateApplication.java", "SecondStart.java");

    @Test
    void goBesideTheWindowByOneWay() {
        TreeSet<String> others = new TreeSet<>();
        for (Path source : sources("org.collate.ui", "org.collate.app")) {
            String name = source.getFileName().toString();
            if (!MAY_USE_THREADS.contains(name)
                    && THREADS.matcher(House.text(source)).find()) {
                others.add(name);
            }
        }
        assertEquals(Set.of(), others, "these have a thread of their own; use org.collate.ui.Background or OnScreen");
    }

    @Test
    void lieInRoomsThatCanBeLookedOver() {
        Map<String, Integer> sizes = new TreeMap<>();
        sources("org.collate.ui").forEach(source -> sizes.merge(name(source), 1, Integer::sum));
        sizes.values().removeIf(size -> size <= LARGEST);
        assertEquals(Map.of(), sizes, "these packages hold more than " + LARGEST + " files");
    }

    @Test
    void lieInRoomsWithoutACircle() {
        Map<String, Set<String>> uses = uses();
        while (uses.values().stream().anyMatch(Set::isEmpty)) {
            List<String> done = uses.entrySet().stream()
                    .filter(each -> each.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            done.forEach(uses::remove);
            uses.values().forEach(each -> each.removeAll(done));
        }
        assertEquals(Map.of(), uses, "these packages use each other in a circle");
    }

    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        List<Path> all = sources("org.collate.ui");
        all.forEach(source -> uses.put(name(source), new HashSet<>()));
        for (Path source : all) {
            Matcher matcher = Pattern.compile("(?m)^import (?:static )?(org\\.collate\\.[a-z.]+)\\.[A-Z]")
                    .matcher(House.text(source));
            while (matcher.find()) {
                String used = matcher.group(1);
                if (uses.containsKey(used) && !used.equals(name(source))) {
                    uses.get(name(source)).add(used);
                }
            }
        }
        return uses;
    }

    private static String name(Path source) {
        Matcher matcher = Pattern.compile("(?m)^package ([\\w.]+);").matcher(House.text(source));
        assertTrue(matcher.find(), source.toString());
        return matcher.group(1);
    }

    private static List<Path> sources(String... bundles) {
        List<Path> sources = new ArrayList<>();
        for (String bundle : bundles) {
            sources.addAll(House.files(House.root().resolve("bundles/" + bundle + "/src"), ".java"));
        }
        sources.removeIf(source -> source.endsWith("package-info.java"));
        assertTrue(!sources.isEmpty(), "no sources were found beneath " + House.root());
        return sources;
    }
}
