package org.collate.ssh;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The way in which SSH writes numbers and strings (RFC 4251). */
final class Wire {

    private Wire() {}

    /** Reads what others wrote. What is not as it must be is an {@link IllegalArgumentException}. */
    static final class In {

        private final ByteBuffer rest;

        In(byte[] bytes) {
            rest = ByteBuffer.wrap(bytes);
        }

        byte[] raw(int count) {
            if (count < 0 || count > rest.remaining()) {
                throw new IllegalArgumentException("cut off");
            }
            byte[] bytes = new byte[count];
            rest.get(bytes);
            return bytes;
        }

        int number() {
            return ByteBuffer.wrap(raw(Integer.BYTES)).getInt();
        }

        byte[] string() {
            return raw(number());
        }

        String text() {
            return new String(string(), StandardCharsets.UTF_8);
        }

        BigInteger integer() {
            byte[] bytes = string();
            return bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
        }

        void end() {
            if (rest.hasRemaining()) {
                throw new IllegalArgumentException("more than there should be");
            }
        }
    }

    /** Writes. */
    static final class Out {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Out raw(byte[] some) {
            bytes.writeBytes(some);
            return this;
        }

        Out number(int number) {
            return raw(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        }

        Out string(byte[] some) {
            return number(some.length).raw(some);
        }

        Out text(String text) {
            return string(text.getBytes(StandardCharsets.UTF_8));
        }

        Out integer(BigInteger number) {
            return string(number.signum() == 0 ? new byte[0] : number.toByteArray());
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
