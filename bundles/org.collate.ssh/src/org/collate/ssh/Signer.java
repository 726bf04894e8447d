package org.collate.ssh;

/** Whoever can sign with a key: an agent that holds it, or the file that it lies in. */
public interface Signer {

    /** The key. */
    SshKey key();

    /**
     * Signs.
     *
     * @return the signature as SSH writes it: the way of signing, and what it gave
     */
    byte[] sign(byte[] bytes) throws SshException;
}
