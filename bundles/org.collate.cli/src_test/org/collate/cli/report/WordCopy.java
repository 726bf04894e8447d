package org.collate.cli.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word document that a test changes as a person would, or as a program that saves it does. */
final class WordCopy {

    private static final String MAIN = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WordCopy(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** The bytes of a part. */
    byte[] bytes(String name) {
        return parts.get(name);
    }

    /** The XML of the text. */
    String main() {
        return new String(parts.get(MAIN), StandardCharsets.UTF_8);
    }

    /** Changes the XML of the text. */
    WordCopy main(UnaryOperator<String> change) {
        return part(MAIN, change.apply(main()));
    }

    /** Puts a part in, or another one in its place. */
    WordCopy part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Takes parts away whose names begin so. */
    WordCopy without(String start) {
        parts.keySet().removeIf(name -> name.startsWith(start));
        return this;
    }

    /** Words that somebody typed in front of others, with a mark. */
    static String inserted(String author, String date, String words) {
        return "<w:ins w:id=\"900\" w:author=\"" + author + "\" w:date=\"" + date
                + "\"><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:ins>";
    }

    /** Words that somebody took out, with a mark. */
    static String deleted(String author, String date, String words) {
        return "<w:del w:id=\"901\" w:author=\"" + author + "\" w:date=\"" + date
                + "\"><w:r><w:delText xml:space=\"preserve\">" + words + "</w:delText></w:r></w:del>";
    }

    /** Breaks the run around some words and puts other XML in their place. */
    WordCopy replaced(String words, String xml) {
        String end = "</w:t></w:r>";
        String begin = "<w:r><w:t xml:space=\"preserve\">";
        if (!main().contains(words)) {
            throw new IllegalArgumentException(words + " is not in " + main());
        }
        return main(text -> text.replace(words, end + xml + begin));
    }

    /** Breaks the run behind some words and puts other XML there. */
    WordCopy after(String words, String xml) {
        String end = "</w:t></w:r>";
        String begin = "<w:r><w:t xml:space=\"preserve\">";
        return main(text -> text.replace(words, words + end + xml + begin));
    }

    void write(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        Files.write(file, out.toByteArray());
    }
}
