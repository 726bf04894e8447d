package org.collate.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.collate.model.report.ReportPackage;
import org.collate.model.template.TemplatePackage;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class MessageTextsTest {

    private static Properties texts(String name) throws Exception {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(MessageTextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void everyReasonAndEveryTypeHasItsText() throws Exception {
        Properties texts = texts("messages.properties");
        for (ReportFileException.Reason each : ReportFileException.Reason.values()) {
            assertTrue(texts.containsKey(each.key()), each.key());
        }
        ReportPackage.eINSTANCE.getEClassifiers().stream()
                .filter(each -> each instanceof EClass type && !type.isAbstract())
                .forEach(each -> assertTrue(texts.containsKey("type." + each.getName()), each.getName()));
        TemplatePackage.eINSTANCE
                .getEClassifiers()
                .forEach(each -> assertTrue(texts.containsKey("type." + each.getName()), each.getName()));
    }
}
