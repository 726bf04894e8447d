package org.collate.internal.ui.space;

import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.model.Messages;

/** What a person calls the reports of a meeting. */
final class SpaceNames {

    private final Messages text = Messages.of(SpaceNames.class);

    String of(VariantState state) {
        return switch (state.variant().slug()) {
            case Variant.TEMPLATE -> text.get("node.template");
            case Variant.TEAM -> text.get("node.team");
            default -> state.name();
        };
    }
}
