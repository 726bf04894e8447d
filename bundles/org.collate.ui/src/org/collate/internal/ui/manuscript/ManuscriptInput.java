package org.collate.internal.ui.manuscript;

import java.util.Optional;
import org.collate.operations.Place;
import org.collate.operations.writing.Loaded;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What a manuscript editor shows: equal where the place is, whatever version a draft was at when it was opened. */
public final class ManuscriptInput implements IEditorInput {

    private final Place place;
    private final Object key;
    private final String name;
    private Optional<Loaded> loaded;

    /** What was read at a place. */
    public ManuscriptInput(Loaded loaded) {
        this.place = loaded.place();
        this.key = key(place);
        this.name = loaded.name();
        this.loaded = Optional.of(loaded);
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

    Place place() {
        return place;
    }

    /** Hands over what was read; once, since a workbench remembers inputs long after their editors are closed. */
    Optional<Loaded> take() {
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
        return place.name();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ManuscriptInput input && key.equals(input.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
