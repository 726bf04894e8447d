package org.collate.operations.search;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.collate.model.Messages;
import org.collate.operations.InputException;

/**
 * What is looked for.
 *
 * @param words the words, or a pattern; within one line
 * @param isPattern whether they are a regular expression, whose groups a replacement can refer to; else they mean themselves
 * @param matchesCase whether large and small letters are different ones
 * @param isWhole whether the words are not to be a part of longer ones; Chinese characters are no part of a word
 */
public record SearchQuery(String words, boolean isPattern, boolean matchesCase, boolean isWhole) {

    /** Words that mean themselves, large or small, wherever they stand. */
    public static SearchQuery of(String words) {
        return new SearchQuery(words, false, false, false);
    }

    /** The query as a pattern. @throws InputException where it is none */
    Pattern pattern() throws InputException {
        int flags =
                (isPattern ? 0 : Pattern.LITERAL) | (matchesCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        try {
            return Pattern.compile(words, flags);
        } catch (PatternSyntaxException e) {
            throw new InputException(Messages.of(SearchQuery.class).get("noPattern", e.getDescription()), e);
        }
    }
}
