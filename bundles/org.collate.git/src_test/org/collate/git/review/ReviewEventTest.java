package org.collate.git.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Samples;
import org.collate.git.VersionId;
import org.junit.jupiter.api.Test;

/** How events are written, and what is one. */
class ReviewEventTest {

    private static final VersionId VERSION = new VersionId("0123456789".repeat(4));

    private static final ReviewEvent PLAIN =
            new ReviewEvent("comment", Samples.BY_CLERK, VERSION, Optional.empty(), Map.of("text", "这里"));

    @Test
    void anEventFromBeforeHasTheIdThatItAlwaysHad() {
        String before = """
                {
                  "kind": "comment",
                  "person": "文书",
                  "email": "clerk@example.org",
                  "time": "2026-01-05T09:30+08:00",
                  "commit": "%s",
                  "data": {
                    "text": "这里"
                  }
                }
                """.formatted(VERSION.hex());
        assertEquals(before, PLAIN.json());
        assertEquals(Optional.of(PLAIN), ReviewEvent.parse(before));
        assertEquals(Bearing.NONE, PLAIN.bearing());
        assertEquals(PLAIN.id(), PLAIN.with(Bearing.NONE).id());
    }

    @Test
    void whatAnEventSaysOfItselfIsReadAgain() {
        Bearing bearing = new Bearing(
                Optional.of("zhang-san"), Optional.of("ssh-ed25519 AAAA"), Optional.of(2), List.of(PLAIN.id()));
        ReviewEvent event = PLAIN.with(bearing);
        ReviewEvent again = ReviewEvent.parse(event.json()).orElseThrow();
        assertEquals(bearing, again.bearing());
        assertEquals(event.id(), again.id());
        assertEquals("这里", again.data().get("text"));
        assertEquals(List.of(PLAIN.id()), Bearing.answering(PLAIN).answers());
    }

    @Test
    void anEventWithAMalformedMemberIsNone() {
        for (String member : List.of(
                "\"answers\": \"x\"",
                "\"answers\": [\"x\"]",
                "\"answers\": [1]",
                "\"round\": 0",
                "\"round\": \"1\"",
                "\"round\": 99999999999",
                "\"who\": \"zhang-san\"",
                "\"who\": {\"person\": \"Zhang San\"}",
                "\"who\": {\"key\": \" \"}")) {
            String json = PLAIN.json().replace("\"text\": \"这里\"", "\"text\": \"这里\", " + member);
            assertTrue(json.contains(member), member);
            assertEquals(Optional.empty(), ReviewEvent.parse(json), member);
        }
    }
}
