package org.collate.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds out the encoding of a text: by its byte order mark, else strictly as UTF-8, else by which decoding looks most
 * like Chinese: damaged UTF-8, GB18030 or UTF-16 without mark.
 */
final class Encodings {

    private static final int SAMPLE = 1 << 16;
    private static final String FREQUENT =
            "的一是在不了和有大这主中人上为们地个用工时要动国产以我到他会作来分生对于学下级就年阶义发成部民可出能方进同行面说种过" + "，。、；：“”（）\n ";

    /**
     * A decoded text.
     *
     * @param text its characters, the byte order mark left out, U+FFFD where bytes could not be read
     * @param charset the encoding
     * @param malformed how many stretches of bytes could not be read
     */
    record Decoded(String text, Charset charset, int malformed) {}

    private Encodings() {}

    /** Decodes a text in the encoding that fits best. */
    static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, bytes.length, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, bytes.length, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, bytes.length, StandardCharsets.UTF_16BE);
        }
        if (!holdsNul(bytes) && isUtf8(bytes)) {
            return decode(bytes, 0, bytes.length, StandardCharsets.UTF_8);
        }
        return decode(bytes, 0, bytes.length, likeliest(bytes));
    }

    private static Charset likeliest(byte[] bytes) {
        int end = Math.min(bytes.length, SAMPLE) & ~1;
        end = end == 0 ? bytes.length : end;
        Charset best = StandardCharsets.UTF_8;
        double most = Double.NEGATIVE_INFINITY;
        Charset[] charsets = {
            StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        };
        for (Charset charset : charsets) {
            double score = plausibility(decode(bytes, 0, end, charset));
            if (score > most) {
                most = score;
                best = charset;
            }
        }
        return best;
    }

    /** How much a text looks like Chinese or plain English: from -2, not at all, to 1. */
    private static double plausibility(Decoded decoded) {
        String text = decoded.text();
        double score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (FREQUENT.indexOf(c) >= 0) {
                score += 1;
            } else if (c >= '\u4E00' && c < '\u9FA6' || c > ' ' && c < '\u007F' || c == '\t' || c == '\r') {
                score += 0.3;
            } else if (c >= '\u3000' && c < '\u3020'
                    || c >= '\uFF01' && c < '\uFF5F'
                    || c >= '\u2010' && c < '\u2040') {
                score += 0.6;
            } else {
                score -= c == '\uFFFD' || c < ' ' || c >= '\uE000' && c < '\uF900' ? 2 : 1;
            }
        }
        return text.isEmpty() ? 0 : score / text.length();
    }

    private static Decoded decode(byte[] bytes, int start, int end, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate((int) ((end - start) * (double) decoder.maxCharsPerByte()) + 2);
        int malformed = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            malformed++;
            in.position(Math.min(in.limit(), in.position() + result.length()));
            out.put('\uFFFD');
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), charset, malformed);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
