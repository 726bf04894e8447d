package org.collate.docx.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.transfer.sheets.Widths;

/**
 * How wide letters are in LibreOffice: it takes what the machine has in the place of a font that is missing, and of that
 * only the letters; Chinese characters are square whatever font they come from.
 */
final class OfficeWidths implements Widths {

    private static final int WIDE = 0x2000;
    private static final float SIZE = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Office office;
    private final Map<String, Font> fonts = new HashMap<>();

    OfficeWidths(Office office) {
        this.office = office;
    }

    @Override
    public double advance(String name, boolean isBold, int character) {
        boolean isLatin = name.startsWith("Times");
        if (character >= WIDE && !isLatin) {
            return 1;
        }
        // A blank is never asked of a font that has no Chinese characters where it stands among some.
        Font font = font(character == ' ' && !isLatin ? name + ":lang=zh-cn" : isBold ? name + ":bold" : name);
        return font.canDisplay(character)
                ? font.getStringBounds(Character.toString(character), EXACT).getWidth() / SIZE
                : 1;
    }

    @Override
    public double height(String name) {
        return 0;
    }

    /** The font that the machine has for a name. */
    private Font font(String name) {
        return fonts.computeIfAbsent(name, key -> {
            try {
                String[] file = office.run(List.of("fc-match", "-f", "%{index}\n%{file}", key))
                        .split("\n");
                return Font.createFonts(new File(file[1]))[Integer.parseInt(file[0]) & 0xFFFF].deriveFont(SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
