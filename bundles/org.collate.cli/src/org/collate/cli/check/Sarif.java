package org.collate.cli.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collate.cli.command.JsonWriter;
import org.collate.model.Messages;
import org.collate.operations.check.Found;
import org.collate.validation.NotApplicable;
import org.collate.validation.Rule;
import org.collate.validation.Settings;
import org.collate.validation.Severity;

/** Findings as SARIF 2.1.0. An element's id is a logical location; lines there are only of imported files. */
final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String FINGERPRINT = "collateFinding/v1";

    private final Messages text;
    private final List<Rule> rules;
    private final List<String> ids = new ArrayList<>();
    private final JsonWriter json = new JsonWriter();

    Sarif(Messages text, List<Rule> rules) {
        this.text = text;
        this.rules = rules;
    }

    String of(List<ToldReport> reports) {
        json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject();
        driver(reports);
        json.endObject();
        json.name("columnKind").value("utf16CodeUnits");
        invocation(reports);
        json.name("results").beginArray();
        reports.forEach(report -> report.found().forEach(each -> result(report, each)));
        json.endArray();
        return json.endObject().endArray().endObject().toString();
    }

    private void driver(List<ToldReport> reports) {
        json.name("driver").beginObject();
        json.name("name").value("Collate");
        String version = System.getProperty("org.collate.version", "");
        if (!version.isEmpty()) {
            json.name("version").value(version);
        }
        json.name("language").value(Locale.getDefault().getLanguage().equals("zh") ? "zh-CN" : "en-US");
        json.name("rules").beginArray();
        rules.forEach(this::rule);
        for (ToldReport report : reports) {
            for (Found found : report.found()) {
                if (!ids.contains(found.rule())) {
                    String name = text.get("sarif.importRule");
                    descriptor(found.rule(), name, text.get("sarif.importHelp"), level(found.severity()));
                }
            }
        }
        json.endArray().endObject();
    }

    private void rule(Rule rule) {
        String word = String.join("", rule.defaults().values(Settings.SEVERITY));
        String level = Severity.of(word).map(Sarif::level).orElse("none");
        descriptor(rule.id(), rule.name(), rule.description(), level);
    }

    private void descriptor(String id, String name, String description, String level) {
        ids.add(id);
        json.beginObject().name("id").value(id);
        text("shortDescription", name);
        text("fullDescription", description);
        text("help", text.get("sarif.help", description, id));
        json.name("defaultConfiguration").beginObject().name("level").value(level);
        json.endObject().endObject();
    }

    /** Rules that could not be applied are told where a program looks for them. */
    private void invocation(List<ToldReport> reports) {
        json.name("invocations").beginArray().beginObject();
        json.name("executionSuccessful").value(true);
        json.name("toolConfigurationNotifications").beginArray();
        for (ToldReport report : reports) {
            for (NotApplicable each : report.checked().validation().notApplicable()) {
                json.beginObject().name("associatedRule").beginObject();
                json.name("id").value(each.rule()).endObject();
                json.name("level").value("note");
                text("message", report.checked().name() + ": " + each.reason());
                json.endObject();
            }
        }
        json.endArray().endObject().endArray();
    }

    private void result(ToldReport report, Found found) {
        json.beginObject().name("ruleId").value(found.rule());
        json.name("ruleIndex").value(ids.indexOf(found.rule()));
        json.name("level").value(level(found.severity()));
        text("message", found.message());
        if (report.compared()) {
            json.name("baselineState").value(found.known() ? "unchanged" : "new");
        }
        json.name("locations").beginArray();
        found.all().forEach(each -> location(report, each));
        json.endArray();
        json.name("partialFingerprints").beginObject();
        json.name(FINGERPRINT).value(found.fingerprint()).endObject();
        suppressions(found);
        json.name("properties").beginObject().name("text").value(found.words()).endObject();
        json.endObject();
    }

    private void location(ToldReport report, Found found) {
        json.beginObject();
        physical(report, found);
        json.name("logicalLocations").beginArray().beginObject();
        json.name("name").value(found.element());
        json.name("fullyQualifiedName").value(report.checked().name() + "#" + found.element());
        json.name("decoratedName").value(found.place());
        json.name("kind").value("element");
        json.endObject().endArray().endObject();
    }

    private void physical(ToldReport report, Found found) {
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri(report.checked().name())).endObject();
        if (found.line() > 0) {
            json.name("region").beginObject().name("startLine").value(found.line());
            json.endObject();
        }
        json.endObject();
    }

    /** What nobody set aside has an empty list, as the standard asks once one result of a run has a list. */
    private void suppressions(Found found) {
        json.name("suppressions").beginArray();
        found.setAside().ifPresent(by -> {
            json.beginObject().name("kind").value("inSource").name("status").value("accepted");
            json.name("justification").value(by.reason());
            json.name("properties").beginObject().name("person").value(by.person());
            json.endObject().endObject();
        });
        json.endArray();
    }

    private void text(String name, String value) {
        json.name(name).beginObject().name("text").value(value).endObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** The name of a report as a relative reference, or as a file's address where it is absolute. */
    private static String uri(String name) {
        try {
            String path = name.replace('\\', '/');
            boolean drive = path.matches("[A-Za-z]:/.*");
            if (path.startsWith("/") || drive) {
                return new URI("file", "", drive ? "/" + path : path, null).toASCIIString();
            }
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "report";
        }
    }
}
