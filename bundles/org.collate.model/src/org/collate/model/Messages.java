package org.collate.model;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one bundle, by named keys, in the user's language: Chinese where the default locale is Chinese, English
 * elsewhere. They lie in {@code messages.properties} and {@code messages_zh_CN.properties} (UTF-8) beside a class of
 * that bundle.
 */
public final class Messages {

    private final ResourceBundle texts;
    private final Map<String, MessagePattern> patterns = new ConcurrentHashMap<>();

    private Messages(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The texts that lie in the package of a class, in the language of the default locale. */
    public static Messages of(Class<?> owner) {
        Locale locale = Locale.getDefault().getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        return new Messages(ResourceBundle.getBundle(
                owner.getPackageName() + ".messages",
                locale,
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * A text with its arguments filled in, as {@link java.text.MessageFormat} does it.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    public String get(String key, Object... arguments) {
        return patterns.computeIfAbsent(key, each -> MessagePattern.of(texts.getString(each)))
                .with(arguments);
    }
}
