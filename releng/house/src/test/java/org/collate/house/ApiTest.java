package org.collate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What bundles let others see: contracts to everybody, the rest to those who use it, and all of it with versions. */
class ApiTest {

    /** What a plug-in of others may use, and why. Everything else that is exported is for friends. */
    private static final Map<String, String> CONTRACTS = Map.of(
            "org.collate.model", "ids, the texts of two languages, and which features are words",
            "org.collate.model.report", "the report that rules and exporters are given",
            "org.collate.model.template", "the template that a rule may ask",
            "org.collate.core.edit", "what the fix of a rule does",
            "org.collate.core.layout", "numbers and printed paragraphs, for exporters and rules",
            "org.collate.core.text", "the words of an element and places in them",
            "org.collate.transfer", "importers and exporters",
            "org.collate.validation", "rules");

    /** What comes with a bundle, since the signatures of its contracts have it. */
    private static final Map<String, Set<String>> COMES_ALONG = Map.of(
            "org.collate.model", Set.of("org.eclipse.emf.ecore"),
            "org.collate.core", Set.of("org.collate.model"),
            "org.collate.transfer", Set.of("org.collate.core", "org.eclipse.equinox.common"),
            "org.collate.validation", Set.of("org.collate.core"));

    /** Friends that use a package's types in chains of calls, without naming them; the compiler asks for these too. */
    private static final Map<String, Set<String>> UNNAMED = Map.of("org.collate.git.review", Set.of("org.collate.ui"));

    /** These have no source here: what is in them is of others. */
    private static final Pattern FOREIGN = Pattern.compile("org\\.collate\\.poi(\\.schemas)?");

    private static final Pattern RANGE = Pattern.compile("\\[(\\d+\\.\\d+\\.\\d+),(\\d+\\.\\d+\\.\\d+)\\)");

    @Test
    void everyExportedPackageHasAVersion() {
        for (Bundle bundle : House.bundles()) {
            for (Clause exported : bundle.clauses("Export-Package")) {
                String where = bundle.name() + " exports " + exported.name();
                assertTrue(exported.get("version").matches("\\d+\\.\\d+\\.\\d+"), where + " without a version");
                if (!FOREIGN.matcher(bundle.name()).matches()) {
                    boolean first = exported.get("version").startsWith("0.");
                    assertEquals(!CONTRACTS.containsKey(exported.name()), first, where + ": only contracts are at 1");
                }
            }
        }
    }

    @Test
    void whatABundleAsksForHasARange() {
        Map<String, String> versions = new TreeMap<>();
        House.bundles()
                .forEach(bundle -> versions.put(
                        bundle.name(), bundle.names("Bundle-Version").getFirst().replace(".qualifier", "")));
        for (Bundle bundle : House.bundles()) {
            Stream.of("Require-Bundle", "Fragment-Host", "Import-Package").forEach(header -> {
                for (Clause asked : bundle.clauses(header)) {
                    String range = asked.get(header.equals("Import-Package") ? "version" : "bundle-version");
                    String where = bundle.name() + " asks for " + asked.name() + " in the range '" + range + "'";
                    Matcher matcher = RANGE.matcher(range);
                    assertTrue(matcher.matches(), where);
                    String version = versions.getOrDefault(asked.name(), matcher.group(1));
                    assertTrue(compare(matcher.group(1), version) <= 0, where);
                    assertTrue(compare(version, matcher.group(2)) < 0, where);
                }
            });
        }
    }

    @Test
    void onlyContractsAreForEverybody() {
        Set<String> forAll = new TreeSet<>();
        for (Bundle bundle : House.bundles()) {
            for (Clause exported : bundle.clauses("Export-Package")) {
                if (exported.friends().isEmpty() && !exported.get("x-internal").equals("true")) {
                    forAll.add(exported.name());
                    assertFalse(exported.name().contains(".internal."), exported.name() + " is exported to everybody");
                }
            }
        }
        assertEquals(new TreeSet<>(CONTRACTS.keySet()), forAll);
    }

    @Test
    void whatIsNoContractIsExportedToThoseWhoUseIt() {
        Map<String, Set<String>> users = new TreeMap<>();
        for (Bundle bundle : House.bundles()) {
            for (String name : namedBy(bundle)) {
                users.computeIfAbsent(name, key -> new TreeSet<>()).add(bundle.name());
            }
        }
        for (Bundle bundle : House.bundles()) {
            if (!FOREIGN.matcher(bundle.name()).matches()) {
                for (Clause exported : bundle.clauses("Export-Package")) {
                    if (!CONTRACTS.containsKey(exported.name())) {
                        Set<String> using = new TreeSet<>(users.getOrDefault(exported.name(), Set.of()));
                        using.addAll(UNNAMED.getOrDefault(exported.name(), Set.of()));
                        using.remove(bundle.name());
                        assertEquals(
                                using,
                                new TreeSet<>(exported.friends()),
                                "who uses " + exported.name() + ", against its x-friends");
                    }
                }
            }
        }
    }

    @Test
    void nothingComesAlongThatNoContractShows() {
        for (Bundle bundle : House.bundles()) {
            Set<String> along = new TreeSet<>();
            for (Clause required : bundle.clauses("Require-Bundle")) {
                if (required.get("visibility").equals("reexport")) {
                    along.add(required.name());
                }
            }
            assertEquals(
                    new TreeSet<>(COMES_ALONG.getOrDefault(bundle.name(), Set.of())),
                    along,
                    bundle.name() + " exports these bundles again");
        }
    }

    /** The packages that a bundle's sources name, those of its tests too; generated ones see their own bundle only. */
    private static Set<String> namedBy(Bundle bundle) {
        Set<String> names = new TreeSet<>();
        List<String> folders = bundle.name().equals("org.collate.app.tests.zh")
                ? List.of("../org.collate.app.tests/src")
                : List.of("src", "src_test");
        for (String folder : folders) {
            House.files(bundle.folder().resolve(folder), ".java").stream()
                    .filter(file -> !file.endsWith("package-info.java"))
                    .forEach(file -> names.addAll(PackageGraph.namedIn(Source.read(file))));
        }
        return names;
    }

    private static int compare(String one, String other) {
        return Runtime.Version.parse(normal(one)).compareTo(Runtime.Version.parse(normal(other)));
    }

    /** Java's versions have no zeros at the end and none at the start. */
    private static String normal(String version) {
        String[] parts = version.split("\\.");
        return "1." + parts[0] + "." + parts[1] + "." + parts[2] + ".1";
    }
}
