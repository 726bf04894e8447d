package org.collate.model;

import java.io.IOException;

/**
 * A file of Collate that could not be read or written. The message is a sentence in the user's language that says what
 * is wrong, where, and what to do.
 */
public final class ReportFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String name;
    private final int line;
    private final int column;

    ReportFileException(Reason reason, String name, int line, int column, Throwable cause, Object... arguments) {
        super(message(reason, name, line, column, arguments), cause);
        this.reason = reason;
        this.name = name;
        this.line = line;
        this.column = column;
    }

    private static String message(Reason reason, String name, int line, int column, Object... arguments) {
        Messages messages = Messages.of(ReportFileException.class);
        String sentence = messages.get(reason.key(), arguments);
        return line > 0
                ? messages.get("file.at", name, Integer.toString(line), Integer.toString(column), sentence)
                : messages.get("file.in", name, sentence);
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** The name of the file, as it was given. */
    public String name() {
        return name;
    }

    /** The line, counted from 1; 0 where the fault has no place in the file. */
    public int line() {
        return line;
    }

    /** The column in UTF-16 units, counted from 1; 0 where the fault has no place in the file. */
    public int column() {
        return column;
    }

    /** What can be wrong with a file. */
    public enum Reason {
        /** There is no such file. */
        MISSING("file.missing"),
        /** It is a directory or something else that is no file. */
        NO_FILE("file.noFile"),
        /** The system does not let it be read. */
        UNREADABLE("file.unreadable"),
        /** It is larger than {@link ReportFile#MAX_BYTES}. */
        TOO_LARGE("file.tooLarge"),
        /** It is empty. */
        EMPTY("file.empty"),
        /** It is not UTF-8, or begins with a byte order mark, or declares another encoding. */
        NOT_UTF8("file.notUtf8"),
        /** It is no well-formed XML 1.0. */
        BROKEN_XML("file.brokenXml"),
        /** It has a document type or an entity of its own. */
        DOCUMENT_TYPE("file.documentType"),
        /** It is some other XML document. */
        OTHER_DOCUMENT("file.otherDocument"),
        /** It is a template where a report is asked for. */
        TEMPLATE("file.template"),
        /** It is a report where a template is asked for. */
        REPORT("file.report"),
        /** Its format has a version that this program does not know. */
        OTHER_VERSION("file.otherVersion"),
        /** Elements nest deeper than {@link ReportFile#MAX_DEPTH}. */
        TOO_DEEP("file.tooDeep"),
        /** An element is unknown, or stands where it cannot. */
        UNKNOWN_ELEMENT("file.unknownElement"),
        /** The type of an element is unknown, missing, or cannot stand there. */
        UNKNOWN_TYPE("file.unknownType"),
        /** An element stands in one that holds none of its type: a row outside a table, a problem in one. */
        MISPLACED_ELEMENT("file.misplacedElement"),
        /** An attribute is unknown. */
        UNKNOWN_ATTRIBUTE("file.unknownAttribute"),
        /** An element that can stand once stands twice. */
        REPEATED_ELEMENT("file.repeatedElement"),
        /** Text stands where there can be none. */
        MISPLACED_TEXT("file.misplacedText"),
        /** An attribute has a value that it cannot have. */
        BAD_VALUE("file.badValue"),
        /** A value holds a character that it cannot hold. */
        FORBIDDEN_CHARACTER("file.forbiddenCharacter"),
        /** An element has no id. */
        MISSING_ID("file.missingId"),
        /** An id has the wrong shape. */
        BAD_ID("file.badId"),
        /** Two elements have the same id. */
        DUPLICATE_ID("file.duplicateId"),
        /** A link leads nowhere. */
        DANGLING_LINK("file.danglingLink"),
        /** A link leads to an element of a type that it cannot lead to. */
        WRONG_LINK("file.wrongLink"),
        /** A value or a link stands twice in a list where each can stand once. */
        REPEATED_VALUE("file.repeatedValue"),
        /** The system does not let the file be written. */
        UNWRITABLE("file.unwritable");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** The key of the sentence among the messages. */
        String key() {
            return key;
        }
    }
}
