package org.collate.operations.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A {@code repo} of {@code gitolite.conf}: {@code RW REFS = ACCOUNT…}, which lets nobody rewind or delete. Groups
 * ({@code @name = account…}) are read as what is in them.
 */
final class GitoliteRights implements RightsFormat {

    private static final String HEADS = "refs/heads/";

    @Override
    public String write(String repository, SortedSet<Right> rights) {
        Map<String, Set<String>> byRefs = new TreeMap<>();
        rights.forEach(right ->
                byRefs.computeIfAbsent(right.refs(), refs -> new TreeSet<>()).add(right.login()));
        StringBuilder text = new StringBuilder("repo " + repository + "\n");
        byRefs.forEach((refs, logins) -> text.append("    RW  ")
                .append(refs)
                .append("$ = ")
                .append(String.join(" ", logins))
                .append('\n'));
        return text.toString();
    }

    @Override
    public Set<Right> read(String repository, String text) {
        Map<String, Set<String>> groups = new HashMap<>();
        Set<Right> rights = new TreeSet<>();
        boolean isOurs = false;
        for (String whole : text.lines().toList()) {
            String line = whole.replaceFirst("#.*", "").strip();
            int equals = line.indexOf('=');
            if (line.startsWith("repo ")) {
                isOurs = members(line.substring("repo ".length()), groups).contains(repository);
            } else if (line.startsWith("@") && equals > 0) {
                groups.computeIfAbsent(line.substring(0, equals).strip(), name -> new LinkedHashSet<>())
                        .addAll(members(line.substring(equals + 1), groups));
            } else if (isOurs && line.startsWith("RW") && equals > 0) {
                String[] words = line.substring(0, equals).strip().split("\\s+");
                List<String> refs =
                        words.length == 1 ? List.of("refs/.*") : List.of(words).subList(1, words.length);
                for (String login : members(line.substring(equals + 1), groups)) {
                    refs.forEach(each -> rights.add(new Right(login, whole(words[0], each))));
                }
            }
        }
        return rights;
    }

    /** What gives more than to move forward is another right. */
    private static String whole(String permission, String refs) {
        String full = refs.startsWith("refs/") ? refs : HEADS + refs;
        String plain = full.endsWith("$") ? full.substring(0, full.length() - 1) : full + ".*";
        return permission.equals("RW") ? plain : permission + " " + plain;
    }

    private static List<String> members(String names, Map<String, Set<String>> groups) {
        List<String> members = new ArrayList<>();
        for (String name : names.strip().split("\\s+")) {
            if (groups.containsKey(name)) {
                members.addAll(groups.get(name));
            } else {
                members.add(name);
            }
        }
        return members;
    }
}
