package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.model.report.Numbering;

/**
 * A line that is pasted.
 *
 * @param words its words, without the number
 * @param typed the number and the blanks before the words, as they stood there; empty for none
 * @param style how that number was written; empty where there was none
 */
public record Pasted(String words, String typed, Optional<Numbering> style) {

    /** A line that begins with no number. */
    public static Pasted plain(String words) {
        return new Pasted(words, "", Optional.empty());
    }

    /** Lines as a report can hold them, one for each line break; without the blank ones between others. */
    static List<Pasted> clean(List<Pasted> lines) {
        List<Pasted> clean = new ArrayList<>();
        for (Pasted line : lines) {
            String[] words = TextEditing.clean(line.words()).split("\n", -1);
            clean.add(new Pasted(words[0], TextEditing.clean(line.typed()).replace('\n', ' '), line.style()));
            Arrays.stream(words).skip(1).map(Pasted::plain).forEach(clean::add);
        }
        List<Pasted> some = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            boolean isBetween = i > 0 && i < clean.size() - 1;
            if (!isBetween || !clean.get(i).whole().isBlank()) {
                some.add(clean.get(i));
            }
        }
        return some;
    }

    /** The line as it stood there. */
    String whole() {
        return typed + words;
    }

    /** Several lines as they stood there. */
    static String whole(List<Pasted> lines) {
        return lines.stream().map(Pasted::whole).collect(Collectors.joining("\n"));
    }
}
