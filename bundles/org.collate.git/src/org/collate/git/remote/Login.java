package org.collate.git.remote;

/**
 * By what somebody logs in to a server. It is kept in memory alone, and told to nobody but the server and the user's own keeper.
 *
 * @param secret a password or a token
 */
public record Login(String user, char[] secret) {

    @Override
    public String toString() {
        return user;
    }
}
