package org.collate.git.remote;

/**
 * The key by which a server shows that it is itself.
 *
 * @param host the server, with its port where that is no usual one
 * @param kind of what kind the key is, as {@code ssh-ed25519}
 * @param fingerprint its fingerprint as OpenSSH writes it, {@code SHA256:…}
 */
public record HostKey(String host, String kind, String fingerprint) {}
