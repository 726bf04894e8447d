package org.collate.git;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collate.git.SpaceException.Reason;
import org.collate.git.json.Json;
import org.collate.git.roster.Roster;
import org.collate.git.roster.RosterFile;
import org.collate.git.space.Here;
import org.collate.git.store.FileNames;
import org.collate.git.store.Said;
import org.junit.jupiter.api.Test;

/** Names, addresses and the space's own little files, without a repository. */
class NamesTest {

    @Test
    void aSlugFollowsFromTheNameAlone() {
        assertEquals("wang-wei", Slugs.of("Wang Wei", "l", Set.of()));
        assertEquals("2026-annual", Slugs.of("2026-annual", "m", Set.of()));
        String zhang = Slugs.of("张三", "l", Set.of());
        assertTrue(zhang.matches("l-[a-z2-7]{6}"), zhang);
        assertEquals(zhang, Slugs.of(" 张三 ", "l", Set.of()));
        assertFalse(zhang.equals(Slugs.of("章三", "l", Set.of())));
        assertTrue(Slugs.of("José", "l", Set.of()).matches("jos-[a-z2-7]{6}"));
        assertTrue(Slugs.of("Con", "l", Set.of()).matches("con-[a-z2-7]{6}"));
    }

    @Test
    void aSlugThatSomebodyHasIsNotGivenAgain() {
        assertTrue(Slugs.of("Wang Wei", "l", Set.of("wang-wei")).matches("wang-wei-[a-z2-7]{6}"));
        String zhang = Slugs.of("张三", "l", Set.of());
        assertTrue(Slugs.of("张三", "l", Set.of(zhang)).matches(zhang + "[a-z2-7]"));
    }

    @Test
    void onlySlugsCanBePartsOfRefs() {
        for (String slug : List.of("a", "team", "l-abc234", "2026-annual", "con1", "x".repeat(40))) {
            assertTrue(Slugs.isSlug(slug), slug);
        }
        for (String other : List.of(
                "",
                "A",
                "a/b",
                "..",
                "a..b",
                "-a",
                "a-",
                "a--b",
                "a.lock",
                "a b",
                "张三",
                "nul",
                "com1",
                "x".repeat(41))) {
            assertFalse(Slugs.isSlug(other), other);
            assertThrows(IllegalArgumentException.class, () -> new Variant("m", other));
        }
    }

    @Test
    void anAddressIsTakenApart() throws Exception {
        assertEquals(new Address("2026", "张三", Optional.empty()), Address.parse("2026/张三"));
        assertEquals(new Address("2026", "team", Optional.of("round-2")), Address.parse(" 2026/team@round-2 "));
        assertEquals("2026/team@accepted", Address.parse("2026/team@accepted").toString());
        for (String text : List.of("", "/", "2026", "2026/", "/team", "2026/team@", "a/b/c", "2026/../x", "a\\b/c")) {
            assertReason(Reason.INVALID_NAME, () -> Address.parse(text));
            assertFalse(Address.isAddress(text), text);
        }
    }

    @Test
    void aPersonIsReadWithAndWithoutAddress() {
        assertEquals(Optional.of(new Person("张三", "z@example.org")), Person.parse("张三 <z@example.org>"));
        assertEquals(Optional.of(new Person("张三", "")), Person.parse(" 张三 "));
        assertEquals(Optional.empty(), Person.parse(" <z@example.org>"));
        assertEquals(Optional.empty(), Person.parse("\n"));
        assertEquals("a b", new Person("a\n<b>", "").name());
        assertEquals(new Person("李四", ""), Here.person(Map.of("COLLATE_AUTHOR", "李四")));
        assertFalse(Here.person(Map.of()).name().isEmpty());
    }

    @Test
    void aRosterIsOneFactALine() {
        Roster roster = Roster.EMPTY
                .withPerson(new NamedSlug("zhang-san", "张三"))
                .withPerson(new NamedSlug("o-neill", "O\"Neill\\\t"))
                .withMeeting(new NamedSlug("2026", "2026"));
        assertEquals("""
                {
                  "people": [
                    {
                      "slug": "zhang-san",
                      "name": "张三"
                    },
                    {
                      "slug": "o-neill",
                      "name": "O\\"Neill\\\\\\t"
                    }
                  ],
                  "meetings": [
                    {
                      "slug": "2026",
                      "name": "2026"
                    }
                  ]
                }
                """, RosterFile.write(roster));
        assertEquals(roster, RosterFile.read(RosterFile.write(roster)));
        assertEquals(Roster.EMPTY, RosterFile.read(RosterFile.write(Roster.EMPTY)));
    }

    @Test
    void jsonThatIsNoneIsRefused() {
        assertEquals(
                Map.of("a", List.of(1L, true, false, "\n/é"), "b", Map.of()),
                Json.read(" {\"a\" : [1, true,false,\"\\n\\/\\u00e9\"] ,\"b\":{ } } "));
        for (String text : List.of(
                "",
                "[]",
                "{",
                "{}x",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":nul}",
                "{\"a\":\"\n\"}",
                "{\"a\":99999999999999999999}",
                "{\"a\":" + "[".repeat(100_000))) {
            assertThrows(IllegalArgumentException.class, () -> Json.read(text), text);
        }
    }

    @Test
    void whereFileNamesAreUnicode() {
        assertTrue(FileNames.areUnicode("Linux", "UTF-8"));
        assertTrue(FileNames.areUnicode("Linux", "GB18030"));
        assertTrue(FileNames.areUnicode("Windows 11", "Cp1252"));
        assertTrue(FileNames.areUnicode("Mac OS X", "US-ASCII"));
        assertFalse(FileNames.areUnicode("Linux", "ANSI_X3.4-1968"));
        assertFalse(FileNames.areUnicode("Linux", "ISO-8859-1"));
        assertFalse(FileNames.areUnicode("Linux", "no-such-charset"));
    }

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        for (Class<?> owner : List.of(SpaceException.class, Said.class)) {
            Properties english = properties(owner, "messages.properties");
            Properties chinese = properties(owner, "messages_zh_CN.properties");
            assertFalse(english.isEmpty());
            assertEquals(english.keySet(), chinese.keySet());
            for (String key : english.stringPropertyNames()) {
                assertEquals(arguments(english, key), arguments(chinese, key), key);
            }
        }
    }

    private static Set<String> arguments(Properties texts, String key) {
        return Pattern.compile("\\{(\\d)")
                .matcher(texts.getProperty(key))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties properties(Class<?> owner, String name) throws IOException {
        try (Reader reader = new InputStreamReader(owner.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
