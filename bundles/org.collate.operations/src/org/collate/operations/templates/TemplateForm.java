package org.collate.operations.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collate.core.layout.Numbers;
import org.collate.model.Reports;
import org.collate.model.report.Headed;
import org.collate.model.report.Report;
import org.collate.model.template.Hint;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.collate.validation.Settings;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The settings of a template as somebody edits them: rows with what they say, and what was typed into them. The template
 * itself is only read; {@link #applied} gives one with the changes, in which all that no row shows is as it was. For one
 * thread.
 */
public final class TemplateForm {

    /** What stands between the values of a setting where it is typed in one line. */
    public static final String BETWEEN = " | ";

    private static final Pattern SEPARATOR = Pattern.compile("[|｜\\n]");
    private static final Set<String> HIDDEN =
            Set.of(Settings.SEVERITY, Settings.TOGETHER, Settings.FOLLOWS, Settings.OPTIONAL);

    private final Template template;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Profile profile;
    private final Map<String, String> hints = new LinkedHashMap<>();
    private final Map<String, Boolean> required = new LinkedHashMap<>();
    private final Map<Value, String> typed = new LinkedHashMap<>();

    /**
     * A heading of the skeleton, or its title.
     *
     * @param element its id
     * @param depth 0 for the title, 1 for a section, 2 and more below
     * @param heading its words with its number
     */
    public record HeadingRow(String element, int depth, String heading) {

        /** Whether it is the title, which every report has. */
        public boolean isTitle() {
            return depth == 0;
        }
    }

    /**
     * A value of a rule.
     *
     * @param rule the id of the rule
     * @param key which of its settings
     */
    public record Value(String rule, String key) {

        /** What it means, in the user's language. */
        public String meaning() {
            return Meaning.of(rule, key);
        }

        /** Whether it is a severity: of the rule, or of a kind of its findings. */
        public boolean isSeverity() {
            return key.equals(Settings.SEVERITY) || Meaning.isSeverity(key);
        }
    }

    /**
     * The rows of a template's settings.
     *
     * @param template the template with its skeleton; only read
     * @param rules the rules there are; what the template says of others stays as it is
     */
    public TemplateForm(Template template, List<Rule> rules) {
        this.template = template;
        this.profile = Profile.of(template);
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /** The title and the headings of the skeleton, in its order. */
    public List<HeadingRow> headings() {
        Report skeleton = template.getSkeleton();
        Numbers numbers = Numbers.of(skeleton);
        List<HeadingRow> rows = new ArrayList<>();
        rows.add(new HeadingRow(skeleton.getId(), 0, orEmpty(skeleton.getTitle())));
        headed().forEach(each ->
                rows.add(new HeadingRow(each.getId(), depth(each), numbers.number(each) + orEmpty(each.getHeading()))));
        return rows;
    }

    private Stream<Headed> headed() {
        return Reports.elements(template.getSkeleton())
                .filter(Headed.class::isInstance)
                .map(Headed.class::cast);
    }

    private static int depth(Headed heading) {
        int depth = 1;
        for (EObject at = heading.eContainer(); at != null; at = at.eContainer()) {
            depth += at instanceof Headed ? 1 : 0;
        }
        return depth;
    }

    private static String orEmpty(String words) {
        return words == null ? "" : words;
    }

    /** What a writer is told below a heading, a line each. */
    public String hint(HeadingRow row) {
        return hints.getOrDefault(row.element(), ownHint(row.element()));
    }

    private String ownHint(String element) {
        return hintOf(template, element)
                .map(hint -> String.join("\n", hint.getLines()))
                .orElse("");
    }

    private static Optional<Hint> hintOf(Template template, String element) {
        return template.getHints().stream()
                .filter(hint -> element.equals(hint.getElement()))
                .findFirst();
    }

    /** Somebody typed a hint; nothing for none. */
    public void hint(HeadingRow row, String words) {
        hints.put(row.element(), words);
    }

    /** Whether every report must have the heading, with something below it. */
    public boolean isRequired(HeadingRow row) {
        return required.getOrDefault(row.element(), isRequiredNow(row.element()));
    }

    private boolean isRequiredNow(String element) {
        return headed().filter(each -> each.getId().equals(element))
                .allMatch(each -> RequiredHeadings.isRequired(template, each));
    }

    /** Somebody said whether every report must have the heading. */
    public void require(HeadingRow row, boolean isRequired) {
        required.put(row.element(), isRequired);
    }

    /** The shares and limits, as far as there are rules that look at them. */
    public List<Value> limits() {
        return Stream.of(Limit.values())
                .filter(limit -> rules.containsKey(limit.rule()))
                .map(limit -> new Value(limit.rule(), limit.key()))
                .toList();
    }

    /** The rules, in the order in which they are listed. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The settings of a rule besides its severity, the shares and limits among them. */
    public List<Value> values(Rule rule) {
        Set<String> keys = new TreeSet<>(rule.defaults().keys());
        RuleSetting.keys(template, rule.id()).forEach(keys::add);
        keys.removeAll(HIDDEN);
        return keys.stream().map(key -> new Value(rule.id(), key)).toList();
    }

    /** The severity of a rule. */
    public Value severity(Rule rule) {
        return new Value(rule.id(), Settings.SEVERITY);
    }

    /** A value as it is typed: several with {@link #BETWEEN} between them. */
    public String text(Value value) {
        return typed.getOrDefault(value, String.join(BETWEEN, now(value)));
    }

    private List<String> now(Value value) {
        return profile.settings(rules.get(value.rule())).values(value.key());
    }

    /** Somebody typed a value. */
    public void type(Value value, String text) {
        typed.put(value, text);
    }

    /** What was typed, taken apart. */
    List<String> parts(Value value) {
        return typed.containsKey(value) ? parts(typed.get(value)) : now(value);
    }

    private static List<String> parts(String text) {
        return SEPARATOR
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether a rule has a figure under this key, and nothing else. */
    boolean isFigure(Value value) {
        List<String> own = rules.get(value.rule()).defaults().values(value.key());
        return own.size() == 1 && own.getFirst().matches("\\d+");
    }

    /** The values that differ from the template's, as somebody typed them. */
    List<Value> changed() {
        return typed.keySet().stream()
                .filter(value -> !parts(value).equals(now(value)))
                .toList();
    }

    /** The first thing that cannot stay as it was typed; empty where all can. */
    public Optional<Complaint> check() {
        return new FormCheck(this).first();
    }

    /** Whether something was typed that the template does not say. */
    public boolean isChanged() {
        return !changed().isEmpty()
                || hints.entrySet().stream().anyMatch(each -> !each.getValue().equals(ownHint(each.getKey())))
                || required.entrySet().stream().anyMatch(each -> each.getValue() != isRequiredNow(each.getKey()));
    }

    /** The template with what was typed; a copy with its skeleton. */
    public Template applied() {
        Template applied = EcoreUtil.copy(template);
        changed().forEach(value -> RuleSetting.set(applied, value.rule(), value.key(), parts(value)));
        hints.forEach((element, words) -> {
            if (!words.equals(ownHint(element))) {
                write(applied, element, words);
            }
        });
        Map<String, Headed> headings = new HashMap<>();
        Reports.elements(applied.getSkeleton())
                .filter(Headed.class::isInstance)
                .forEach(each -> headings.put(each.getId(), (Headed) each));
        required.forEach((element, isRequired) -> {
            if (headings.containsKey(element) && isRequired != isRequiredNow(element)) {
                RequiredHeadings.set(applied, headings.get(element), isRequired);
            }
        });
        return applied;
    }

    private static void write(Template applied, String element, String words) {
        List<String> lines =
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Optional<Hint> there = hintOf(applied, element);
        if (lines.isEmpty()) {
            there.ifPresent(applied.getHints()::remove);
            return;
        }
        Hint hint = there.orElseGet(() -> {
            Hint made = TemplateFactory.eINSTANCE.createHint();
            made.setElement(element);
            applied.getHints().add(made);
            return made;
        });
        hint.getLines().clear();
        hint.getLines().addAll(lines);
    }
}
