package org.collate.operations.server;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A line a right: the account, a tab, and a regular expression over whole names of refs. */
final class PlainRights implements RightsFormat {

    private static final char BETWEEN = '\t';

    @Override
    public String write(String repository, SortedSet<Right> rights) {
        return rights.stream()
                .map(right -> right.login() + BETWEEN + right.refs() + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public Set<Right> read(String repository, String text) {
        Set<Right> rights = new TreeSet<>();
        for (String line : text.lines().toList()) {
            int tab = line.indexOf(BETWEEN);
            if (tab > 0 && !line.startsWith("#")) {
                rights.add(new Right(
                        line.substring(0, tab), line.substring(tab + 1).strip()));
            }
        }
        return rights;
    }
}
