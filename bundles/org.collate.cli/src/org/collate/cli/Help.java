package org.collate.cli;

import org.collate.model.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Makes the parts of commands, with their help in the user's language. Built by hand, not read from annotations: that
 * costs a third of the start.
 */
final class Help {

    private final Messages text;

    Help(Messages text) {
        this.text = text;
    }

    /** A command with its description and {@code --help}. */
    CommandSpec command(String name) {
        return describe(CommandSpec.create(), name);
    }

    private CommandSpec describe(CommandSpec spec, String name) {
        spec.name(name);
        OptionSpec help = OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(text.get("option.help"))
                .build();
        spec.addOption(help);
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(text.get("command." + name));
        usage.synopsisHeading(text.get("heading.usage"));
        usage.parameterListHeading(text.get("heading.parameters"));
        usage.optionListHeading(text.get("heading.options"));
        usage.commandListHeading(text.get("heading.commands"));
        usage.footerHeading("%n");
        usage.footer(text.get("footer." + name));
        usage.sortOptions(false);
        usage.width(100);
        return spec;
    }

    /** A command that reads one file. */
    CommandSpec fileCommand(Command command, String name) {
        CommandSpec spec = describe(CommandSpec.wrapWithoutInspection(command), name);
        return spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description(text.get("parameter.file"))
                .build());
    }

    OptionSpec versionOption() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(text.get("option.version"))
                .build();
    }

    /** The option of commands that print data. */
    OptionSpec jsonOption() {
        return OptionSpec.builder("--json")
                .type(boolean.class)
                .arity("0")
                .description(text.get("option.json"))
                .build();
    }

    OptionSpec outputOption() {
        return OptionSpec.builder("-o", "--output")
                .paramLabel("OUT.collate")
                .type(String.class)
                .arity("1")
                .description(text.get("option.output"))
                .build();
    }
}
