package org.collate.operations.space;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.NamedSlug;
import org.collate.git.SpaceException;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.model.template.Template;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.InputException;
import org.collate.operations.Templates;

/**
 * Where a template comes from: a built-in one by its name, a template file, or a meeting of the same space whose
 * template is taken over.
 */
public final class TemplateSource {

    private final Path folder;
    private final Space space;

    /**
     * Sources as seen from a folder.
     *
     * @param folder what relative names of files start from
     * @param space whose meetings are looked at
     */
    public TemplateSource(Path folder, Space space) {
        this.folder = folder;
        this.space = space;
    }

    /**
     * The template that is named.
     *
     * @throws InputException where it is neither built in, nor a file, nor a meeting
     */
    public Template open(String name) throws InputException, SpaceException {
        if (BuiltInTemplates.find(name).isEmpty() && !Files.exists(folder.resolve(name))) {
            Optional<NamedSlug> meeting = space.roster().meeting(name);
            if (meeting.isPresent()) {
                return new Meetings(space).template(meeting.get().slug());
            }
        }
        return Templates.open(folder, name);
    }
}
