package org.collate.core.manuscript;

import java.util.List;

/** What became of a command. */
public sealed interface Answer {

    /**
     * It was done.
     *
     * @param changes what changed in the text, in the order in which it is to be made: the last place first
     * @param firstLine the first line, from 0, that is new or whose number, level or kind is another now
     * @param lastLine the last such line; where there is none, both are the line of the caret
     * @param caret where the caret belongs afterwards, in UTF-16 units from the start of the text
     */
    record Done(List<TextChange> changes, int firstLine, int lastLine, int caret) implements Answer {

        /** Takes a copy. */
        public Done {
            changes = List.copyOf(changes);
        }
    }

    /**
     * It was not done; report and text are as they were.
     *
     * @param sentence why not, and what to do, in the user's language
     */
    record Refused(String sentence) implements Answer {}
}
