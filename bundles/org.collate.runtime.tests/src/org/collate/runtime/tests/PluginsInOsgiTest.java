package org.collate.runtime.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.collate.operations.Importers;
import org.collate.runtime.Plugins;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** The registry of a started platform is read like that of a class path. */
class PluginsInOsgiTest {

    private final List<String> log = new ArrayList<>();

    @Test
    void anImporterIsMadeByTheClassLoaderOfItsBundle() {
        assertInstanceOf(NoImporter.class, importers().forFile("a.good").orElseThrow());
    }

    @Test
    void aBrokenContributionIsLoggedWithItsBundle() {
        assertTrue(importers().forFile("a.broken").isEmpty());
        assertEquals(1, log.size());
        assertTrue(log.getFirst().startsWith("org.collate.runtime.tests: "), log.toString());
    }

    @Test
    void aClassThatIsMissingGivesWayToTheNextImporter() {
        Importers importers = importers();
        log.clear();
        assertInstanceOf(NoImporter.class, importers.forFile("a.mixed").orElseThrow());
        assertEquals(1, log.size());
        assertTrue(log.getFirst().contains("tests.first"), log.toString());
    }

    private Importers importers() {
        return new Plugins(
                        Platform.getExtensionRegistry(), (bundle, message, cause) -> log.add(bundle + ": " + message))
                .importers();
    }
}
