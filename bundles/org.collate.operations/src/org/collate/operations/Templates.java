package org.collate.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.model.ReportFileException;
import org.collate.model.TemplateFile;
import org.collate.model.template.Template;
import org.collate.transfer.Source;

/** Opens templates: built-in ones by name, others by file. */
public final class Templates {

    private Templates() {}

    /**
     * Opens a template.
     *
     * @param folder what relative names of files start from
     * @param name {@code annual}, {@code special}, or a template file
     * @return the template with its skeleton, free to be changed
     * @throws InputException where there is no such template, or the file cannot be read as one
     */
    public static Template open(Path folder, String name) throws InputException {
        Optional<Template> builtIn = BuiltInTemplates.find(name);
        return builtIn.isPresent() ? builtIn.get() : read(folder.resolve(name), name);
    }

    private static Template read(Path file, String name) throws InputException {
        Messages text = Messages.of(Templates.class);
        if (!Files.isRegularFile(file)) {
            throw new InputException(text.get("noTemplate", name, String.join(", ", BuiltInTemplates.names())));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Source.MAXIMUM);
            Template template = TemplateFile.read(String.valueOf(file.getFileName()), bytes);
            if (template.getSkeleton() == null) {
                throw new InputException(text.get("noSkeleton", file));
            }
            return template;
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(text.get("cannotRead", file, e.getMessage()), e);
        }
    }
}
