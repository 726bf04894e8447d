package org.collate.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a server on the loopback that breaks after so many bytes, counted in both directions together. */
public final class CuttingLine implements AutoCloseable {

    private final ServerSocket socket;
    private final int target;
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);

    /** A line that does not break yet. */
    public CuttingLine(int target) throws IOException {
        this.target = target;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /** The port at which it begins. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Lets it break after so many bytes more. */
    public void cutAfter(long bytes) {
        left.set(bytes);
    }

    /** Whether it has broken since. */
    public boolean isCut() {
        return left.get() < 0;
    }

    private void accept() {
        try {
            while (true) {
                Socket from = socket.accept();
                Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.ofPlatform().daemon().start(() -> pump(from, to));
                Thread.ofPlatform().daemon().start(() -> pump(to, from));
            }
        } catch (IOException e) {
            // it was closed
        }
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[256];
            for (int read = in.read(some); read > 0; read = in.read(some)) {
                long rest = left.addAndGet(-read);
                if (rest < 0) {
                    out.write(some, 0, (int) Math.max(0, read + rest));
                    return;
                }
                out.write(some, 0, read);
            }
        } catch (IOException e) {
            // the other end has gone
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
