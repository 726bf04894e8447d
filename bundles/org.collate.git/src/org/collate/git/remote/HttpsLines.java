package org.collate.git.remote;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.TrustManager;
import org.collate.git.config.UserConfig;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnectionFactory;

/**
 * Speaks HTTP and HTTPS by Java's own means, through the proxy and with the certificate authorities that C Git would take: those
 * of the system, and those that {@code http.sslCAInfo} or {@code GIT_SSL_CAINFO} names.
 */
final class HttpsLines implements HttpConnectionFactory {

    private final JDKHttpConnectionFactory java = new JDKHttpConnectionFactory();
    private final Access access;
    private final UserConfig config;
    private final String address;
    private Optional<TrustManager[]> trusted = Optional.empty();

    HttpsLines(Access access, URIish server) {
        this.access = access;
        this.config = UserConfig.withoutRepository(access.environment());
        this.address = server.toString();
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        return create(url, Proxy.NO_PROXY);
    }

    @Override
    public HttpConnection create(URL url, Proxy named) throws IOException {
        HttpConnection connection = java.create(url, proxy(url).orElse(named));
        if (url.getProtocol().equals("https")) {
            try {
                if (trusted.isEmpty()) {
                    trusted = Optional.of(Certificates.trusting(authorities()));
                }
                connection.configure(null, trusted.get(), null);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
        }
        return connection;
    }

    private List<Path> authorities() {
        List<Path> files = new ArrayList<>();
        variable("GIT_SSL_CAINFO").map(Path::of).ifPresent(files::add);
        config.values("http", address, "sslcainfo").stream()
                .reduce((first, second) -> second)
                .flatMap(config::folder)
                .ifPresent(files::add);
        return files;
    }

    /** The proxy that is configured; empty where none is, so that Java's own settings hold. */
    private Optional<Proxy> proxy(URL url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        if (variable("no_proxy")
                .or(() -> variable("NO_PROXY"))
                .filter(list -> isIn(list, host))
                .isPresent()) {
            return Optional.of(Proxy.NO_PROXY);
        }
        Optional<String> set = config.values("http", address, "proxy").stream().reduce((first, second) -> second);
        if (set.isPresent() && set.get().isBlank()) {
            return Optional.of(Proxy.NO_PROXY);
        }
        Optional<String> ofEnvironment = url.getProtocol().equals("https")
                ? variable("https_proxy").or(() -> variable("HTTPS_PROXY"))
                : variable("http_proxy");
        return set.or(() -> ofEnvironment)
                .or(() -> variable("all_proxy").or(() -> variable("ALL_PROXY")))
                .flatMap(HttpsLines::proxy)
                .or(() -> selected(url));
    }

    private static Optional<Proxy> selected(URL url) {
        return Optional.ofNullable(ProxySelector.getDefault())
                .flatMap(selector ->
                        selector.select(URI.create(url.toString())).stream().findFirst());
    }

    private static Optional<Proxy> proxy(String named) {
        URI uri = URI.create(named.contains("://") ? named : "http://" + named);
        if (uri.getHost() == null) {
            return Optional.empty();
        }
        boolean isSocks = String.valueOf(uri.getScheme()).startsWith("socks");
        int port = uri.getPort() > 0 ? uri.getPort() : 1080;
        return Optional.of(new Proxy(
                isSocks ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                isSocks
                        ? InetSocketAddress.createUnresolved(uri.getHost(), port)
                        : new InetSocketAddress(uri.getHost(), port)));
    }

    private static boolean isIn(String list, String host) {
        for (String each : list.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
            String plain = each.replaceFirst("^\\.", "");
            if (each.equals("*") || !plain.isEmpty() && (host.equals(plain) || host.endsWith("." + plain))) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(access.environment().get(name)).filter(each -> !each.isBlank());
    }
}
