package org.collate.git;

import java.util.Optional;

/**
 * How a variant stands.
 *
 * @param variant which one
 * @param name the name of the leader, or the slug of template and team
 * @param draft the last version
 * @param accepted the accepted version; a template has none
 * @param ahead whether the draft says something else than the accepted text
 * @param unsaved whether this machine holds text that is in no version yet
 * @param archived whether it was put away: lists and templates pass it by
 */
public record VariantState(
        Variant variant,
        String name,
        Version draft,
        Optional<VersionId> accepted,
        boolean ahead,
        boolean unsaved,
        boolean archived) {}
