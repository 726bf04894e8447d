package org.collate.git.store;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;

/**
 * Whether file names are Unicode here. Collate's own refs and files are ASCII, but others' may not be: where the locale
 * cannot express a name, a ref of that name is not seen, and whatever tidies up would drop the work behind it.
 */
public final class FileNames {

    private static final String SAMPLE = "对照";

    private FileNames() {}

    /** @throws SpaceException {@code LOCALE} where names such as 对照 cannot be written */
    public static void requireUnicode(Path folder) throws SpaceException {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        if (!areUnicode(System.getProperty("os.name", ""), encoding)) {
            throw new SpaceException(Reason.LOCALE, "locale", folder, encoding);
        }
    }

    /**
     * Whether every name can be expressed.
     *
     * @param system the operating system's name, as Java gives it
     * @param encoding what Java encodes file names with; Windows and macOS take Unicode whatever it says
     */
    public static boolean areUnicode(String system, String encoding) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows") || name.startsWith("mac")) {
            return true;
        }
        return Charset.isSupported(encoding)
                && Charset.forName(encoding).newEncoder().canEncode(SAMPLE);
    }
}
