package org.collate.house;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of Java.
 *
 * @param packageName the package that it declares
 * @param simpleName the name of the file without ending, which is that of its class
 * @param code its text, without comments and strings
 */
record Source(String packageName, String simpleName, String code) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    /** Whatever is no code, in the order in which it is met: a string may hold what looks like a comment. Possessive, so that long texts need no stack. */
    private static final Pattern ASIDE = Pattern.compile(
            "\"\"\"(?:[^\\\\\"]|\\\\.|\"(?!\"\"))*+\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)+'|/\\*.*?\\*/|//[^\\n]*",
            Pattern.DOTALL);

    Source {
        code = ASIDE.matcher(code).replaceAll(" ");
    }

    static Source read(Path file) {
        String text = House.text(file);
        Matcher matcher = PACKAGE.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(file + " declares no package");
        }
        return new Source(matcher.group(1), file.getFileName().toString().replaceFirst("\\.java$", ""), text);
    }
}
