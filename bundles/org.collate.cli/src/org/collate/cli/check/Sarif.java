package org.collate.cli.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.cli.JsonWriter;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.collate.validation.Settings;
import org.collate.validation.Severity;

/**
 * What was found, as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format): one run; all rules are listed; the
 * element of a finding is its logical location.
 */
final class Sarif {

    private static final String VERSION = "2.1.0";
    /** Tells the way in which fingerprints are made; a new way gets a new number. */
    private static final String FINGERPRINT = "collateFinding/v1";

    private final Messages text;
    private final String toolVersion;
    private final JsonWriter json = new JsonWriter();

    Sarif(Messages text, String toolVersion) {
        this.text = text;
        this.toolVersion = toolVersion;
    }

    String of(List<Checked> reports, List<Rule> rules) {
        json.beginObject()
                .name("version")
                .value(VERSION)
                .name("runs")
                .beginArray()
                .beginObject();
        tool(reports, rules);
        json.name("language").value(Locale.getDefault().getLanguage().equals("zh") ? "zh-CN" : "en-US");
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
        for (Checked checked : reports) {
            Map<String, Integer> seen = new HashMap<>();
            checked.rows().forEach(row -> result(checked, row, seen));
            checked.suppressed().forEach(row -> result(checked, row, seen));
        }
        return json.endArray().endObject().endArray().endObject().toString();
    }

    private void tool(List<Checked> reports, List<Rule> rules) {
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("Collate").name("version").value(toolVersion);
        json.name("rules").beginArray();
        Set<String> listed = new LinkedHashSet<>();
        for (Rule rule : rules) {
            listed.add(rule.id());
            descriptor(rule.id(), rule.name(), level(rule));
        }
        for (Checked checked : reports) {
            for (Checked.Row row : checked.rows()) {
                if (listed.add(row.rule())) {
                    descriptor(row.rule(), text.get("sarif.import", row.rule()), level(row.severity()));
                }
            }
        }
        json.endArray().endObject().endObject();
    }

    private void descriptor(String id, String name, String level) {
        json.beginObject().name("id").value(id);
        json.name("shortDescription").beginObject().name("text").value(name).endObject();
        json.name("defaultConfiguration")
                .beginObject()
                .name("level")
                .value(level)
                .endObject();
        json.endObject();
    }

    private void result(Checked checked, Checked.Row row, Map<String, Integer> seen) {
        json.beginObject().name("ruleId").value(row.rule());
        json.name("level").value(level(row.severity()));
        json.name("message").beginObject().name("text").value(row.message()).endObject();
        json.name("locations").beginArray().beginObject();
        json.name("physicalLocation").beginObject().name("artifactLocation").beginObject();
        json.name("uri").value(uri(checked.name())).endObject();
        if (row.line() > 0) {
            json.name("region")
                    .beginObject()
                    .name("startLine")
                    .value(row.line())
                    .endObject();
        }
        json.endObject();
        if (!row.element().isEmpty()) {
            json.name("logicalLocations").beginArray().beginObject();
            json.name("name").value(row.element());
            json.name("fullyQualifiedName").value(row.place()).name("kind").value("element");
            json.endObject().endArray();
        }
        json.endObject().endArray();
        json.name("partialFingerprints").beginObject();
        json.name(FINGERPRINT).value(fingerprint(checked, row, seen)).endObject();
        row.suppressed().ifPresent(by -> {
            json.name("suppressions").beginArray().beginObject();
            json.name("kind").value("inSource").name("status").value("accepted");
            json.name("justification").value(by.person() + ": " + by.reason());
            json.endObject().endArray();
        });
        json.endObject();
    }

    /**
     * The same for the same finding whatever is edited elsewhere: the rule, the element, the words, and which of them it
     * is where an element has them more than once. An element of an imported file has no id that lasts; it is known by
     * how it begins.
     */
    private static String fingerprint(Checked checked, Checked.Row row, Map<String, Integer> seen) {
        Optional<String> id = Optional.of(row.element())
                .filter(each -> !each.isEmpty() && !checked.opened().isImported());
        String where = id.orElseGet(() -> Reports.find(checked.opened().report(), row.element())
                .map(ElementNames::words)
                .orElse(""));
        String finding = String.join("\u0000", row.rule(), where, row.words());
        int occurrence = seen.merge(finding, 1, Integer::sum);
        try {
            byte[] bytes = (finding + "\u0000" + occurrence).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String level(Rule rule) {
        Settings settings = Profile.ofDefaults().settings(rule);
        return settings.severity("").map(Sarif::level).orElse("none");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A relative reference; everything that is not ASCII is escaped, as readers of SARIF expect. */
    private static String uri(String name) {
        try {
            return new URI(null, null, name.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return "report";
        }
    }
}
