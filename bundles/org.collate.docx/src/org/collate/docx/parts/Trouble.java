package org.collate.docx.parts;

import org.collate.core.text.Excerpt;
import org.collate.model.Messages;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportFinding.Severity;

/** Words the errors and findings of one document, with the document's name in the errors. */
public final class Trouble {

    private static final int QUOTE = 40;

    private final String name;
    private final Messages messages = Messages.of(Trouble.class);

    public Trouble(String name) {
        this.name = name;
    }

    /** An error whose text takes the file's name as {0} and the arguments from {1} on. */
    public ImportException error(String key, Object... arguments) {
        return new ImportException(text(key, arguments));
    }

    /** The same with a cause for the log. */
    public ImportException error(Throwable cause, String key, Object... arguments) {
        return new ImportException(text(key, arguments), cause);
    }

    /** What is met in a document, before its paragraph has a number. */
    public Met met(String rule, Severity severity, String quote, String key, Object... arguments) {
        return new Met(rule, severity, shorten(quote), messages.get(key, arguments));
    }

    private String text(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = name;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return messages.get(key, all);
    }

    private static String shorten(String quote) {
        return Excerpt.of(quote.strip(), QUOTE);
    }

    /** A finding that still lacks the number of its paragraph. */
    public record Met(String rule, Severity severity, String quote, String message) {

        public ImportFinding at(int line) {
            return new ImportFinding(rule, severity, line, quote, message);
        }
    }
}
