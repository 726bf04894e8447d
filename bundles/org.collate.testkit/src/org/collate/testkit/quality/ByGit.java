package org.collate.testkit.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;

/** C Git's merge of lines, {@code git merge-file}. */
public final class ByGit implements Contestant {

    /** What a paper is written as. */
    public enum Form {
        /** Our canonical file. */
        FILE("git merge-file, report file") {
            @Override
            byte[] bytes(Paper paper) {
                try {
                    return ReportFile.toBytes(paper.report());
                } catch (ReportFileException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            Optional<String> text(byte[] bytes) {
                try {
                    return Optional.of(ByCollate.text(ReportFile.read("merged.collate", bytes)));
                } catch (ReportFileException e) {
                    return Optional.empty();
                }
            }
        },
        /** A clause a line, with an empty line between passages. */
        CLAUSES("git merge-file, a clause a line") {
            @Override
            byte[] bytes(Paper paper) {
                return paper.passages().stream()
                        .map(passage -> passage.clauses().stream()
                                .map(clause -> clause.text() + "\n")
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8);
            }

            @Override
            Optional<String> text(byte[] bytes) {
                String text = new String(bytes, StandardCharsets.UTF_8).strip();
                return Optional.of(
                        text.replaceAll("\n\n+", "\0").replace("\n", "").replace("\0", "\n"));
            }
        };

        private final String title;

        Form(String title) {
            this.title = title;
        }

        abstract byte[] bytes(Paper paper);

        /** The passages, a line each; empty where the bytes are no longer a report. */
        abstract Optional<String> text(byte[] bytes);
    }

    private final Path folder;
    private final Form form;

    /**
     * Git.
     *
     * @param folder an empty folder, where files are left
     */
    public ByGit(Path folder, Form form) {
        this.folder = folder;
        this.form = form;
    }

    @Override
    public String name() {
        return form.title;
    }

    @Override
    public Outcome merge(Paper base, Paper ours, Paper theirs) throws IOException, InterruptedException {
        Files.write(folder.resolve("base"), form.bytes(base));
        Files.write(folder.resolve("ours"), form.bytes(ours));
        Files.write(folder.resolve("theirs"), form.bytes(theirs));
        Path merged = folder.resolve("merged");
        boolean isClean = run(merged) == 0;
        if (!isClean) {
            run(merged, "--ours");
        }
        return new Outcome(isClean, form.text(Files.readAllBytes(merged)));
    }

    private int run(Path merged, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "merge-file", "-p", "-q"));
        command.addAll(List.of(options));
        command.addAll(List.of("ours", "base", "theirs"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(merged.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
