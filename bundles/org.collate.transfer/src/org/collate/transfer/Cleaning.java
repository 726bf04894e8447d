package org.collate.transfer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an import cleans on the way in. Each kind is told once, with its places, and can be left out. */
public enum Cleaning {
    /** Blanks inside words and sentences are taken out. */
    BLANKS,
    /** Characters without width are taken out. */
    INVISIBLE,
    /** Lines that a website puts around a text are left out. */
    WEB,
    /** Pictures in the text, and signs that only decorate the start of a line, are taken out. */
    EMOJI,
    /** Letters that a recognition of scanned pages took for digits are put right. */
    LOOKALIKES,
    /** Marks of Markdown are taken off. */
    MARKDOWN,
    /** Page numbers, running headers and tables of contents are left out. */
    PAGES,
    /** Traditional characters become simplified ones; only where it is asked for. */
    SIMPLIFY;

    /** What is cleaned where nobody says otherwise. */
    public static Set<Cleaning> usual() {
        return EnumSet.complementOf(EnumSet.of(SIMPLIFY));
    }

    /** The word for it in commands and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a word names. */
    public static Optional<Cleaning> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
