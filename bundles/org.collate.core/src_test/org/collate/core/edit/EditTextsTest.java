package org.collate.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.collate.core.edit.EditException.Reason;
import org.junit.jupiter.api.Test;

class EditTextsTest {

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "org.collate.core.edit.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        ResourceBundle english = texts(Locale.ROOT);
        ResourceBundle chinese = texts(Locale.SIMPLIFIED_CHINESE);
        assertEquals(english.keySet(), chinese.keySet());
        for (String key : english.keySet()) {
            assertTrue(!english.getString(key).equals(chinese.getString(key)), key);
            assertEquals(arguments(english.getString(key)), arguments(chinese.getString(key)), key);
        }
    }

    private static Object arguments(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(each -> each.group())
                .sorted()
                .toList();
    }

    @Test
    void everyReasonHasASentenceThatNamesTheElement() {
        for (Reason each : Reason.values()) {
            assertTrue(
                    new EditException(each, "theElement", "b", "c", "d")
                            .getMessage()
                            .contains("theElement"),
                    each.name());
        }
    }
}
