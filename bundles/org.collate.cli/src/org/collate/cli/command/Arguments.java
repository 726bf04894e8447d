package org.collate.cli.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user wrote behind a command.
 *
 * @param parsed the command line, taken apart
 */
public record Arguments(ParseResult parsed) {

    /** The arguments of a command line. */
    public static Arguments of(ParseResult parsed) {
        return new Arguments(parsed);
    }

    /** The value of the parameter at an index; the empty string where it is missing. */
    public String value(int index) {
        return values().size() > index ? values().get(index) : "";
    }

    /** The values of the parameters from an index on. */
    public List<String> values(int from) {
        List<String> all = values();
        return all.subList(Math.min(from, all.size()), all.size());
    }

    /** The values of all parameters, in their order. */
    public List<String> values() {
        // An index with more than one value gives all of them; each is asked once.
        return parsed.matchedPositionals().stream()
                .map(PositionalParamSpec::stringValues)
                .flatMap(List::stream)
                .toList();
    }

    /** The value of an option that takes one; empty where it is not given. */
    public Optional<String> option(String name) {
        return parsed.commandSpec().findOption(name) != null && parsed.hasMatchedOption(name)
                ? Optional.ofNullable(parsed.matchedOptionValue(name, (String) null))
                : Optional.empty();
    }

    /** The values of an option that takes several; none where it is not given. */
    public List<String> options(String name) {
        return List.of(parsed.matchedOptionValue(name, new String[0]));
    }

    /** Whether an option is given. */
    public boolean has(String name) {
        return parsed.hasMatchedOption(name);
    }
}
