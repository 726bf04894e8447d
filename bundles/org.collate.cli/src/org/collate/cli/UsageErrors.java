package org.collate.cli;

import org.collate.model.Messages;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line. */
final class UsageErrors {

    private final Messages text;

    UsageErrors(Messages text) {
        this.text = text;
    }

    /** What is wrong, and where help is. */
    String sentence(ParameterException error) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName(" ");
        String remedy = text.get("usage.remedy", command);
        return switch (error) {
            case UnmatchedArgumentException unmatched ->
                text.get("usage.unmatched", String.join(" ", unmatched.getUnmatched())) + remedy;
            case MissingParameterException missing ->
                text.get("usage.missing", name(missing.getMissing().getFirst())) + remedy;
            case OverwrittenOptionException twice ->
                text.get("usage.twice", twice.getOverwritten().paramLabel()) + remedy;
            case MaxValuesExceededException many -> text.get("usage.many") + remedy;
            default -> text.get("usage.other", error.getMessage()) + remedy;
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.shortestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
