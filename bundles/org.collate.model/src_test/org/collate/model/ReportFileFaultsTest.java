package org.collate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.collate.model.ReportFileException.Reason;
import org.collate.model.report.Report;
import org.junit.jupiter.api.Test;

/** What is wrong in a file is told with line and column. The place that a test expects is marked by ¦. */
class ReportFileFaultsTest {

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report:Report
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:report="http://collate.org/report/1"
                id="raaaaaaaaaaaaa">
            """;
    private static final String END = "</report:Report>\n";
    private static final String ASPECT = "  <contents xsi:type=\"report:Aspect\" id=\"aaaaaaaaaaaaaa\"/>\n";

    /** Expects a fault at the mark in a file. */
    private static void fault(Reason reason, String marked) {
        int mark = marked.indexOf('¦');
        String file = marked.replace("¦", "");
        String before = marked.substring(0, mark);
        int line = (int) before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        int column = mark - before.lastIndexOf('\n');
        ReportFileException e = refused(file.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                reason + " " + line + ":" + column, e.reason() + " " + e.line() + ":" + e.column(), e.getMessage());
        assertTrue(e.getMessage().contains("bad.collate"), e.getMessage());
        assertTrue(!e.getMessage().contains("{"), e.getMessage());
    }

    /** Expects a fault at the mark in what stands in a report. */
    private static void inside(Reason reason, String marked) {
        fault(reason, START + marked + END);
    }

    private static ReportFileException refused(byte[] bytes) {
        return assertThrows(ReportFileException.class, () -> ReportFile.read("bad.collate", bytes));
    }

    @Test
    void unknownNamesAreRefused() {
        inside(Reason.UNKNOWN_ELEMENT, "  ¦<strange/>\n");
        inside(Reason.UNKNOWN_ELEMENT, "  ¦<report:contents xsi:type=\"report:Aspect\" id=\"aaaaaaaaaaaaaa\"/>\n");
        inside(Reason.UNKNOWN_ELEMENT, ASPECT.replace("/>", ">¦<lines>a</lines></contents>"));
        inside(Reason.UNKNOWN_ELEMENT, "  <byline>a¦<b/></byline>\n");
        inside(Reason.UNKNOWN_ATTRIBUTE, ASPECT.replace("id=", "\n ¦colour=\"red\"\n id="));
        inside(Reason.UNKNOWN_ATTRIBUTE, ASPECT.replace("id=", "heading='x role=\"y\"' ¦role=\"other\" id="));
        inside(Reason.UNKNOWN_ATTRIBUTE, ASPECT.replace("id=", "¦xmi:id=\"x\" id="));
        inside(Reason.UNKNOWN_ATTRIBUTE, "  <byline ¦id=\"x\">a</byline>\n");
        inside(Reason.UNKNOWN_TYPE, ASPECT.replace("xsi:type=\"report:Aspect\"", "¦xsi:type=\"report:Strange\""));
        inside(Reason.UNKNOWN_TYPE, ASPECT.replace("xsi:type=\"report:Aspect\"", "¦xsi:type=\"other:Aspect\""));
        inside(Reason.UNKNOWN_TYPE, ASPECT.replace("xsi:type=\"report:Aspect\"", "¦xsi:type=\"report:Item\""));
        inside(Reason.UNKNOWN_TYPE, ASPECT.replace("xsi:type=\"report:Aspect\"", "¦xsi:type=\"report:Suppression\""));
        inside(Reason.UNKNOWN_TYPE, "  ¦<contents id=\"aaaaaaaaaaaaaa\"/>\n");
    }

    @Test
    void wrongValuesAreRefused() {
        inside(Reason.BAD_VALUE, ASPECT.replace("/>", " ¦runIn=\"yes\"/>"));
        inside(Reason.BAD_VALUE, ASPECT.replace("/>", " ¦numbering=\"roman\"/>"));
        String problem = ASPECT.replace("Aspect", "Problem");
        inside(Reason.BAD_VALUE, problem.replace("/>", " ¦emphasis=\"-1\"/>"));
        inside(Reason.BAD_VALUE, problem.replace("/>", " ¦emphasis=\"01\"/>"));
        inside(Reason.BAD_VALUE, problem.replace("/>", " ¦emphasis=\"99999999999\"/>"));
        inside(Reason.MISPLACED_TEXT, ASPECT + "  ¦lost\n" + "  <byline>a</byline>\n");
        inside(Reason.MISPLACED_TEXT, ASPECT + "  ¦<![CDATA[lost]]>\n");
    }

    @Test
    void wrongIdsAreRefused() {
        inside(Reason.MISSING_ID, "  ¦<contents xsi:type=\"report:Aspect\"/>\n");
        inside(Reason.BAD_ID, ASPECT.replace("id=\"a", "¦id=\"A"));
        inside(Reason.BAD_ID, ASPECT.replace("id=\"aa", "¦id=\"a"));
        inside(Reason.DUPLICATE_ID, ASPECT + ASPECT.replace("id=", "¦id="));
        inside(Reason.BAD_ID, ASPECT.replace("id=\"aaaaaaaaaaaaaa\"", "¦id=\"\""));
    }

    @Test
    void wrongLinksAreRefused() {
        String cause =
                "  <contents\n      xsi:type=\"report:Cause\"\n      id=\"caaaaaaaaaaaaa\"\n      ¦explains=\"%s\"/>\n";
        inside(Reason.DANGLING_LINK, ASPECT + cause.formatted("baaaaaaaaaaaaa"));
        inside(Reason.DANGLING_LINK, ASPECT + cause.formatted("aaaaaaaaaaaaaa  aaaaaaaaaaaaaa"));
        inside(Reason.WRONG_LINK, cause.formatted("caaaaaaaaaaaaa"));
        inside(Reason.WRONG_LINK, ASPECT + cause.formatted("raaaaaaaaaaaaa"));
        inside(Reason.REPEATED_VALUE, ASPECT + cause.formatted("aaaaaaaaaaaaaa aaaaaaaaaaaaaa"));
    }

    @Test
    void otherVersionsAndDocumentsAreRefused() {
        for (String version : new String[] {"0", "3", "1/x"}) {
            fault(
                    Reason.OTHER_VERSION,
                    (START + END).replace("report/1", "report/" + version).replace("<report:R", "¦<report:R"));
        }
        fault(Reason.OTHER_DOCUMENT, "¦<html/>");
        fault(Reason.OTHER_DOCUMENT, "¦<report:Section xmlns:report=\"http://collate.org/report/1\"/>");
        fault(Reason.TEMPLATE, "¦<template:Template xmlns:template=\"http://collate.org/template/1\"/>");
        fault(Reason.BAD_VALUE, (START + END).replace("xmi:version=\"2.0\"", "¦xmi:version=\"3.0\""));
        ReportFileException e = assertThrows(
                ReportFileException.class,
                () -> TemplateFile.read("t", (START + END).getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.REPORT, e.reason());
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String root = (START + END).substring(START.indexOf('\n') + 1);
        String[] types = {
            "<!DOCTYPE report:Report>",
            "<!DOCTYPE r SYSTEM \"file:///etc/passwd\">",
            "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>",
            "<!DOCTYPE r [<!ENTITY x SYSTEM \"http://localhost:1/x\">]>"
        };
        for (String type : types) {
            ReportFileException e = refused((type + "\n" + root).getBytes(StandardCharsets.UTF_8));
            assertEquals(Reason.DOCUMENT_TYPE, e.reason(), e.getMessage());
            assertEquals(1, e.line());
        }
        for (String use : new String[] {"<byline>&b;</byline>", "&b;"}) {
            Reason reason = refused((START + use + END).getBytes(StandardCharsets.UTF_8))
                    .reason();
            assertTrue(reason == Reason.DOCUMENT_TYPE || reason == Reason.BROKEN_XML, reason.toString());
        }
        Reason inAttribute = refused(
                        START.replace("id=", "title=\"&b;\" id=").concat(END).getBytes(StandardCharsets.UTF_8))
                .reason();
        assertTrue(inAttribute == Reason.DOCUMENT_TYPE || inAttribute == Reason.BROKEN_XML, inAttribute.toString());
    }

    @Test
    void brokenXmlIsRefusedWithItsLine() {
        String[] broken = {
            START + "  <byline>a</line>\n" + END,
            START + "  <byline>&#7;</byline>\n" + END,
            START + "  <byline>\u0007</byline>\n" + END,
            START + "<<<<<<< HEAD\n" + END,
            START + "  <byline a=\"1\" a=\"2\">x</byline>\n" + END
        };
        for (String each : broken) {
            ReportFileException e = refused(each.getBytes(StandardCharsets.UTF_8));
            assertEquals(Reason.BROKEN_XML, e.reason(), e.getMessage());
            assertEquals(8, e.line(), e.getMessage());
        }
        assertEquals(
                Reason.BROKEN_XML,
                refused(START.getBytes(StandardCharsets.UTF_8)).reason());
        assertEquals(
                Reason.BROKEN_XML,
                refused((START + END + "x").getBytes(StandardCharsets.UTF_8)).reason());
        assertEquals(
                Reason.BROKEN_XML,
                refused("just text".getBytes(StandardCharsets.UTF_8)).reason());
    }

    @Test
    void whatIsNotPlainUtf8IsRefused() {
        fault(Reason.NOT_UTF8, "¦\ufeff" + START + END);
        fault(Reason.NOT_UTF8, "¦" + START.replace("UTF-8", "GBK") + END);
        byte[] latin = (START + "  <byline>\u00e9</byline>\n" + END).getBytes(StandardCharsets.ISO_8859_1);
        ReportFileException e = refused(latin);
        assertEquals("NOT_UTF8 8:11", e.reason() + " " + e.line() + ":" + e.column());
        assertEquals(
                Reason.NOT_UTF8,
                refused((START + END).getBytes(StandardCharsets.UTF_16)).reason());
        byte[] cut = Arrays.copyOf("一".getBytes(StandardCharsets.UTF_8), 2);
        assertEquals(Reason.NOT_UTF8, refused(cut).reason());
    }

    @Test
    void hugeFilesAreRefused() {
        assertEquals(
                Reason.TOO_LARGE, refused(new byte[ReportFile.MAX_BYTES + 1]).reason());
        String nested = "<contents xsi:type=\"report:Point\" id=\"%s\">";
        StringBuilder deep = new StringBuilder(START);
        Ids ids = Ids.seeded(1);
        for (int i = 0; i < 100_000; i++) {
            deep.append(nested.formatted(ids.next("")));
        }
        ReportFileException e = refused(deep.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(Reason.TOO_DEEP, e.reason(), e.getMessage());
    }

    @Test
    void emptyFilesAreRefused() {
        fault(Reason.EMPTY, "¦");
        fault(Reason.EMPTY, "¦ \n ");
    }

    @Test
    void aHugeAttributeIsReadWithinTheLimitOfTheFile() throws Exception {
        String title = "长".repeat(1_000_000);
        byte[] bytes =
                START.replace("id=", "title=\"" + title + "\" id=").concat(END).getBytes(StandardCharsets.UTF_8);
        Report report = ReportFile.read("huge", bytes);
        assertEquals(title.length(), report.getTitle().length());
    }

    @Test
    void whatSaysNothingIsPassedOver() throws Exception {
        String file = START + "<!-- a --><?b c?>\n  <byline>a<!-- b -->b<![CDATA[<c>]]></byline>\r\n" + END;
        Report report = ReportFile.read("test", file.getBytes(StandardCharsets.UTF_8));
        assertEquals("ab<c>", report.getByline().get(0));
    }
}
