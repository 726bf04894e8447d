package org.collate.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.collate.model.character.CodePoints;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/** Nothing that others wrote acts on the terminal; what is meant stays readable, and in JSON the same. */
class HarmlessTest {

    private static final List<String> PARTS = List.of(
            "张三",
            "a",
            "\n",
            "\t",
            "\u001b]0;title\u0007",
            "\u001b[2J",
            "\u001b[31m",
            "\u009b31m",
            "\r",
            "\b",
            "\u0000",
            "\u007f",
            "\u202e",
            "\u2066",
            "\u200b",
            "\ufeff",
            "\u200d",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "\u2028",
            "\"",
            "\\");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    @Test
    void nothingThatActsReachesTheTerminalOrAPipe() {
        Slice.forEachSeed(seed -> {
            String text = text(new Random(seed));
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            ByteArrayOutputStream notes = new ByteArrayOutputStream();
            Terminal terminal = new Terminal(data, notes, false);
            terminal.data(text);
            terminal.say(text);
            terminal.data(new JsonWriter().value(text).toString());
            terminal.coloured(text.replace("\u001b[31m", ""));
            for (ByteArrayOutputStream each : List.of(data, notes)) {
                String shown = each.toString(StandardCharsets.UTF_8);
                assertTrue(shown.codePoints().noneMatch(CodePoints::isHarmful), shown);
            }
        });
    }

    @Test
    void whatIsHarmlessIsShownAsItIsAndTheRestByItsNumber() {
        Slice.forEachSeed(seed -> {
            String text = text(new Random(seed));
            StringBuilder expected = new StringBuilder();
            text.codePoints()
                    .forEach(c -> expected.append(
                            CodePoints.isHarmful(c) ? "<" + CodePoints.name(c) + ">" : Character.toString(c)));
            assertEquals(expected.toString(), Harmless.of(text));
        });
        assertEquals("李<U+202E>四\n", Harmless.of("李\u202e四\n"));
    }

    @Test
    void jsonMeansTheSame() {
        Slice.forEachSeed(seed -> {
            String text = text(new Random(seed));
            String json = new JsonWriter().value(text).toString();
            assertEquals(text, JsonParser.parseString(json).getAsString());
            assertTrue(json.codePoints().noneMatch(CodePoints::isHarmful), json);
        });
    }

    @Test
    void theProgramsOwnColoursStay() {
        assertEquals("\u001b[31merror\u001b[0m<U+001B>[2J", Harmless.coloured("\u001b[31merror\u001b[0m\u001b[2J"));
    }
}
