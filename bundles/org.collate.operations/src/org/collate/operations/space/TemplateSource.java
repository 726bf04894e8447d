package org.collate.operations.space;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Address;
import org.collate.git.NamedSlug;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.template.Template;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.InputException;
import org.collate.operations.Templates;
import org.collate.operations.templates.TemplateFromReport;

/**
 * Where a template comes from: a built-in one by its name, a template file, a meeting of the same space whose template is
 * taken over, or a report of such a meeting, of which the headings are.
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
     * @param name a built-in one, a file, a meeting, or {@code MEETING/VARIANT[@VERSION]}
     * @throws InputException where it is neither built in, nor a file, nor a meeting
     * @throws SpaceException where the meeting has no such report or version
     */
    public Template open(String name) throws InputException, SpaceException {
        if (BuiltInTemplates.find(name).isEmpty() && !Files.exists(folder.resolve(name))) {
            Optional<NamedSlug> meeting = space.roster().meeting(name);
            if (meeting.isPresent()) {
                return new Meetings(space).template(meeting.get().slug());
            }
            if (Address.isAddress(name)
                    && space.roster().meeting(Address.parse(name).meeting()).isPresent()) {
                return ofReport(Address.parse(name));
            }
        }
        return Templates.open(folder, name);
    }

    private Template ofReport(Address address) throws SpaceException {
        Variant variant = new Variants(space).find(address);
        Template template = new Meetings(space).template(variant.meeting());
        Versions versions = new Versions(space);
        return TemplateFromReport.of(template, versions.report(variant, versions.find(variant, address.version())));
    }
}
