package org.collate.internal.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The long lists of words that lie beside the rules: one entry or more a line with blanks between, # begins a comment. */
public final class WordFile {

    private WordFile() {}

    /** The entries of a list, such as {@code terms}, read anew each time; rules keep what they make of it. */
    public static List<String> read(String name) {
        String file = name + ".txt";
        try (InputStream stream = WordFile.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> words = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    StringTokenizer each = new StringTokenizer(line, " ");
                    while (each.hasMoreTokens()) {
                        words.add(each.nextToken());
                    }
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
