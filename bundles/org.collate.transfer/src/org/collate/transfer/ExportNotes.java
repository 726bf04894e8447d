package org.collate.transfer;

import java.util.List;

/**
 * What the user should know of a file that was exported. It depends on the request alone; whether a font is on a machine
 * is for the caller to find out.
 *
 * @param fonts the fonts that the file names, in the order of their use
 * @param sentences whatever else is to be told, in the user's language
 */
public record ExportNotes(List<Font> fonts, List<String> sentences) {

    /** Nothing to tell. */
    public static final ExportNotes NONE = new ExportNotes(List.of(), List.of());

    public ExportNotes {
        fonts = List.copyOf(fonts);
        sentences = List.copyOf(sentences);
    }

    /**
     * A font that a file names.
     *
     * @param name its name, as the standard has it
     * @param fallbacks other names that stand in for it, the best first
     */
    public record Font(String name, List<String> fallbacks) {

        public Font {
            fallbacks = List.copyOf(fallbacks);
        }
    }
}
