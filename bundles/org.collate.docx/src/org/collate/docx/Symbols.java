package org.collate.docx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The characters of Word's symbol fonts that Unicode has too. */
final class Symbols {

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6c, "●"),
            Map.entry(0x6e, "■"),
            Map.entry(0x6f, "□"),
            Map.entry(0x71, "❑"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "❖"),
            Map.entry(0x77, "◆"),
            Map.entry(0x9f, "•"),
            Map.entry(0xa7, "▪"),
            Map.entry(0xa8, "□"),
            Map.entry(0xab, "★"),
            Map.entry(0xd8, "➢"),
            Map.entry(0xdf, "←"),
            Map.entry(0xe0, "→"),
            Map.entry(0xe1, "↑"),
            Map.entry(0xe2, "↓"),
            Map.entry(0xe8, "➔"),
            Map.entry(0xfb, "✗"),
            Map.entry(0xfc, "✓"),
            Map.entry(0xfd, "☒"),
            Map.entry(0xfe, "☑"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x4f, "✗", 0x50, "✓", 0x51, "☒", 0x52, "☑", 0x53, "☒", 0x54, "☒", 0xa3, "□", 0x97, "●", 0xae, "◆");

    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xa2, "′"),
            Map.entry(0xa3, "≤"),
            Map.entry(0xa5, "∞"),
            Map.entry(0xac, "←"),
            Map.entry(0xad, "↑"),
            Map.entry(0xae, "→"),
            Map.entry(0xaf, "↓"),
            Map.entry(0xb0, "°"),
            Map.entry(0xb1, "±"),
            Map.entry(0xb2, "″"),
            Map.entry(0xb3, "≥"),
            Map.entry(0xb4, "×"),
            Map.entry(0xb7, "•"),
            Map.entry(0xb8, "÷"),
            Map.entry(0xb9, "≠"),
            Map.entry(0xbb, "≈"),
            Map.entry(0xbc, "…"),
            Map.entry(0xd7, "·"));

    private Symbols() {}

    /**
     * The character that a symbol shows.
     *
     * @param font the name of the font
     * @param code the hexadecimal code, in the font's private area or in Unicode
     */
    static Optional<String> character(String font, String code) {
        int point;
        try {
            point = Integer.parseInt(code.strip(), 16);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        Optional<Map<Integer, String>> table = switch (font.strip().toLowerCase(Locale.ROOT)) {
            case "wingdings" -> Optional.of(WINGDINGS);
            case "wingdings 2" -> Optional.of(WINGDINGS_2);
            case "symbol" -> Optional.of(SYMBOL);
            default -> Optional.empty();
        };
        boolean privateArea = point >= 0xf000 && point <= 0xf0ff;
        if (table.isPresent()) {
            return Optional.ofNullable(table.get().get(privateArea ? point - 0xf000 : point));
        }
        boolean text = Character.isValidCodePoint(point)
                && Character.isDefined(point)
                && !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && Character.getType(point) != Character.PRIVATE_USE;
        return text ? Optional.of(Character.toString(point)) : Optional.empty();
    }
}
