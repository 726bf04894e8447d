package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where a machine has it: one run of it for any number of documents. */
record Office(Path folder) {

    /** Whether it is here, and what reads its pages. */
    static boolean isThere() {
        return isThere("soffice") && isThere("pdftotext");
    }

    static boolean isThere(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** The lines of each page of documents, without blanks and numbers of pages. */
    Map<String, List<List<String>>> pages(Map<String, byte[]> documents) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : documents.entrySet()) {
            Files.write(folder.resolve(each.getKey() + ".docx"), each.getValue());
            names.add(each.getKey() + ".docx");
        }
        Stream<String> office = Stream.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf");
        run(Stream.concat(office, names.stream()).toList());
        Map<String, List<List<String>>> pages = new LinkedHashMap<>();
        for (String name : documents.keySet()) {
            run(List.of("pdftotext", "-layout", name + ".pdf", name + ".txt"));
            pages.put(name, read(name));
        }
        return pages;
    }

    private List<List<String>> read(String name) throws IOException {
        return Arrays.stream(Files.readString(folder.resolve(name + ".txt")).split("\f"))
                .map(page -> page.lines()
                        .map(line -> line.replaceAll("\\s", ""))
                        .filter(line -> !line.isEmpty() && !line.matches("—\\d+—"))
                        .toList())
                .filter(page -> !page.isEmpty())
                .toList();
    }

    /** Runs a program in the folder. @return what it says */
    String run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertTrue(process.waitFor(180, TimeUnit.SECONDS), command.getFirst() + " did not end");
        } finally {
            process.destroyForcibly();
        }
        String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
