package org.collate.operations.server;

/**
 * That an account may write some refs of the server, forward only.
 *
 * @param login the account
 * @param refs a regular expression over whole names of refs
 */
public record Right(String login, String refs) implements Comparable<Right> {

    @Override
    public int compareTo(Right other) {
        int byLogin = login.compareTo(other.login);
        return byLogin != 0 ? byLogin : refs.compareTo(other.refs);
    }
}
