package org.collate.runtime;

import java.util.Optional;
import org.collate.model.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;

/** One element that a bundle contributes to an extension point, read with checks. */
public final class Contribution {

    private final IConfigurationElement element;
    private final PluginLog log;

    Contribution(IConfigurationElement element, PluginLog log) {
        this.element = element;
        this.log = log;
    }

    /** The symbolic name of the bundle that contributes it. */
    public String bundle() {
        return element.getContributor().getName();
    }

    /** The name of its element. */
    public String element() {
        return element.getName();
    }

    /** Its attribute {@code id}. */
    public String id() throws BrokenContributionException {
        return require("id");
    }

    /** Its attribute {@code priority}, a whole number; 0 where it has none. */
    public int priority() throws BrokenContributionException {
        String priority = attribute("priority").orElse("0");
        try {
            return Integer.parseInt(priority);
        } catch (NumberFormatException e) {
            throw new BrokenContributionException(text().get("noNumber", name(), priority), e);
        }
    }

    /** An attribute, unless it is missing or blank. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(element.getAttribute(attribute))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** An attribute that must be there. */
    public String require(String attribute) throws BrokenContributionException {
        Optional<String> value = attribute(attribute);
        if (value.isEmpty()) {
            throw new BrokenContributionException(text().get("missing", name(), attribute));
        }
        return value.get();
    }

    /** A new object of the class that the attribute {@code class} names; empty, and logged, where that fails. */
    public <T> Optional<T> create(Class<T> type) {
        try {
            return Optional.of(type.cast(element.createExecutableExtension("class")));
        } catch (CoreException | ClassCastException | LinkageError e) {
            log.broken(bundle(), text().get("noObject", name(), element.getAttribute("class")), Optional.of(e));
            return Optional.empty();
        }
    }

    private String name() {
        return attribute("id").orElse("<" + element.getName() + ">");
    }

    private static Messages text() {
        return Messages.of(Contribution.class);
    }
}
