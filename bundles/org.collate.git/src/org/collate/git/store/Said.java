package org.collate.git.store;

import org.collate.model.Messages;

/** Messages of the commits that the program makes by itself, in the language of whoever sits here. */
public final class Said {

    private Said() {}

    /** A message with its arguments. */
    public static String in(String key, Object... arguments) {
        return Messages.of(Said.class).get(key, arguments);
    }
}
