package org.collate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripts of {@code releng/} promise to whoever calls them. */
@DisplayName("The scripts")
class ScriptsTest {

    private static final Set<String> ALL =
            Set.of("org.collate.base", "org.collate.middle", "org.collate.top", "org.collate.other");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void endWithTheirOwnExitCodeWhenTheyHadADisplay(int code) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/Xvfb")), "needs Xvfb, which releng/test installs");
        String script = "set -euo pipefail; . \"$1\"; start_display; exit " + code;
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        script,
                        "test",
                        House.root().resolve("releng/lib/setup.sh").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(code, process.waitFor());
    }

    @Test
    void forgetTheClassesOfWhateverUsesAChangedConstant(@TempDir Path root) throws Exception {
        bundle(root, "org.collate.base", "");
        bundle(root, "org.collate.middle", "org.collate.base");
        bundle(root, "org.collate.top", "org.collate.middle");
        bundle(root, "org.collate.other", "");
        assertEquals(Set.of(), kept(root), "nobody knows what these were made of");
        assertEquals(ALL, kept(root));
        Path constant = root.resolve("bundles/org.collate.middle/src/Limits.java");
        FileTime before = Files.getLastModifiedTime(constant);
        Files.writeString(constant, "interface Limits { int MOST = 4; }");
        Files.setLastModifiedTime(constant, before);
        assertEquals(Set.of("org.collate.base", "org.collate.other"), kept(root));
        assertEquals(ALL, kept(root));
    }

    @Test
    void forgetClassesThatSomebodyElseMade(@TempDir Path root) throws Exception {
        bundle(root, "org.collate.base", "");
        bundle(root, "org.collate.other", "");
        kept(root);
        Path made = root.resolve("bundles/org.collate.base/target/classes/A.class");
        Files.setLastModifiedTime(made, FileTime.from(Instant.now().plusSeconds(60)));
        assertEquals(Set.of("org.collate.other"), kept(root));
    }

    @Test
    void forgetAllClassesWhereTheTargetPlatformChanged(@TempDir Path root) throws Exception {
        bundle(root, "org.collate.base", "");
        kept(root);
        Files.createDirectories(root.resolve("targetplatform"));
        Files.writeString(root.resolve("targetplatform/collate.target"), "<target/>");
        assertEquals(Set.of(), kept(root));
    }

    private static void bundle(Path root, String name, String used) throws IOException {
        Path bundle = root.resolve("bundles").resolve(name);
        Files.createDirectories(bundle.resolve("src"));
        Files.createDirectories(bundle.resolve("META-INF"));
        Files.writeString(bundle.resolve("src/Limits.java"), "interface Limits { int MOST = 3; }");
        Files.writeString(
                bundle.resolve("META-INF/MANIFEST.MF"),
                "Require-Bundle: java.base,\n " + used + "\nExport-Package: a;x-friends:=\"org.collate.top\"\n");
        classes(bundle);
    }

    private static void classes(Path bundle) throws IOException {
        Path made = Files.createDirectories(bundle.resolve("target/classes")).resolve("A.class");
        if (!Files.exists(made)) {
            Files.writeString(made, "");
            Files.setLastModifiedTime(made, FileTime.from(Instant.now().minusSeconds(60)));
        }
    }

    /** The bundles whose classes the next build may keep; then builds the others. */
    private static Set<String> kept(Path root) throws Exception {
        String script = "set -euo pipefail; ROOT=$2; . \"$1\"; forget_classes; ls -d \"$ROOT\"/bundles/*/target/classes"
                + " 2>/dev/null || true; keep_classes";
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        script,
                        "test",
                        House.root().resolve("releng/lib/classes.sh").toString(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<String> kept = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(folder ->
                        Path.of(folder).getParent().getParent().getFileName().toString())
                .collect(Collectors.toSet());
        assertEquals(0, process.waitFor());
        for (Path bundle : House.children(root.resolve("bundles"))) {
            classes(bundle);
        }
        return kept;
    }

    @ParameterizedTest
    @CsvSource({
        "soak, Usage",
        "soak many, Usage",
        "soak 10 --from, Usage",
        "soak 10 --quick, Usage",
        "soak 10 NoSuchTest, MergePropertiesTest",
        "packages many, Usage",
        "version 9, Usage",
        "quality, Usage",
        "quality texts, Usage",
        "quality merges many, number"
    })
    void sayWhatTheyTakeBeforeTheyStartAnything(String call, String hint) throws Exception {
        List<String> command = List.of(
                "bash",
                "-c",
                "cd \"$1\" && releng/" + call,
                "test",
                House.root().toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), said);
        assertTrue(said.contains(hint), said);
    }
}
