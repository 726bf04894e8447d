package org.collate.git.gate;

import org.collate.model.Messages;

/**
 * Why something is refused.
 *
 * @param key of the sentence
 * @param arguments what it names
 */
record Reason(String key, Object... arguments) {

    Refusal of(String ref) {
        return new Refusal(ref, Messages.of(Reason.class).get(key, arguments));
    }
}
