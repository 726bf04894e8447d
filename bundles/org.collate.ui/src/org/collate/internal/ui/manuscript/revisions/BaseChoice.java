package org.collate.internal.ui.manuscript.revisions;

import java.util.List;
import java.util.function.Consumer;
import org.collate.core.text.Excerpt;
import org.collate.model.Messages;
import org.collate.operations.review.RevisionBase;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * What a draft is compared with, and can be.
 *
 * @param chosen the name of the version that it is compared with
 * @param choose is told another name
 */
record BaseChoice(List<RevisionBase> all, String chosen, Consumer<String> choose) {

    private static final int MOST_WORDS = 20;

    /** Only what differs from the accepted text is judged. */
    boolean mayJudge() {
        return chosen.equals(RevisionBase.ACCEPTED);
    }

    /** Offers them in a list. */
    void offer(Composite legend) {
        Messages text = Messages.of(RevisionPage.class);
        Combo combo = new Combo(legend, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(text.get("revisions.since.hint"));
        for (RevisionBase each : all) {
            combo.add(told(text, each));
            if (each.name().equals(chosen)) {
                combo.select(combo.getItemCount() - 1);
            }
        }
        combo.addListener(
                SWT.Selection,
                event -> choose.accept(all.get(combo.getSelectionIndex()).name()));
    }

    private static String told(Messages text, RevisionBase base) {
        if (base.isAccepted()) {
            return text.get("revisions.accepted");
        }
        String time = MarkHover.TIMES.format(base.version().author().time());
        return base.round().isPresent()
                ? text.get("revisions.round", base.round().get(), time)
                : text.get(
                        "revisions.version",
                        time,
                        base.version().author().person().name(),
                        Excerpt.of(base.version().subject(), MOST_WORDS));
    }
}
