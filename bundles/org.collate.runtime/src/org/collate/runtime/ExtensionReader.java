package org.collate.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.model.Messages;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;

/**
 * Reads what bundles contribute to one extension point, ordered by priority (highest first), then id. A broken
 * contribution, or one whose id was met before, is logged and left out.
 *
 * @param <T> what a contribution becomes
 */
public final class ExtensionReader<T> {

    private final String point;
    private final Set<String> elementNames;
    private final Reading<T> reading;

    /** Makes a contribution what its engine takes. */
    public interface Reading<T> {

        /** Reads one contribution; its class is not loaded yet. */
        T read(Contribution contribution) throws BrokenContributionException;
    }

    private record Read<T>(int priority, String id, String bundle, T value) {}

    /**
     * Reads one extension point.
     *
     * @param point its full id
     * @param elementNames the names of the elements that are contributed
     * @param reading makes a contribution what its engine takes
     */
    public ExtensionReader(String point, Set<String> elementNames, Reading<T> reading) {
        this.point = point;
        this.elementNames = Set.copyOf(elementNames);
        this.reading = reading;
    }

    /** What is contributed, in order; empty where nobody declares the extension point. */
    public List<T> read(IExtensionRegistry registry, PluginLog log) {
        List<Read<T>> contributions = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
            if (elementNames.contains(element.getName())) {
                read(element, log).ifPresent(contributions::add);
            }
        }
        contributions.sort(Comparator.<Read<T>>comparingInt(Read::priority)
                .reversed()
                .thenComparing(Read::id)
                .thenComparing(Read::bundle));
        return withoutDuplicates(contributions, log);
    }

    private Optional<Read<T>> read(IConfigurationElement element, PluginLog log) {
        try {
            Contribution contribution = new Contribution(element, log);
            try {
                String id = contribution.id();
                T value = reading.read(contribution);
                return Optional.of(new Read<>(contribution.priority(), id, contribution.bundle(), value));
            } catch (BrokenContributionException e) {
                log.broken(contribution.bundle(), e.getMessage(), Optional.of(e));
            }
        } catch (InvalidRegistryObjectException e) {
            // The bundle was removed while it was read: then it contributes nothing.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private List<T> withoutDuplicates(List<Read<T>> contributions, PluginLog log) {
        Set<String> ids = new HashSet<>();
        List<T> values = new ArrayList<>();
        for (Read<T> contribution : contributions) {
            if (ids.add(contribution.id())) {
                values.add(contribution.value());
            } else {
                String message = Messages.of(ExtensionReader.class).get("duplicate", contribution.id(), point);
                log.broken(contribution.bundle(), message, Optional.empty());
            }
        }
        return List.copyOf(values);
    }
}
