package org.collate.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.collate.validation.ElementRule;
import org.collate.validation.Rule;
import org.collate.validation.Rule.Example;
import org.collate.validation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final List<String> IDS = List.of("S01 S02 S02b S03 S04 S05 S06 S07 S08 S09 S10 S11 S12 S13 "
                    + "P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P13 P14 C01 C02 C03 C04 "
                    + "M01 M02 M03 M04 M05 M06 V01 V02 V03 V04 V05 V06 V07 "
                    + "T01 T02 T03 T04 T05 T06 T07 T08 T09 T10 T11 T12 T13 T14 T15 X03 "
                    + "N01 N02 N03 N04 N05 N06 N07 N08")
            .stream()
            .flatMap(ids -> List.of(ids.split(" ")).stream())
            .toList();

    @Test
    void everyRuleIsThereWithNameAndSeverity() {
        List<Rule> rules = new BuiltInRules().rules();
        assertEquals(IDS, rules.stream().map(Rule::id).toList());
        for (Rule rule : rules) {
            assertFalse(rule.name().isBlank(), rule.id());
            assertTrue(rule.description().length() > rule.name().length(), rule.id());
            assertTrue(rule.defaults().has(Settings.SEVERITY), rule.id());
        }
    }

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        assertEquals(keys("messages.properties"), keys("messages_zh_CN.properties"));
        assertEquals(keys("examples/messages.properties"), keys("examples/messages_zh_CN.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyRuleHasAnExample(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            for (Rule rule : new BuiltInRules().rules()) {
                Example example = rule.example().orElseThrow(() -> new AssertionError(rule.id() + " has no example"));
                assertFalse(example.faulty().isBlank() || example.right().isBlank(), rule.id());
                assertNotEquals(example.faulty(), example.right(), rule.id());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anExampleOfWordsIsFoundAndWhatIsRightIsNot() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            for (Rule rule : new BuiltInRules().rules()) {
                if (rule instanceof ElementRule
                        && !rule.id().equals("N07")
                        && !rule.id().equals("N08")) {
                    Example example = rule.example().orElseThrow();
                    assertFalse(Checked.words(rule.id(), example.faulty()).isEmpty(), rule.id());
                    assertEquals(List.of(), Checked.words(rule.id(), example.right()), rule.id());
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatFollowsNamesRulesThatThereAre() {
        for (Rule rule : new BuiltInRules().rules()) {
            for (String other : rule.defaults().values(Settings.FOLLOWS)) {
                assertTrue(IDS.contains(other) || other.startsWith("I"), rule.id() + " follows " + other);
                assertNotEquals(rule.id(), other);
            }
        }
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                BuiltInRules.class.getResourceAsStream("/org/collate/internal/rules/" + file),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new HashSet<>(properties.keySet());
    }

    @Test
    void messagesAreInTheLanguageOfTheUser() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals("标题", new BuiltInRules().rules().get(0).name());
            Locale.setDefault(Locale.ENGLISH);
            assertEquals("Title", new BuiltInRules().rules().get(0).name());
        } finally {
            Locale.setDefault(before);
        }
    }
}
