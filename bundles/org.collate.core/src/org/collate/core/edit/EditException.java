package org.collate.core.edit;

import java.util.Arrays;
import java.util.stream.Stream;
import org.collate.model.Messages;

/** An edit that does not fit the report. The message says in the user's language why, and what to do. */
public final class EditException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String element;

    EditException(Reason reason, String element, Object... arguments) {
        super(Messages.of(EditException.class)
                .get(
                        reason.key,
                        Stream.concat(Stream.of(element), Arrays.stream(arguments))
                                .toArray()));
        this.reason = reason;
        this.element = element;
    }

    /** Why the edit does not fit. */
    public Reason reason() {
        return reason;
    }

    /** The id of the element that the edit does not fit. */
    public String element() {
        return element;
    }

    /** Why an edit does not fit a report. */
    public enum Reason {
        /** The report has no such element. */
        MISSING("edit.missing"),
        /** The element is the report itself, which can be neither removed nor moved. */
        IS_REPORT("edit.isReport"),
        /** The element cannot hold what is put into it. */
        NO_PARENT("edit.noParent"),
        /** There is no such place among the siblings. */
        NO_PLACE("edit.noPlace"),
        /** The element would come to lie within itself. */
        WITHIN_ITSELF("edit.withinItself"),
        /** The elements would nest deeper than a file can hold. */
        TOO_DEEP("edit.tooDeep"),
        /** The id is taken already. */
        DUPLICATE_ID("edit.duplicateId"),
        /** The id has the wrong shape. */
        BAD_ID("edit.badId"),
        /** The element has no such attribute or link, or it cannot be set. */
        NO_FEATURE("edit.noFeature"),
        /** The attribute cannot have this value. */
        BAD_VALUE("edit.badValue"),
        /** A text holds a character that no file can hold. */
        FORBIDDEN_CHARACTER("edit.forbiddenCharacter"),
        /** The text has no such span. */
        NO_SPAN("edit.noSpan"),
        /** A link leads nowhere, or to a type that it cannot lead to. */
        BAD_LINK("edit.badLink"),
        /** A link is there already, or is not there. */
        NO_CHANGE("edit.noChange");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }
}
