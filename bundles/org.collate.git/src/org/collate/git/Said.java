package org.collate.git;

import org.collate.model.Messages;

/** Messages of the commits that the program makes by itself, in the language of whoever sits here. */
final class Said {

    private Said() {}

    static String in(String key, Object... arguments) {
        return Messages.of(Said.class).get(key, arguments);
    }
}
