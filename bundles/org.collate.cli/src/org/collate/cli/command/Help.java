package org.collate.cli.command;

import java.util.List;
import java.util.Locale;
import org.collate.model.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Makes the parts of commands, with their help in the user's language. Built by hand, not read from annotations: that
 * costs a third of the start.
 */
public final class Help {

    private final Messages common;
    private final Messages area;

    /**
     * Help for the commands of an area.
     *
     * @param common the texts that all commands share
     * @param area the texts of the area
     */
    public Help(Messages common, Messages area) {
        this.common = common;
        this.area = area;
    }

    /** The program itself, or a group of commands, with the groups around it. Its texts are the common ones. */
    public CommandSpec group(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return describe(CommandSpec.create(), last, name.replace(' ', '.'), common);
    }

    /**
     * A command with its description and {@code --help}. Its texts are {@code command.NAME} and {@code footer.NAME},
     * with dots for blanks.
     *
     * @param command what runs
     * @param name its name, with that of its group before it
     */
    public CommandSpec command(Command command, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return describe(CommandSpec.wrapWithoutInspection(command), last, name.replace(' ', '.'), area);
    }

    /**
     * A parameter that takes one value.
     *
     * @param label how it is shown, for example {@code FILE}; its text is {@code parameter.file}
     * @param index its place, from 0
     */
    public PositionalParamSpec parameter(String label, int index) {
        return parameter(label, String.valueOf(index), "1", String.class);
    }

    /** A parameter that takes one value or none. */
    public PositionalParamSpec optionalParameter(String label, int index) {
        return parameter(label, String.valueOf(index), "0..1", String.class);
    }

    /**
     * A parameter that takes all values from an index on.
     *
     * @param least how many there must be
     */
    public PositionalParamSpec parameters(String label, int index, int least) {
        return parameter(label, index + "..*", least + "..*", List.class);
    }

    private PositionalParamSpec parameter(String label, String index, String arity, Class<?> type) {
        PositionalParamSpec.Builder parameter = PositionalParamSpec.builder()
                .paramLabel(label)
                .index(index)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(type)
                .description(area.get("parameter." + label.replace("|", "").toLowerCase(Locale.ROOT)));
        return (type == List.class ? parameter.auxiliaryTypes(String.class) : parameter).build();
    }

    /**
     * An option that takes one value.
     *
     * @param name with its hyphens, for example {@code --format}
     * @param label how its value is shown
     * @param key its text
     */
    public OptionSpec option(String name, String label, String key) {
        return option(List.of(name), label, area.get(key));
    }

    /** An option that takes one value and has several names. */
    public OptionSpec option(List<String> names, String label, String description) {
        return OptionSpec.builder(names.toArray(String[]::new))
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .description(description)
                .build();
    }

    /**
     * An option that takes several values.
     *
     * @param label how they are shown, divided by blanks
     * @param count how many it takes
     */
    public OptionSpec option(String name, String label, int count, String key) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .hideParamSyntax(true)
                .type(String[].class)
                .arity(Integer.toString(count))
                .description(area.get(key))
                .build();
    }

    /**
     * An option whose value stands behind a sign of equality or is left out, so that it takes no parameter for its own.
     *
     * @param usual its value where none is named
     */
    public OptionSpec optionalOption(String name, String label, String usual, String key) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("0..1")
                .fallbackValue(usual)
                .preprocessor((arguments, command, option, details) -> {
                    if (" ".equals(details.get("separator"))) {
                        arguments.push(usual);
                    }
                    return false;
                })
                .description(area.get(key))
                .build();
    }

    /** An option that takes no value. */
    public OptionSpec flag(String name, String key) {
        return flag(List.of(name), area.get(key));
    }

    private static OptionSpec flag(List<String> names, String description) {
        return OptionSpec.builder(names.toArray(String[]::new))
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /** The option that asks for the version of the program. */
    /** The option that asks for the version of the program. */
    public OptionSpec versionOption() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(common.get("option.version"))
                .build();
    }

    /** The option of commands that print data. */
    public OptionSpec jsonOption() {
        return flag(List.of("--json"), common.get("option.json"));
    }

    /** The option of commands that show first what they would do. */
    public OptionSpec dryRunOption() {
        return flag(List.of("--dry-run"), common.get("option.dryRun"));
    }

    /** The option of commands that read files, which leaves out kinds of cleaning. */
    public OptionSpec keepOption() {
        return option(List.of("--keep"), "KINDS", common.get("option.keep"));
    }

    /** The option of commands that read files, which makes simplified characters of traditional ones. */
    public OptionSpec simplifyOption() {
        return flag(List.of("--simplify"), common.get("option.simplify"));
    }

    /** The option of commands that look into a team space. */
    public OptionSpec spaceOption() {
        return option(List.of("--space"), "DIR", common.get("option.space"));
    }

    /** The option of commands that write into a team space. */
    public OptionSpec authorOption() {
        return option(List.of("--author"), "NAME", common.get("option.author"));
    }

    /** The option of commands that make something which others may be meant to read as well. */
    public OptionSpec sharedOption() {
        return option(List.of("--shared"), "WHO", common.get("option.shared"));
    }

    /** The option of commands that commit a version. */
    public OptionSpec messageOption() {
        return option(List.of("-m", "--message"), "MESSAGE", common.get("option.message"));
    }

    /**
     * The option that names the file to write.
     *
     * @param label the shape of its name, for example {@code OUT.collate}
     * @param key its text
     */
    public OptionSpec outputOption(String label, String key) {
        return option(List.of("-o", "--output"), label, area.get(key));
    }

    private CommandSpec describe(CommandSpec spec, String name, String key, Messages texts) {
        spec.name(name);
        OptionSpec help = OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(common.get("option.help"))
                .build();
        spec.addOption(help);
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(texts.get("command." + key));
        usage.synopsisHeading(common.get("heading.usage"));
        usage.parameterListHeading(common.get("heading.parameters"));
        usage.optionListHeading(common.get("heading.options"));
        usage.commandListHeading(common.get("heading.commands"));
        usage.footerHeading("%n");
        usage.footer(texts.get("footer." + key));
        usage.sortOptions(false);
        usage.width(100);
        return spec;
    }
}
