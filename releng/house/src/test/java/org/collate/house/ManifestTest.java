package org.collate.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may see whom: the manifests of all bundles against the table of the architecture. */
class ManifestTest {

    private static final Set<String> PLUGINS = Set.of("org.collate.docx", "org.collate.rules", "org.collate.text");
    private static final Set<String> PLAIN = Set.of("org.eclipse.equinox.common");
    /** What the use cases put together. */
    private static final Set<String> ENGINES =
            Set.of("org.collate.core", "org.collate.transfer", "org.collate.validation");
    /** The use cases, and what they speak in. */
    private static final Set<String> USE_CASES =
            with(ENGINES, "org.collate.git", "org.collate.operations", "org.collate.runtime");

    /** What each bundle may ask for, at most. A bundle that is missing here fails, so that a new one gets its place. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("org.collate.model", Set.of("org.eclipse.emf.ecore")),
            Map.entry("org.collate.core", Set.of("org.collate.model")),
            Map.entry("org.collate.validation", Set.of("org.collate.core")),
            Map.entry("org.collate.rules", Set.of("org.collate.validation")),
            Map.entry("org.collate.transfer", with(PLAIN, "org.collate.core")),
            Map.entry(
                    "org.collate.git",
                    Set.of(
                            "org.collate.core",
                            "org.collate.ssh",
                            "com.google.gson",
                            "org.apache.sshd.osgi",
                            "org.eclipse.jgit",
                            "org.eclipse.jgit.ssh.apache")),
            Map.entry("org.collate.ssh", Set.of("org.apache.sshd.osgi")),
            Map.entry("org.collate.pgp", Set.of("bcpg", "bcprov")),
            Map.entry("org.collate.slf4j", Set.of("org.slf4j.simple")),
            Map.entry("org.collate.text", Set.of("org.collate.transfer")),
            Map.entry(
                    "org.collate.docx",
                    Set.of("org.collate.transfer", "org.collate.poi", "org.apache.commons.commons-compress")),
            Map.entry(
                    "org.collate.poi",
                    Set.of(
                            "org.apache.commons.commons-compress",
                            "org.apache.commons.commons-io",
                            "org.apache.logging.log4j.api")),
            Map.entry(
                    "org.collate.poi.schemas",
                    Set.of(
                            "org.apache.commons.commons-codec",
                            "org.apache.commons.commons-collections4",
                            "org.apache.commons.math3",
                            "org.apache.logging.log4j.api")),
            Map.entry("org.collate.operations", with(ENGINES, "org.collate.git", "org.collate.pgp", "org.collate.ssh")),
            Map.entry("org.collate.runtime", with(ENGINES, "org.collate.operations", "org.eclipse.equinox.registry")),
            Map.entry("org.collate.cli", with(USE_CASES, "picocli", "com.google.gson")),
            Map.entry(
                    "org.collate.ui",
                    with(
                            USE_CASES,
                            "org.eclipse.core.expressions",
                            "org.eclipse.core.runtime",
                            "org.eclipse.e4.core.contexts",
                            "org.eclipse.jface.text",
                            "org.eclipse.ui")),
            Map.entry(
                    "org.collate.app",
                    Set.of(
                            "org.collate.core",
                            "org.collate.git",
                            "org.collate.operations",
                            "org.collate.ui",
                            "org.eclipse.core.runtime",
                            "org.eclipse.ui")),
            Map.entry("org.collate.testkit", Set.of("org.collate.core", "org.eclipse.emf.ecore.xmi")));

    private static Set<String> with(Set<String> common, String... more) {
        TreeSet<String> all = new TreeSet<>(common);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void aBundleUsesOnlyWhatLiesBelowIt() {
        forEachProductBundle(bundle -> {
            Set<String> allowed = MAY_USE.get(bundle.name());
            assertTrue(allowed != null, bundle.name() + " has no place in the table of this test");
            TreeSet<String> tooMuch = bundle.uses();
            tooMuch.removeAll(allowed);
            assertEquals(Set.of(), tooMuch, bundle.name() + " must not use these");
        });
    }

    @Test
    void nothingBelowTheDesktopSeesTheScreen() {
        forEachProductBundle(bundle -> {
            if (!Set.of("org.collate.ui", "org.collate.app").contains(bundle.name())) {
                assertNone(bundle, "org\\.eclipse\\.(swt|jface|ui|e4)\\b.*|org\\.collate\\.(ui|app)\\b.*");
            }
        });
    }

    @Test
    void onlyTheFormatsSeePoiAndOnlyGitSeesJgit() {
        forEachProductBundle(bundle -> {
            if (!bundle.name().equals("org.collate.docx")) {
                assertNone(bundle, "org\\.collate\\.poi|org\\.apache\\.(poi|xmlbeans)\\b.*");
            }
            if (!bundle.name().equals("org.collate.git")) {
                assertNone(bundle, "org\\.eclipse\\.jgit\\b.*");
            }
        });
    }

    @Test
    void nothingSeesAPlugin() {
        House.bundles().forEach(bundle -> {
            TreeSet<String> seen = bundle.uses();
            seen.removeIf(
                    name -> PLUGINS.stream().noneMatch(plugin -> name.equals(plugin) || name.startsWith(plugin + ".")));
            assertEquals(Set.of(), seen, bundle.name() + " sees a plugin");
        });
    }

    @Test
    void whatLiesBelowRuntimeNeedsNoOsgi() {
        Set<String> aboveAndRuntime =
                Set.of("org.collate.runtime", "org.collate.cli", "org.collate.ui", "org.collate.app");
        forEachProductBundle(bundle -> {
            if (!aboveAndRuntime.contains(bundle.name())) {
                assertNone(bundle, "org\\.osgi\\..*|org\\.eclipse\\.(osgi|core\\.runtime|equinox\\.registry)\\b.*");
                assertTrue(bundle.names("Bundle-Activator").isEmpty(), bundle.name() + " has an activator");
            }
        });
    }

    @Test
    void everyBundleSaysWhoMadeItAndWhichJavaItNeeds() {
        House.bundles()
                .forEach(bundle -> assertAll(
                        bundle.name(),
                        () -> assertEquals(bundle.folder().getFileName().toString(), bundle.name()),
                        () -> assertEquals(List.of("Collate"), bundle.names("Bundle-Vendor")),
                        () -> assertEquals(List.of("JavaSE-21"), bundle.names("Bundle-RequiredExecutionEnvironment")),
                        () -> assertEquals(List.of(bundle.name()), bundle.names("Automatic-Module-Name")),
                        () -> assertEquals(List.of("0.1.0.qualifier"), bundle.names("Bundle-Version"))));
    }

    @Test
    void everyPackageWithHandwrittenCodeSaysWhatItIsFor() {
        House.bundles().forEach(bundle -> {
            for (Path source : House.files(bundle.folder().resolve("src"), ".java")) {
                assertTrue(Files.exists(source.resolveSibling("package-info.java")), source + " has no package-info");
            }
        });
    }

    @Test
    void everyExportedPackageExists() {
        House.bundles().stream()
                .filter(bundle -> !bundle.name().startsWith("org.collate.poi"))
                .forEach(bundle -> bundle.names("Export-Package").forEach(exported -> {
                    String path = exported.replace('.', '/');
                    assertTrue(
                            Files.isDirectory(bundle.folder().resolve("src").resolve(path))
                                    || Files.isDirectory(
                                            bundle.folder().resolve("src-gen").resolve(path)),
                            bundle.name() + " exports " + exported + ", which has no code");
                }));
    }

    /** Two modules are built at a time, and Maven knows of no order but what a manifest or a POM names. */
    @Test
    void whatATestNeedsStandsInThePomToo() {
        House.bundles().forEach(bundle -> {
            String properties =
                    House.text(bundle.folder().resolve("build.properties")).replace("\\\n", "");
            Path pom = bundle.folder().resolve("pom.xml");
            String named = Files.exists(pom) ? House.text(pom) : "";
            properties
                    .lines()
                    .filter(line -> line.startsWith("additional.bundles"))
                    .flatMap(line -> Arrays.stream(line.split("[=,]")).skip(1))
                    .map(String::strip)
                    .filter(name -> name.startsWith("org.collate."))
                    .forEach(name -> assertTrue(
                            named.contains("<artifactId>" + name + "</artifactId>"),
                            pom + " does not name " + name + ", which build.properties needs"));
        });
    }

    private static void forEachProductBundle(Consumer<Bundle> check) {
        List<Bundle> bundles = House.bundles().stream()
                .filter(bundle -> !bundle.name().matches(".*\\.tests(\\..*)?"))
                .toList();
        assertTrue(bundles.size() >= MAY_USE.size(), "too few bundles were found beneath " + House.root());
        bundles.forEach(check);
    }

    private static void assertNone(Bundle bundle, String forbidden) {
        Set<String> seen =
                bundle.uses().stream().filter(name -> name.matches(forbidden)).collect(Collectors.toSet());
        assertEquals(Set.of(), seen, bundle.name() + " must not see these");
    }
}
