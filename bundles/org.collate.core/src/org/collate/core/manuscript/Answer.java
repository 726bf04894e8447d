package org.collate.core.manuscript;

import java.util.Optional;
import org.collate.core.edit.EditException;
import org.collate.core.text.TextChanges;

/** What became of a command. */
public sealed interface Answer {

    /**
     * It was done.
     *
     * @param changes what changed in the text, in the order in which it is to be made
     * @param firstLine the first line, from 0, that is new or whose number, level or kind is another now
     * @param lastLine the last such line; where there is none, both are the line of the caret
     * @param selection what is to be selected afterwards
     */
    record Done(TextChanges changes, int firstLine, int lastLine, Selection selection) implements Answer {

        /** Where the caret belongs afterwards, in UTF-16 units from the start of the text. */
        public int caret() {
            return selection.caret();
        }

        /** The same answer with something else to be selected. */
        Done selecting(Selection other) {
            return new Done(changes, firstLine, lastLine, other);
        }
    }

    /**
     * It was not done; report and text are as they were.
     *
     * @param sentence why not, and what to do, in the user's language
     * @param cause what did not fit the report; empty where an edit was never made
     */
    record Refused(String sentence, Optional<EditException> cause) implements Answer {

        /** Refused before anything was tried. */
        public Refused(String sentence) {
            this(sentence, Optional.empty());
        }
    }
}
