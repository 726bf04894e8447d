package org.collate.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyTextIsThereInBothLanguagesWithTheSameArguments() throws IOException {
        Properties english = read("messages.properties");
        Properties chinese = read("messages_zh_CN.properties");
        assertEquals(english.keySet(), chinese.keySet());
        for (String key : english.stringPropertyNames()) {
            assertFalse(chinese.getProperty(key).isEmpty(), key);
            assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), key);
            assertFalse(english.getProperty(key).replace("''", "").contains("'"), key);
        }
    }

    private static String arguments(String text) {
        StringBuilder arguments = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            arguments.append(text.contains("{" + i + "}") ? i : "");
        }
        return arguments.toString();
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
