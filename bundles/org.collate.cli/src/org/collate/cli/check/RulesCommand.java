package org.collate.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.model.template.Template;
import org.collate.operations.InputException;
import org.collate.operations.Templates;
import org.collate.operations.check.Checker;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate rules [RULE…]}: lists the rules with their settings, or explains some of them with an example. */
final class RulesCommand implements Command {

    private final Context context;

    RulesCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "rules")
                .addPositional(help.parameters("RULE", 0, 0))
                .addOption(help.option("--template", "TEMPLATE", "option.rulesTemplate"))
                .addOption(help.jsonOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Optional<String> named = arguments.option("--template");
        Optional<Template> template =
                named.isPresent() ? Optional.of(Templates.open(context.folder(), named.get())) : Optional.empty();
        Profile profile = template.map(Profile::of).orElseGet(Profile::ofDefaults);
        List<Rule> all =
                new Checker(context.plugins().rules(), context.plugins().importers(), template).rules();
        if (all.isEmpty()) {
            context.terminal().say(context.text().get("validate.noRules"));
        }
        List<Rule> wanted = wanted(all, arguments.values());
        List<ToldRule> told = wanted.stream()
                .map(rule -> new ToldRule(rule, profile.settings(rule)))
                .toList();
        if (arguments.has("--json")) {
            context.terminal().data(ToldRule.json(told));
            return ExitCode.DONE;
        }
        boolean listed = arguments.values().isEmpty();
        String lines = told.stream()
                .map(each -> listed ? each.line(context.text()) : each.explained(context.text()))
                .collect(Collectors.joining());
        context.terminal().data(lines);
        return ExitCode.DONE;
    }

    private List<Rule> wanted(List<Rule> all, List<String> ids) throws InputException {
        if (ids.isEmpty()) {
            return all;
        }
        List<Rule> wanted = new ArrayList<>();
        for (String id : ids) {
            wanted.add(all.stream()
                    .filter(rule -> rule.id().equalsIgnoreCase(id))
                    .findFirst()
                    .orElseThrow(() -> new InputException(context.text()
                            .get(
                                    "rules.unknown",
                                    id,
                                    String.join(" ", all.stream().map(Rule::id).toList())))));
        }
        return wanted;
    }
}
