package org.collate.model;

import java.nio.file.Path;
import org.collate.model.template.Template;

/** The one file form of a template, by the same rules as a {@linkplain ReportFile report's}. */
public final class TemplateFile {

    private TemplateFile() {}

    /** Reads a template, which then lives in a resource of its own. */
    public static Template read(Path file) throws ReportFileException {
        return read(file.toString(), FileBytes.read(file));
    }

    /**
     * Reads a template from bytes.
     *
     * @param name what the bytes are called in messages
     */
    public static Template read(String name, byte[] bytes) throws ReportFileException {
        return Reports.inResource((Template) DocumentReader.read(DocumentFormat.TEMPLATE, name, bytes));
    }

    /**
     * The canonical bytes of a template.
     *
     * @throws ReportFileException where the template holds what no file can hold
     */
    public static byte[] toBytes(Template template) throws ReportFileException {
        return DocumentWriter.write(Messages.of(ReportFile.class).get("file.unnamed"), template);
    }

    /**
     * Writes a template. The file is replaced as a whole or not at all.
     *
     * @throws ReportFileException where the template cannot be written; a file that was there before is as it was
     */
    public static void write(Template template, Path file) throws ReportFileException {
        FileBytes.write(file, DocumentWriter.write(file.toString(), template));
    }
}
