package org.collate.internal.ui.review;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Variant;
import org.collate.git.review.ReviewEvent;
import org.collate.internal.ui.compare.CompareHandlers;
import org.collate.internal.ui.compare.CompareInput;
import org.collate.internal.ui.leaders.LeaderRows;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.leaders.Leader;
import org.collate.operations.leaders.LeaderColumn;
import org.collate.operations.leaders.LeaderColumn.Row;
import org.collate.operations.review.ReviewState;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * A band above a draft that was sent back: by whom, when and why. It is there from the moment that this is known until the next
 * hand-over, and takes no room otherwise. Its parent has a grid of one column.
 */
public final class SentBackBand {

    private static final Color GROUND = new Color(0xFD, 0xF3, 0xD6);
    private static final Color WORDS = new Color(0x4A, 0x3B, 0x10);

    private final Messages text = Messages.of(SentBackBand.class);
    private final IWorkbenchWindow window;
    private final Path space;
    private final Variant variant;
    private final LeaderRows rows;
    private final Composite band;
    private final Label words;
    private Optional<ReviewEvent> shown = Optional.empty();

    /** Puts one above what stands at a place, where that is a draft. */
    public static void above(Composite parent, IWorkbenchWindow window, Place place) {
        if (place instanceof Place.OfVariant at && at.isDraft() && !at.variant().isTemplate()) {
            new SentBackBand(parent, window, at.space(), at.variant());
        }
    }

    private SentBackBand(Composite parent, IWorkbenchWindow window, Path space, Variant variant) {
        this.window = window;
        this.space = space;
        this.variant = variant;
        this.rows = LeaderRows.of(window);
        band = new Composite(parent, SWT.NONE);
        band.setBackground(GROUND);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 6).applyTo(band);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(band);
        band.setVisible(false);
        words = new Label(band, SWT.WRAP);
        words.setBackground(GROUND);
        words.setForeground(WORDS);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(words);
        Link compare = new Link(band, SWT.NONE);
        compare.setBackground(GROUND);
        compare.setText("<a>" + text.get("band.compare") + "</a>");
        compare.addListener(SWT.Selection, event -> shown.ifPresent(this::compare));
        Runnable stop = rows.whenChanged(this::show);
        band.addListener(SWT.Dispose, event -> stop.run());
        show();
    }

    private void show() {
        Optional<Row> row = rows.find(space, variant);
        Optional<ReviewEvent> now = row.map(Row::leader)
                .filter(leader -> leader.standing() == Leader.Standing.SENT_BACK)
                .map(Leader::review)
                .flatMap(ReviewState::last);
        if (!now.equals(shown)) {
            shown = now;
            now.ifPresent(event -> words.setText(text.get(
                            "band.sentBack",
                            row.get().leader().round(),
                            event.by().person().name(),
                            event.by().time().toLocalDate().toString(),
                            String.valueOf(event.data().getOrDefault("because", "")))
                    .replace("&", "&&")));
            band.setVisible(now.isPresent());
            ((GridData) band.getLayoutData()).exclude = now.isEmpty();
            band.getParent().layout(true, true);
        }
    }

    private void compare(ReviewEvent event) {
        String name = rows.find(space, variant)
                .map(row -> LeaderColumn.name(row.leader()))
                .orElse("");
        try {
            CompareHandlers.open(
                    window, new CompareInput(space, variant, name, Optional.of(event.commit()), Optional.empty()));
        } catch (ExecutionException e) {
            ILog.of(SentBackBand.class).error(e.getMessage(), e);
        }
    }
}
