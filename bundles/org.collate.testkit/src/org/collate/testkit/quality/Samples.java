package org.collate.testkit.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The paragraphs and headings of sample reports, out of which papers are made. */
public final class Samples {

    private static final Pattern CLAUSE = Pattern.compile("([^，；：。！？]+)([，；：。！？][”’）》]*|$)");
    private static final Pattern LEAD = Pattern.compile("^(?:[#>*\\s]|[一二三四五六七八九十]+、|[0-9]+[.．]|（[^）]*）)+");
    private static final int HEADING = 40;

    private final List<String> headings = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();

    /** The texts of a folder. */
    public static Samples of(Path folder) throws IOException {
        Samples samples = new Samples();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Files.readAllLines(file).forEach(samples::take);
            }
        }
        return samples;
    }

    private void take(String line) {
        String text = LEAD.matcher(line.replace(" ", "")).replaceFirst("");
        if (text.length() > HEADING && text.endsWith("。")) {
            paragraphs.add(text);
        } else if (text.length() > 4 && text.chars().noneMatch(c -> "，。（）0123456789".indexOf(c) >= 0)) {
            headings.add(text);
        }
    }

    /** Some neighbouring paragraphs below two or three headings. */
    Paper paper(Random random) {
        int size = 5 + random.nextInt(6);
        int start = random.nextInt(paragraphs.size() - size);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (i % 4 == 0) {
                int number = (start / 4 + i / 4) % headings.size();
                passages.add(passage("h" + i, true, headings.get(number)));
            }
            passages.add(passage("p" + i, false, paragraphs.get(start + i)));
        }
        return new Paper(passages);
    }

    /** A sentence that some report has, with ids of their own for its clauses. */
    List<Clause> sentence(Random random, String id) {
        List<Clause> all = clauses(id, paragraphs.get(random.nextInt(paragraphs.size())));
        int start = 0;
        List<List<Clause>> sentences = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).endsSentence()) {
                sentences.add(all.subList(start, i + 1));
                start = i + 1;
            }
        }
        return sentences.get(random.nextInt(sentences.size()));
    }

    static Passage passage(String id, boolean isHeading, String text) {
        return new Passage(id, isHeading, 0, clauses(id, text));
    }

    private static List<Clause> clauses(String id, String text) {
        List<Clause> clauses = new ArrayList<>();
        Matcher matcher = CLAUSE.matcher(text);
        while (matcher.find()) {
            clauses.add(new Clause(id + "." + clauses.size(), matcher.group(1), matcher.group(2)));
        }
        return clauses;
    }
}
