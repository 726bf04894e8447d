package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** LibreOffice as a second reader: one start of it opens documents, judges their marks, and writes what it reads. */
final class OfficeMacro {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final String MACRO = """
            Sub Judge(folder As String, count As Integer)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden"
              hidden(0).Value = True
              Dim plain(1) As New com.sun.star.beans.PropertyValue
              plain(0).Name = "FilterName"
              plain(0).Value = "Text (encoded)"
              plain(1).Name = "FilterOptions"
              plain(1).Value = "UTF8,LF"
              Dim none()
              dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
              For i = 0 To count - 1
                For each verdict in Array("accept", "reject")
                  doc = StarDesktop.loadComponentFromURL(folder &amp; i &amp; ".docx", "_blank", 0, hidden())
                  If verdict = "accept" Then
                    Comments(doc, folder &amp; i &amp; ".comments")
                    dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:AcceptAllTrackedChanges", "", 0, none())
                  Else
                    dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:RejectAllTrackedChanges", "", 0, none())
                  End If
                  doc.storeToURL(folder &amp; i &amp; "." &amp; verdict, plain())
                  doc.close(True)
                Next
              Next
              StarDesktop.terminate()
            End Sub

            Sub Comments(doc, file As String)
              number = FreeFile
              Open file For Output As #number
              fields = doc.TextFields.createEnumeration()
              Do While fields.hasMoreElements()
                field = fields.nextElement()
                If field.supportsService("com.sun.star.text.textfield.Annotation") Then
                  Print #number, field.Author &amp; ": " &amp; field.Content
                End If
              Loop
              Close #number
            End Sub
            """;

    private static final Pattern NUMBER = Pattern.compile("^([（(][一二三四五六七八九十百]+[）)]|[一二三四五六七八九十百]+[、是]|\\d+[.．、])");

    private OfficeMacro() {}

    static boolean isThere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** Judges documents; beside each, as {@code NUMBER.accept}, {@code .reject} and {@code .comments}, lies what was read. */
    static void judge(Path folder, List<byte[]> documents) throws IOException, InterruptedException {
        // What a first start finds of macros it throws away.
        start(folder, "--terminate_after_init");
        Path basic = folder.resolve("profile/user/basic/Standard");
        Files.writeString(
                basic.resolve("script.xlb"),
                HEAD
                        + "<!DOCTYPE library:library PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"library.dtd\">\n"
                        + "<library:library xmlns:library=\"http://openoffice.org/2000/library\" "
                        + "library:name=\"Standard\" library:readonly=\"false\" library:passwordprotected=\"false\">"
                        + "<library:element library:name=\"Marks\"/></library:library>");
        Files.writeString(
                basic.resolve("Marks.xba"),
                HEAD
                        + "<!DOCTYPE script:module PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"module.dtd\">\n"
                        + "<script:module xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Marks\" "
                        + "script:language=\"StarBasic\">" + MACRO + "</script:module>");
        for (int i = 0; i < documents.size(); i++) {
            Files.write(folder.resolve(i + ".docx"), documents.get(i));
        }
        start(folder, "macro:///Standard.Marks.Judge(\"" + folder.toUri() + "\"," + documents.size() + ")");
    }

    private static void start(Path folder, String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        what)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertTrue(process.waitFor(300, TimeUnit.SECONDS), "LibreOffice did not end");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** The words that it read, without blanks, ends of paragraphs and the numbers that they begin with. */
    static String words(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name))
                .replace("\uFEFF", "")
                .lines()
                .map(line -> NUMBER.matcher(line.replaceAll("\\s", "")).replaceFirst(""))
                .collect(Collectors.joining());
    }
}
