package org.collate.ssh;

import java.math.BigInteger;

/** Signatures of elliptic curves are two numbers, which SSH and Java write in two ways. */
final class Der {

    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 2;
    private static final int LONG = 0x81;

    private Der() {}

    static byte[] ofSsh(byte[] raw) {
        Wire.In in = new Wire.In(raw);
        byte[] r = in.integer().toByteArray();
        byte[] s = in.integer().toByteArray();
        in.end();
        byte[] numbers = new Wire.Out()
                .raw(new byte[] {INTEGER, (byte) r.length})
                .raw(r)
                .raw(new byte[] {INTEGER, (byte) s.length})
                .raw(s)
                .bytes();
        byte[] head = numbers.length < 0x80
                ? new byte[] {SEQUENCE, (byte) numbers.length}
                : new byte[] {SEQUENCE, (byte) LONG, (byte) numbers.length};
        return new Wire.Out().raw(head).raw(numbers).bytes();
    }

    static byte[] toSsh(byte[] der) {
        Wire.In in = new Wire.In(der);
        in.raw((der[1] & 0xff) == LONG ? 3 : 2);
        return new Wire.Out().integer(number(in)).integer(number(in)).bytes();
    }

    private static BigInteger number(Wire.In in) {
        return new BigInteger(in.raw(in.raw(2)[1]));
    }
}
