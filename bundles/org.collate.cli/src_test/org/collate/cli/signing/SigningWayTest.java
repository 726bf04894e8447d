package org.collate.cli.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.SshKeyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How people sign what they say in a review, as they type it. */
class SigningWayTest {

    private static final String DRAFT = "2026/zhang-san";

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aSpaceAndAKey() throws Exception {
        collate = new CommandRun(folder).with("COLLATE_SPACE", "班子").with("HOME", folder.toString());
        is(ExitCode.DONE, "space", "init", "班子");
        is(ExitCode.DONE, "meeting", "add", "班子", "2026", "--template", "annual");
        is(ExitCode.DONE, "variant", "add", "班子", "2026", "zhang-san=张三");
        is(ExitCode.DONE, "person", "add", "班子", "审核人");
        Files.createDirectories(folder.resolve(".ssh"));
    }

    @Test
    void whoHasAKeySignsByItselfAndTheReviewSaysSo() throws Exception {
        Path key = SshKeyFiles.write(folder.resolve(".ssh/id_ed25519"));
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "请审", "--author", "张三");
        assertEquals("unsigned", review().get("byTrust").getAsString());
        is(ExitCode.DONE, "person", "key", "add", "班子", "审核人", key + ".pub", "--author", "审核人");
        is(ExitCode.DONE, "sign-off", DRAFT, "--author", "审核人");
        JsonObject review = review();
        assertEquals("good", review.get("signature").getAsString());
        assertEquals("own_key", review.get("signatureTrust").getAsString());
        assertEquals("审核人", review.get("signatureOwner").getAsString());
        assertEquals("{\"own_key\":1,\"unsigned\":1}", review.get("signatures").toString());
        is(ExitCode.DONE, "review", DRAFT);
        String stage = collate.data().lines().toList().get(2);
        assertTrue(stage.contains("审核人") && stage.contains("SHA256:"), stage);
    }

    @Test
    void anUnsignedWordOfWhoHasAKeyIsToldTwice() throws Exception {
        SshKeyFiles.write(folder.resolve("别处"));
        is(ExitCode.DONE, "person", "key", "add", "班子", "张三", "别处.pub", "--author", "张三");
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "请审", "--author", "张三");
        assertTrue(collate.notes().contains("--key"), collate.notes());
        is(ExitCode.DONE, "send-back", DRAFT, "--because", "再改", "--author", "审核人");
        assertFalse(collate.notes().contains("--key"), collate.notes());
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "再审", "--author", "张三", "--key", "别处");
        assertEquals("own_key", review().get("byTrust").getAsString());
        is(ExitCode.INPUT, "sign-off", DRAFT, "--author", "审核人", "--key", "别处.pub.pub");
        is(ExitCode.DONE, "sign-off", DRAFT, "--author", "审核人", "--key", "别处");
        assertEquals("anothers_key", review().get("signatureTrust").getAsString());
        assertEquals("bad", review().get("signature").getAsString());
    }

    @Test
    void aLostKeyIsRevokedAndTheNextOneIsSaidToBeTheRightOne() throws Exception {
        for (String name : List.of("旧", "新")) {
            SshKeyFiles.write(folder.resolve(name));
        }
        is(ExitCode.DONE, "person", "key", "add", "班子", "张三", "旧.pub");
        is(ExitCode.INPUT, "person", "key", "add", "班子", "张三", "新.pub");
        is(ExitCode.INPUT, "person", "key", "revoke", "班子", "张三", "旧.pub", "--since", "昨天");
        is(ExitCode.DONE, "person", "key", "revoke", "班子", "张三", "旧.pub", "--since", "2026-01-20");
        is(ExitCode.DONE, "person", "key", "add", "班子", "张三", "新.pub");
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "请审", "--author", "张三", "--key", "新");
        assertEquals("disputed_key", review().get("byTrust").getAsString());
        is(ExitCode.DONE, "person", "key", "trust", "班子", "张三", "新.pub");
        assertEquals("own_key", review().get("byTrust").getAsString());
        is(ExitCode.DONE, "person", "key", "list", "班子", "张三");
        assertEquals(2, collate.data().lines().count(), collate.data());
        is(ExitCode.INPUT, "person", "key", "list", "班子", "没有此人");
        is(ExitCode.USAGE, "person", "key");
    }

    private JsonObject review() {
        is(ExitCode.DONE, "review", DRAFT, "--json");
        return JsonParser.parseString(collate.data()).getAsJsonObject();
    }

    private void is(ExitCode expected, String... arguments) {
        assertEquals(expected, collate.run(arguments), String.join(" ", arguments) + "\n" + collate.notes());
    }
}
