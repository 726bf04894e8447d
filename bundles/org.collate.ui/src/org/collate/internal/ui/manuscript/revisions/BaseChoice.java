package org.collate.internal.ui.manuscript.revisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.collate.core.text.Excerpt;
import org.collate.git.VersionId;
import org.collate.model.Messages;
import org.collate.operations.review.RevisionBase;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/**
 * What a draft is compared with, and can be.
 *
 * @param looked the version that was looked at last, which is among them
 * @param chosen the name of the version that it is compared with
 * @param choose is told another name
 */
record BaseChoice(List<RevisionBase> all, Optional<VersionId> looked, String chosen, Consumer<String> choose) {

    private static final int MOST_WORDS = 20;

    /** So many of the versions that nobody was handed are in the list; the others are in a window. */
    private static final int MOST_VERSIONS = 12;

    /** Only what differs from the accepted text is judged. */
    boolean mayJudge() {
        return chosen.equals(RevisionBase.ACCEPTED);
    }

    /** Offers them in a list. */
    void offer(Composite legend) {
        Messages text = Messages.of(RevisionPage.class);
        Combo combo = new Combo(legend, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(text.get("revisions.since.hint"));
        List<RevisionBase> listed = listed();
        for (RevisionBase each : listed) {
            combo.add(told(text, each));
            if (each.name().equals(chosen)) {
                combo.select(combo.getItemCount() - 1);
            }
        }
        if (listed.size() < all.size()) {
            combo.add(text.get("revisions.anyVersion"));
        }
        int before = combo.getSelectionIndex();
        combo.addListener(SWT.Selection, event -> {
            int at = combo.getSelectionIndex();
            if (at < listed.size()) {
                choose.accept(listed.get(at).name());
            } else {
                combo.select(before);
                ask(text, combo);
            }
        });
    }

    /** Those that are in the list: all with a name of their own, the latest others, and the one that is chosen. */
    private List<RevisionBase> listed() {
        List<RevisionBase> plain =
                all.stream().filter(this::isPlain).limit(MOST_VERSIONS).toList();
        return all.stream()
                .filter(each ->
                        !isPlain(each) || plain.contains(each) || each.name().equals(chosen))
                .toList();
    }

    private boolean isPlain(RevisionBase base) {
        return !base.isAccepted() && base.round().isEmpty() && !isLooked(base);
    }

    private boolean isLooked(RevisionBase base) {
        return looked.filter(each -> each.hex().equals(base.name())).isPresent();
    }

    private void ask(Messages text, Combo combo) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(combo.getShell(), new LabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof RevisionBase base ? told(text, base) : "";
            }
        });
        dialog.setTitle(text.get("revisions.anyVersion.title"));
        dialog.setMessage(text.get("revisions.anyVersion.message"));
        dialog.setMultipleSelection(false);
        dialog.setElements(all.toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof RevisionBase base) {
            choose.accept(base.name());
        }
    }

    private String told(Messages text, RevisionBase base) {
        if (base.isAccepted()) {
            return text.get("revisions.accepted");
        }
        String time = MarkHover.TIMES.format(base.version().author().time());
        if (isLooked(base)) {
            return text.get("revisions.looked", time);
        }
        return base.round().isPresent()
                ? text.get("revisions.round", base.round().get(), time)
                : text.get(
                        "revisions.version",
                        time,
                        base.version().author().person().name(),
                        Excerpt.of(base.version().subject(), MOST_WORDS));
    }
}
