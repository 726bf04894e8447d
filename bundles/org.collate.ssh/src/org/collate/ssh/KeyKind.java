package org.collate.ssh;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of keys, and how the JDK reads and uses them: Apache SSHD reads Ed25519 only with another provider. */
enum KeyKind {
    ED25519("ssh-ed25519", "ssh-ed25519", "Ed25519", "", 0),
    ECDSA_256("ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256", "SHA256withECDSA", "nistp256", 32),
    ECDSA_384("ecdsa-sha2-nistp384", "ecdsa-sha2-nistp384", "SHA384withECDSA", "nistp384", 48),
    ECDSA_521("ecdsa-sha2-nistp521", "ecdsa-sha2-nistp521", "SHA512withECDSA", "nistp521", 66),
    /** SHA-1, which its name once meant, is never used. */
    RSA("ssh-rsa", "rsa-sha2-512", "SHA512withRSA", "", 0);

    private static final int WEAKEST_RSA = 2048;
    /** A larger one takes seconds to check, and nobody has one. */
    private static final int LARGEST_RSA = 16384;

    private static final byte[] ED25519_PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] ED25519_PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final int ED25519_LENGTH = 32;

    /** As OpenSSH names the kind of key. */
    final String type;
    /** As OpenSSH names the way of signing. */
    final String signing;
    /** As Java names it. */
    final String algorithm;

    private final String curve;
    private final int width;

    KeyKind(String type, String signing, String algorithm, String curve, int width) {
        this.type = type;
        this.signing = signing;
        this.algorithm = algorithm;
        this.curve = curve;
        this.width = width;
    }

    static Optional<KeyKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    boolean isElliptic() {
        return !curve.isEmpty();
    }

    /** Reads the public key behind its type. @throws IllegalArgumentException where it is none */
    PublicKey publicKey(Wire.In in) throws GeneralSecurityException {
        return switch (this) {
            case ED25519 ->
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(
                                new X509EncodedKeySpec(joined(ED25519_PUBLIC, exactly(in.string(), ED25519_LENGTH))));
            case RSA -> {
                BigInteger exponent = in.integer();
                BigInteger modulus = in.integer();
                requireUsual(modulus);
                yield KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
            }
            default -> {
                require(in.text().equals(curve));
                yield KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point(in.string()), curve()));
            }
        };
    }

    /** Reads the private key behind its type. @throws IllegalArgumentException where it is none */
    PrivateKey privateKey(Wire.In in) throws GeneralSecurityException {
        return switch (this) {
            case ED25519 -> {
                exactly(in.string(), ED25519_LENGTH);
                byte[] seed = Arrays.copyOf(exactly(in.string(), 2 * ED25519_LENGTH), ED25519_LENGTH);
                yield KeyFactory.getInstance("Ed25519")
                        .generatePrivate(new PKCS8EncodedKeySpec(joined(ED25519_PRIVATE, seed)));
            }
            case RSA -> rsa(in);
            default -> {
                require(in.text().equals(curve));
                in.string();
                yield KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(in.integer(), curve()));
            }
        };
    }

    private static PrivateKey rsa(Wire.In in) throws GeneralSecurityException {
        BigInteger modulus = in.integer();
        BigInteger exponent = in.integer();
        BigInteger secret = in.integer();
        BigInteger coefficient = in.integer();
        BigInteger p = in.integer();
        BigInteger q = in.integer();
        requireUsual(modulus);
        require(p.signum() > 0 && q.signum() > 0);
        BigInteger ofP = secret.mod(p.subtract(BigInteger.ONE));
        BigInteger ofQ = secret.mod(q.subtract(BigInteger.ONE));
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(modulus, exponent, secret, p, q, ofP, ofQ, coefficient));
    }

    private ECParameterSpec curve() throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp" + curve.substring("nistp".length()) + "r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    private ECPoint point(byte[] uncompressed) {
        require(uncompressed.length == 1 + 2 * width && uncompressed[0] == 4);
        return new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(uncompressed, 1, 1 + width)),
                new BigInteger(1, Arrays.copyOfRange(uncompressed, 1 + width, uncompressed.length)));
    }

    private static void requireUsual(BigInteger modulus) {
        require(modulus.signum() > 0 && modulus.bitLength() >= WEAKEST_RSA && modulus.bitLength() <= LARGEST_RSA);
    }

    private static byte[] exactly(byte[] bytes, int length) {
        require(bytes.length == length);
        return bytes;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no key");
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return new Wire.Out().raw(one).raw(other).bytes();
    }
}
