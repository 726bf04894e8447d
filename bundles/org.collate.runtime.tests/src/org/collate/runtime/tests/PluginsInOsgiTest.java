package org.collate.runtime.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.operations.Importers;
import org.collate.runtime.Plugins;
import org.collate.validation.Engine;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.collate.validation.Surroundings;
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

    @Test
    void aRuleOfAnotherBundleIsRunAndABrokenOneLogged() {
        List<Rule> rules = plugins().rules();
        assertEquals(List.of("tests.rule"), rules.stream().map(Rule::id).toList());
        assertEquals(1, log.size());
        assertTrue(log.getFirst().startsWith("org.collate.runtime.tests: "), log.toString());
        Report report = ReportFactory.eINSTANCE.createReport();
        report.setId("aaaaaaaaaaaaaa");
        Engine engine = new Engine(rules, Profile.ofDefaults());
        assertEquals(1, engine.validate(report, Surroundings.none()).findings().size());
    }

    private Importers importers() {
        return plugins().importers();
    }

    private Plugins plugins() {
        return new Plugins(
                Platform.getExtensionRegistry(), (bundle, message, cause) -> log.add(bundle + ": " + message));
    }
}
