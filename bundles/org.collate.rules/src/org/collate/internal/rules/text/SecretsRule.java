package org.collate.internal.rules.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.internal.rules.Traits;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** T10: no telephone number, no identity number and no mark of secrecy stands in a report. */
public final class SecretsRule extends TextRule {

    /** Stretches of digits, the last of which may be an X, and digits in groups. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z.])[0-9]{3,18}(?:-[0-9]{7,8}|[Xx])?(?![0-9A-Za-z]|\\.[0-9]|[万亿]?元|万|亿)");

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE = Pattern.compile("0[0-9]{2,3}-[0-9]{7,8}");
    private static final Pattern MARK = Pattern.compile("(?:绝密|机密|秘密)\\s*★|(?m)^\\s*(?:绝密|机密|秘密)(?:[0-9一二三]+年)?\\s*$");
    private static final int NEAR = 12;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** The rule with its data. */
    public SecretsRule(RuleData data) {
        super("T10", data, Traits.DIGIT | Traits.SECRET);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        String text = passage.text();
        if (hasDigits(text)) {
            Matcher numbers = NUMBER.matcher(text);
            while (numbers.find()) {
                String number = numbers.group();
                boolean phone = MOBILE.matcher(number).matches()
                        || LANDLINE.matcher(number).matches();
                if (phone || isIdentity(number) || isNamed(text, numbers.start(), number)) {
                    sink.add(passage, numbers.start(), numbers.end(), text(phone ? "phone" : "identity", number));
                }
            }
        }
        if (text.indexOf('密') >= 0) {
            Matcher marks = MARK.matcher(text);
            while (marks.find()) {
                sink.add(
                        passage,
                        marks.start(),
                        marks.end(),
                        text("mark", marks.group().strip()));
            }
        }
    }

    /** Whether seven digits stand in a row somewhere, without which there is no such number. */
    private static boolean hasDigits(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < 7; i++) {
            run = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? run + 1 : 0;
        }
        return run >= 7;
    }

    /** Whether a number of eighteen signs with a date of birth is called one, whatever its check sign. */
    private static boolean isNamed(String text, int start, String number) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        return number.length() == 18
                && number.indexOf('-') < 0
                && (before.contains("身份证") || before.contains("证件号"))
                && isBirth(number.substring(6, 14));
    }

    /** Eighteen signs with a date of birth and the right check sign at the end. */
    private static boolean isIdentity(String number) {
        if (number.length() != 18 || number.indexOf('-') >= 0) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17)) && isBirth(number.substring(6, 14));
    }

    private static boolean isBirth(String digits) {
        try {
            int year = Integer.parseInt(digits.substring(0, 4));
            LocalDate.of(year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
            return year >= 1900 && year < 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
