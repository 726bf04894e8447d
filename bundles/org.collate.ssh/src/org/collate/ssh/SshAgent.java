package org.collate.ssh;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.ssh.SshException.Reason;

/**
 * The agent of the machine, which holds keys and signs with them. Java speaks to its socket by itself; Apache SSHD's client
 * needs native code, and knows no Ed25519 without another provider.
 */
public final class SshAgent {

    private static final byte ASK_KEYS = 11;
    private static final byte KEYS = 12;
    private static final byte ASK_SIGNATURE = 13;
    private static final byte SIGNATURE = 14;
    /** Asks for SHA-512 with an RSA key. */
    private static final int SHA_512 = 4;
    /** As OpenSSH bounds it. */
    private static final int LARGEST = 256 << 10;

    private final Path socket;
    private final Duration patience;

    /**
     * The agent at a socket.
     *
     * @param patience how long it may take to answer; it may ask its user first
     */
    public SshAgent(Path socket, Duration patience) {
        this.socket = socket;
        this.patience = patience;
    }

    /** The agent that the environment names as {@code SSH_AUTH_SOCK}; empty where it names none. */
    public static Optional<SshAgent> of(Map<String, String> environment, Duration patience) {
        return Optional.ofNullable(environment.get("SSH_AUTH_SOCK"))
                .filter(name -> !name.isBlank())
                .map(name -> new SshAgent(Path.of(name), patience));
    }

    /** The keys that it holds, of the kinds that are known. @throws SshException {@code AGENT} where it does not answer */
    public List<SshKey> keys() throws SshException {
        Wire.In in = ask(new byte[] {ASK_KEYS}, KEYS);
        try {
            List<SshKey> keys = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                SshKey.of(in.string()).ifPresent(keys::add);
                in.string();
            }
            return keys;
        } catch (IllegalArgumentException e) {
            throw new SshException(Reason.AGENT, e);
        }
    }

    /** Signs with a key that it holds. */
    public Signer signer(SshKey key) {
        return new Signer() {
            @Override
            public SshKey key() {
                return key;
            }

            @Override
            public byte[] sign(byte[] bytes) throws SshException {
                byte[] question = new Wire.Out()
                        .raw(new byte[] {ASK_SIGNATURE})
                        .string(key.blob())
                        .string(bytes)
                        .number(key.kind() == KeyKind.RSA ? SHA_512 : 0)
                        .bytes();
                Wire.In in = ask(question, SIGNATURE);
                try {
                    byte[] signature = in.string();
                    if (!key.verifies(bytes, signature)) {
                        throw new SshException(Reason.AGENT);
                    }
                    return signature;
                } catch (IllegalArgumentException e) {
                    throw new SshException(Reason.AGENT, e);
                }
            }
        };
    }

    private Wire.In ask(byte[] question, byte answer) throws SshException {
        byte[] said = exchange(question);
        if (said[0] != answer) {
            throw new SshException(Reason.AGENT);
        }
        try {
            Wire.In in = new Wire.In(said);
            in.raw(1);
            return in;
        } catch (IllegalArgumentException e) {
            throw new SshException(Reason.AGENT, e);
        }
    }

    /**
     * Asks a question of the agent's protocol.
     *
     * @param question its number and what belongs to it
     * @return the number of the answer and what belongs to it; never empty
     */
    public byte[] exchange(byte[] question) throws SshException {
        long end = System.nanoTime() + patience.toNanos();
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            SelectionKey ready = channel.register(selector, SelectionKey.OP_WRITE);
            ByteBuffer out = ByteBuffer.wrap(new Wire.Out().string(question).bytes());
            while (out.hasRemaining()) {
                await(selector, end);
                channel.write(out);
            }
            ready.interestOps(SelectionKey.OP_READ);
            int length = read(channel, selector, Integer.BYTES, end).getInt();
            if (length < 1 || length > LARGEST) {
                throw new SshException(Reason.AGENT);
            }
            return read(channel, selector, length, end).array();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            throw new SshException(Reason.AGENT, e);
        }
    }

    private static ByteBuffer read(SocketChannel channel, Selector selector, int count, long end)
            throws IOException, SshException {
        ByteBuffer in = ByteBuffer.allocate(count);
        while (in.hasRemaining()) {
            await(selector, end);
            if (channel.read(in) < 0) {
                throw new EOFException();
            }
        }
        return in.flip();
    }

    private static void await(Selector selector, long end) throws IOException, SshException {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0 || selector.select(left) == 0) {
            throw new SshException(Reason.AGENT);
        }
        selector.selectedKeys().clear();
    }
}
