package org.collate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MessagePatternTest {

    private static final List<String> PATTERNS = List.of(
            "",
            "没有参数",
            "{0}",
            "“{0}”应为“{1}”",
            "{1} before {0} and {1}",
            "it''s {0}",
            "a '{0}' b {1}",
            "{0,number,integer} 个",
            "{0,choice,0#none|1#one|1<many {0}} things",
            "{2} of three",
            "{11} of twelve");

    private static final List<Object[]> ARGUMENTS = List.of(
            new Object[] {},
            new Object[] {"一"},
            new Object[] {"一", "{0}"},
            new Object[] {1234, 5678.5},
            new Object[] {"一", 1234567, null},
            new Object[] {'（', "二", new StringBuilder("三")});

    @Test
    void givesWhatMessageFormatGives() {
        for (String pattern : PATTERNS) {
            for (Object[] arguments : ARGUMENTS) {
                assertEquals(
                        format(() -> new MessageFormat(pattern, Locale.ROOT).format(arguments)),
                        format(() -> MessagePattern.of(pattern).with(arguments)),
                        pattern + " with " + List.of(arguments.length));
            }
        }
    }

    private static String format(Supplier<String> text) {
        try {
            return text.get();
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }
}
