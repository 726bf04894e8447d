package org.collate.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.collate.model.Messages;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * An extension registry without OSGi, over the bundles on a class path. It holds only those bundles that have to do
 * with Collate's extension points, since the platform's many others cost time and say nothing to a command line.
 */
public final class ClassPathRegistry {

    private static final String DESCRIPTION = "plugin.xml";
    private static final byte[] MENTION = "org.collate.".getBytes(StandardCharsets.US_ASCII);

    private final PluginLog log;
    private final Object key = new Object();

    private ClassPathRegistry(PluginLog log) {
        this.log = log;
    }

    /** The registry over all bundles that a class loader sees. */
    public static IExtensionRegistry of(ClassLoader loader, PluginLog log) {
        return new ClassPathRegistry(log).create(loader);
    }

    private IExtensionRegistry create(ClassLoader loader) {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(), key, null);
        try {
            Enumeration<URL> descriptions = loader.getResources(DESCRIPTION);
            while (descriptions.hasMoreElements()) {
                add(registry, descriptions.nextElement());
            }
        } catch (IOException e) {
            log.broken("?", Messages.of(ClassPathRegistry.class).get("classPath", e.getMessage()), Optional.of(e));
        }
        return registry;
    }

    private void add(IExtensionRegistry registry, URL description) {
        try (InputStream in = description.openStream()) {
            byte[] bytes = in.readAllBytes();
            Optional<String> bundle = mentionsCollate(bytes) ? bundle(description) : Optional.empty();
            if (bundle.isPresent()) {
                var contributor = ContributorFactorySimple.createContributor(bundle.get());
                registry.addContribution(
                        new ByteArrayInputStream(bytes), contributor, false, description.toString(), null, key);
            }
        } catch (IOException | URISyntaxException e) {
            String message = Messages.of(ClassPathRegistry.class).get("description", description);
            log.broken(description.toString(), message, Optional.of(e));
        }
    }

    private static boolean mentionsCollate(byte[] description) {
        outer:
        for (int start = 0; start <= description.length - MENTION.length; start++) {
            for (int i = 0; i < MENTION.length; i++) {
                if (description[start + i] != MENTION[i]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }

    /** The symbolic name in the manifest beside a description; empty for a jar that is no bundle. */
    private static Optional<String> bundle(URL description) throws IOException, URISyntaxException {
        String address = description.toString();
        String root = address.substring(0, address.length() - DESCRIPTION.length());
        try (InputStream in = new URI(root + "META-INF/MANIFEST.MF").toURL().openStream()) {
            Attributes attributes = new Manifest(in).getMainAttributes();
            String name = attributes.getValue("Bundle-SymbolicName");
            if (name == null) {
                return Optional.empty();
            }
            int end = name.indexOf(';');
            return Optional.of((end < 0 ? name : name.substring(0, end)).strip());
        }
    }

    /** Keeps no cache on disk, and says to the log what the registry has to say. */
    private final class Strategy extends RegistryStrategy {

        Strategy() {
            super(null, null);
        }

        @Override
        public void log(IStatus status) {
            log.broken(status.getPlugin(), status.getMessage(), Optional.ofNullable(status.getException()));
        }
    }
}
