package org.collate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The walls inside of bundles: packages see each other in one direction only, and none has too much in it. */
class WallsTest {

    private static final int MOST_FILES = 25;

    private static final Predicate<Bundle> PRODUCT =
            bundle -> !bundle.name().endsWith(".tests") && !bundle.name().equals("org.collate.testkit");

    @Test
    void noPackageHoldsTooManyFiles() {
        Map<String, Integer> sizes = new TreeMap<>();
        sources().forEach(source -> sizes.merge(source.packageName(), 1, Integer::sum));
        sizes.values().removeIf(size -> size <= MOST_FILES);
        assertEquals(Map.of(), sizes, "packages of more than " + MOST_FILES + " files");
    }

    @Test
    void noPackagesOfABundleSeeEachOtherInACircle() {
        Map<String, Set<String>> circles = new TreeMap<>();
        for (Bundle bundle : House.bundles()) {
            if (PRODUCT.test(bundle)) {
                List<Set<String>> found = PackageGraph.of(sources(bundle)).circles();
                found.forEach(circle -> circles.computeIfAbsent(bundle.name(), b -> new TreeSet<>())
                        .addAll(circle));
            }
        }
        assertEquals(Map.of(), circles, "packages that see each other in a circle");
    }

    @Test
    void noPackagesOfDifferentBundlesSeeEachOtherInACircle() {
        Map<String, Set<String>> bundlesOf = new TreeMap<>();
        for (Bundle bundle : House.bundles()) {
            if (PRODUCT.test(bundle)) {
                sources(bundle)
                        .forEach(source -> bundlesOf
                                .computeIfAbsent(source.packageName(), p -> new TreeSet<>())
                                .add(bundle.name()));
            }
        }
        for (Set<String> circle : PackageGraph.of(sources()).circles()) {
            Set<String> bundles = new TreeSet<>();
            circle.forEach(name -> bundles.addAll(bundlesOf.get(name)));
            assertEquals(1, bundles.size(), circle + " lie in several bundles");
        }
    }

    @Test
    void aSimpleNameIsGivenOnce() {
        Map<String, Set<String>> packages = new TreeMap<>();
        sources()
                .forEach(source -> packages.computeIfAbsent(source.simpleName(), name -> new TreeSet<>())
                        .add(source.packageName()));
        packages.values().removeIf(each -> each.size() == 1);
        assertEquals(Map.of(), packages, "classes of one name in several packages");
    }

    @Test
    void aCircleIsFoundByImportsAndByQualifiedNames() {
        PackageGraph graph = PackageGraph.of(List.of(
                source("a.one", "One", "import a.two.Two;\nclass One { Two two; }"),
                source("a.two", "Two", "class Two { a.three.Three three; }"),
                source("a.three", "Three", "import static a.one.One.X;\nclass Three {}"),
                source(
                        "a.four",
                        "Four",
                        "/** {@link a.four.Four} */ class Four { String s = \"a.one.One\"; a.one.One o; }")));
        assertEquals(List.of(Set.of("a.one", "a.two", "a.three")), graph.circles());
    }

    private static Source source(String packageName, String name, String text) {
        return new Source(packageName, name, text);
    }

    private static List<Source> sources() {
        return House.bundles().stream()
                .filter(PRODUCT)
                .flatMap(bundle -> sources(bundle).stream())
                .toList();
    }

    private static List<Source> sources(Bundle bundle) {
        List<Source> sources = new ArrayList<>();
        for (Path file : House.files(bundle.folder().resolve("src"), ".java")) {
            if (!file.endsWith("package-info.java")) {
                sources.add(Source.read(file));
            }
        }
        return sources;
    }
}
