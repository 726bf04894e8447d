package org.collate.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void onlyWhatJsonDemandsIsEscaped() {
        assertEquals(
                "\"“中文” 😀 </a> \\\"q\\\" \\\\ \\n\\t\\r\\b\\f \\u0001 \u2028\u2028x\u2029\"\n",
                new JsonWriter()
                        .value("“中文” 😀 </a> \"q\" \\ \n\t\r\b\f \u0001 \u2028\u2028x\u2029")
                        .toString());
    }

    @Test
    void membersAndElementsAreParted() {
        String json = new JsonWriter()
                .beginObject()
                .name("a")
                .value(1)
                .name("b")
                .beginArray()
                .value("x")
                .beginObject()
                .endObject()
                .nullValue()
                .endArray()
                .name("c")
                .beginArray()
                .endArray()
                .endObject()
                .toString();
        assertEquals("{\"a\":1,\"b\":[\"x\",{},null],\"c\":[]}\n", json);
    }
}
