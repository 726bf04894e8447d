package org.collate.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.ReportResourceFactory;
import org.collate.model.Reports;
import org.collate.model.TemplateFile;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.template.Hint;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Setting;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;
import org.collate.model.template.TemplatePackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

/** The canonical file over random reports. */
class CanonicalFileTest {

    private static final URI URI_OF_TEST = URI.createURI("test.collate");

    @Test
    void loadingAndSavingGivesEqualBytesAndAnEqualReport() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, (int) (seed % 40));
            byte[] bytes = ReportFile.toBytes(report);
            Report loaded = ReportFile.read("test", bytes);
            assertTrue(EcoreUtil.equals(report, loaded));
            assertArrayEquals(bytes, ReportFile.toBytes(loaded));
        });
    }

    @Test
    void stockEmfReadsTheSameReport() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, (int) (seed % 40));
            Resource stock = stockResource();
            stock.load(new ByteArrayInputStream(ReportFile.toBytes(report)), Map.of());
            assertTrue(EcoreUtil.equals(report, stock.getContents().get(0)));
        });
    }

    @Test
    void whatStockEmfWritesIsRead() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, (int) (seed % 40));
            byte[] canonical = ReportFile.toBytes(report);
            Resource stock = stockResource();
            stock.getContents().add(report);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            stock.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
            assertArrayEquals(canonical, ReportFile.toBytes(ReportFile.read("stock", out.toByteArray())));
        });
    }

    private static Resource stockResource() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(ReportPackage.eNS_URI, ReportPackage.eINSTANCE);
        set.getPackageRegistry().put(TemplatePackage.eNS_URI, TemplatePackage.eINSTANCE);
        Resource stock = new XMIResourceImpl(URI_OF_TEST);
        set.getResources().add(stock);
        return stock;
    }

    @Test
    void theEmfResourceLoadsAndSavesTheCanonicalFile() throws Exception {
        for (byte[] bytes : new byte[][] {
            ReportFile.toBytes(RandomReports.of(7, 30)), TemplateFile.toBytes(randomTemplate(new Random(7)))
        }) {
            Resource resource = new ReportResourceFactory().createResource(URI_OF_TEST);
            resource.load(new ByteArrayInputStream(bytes), Map.of());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            resource.save(out, Map.of());
            assertArrayEquals(bytes, out.toByteArray());
        }
    }

    @Test
    void aTemplateWithItsSkeletonComesBackWithEqualBytes() {
        Slice.forEachSeed(seed -> {
            Template template = randomTemplate(new Random(seed));
            byte[] bytes = TemplateFile.toBytes(template);
            Template loaded = TemplateFile.read("test", bytes);
            assertTrue(EcoreUtil.equals(template, loaded));
            assertArrayEquals(bytes, TemplateFile.toBytes(loaded));
            EObject stock = stockRead(bytes);
            assertTrue(EcoreUtil.equals(template, stock));
        });
    }

    private static EObject stockRead(byte[] bytes) throws IOException {
        Resource stock = stockResource();
        stock.load(new ByteArrayInputStream(bytes), Map.of());
        return stock.getContents().get(0);
    }

    private static Template randomTemplate(Random random) {
        RandomReports reports = new RandomReports(random);
        RandomTexts texts = new RandomTexts(random);
        Template template = TemplateFactory.eINSTANCE.createTemplate();
        template.setId(reports.id());
        template.setName(texts.text());
        if (random.nextInt(4) > 0) {
            template.setSkeleton(reports.report(random.nextInt(12)));
        }
        Hint hint = TemplateFactory.eINSTANCE.createHint();
        hint.setElement(reports.id());
        hint.getLines().add(texts.line());
        template.getHints().add(hint);
        RuleSettings rule = TemplateFactory.eINSTANCE.createRuleSettings();
        rule.setRule("T01");
        Setting setting = TemplateFactory.eINSTANCE.createSetting();
        setting.setKey(texts.text());
        setting.getValues().add(texts.line());
        setting.getValues().add(setting.getValues().get(0));
        rule.getSettings().add(setting);
        template.getRules().add(rule);
        return template;
    }

    @Test
    void aDamagedFileIsReadAsWhatItSaysOrRefusedWithItsPlace() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            byte[] bytes = ReportFile.toBytes(RandomReports.of(seed, 12));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) "<>&\"' =/\nabé\u0000".charAt(random.nextInt(13));
            }
            try {
                Report report = ReportFile.read("damaged", bytes);
                byte[] saved = ReportFile.toBytes(report);
                assertArrayEquals(saved, ReportFile.toBytes(ReportFile.read("again", saved)));
            } catch (ReportFileException e) {
                int lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1).length;
                assertTrue(e.line() >= 1 && e.line() <= lines && e.column() >= 1, e.getMessage());
            }
        });
    }

    @Test
    void aTruncatedFileIsRefused() {
        Slice.forEachSeed(seed -> {
            byte[] bytes = ReportFile.toBytes(RandomReports.of(seed, 5));
            byte[] cut = Arrays.copyOf(bytes, new Random(seed).nextInt(bytes.length - 1));
            assertThrows(ReportFileException.class, () -> ReportFile.read("cut", cut));
        });
    }

    @Test
    void aCopyHasNewIdsAndItsLinksStayInside() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, 30);
            byte[] before = ReportFile.toBytes(report);
            Report copy = Reports.copy(report, Ids.seeded(seed));
            assertArrayEquals(before, ReportFile.toBytes(report));
            String copied = new String(ReportFile.toBytes(copy), StandardCharsets.UTF_8);
            assertEquals(new String(before, StandardCharsets.UTF_8), renamed(copied, copy, report));
        });
    }

    /** The text of a copy with the ids of the original put back; fails where the copy still holds one of those. */
    private static String renamed(String copied, Report copy, Report original) {
        Iterator<Identified> originals = Reports.parts(original).iterator();
        for (Identified each : (Iterable<Identified>) Reports.parts(copy)::iterator) {
            String old = originals.next().getId();
            assertTrue(!copied.contains(old), "An id of the original is left: " + old);
            copied = copied.replace(each.getId(), old);
        }
        return copied;
    }
}
