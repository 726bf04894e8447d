package org.collate.operations.templates;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.collate.model.Messages;
import org.collate.operations.templates.TemplateForm.Value;
import org.collate.validation.Rule;
import org.collate.validation.Settings;
import org.collate.validation.Severity;

/** Holds what was typed into a template's settings against what rules can read. */
final class FormCheck {

    private static final int ALL = 100;

    /** A figure of more digits was mistyped. */
    private static final int DIGITS = 7;

    private final Messages text = Messages.of(FormCheck.class);
    private final TemplateForm form;

    FormCheck(TemplateForm form) {
        this.form = form;
    }

    /** The first complaint. */
    Optional<Complaint> first() {
        Stream<Supplier<Optional<Complaint>>> checks = Stream.of(this::single, this::orders, this::together);
        return checks.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<Complaint> single() {
        return form.changed().stream()
                .flatMap(value -> complaint(value).stream())
                .findFirst();
    }

    private Optional<Complaint> complaint(Value value) {
        boolean isSeverity = value.isSeverity();
        if (isSeverity && !isSeverity(form.parts(value))) {
            return Optional.of(complain(value, "check.severity", form.text(value)));
        }
        if (isSeverity || !form.isFigure(value)) {
            return Optional.empty();
        }
        Optional<Integer> figure = figure(value);
        if (figure.isEmpty()) {
            return Optional.of(complain(value, "check.figure", form.text(value)));
        }
        return isShare(value) && figure.get() > ALL
                ? Optional.of(complain(value, "check.share", form.text(value)))
                : Optional.empty();
    }

    private static boolean isSeverity(List<String> words) {
        return words.size() == 1
                && (Severity.of(words.getFirst()).isPresent()
                        || words.getFirst().equalsIgnoreCase(Settings.OFF));
    }

    private Optional<Integer> figure(Value value) {
        List<String> parts = form.parts(value);
        return parts.size() == 1 && parts.getFirst().matches("[0-9]{1," + DIGITS + "}")
                ? Optional.of(Integer.valueOf(parts.getFirst()))
                : Optional.empty();
    }

    private static boolean isShare(Value value) {
        return Stream.of(Limit.values())
                .anyMatch(limit -> limit.isShare()
                        && limit.rule().equals(value.rule())
                        && limit.key().equals(value.key()));
    }

    private Optional<Complaint> orders() {
        for (List<Limit> pair : Limit.ORDERED) {
            Optional<Integer> least = asked(pair.getFirst());
            Optional<Integer> most = asked(pair.getLast());
            if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
                Value value = value(pair.getLast());
                return Optional.of(complain(value, "check.order", most.get(), least.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Complaint> together() {
        List<Integer> shares =
                Limit.TOGETHER.stream().flatMap(limit -> asked(limit).stream()).toList();
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        if (shares.size() < Limit.TOGETHER.size() || sum <= ALL) {
            return Optional.empty();
        }
        Value typed = Limit.TOGETHER.stream()
                .map(FormCheck::value)
                .filter(form.changed()::contains)
                .findFirst()
                .orElse(value(Limit.TOGETHER.getFirst()));
        return Optional.of(complain(typed, "check.together", sum));
    }

    /** The figure of a rule that there is and that is not switched off. */
    private Optional<Integer> asked(Limit limit) {
        Optional<Rule> rule = form.rules().stream()
                .filter(each -> each.id().equals(limit.rule()))
                .findFirst();
        return rule.filter(each -> !form.parts(form.severity(each)).equals(List.of(Settings.OFF)))
                .flatMap(each -> figure(value(limit)));
    }

    private static Value value(Limit limit) {
        return new Value(limit.rule(), limit.key());
    }

    private Complaint complain(Value value, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = row(value);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Complaint(value, text.get(key, all));
    }

    private String row(Value value) {
        boolean isLimit = form.limits().contains(value);
        String name = form.rules().stream()
                .filter(rule -> rule.id().equals(value.rule()))
                .findFirst()
                .map(Rule::name)
                .orElse("");
        return isLimit
                ? value.meaning()
                : text.get(
                        "check.row",
                        value.rule(),
                        name,
                        value.key().equals(Settings.SEVERITY) ? text.get("severity") : value.meaning());
    }
}
