package org.collate.operations.check;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.OutputFile;

/**
 * What was found before, so that what is new can be told from it. A text file with a line for each finding: its report, its
 * rule and hashes of the text at its place, no words of a report. Lines are sorted, so that a version control sees small
 * changes.
 */
public final class Baseline {

    private static final String HEAD = "collate-baseline 1 ";
    private static final String TAB = "\t";

    private final String language;
    private final Map<String, List<List<String>>> reports;

    private Baseline(String language, Map<String, List<List<String>>> reports) {
        this.language = language;
        this.reports = reports;
    }

    /**
     * The baseline of what is found now.
     *
     * @param found by the name of the report, what was found in it; what was set aside does not count
     */
    public static Baseline of(Map<String, List<Found>> found) {
        Map<String, List<List<String>>> reports = new HashMap<>();
        found.forEach((report, all) -> {
            for (Found each : all) {
                if (each.setAside().isEmpty()) {
                    List<String> entry = new ArrayList<>(List.of(each.rule()));
                    entry.addAll(each.identity().keys());
                    reports.computeIfAbsent(name(report), key -> new ArrayList<>())
                            .add(entry);
                }
            }
        });
        return new Baseline(Locale.getDefault().getLanguage(), reports);
    }

    /**
     * Reads a baseline.
     *
     * @throws InputException where there is no such file, or it is none
     */
    public static Baseline read(Path file) throws InputException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new InputException(text().get("baseline.none", file), e);
        } catch (IOException e) {
            throw new InputException(text().get("baseline.cannotRead", file), e);
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(HEAD)) {
            throw new InputException(text().get("baseline.none", file));
        }
        Map<String, List<List<String>>> reports = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> parts = List.of(line.split(TAB, -1));
            if (parts.size() != 2 + FindingKeys.KEYS) {
                throw new InputException(text().get("baseline.none", file));
            }
            reports.computeIfAbsent(parts.getFirst(), key -> new ArrayList<>()).add(parts.subList(1, parts.size()));
        }
        return new Baseline(lines.getFirst().substring(HEAD.length()).strip(), reports);
    }

    /**
     * Writes its file, as a whole or not at all.
     *
     * @throws InputException where it cannot be written
     */
    public void write(Path file) throws InputException {
        OutputFile.write(file, toBytes());
    }

    private byte[] toBytes() {
        List<String> lines = new ArrayList<>();
        reports.forEach(
                (report, entries) -> entries.forEach(entry -> lines.add(report + TAB + String.join(TAB, entry))));
        Collections.sort(lines);
        return (HEAD + language + "\n" + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Marks what it has. Each entry stands for one finding, so that of two equal ones where there was one, one is new.
     *
     * @param report the name of the report
     * @param found what was found in it, in order
     */
    public List<Found> mark(String report, List<Found> found) {
        List<List<String>> left = new ArrayList<>(reports.getOrDefault(name(report), List.of()));
        boolean[] known = new boolean[found.size()];
        int last = language.equals(Locale.getDefault().getLanguage()) ? FindingKeys.IN_ANY_LANGUAGE : FindingKeys.KEYS;
        for (int key = 0; key < last; key++) {
            for (int i = 0; i < known.length; i++) {
                if (!known[i] && found.get(i).setAside().isEmpty()) {
                    known[i] = take(left, found.get(i), key);
                }
            }
        }
        List<Found> marked = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            marked.add(found.get(i).known(known[i]));
        }
        return marked;
    }

    private static boolean take(List<List<String>> left, Found found, int key) {
        String wanted = found.identity().keys().get(key);
        if (wanted.isEmpty()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            List<String> entry = left.get(i);
            if (entry.getFirst().equals(found.rule()) && entry.get(key + 1).equals(wanted)) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    /** A report's name as it stands in a line. */
    private static String name(String report) {
        return report.replace('\\', '/').replaceAll("[\t\r\n]", " ");
    }

    private static Messages text() {
        return Messages.of(Baseline.class);
    }
}
