package org.collate.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.collate.operations.Exporters;
import org.collate.operations.Importers;
import org.collate.transfer.Exporter;
import org.collate.transfer.Importer;
import org.collate.validation.Rule;
import org.eclipse.core.runtime.IExtensionRegistry;

/** What plug-ins contribute to Collate, read from an extension registry whenever it is asked for. */
public final class Plugins {

    /** The extension point for what reads other file formats. */
    public static final String IMPORTERS = "org.collate.transfer.importers";

    /** The extension point for what writes other file formats. */
    public static final String EXPORTERS = "org.collate.transfer.exporters";

    /** The extension point for what checks reports. */
    public static final String RULES = "org.collate.validation.rules";

    private final IExtensionRegistry registry;
    private final PluginLog log;

    /**
     * Reads from a registry.
     *
     * @param registry the one of the platform, or {@linkplain ClassPathRegistry one of the class path}
     * @param log takes down what is broken
     */
    public Plugins(IExtensionRegistry registry, PluginLog log) {
        this.registry = registry;
        this.log = log;
    }

    /** The importers; their classes are loaded when a file asks for one. */
    public Importers importers() {
        return new Importers(
                new ExtensionReader<>(IMPORTERS, Set.of("importer"), Plugins::importer).read(registry, log));
    }

    /** The exporters; their classes are loaded when a file asks for one. */
    public Exporters exporters() {
        return new Exporters(
                new ExtensionReader<>(EXPORTERS, Set.of("exporter"), Plugins::exporter).read(registry, log));
    }

    /** The rules, in the order in which they are listed; each id once. */
    public List<Rule> rules() {
        return new RuleReader(RULES, log).read(registry);
    }

    private static Importers.Format importer(Contribution contribution) throws BrokenContributionException {
        contribution.require("class");
        String id = contribution.id();
        List<String> extensions = new ArrayList<>();
        for (String extension : contribution.require("extensions").split(",")) {
            if (!extension.isBlank()) {
                extensions.add(extension(extension));
            }
        }
        String name = contribution.attribute("name").orElse(id);
        return new Importers.Format(id, name, extensions, () -> contribution.create(Importer.class));
    }

    private static Exporters.Format exporter(Contribution contribution) throws BrokenContributionException {
        contribution.require("class");
        String id = contribution.id();
        return new Exporters.Format(
                id,
                contribution.attribute("name").orElse(id),
                contribution.require("format").toLowerCase(Locale.ROOT),
                extension(contribution.require("extension")),
                () -> contribution.create(Exporter.class));
    }

    private static String extension(String text) {
        String extension = text.strip().toLowerCase(Locale.ROOT);
        return extension.startsWith(".") ? extension.substring(1) : extension;
    }
}
