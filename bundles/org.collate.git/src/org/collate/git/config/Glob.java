package org.collate.git.config;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The patterns of conditions: a star stays within a folder, two of them go through folders. */
final class Glob {

    private Glob() {}

    static boolean matches(String pattern, String text, boolean ignoresCase) {
        int flags = Pattern.DOTALL | (ignoresCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        try {
            return Pattern.compile(expression(pattern), flags).matcher(text).matches();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static String expression(String pattern) {
        StringBuilder expression = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            boolean begins = i == 0 || pattern.charAt(i - 1) == '/';
            if (begins && pattern.startsWith("**/", i)) {
                expression.append("(?:.*/)?");
                i += 3;
            } else if (begins && pattern.startsWith("**", i) && i + 2 == pattern.length()) {
                expression.append(".*");
                i += 2;
            } else if (c == '*') {
                expression.append("[^/]*");
                while (i < pattern.length() && pattern.charAt(i) == '*') {
                    i++;
                }
            } else if (c == '?') {
                expression.append("[^/]");
                i++;
            } else if (c == '[' && pattern.indexOf(']', i + 2) > 0) {
                int end = pattern.indexOf(']', i + 2);
                String set = pattern.substring(i + 1, end);
                boolean not = set.startsWith("!") || set.startsWith("^");
                String members =
                        (not ? set.substring(1) : set).replace("[", "\\[").replace("&&", "&\\&");
                expression.append(not ? "[^/" : "[").append(members).append(']');
                i = end + 1;
            } else {
                if (c == '\\' && i + 1 < pattern.length()) {
                    i++;
                }
                expression.append(Pattern.quote(String.valueOf(pattern.charAt(i))));
                i++;
            }
        }
        return expression.toString();
    }
}
