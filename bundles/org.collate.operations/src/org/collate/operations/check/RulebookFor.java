package org.collate.operations.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.Meetings;
import org.collate.git.Space;
import org.collate.git.SpaceException;
import org.collate.model.template.Template;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.Templates;
import org.collate.validation.Rule;

/**
 * Finds what a report is checked by: the template that a person names, else that of its meeting; a file has none.
 *
 * @param rules the rules there are
 * @param folder what relative names of files start from
 * @param named the template that a person names, if any
 */
public record RulebookFor(List<Rule> rules, Path folder, Optional<String> named) {

    /** Takes a copy. */
    public RulebookFor {
        rules = List.copyOf(rules);
    }

    /** What the report at a place is checked by. */
    public Rulebook find(Place place) throws InputException, SpaceException {
        return new Rulebook(rules, template(place));
    }

    private Optional<Template> template(Place place) throws InputException, SpaceException {
        if (named.isPresent()) {
            return Optional.of(Templates.open(folder, named.get()));
        }
        if (place instanceof Place.OfVariant variant) {
            try (Space space = Space.open(variant.space())) {
                return Optional.of(
                        new Meetings(space).template(variant.variant().meeting()));
            }
        }
        return Optional.empty();
    }
}
