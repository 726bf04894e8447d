package org.collate.ui;

import java.util.Optional;
import org.collate.operations.Place;
import org.collate.operations.writing.Loaded;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the editor of a report shows: equal where the place is, whatever version a draft was at when it was opened. */
public final class ReportInput implements IEditorInput {

    private final Place place;
    private final Object key;
    private final String name;
    private Optional<Loaded> loaded;

    /** What was read at a place. */
    public ReportInput(Loaded loaded) {
        this(loaded.place(), loaded.name(), Optional.of(loaded));
    }

    private ReportInput(Place place, String name, Optional<Loaded> loaded) {
        this.place = place;
        this.key = key(place);
        this.name = name;
        this.loaded = loaded;
    }

    /** What equals the input of whatever editor shows a place; it has nothing to show itself. */
    public static ReportInput of(Place place) {
        return new ReportInput(place, place.name(), Optional.empty());
    }

    /** What identifies a place among those that are open. */
    public static Object key(Place place) {
        return switch (place) {
            case Place.OfFile file -> file.file().toAbsolutePath().normalize();
            case Place.OfVariant draft when draft.isDraft() -> draft.space() + "\n" + draft.variant();
            case Place.OfVariant at ->
                at.space() + "\n" + at.variant() + "\n" + at.version().hex();
        };
    }

    /** Where it lies. */
    public Place place() {
        return place;
    }

    /** Hands over what was read; once, since a workbench remembers inputs long after their editors are closed. */
    public Optional<Loaded> take() {
        Optional<Loaded> taken = loaded;
        loaded = Optional.empty();
        return taken;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return place instanceof Place.OfFile file ? file.name() : name;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportInput input && key.equals(input.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
