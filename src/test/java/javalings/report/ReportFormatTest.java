package javalings.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.Golden;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ReportFormatTest {

  @TempDir Path temp;

  /** Each format, of a class in which everything happens and of the first of its students. */
  @TestFactory
  Stream<DynamicTest> goldens() {
    Map<String, Supplier<String>> texts = new HashMap<>();
    for (var format : ReportFormat.values()) {
      texts.put("class." + format.word(), () -> text(format, format.usual(), SampleResults.all()));
      texts.put("own." + format.word(), () -> text(format, FailureDetail.FULL, own()));
    }
    texts.keySet().removeIf(name -> name.endsWith(".html"));
    texts.put("class.summary.md", () -> GithubReport.summary(SampleResults.all()));
    texts.put("own.summary.md", () -> GithubReport.summary(own()));
    return Golden.of("report").tests(texts);
  }

  private static ReportedClass own() {
    var all = SampleResults.all();
    return new ReportedClass(
        all.title(),
        java.util.List.of(SampleResults.alice().named("")),
        true,
        Map.of(
            "SUBMISSION_TAG",
            "submit/2026-06-01T14-32-05Z-a1b2c3d",
            "CLASSROOM",
            "c",
            "ASSIGNMENT",
            "a",
            "OWNER",
            "alice",
            "COMMIT_URL",
            "https://example.org/c",
            "REVIEW_URL",
            ""),
        all.now());
  }

  @Test
  void linesAreReadBackAsTheyWere() throws Exception {
    for (var student : SampleResults.all().students()) {
      assertThat(ResultLine.read(ResultLine.of(student))).isEqualTo(student);
    }
  }

  @Test
  void junitIsXmlAndNoNameIsThereTwice() throws Exception {
    var text = text(ReportFormat.JUNIT, FailureDetail.FULL, SampleResults.all());
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)));

    var cases = document.getElementsByTagName("testcase");
    var names =
        IntStream.range(0, cases.getLength())
            .mapToObj(cases::item)
            .map(it -> it.getAttributes())
            .map(it -> it.getNamedItem("classname") + " " + it.getNamedItem("name"))
            .toList();
    assertThat(names).hasSizeGreaterThan(8).doesNotHaveDuplicates();
  }

  @Test
  void junitHasAFileForEveryFiftyStudents() throws Exception {
    var students =
        IntStream.range(0, 120)
            .mapToObj(i -> SampleResults.student("s" + i, SampleResults.solved("Sum1")))
            .toArray(StudentResult[]::new);
    var file = temp.resolve("TEST-class.xml");
    Files.writeString(temp.resolve("TEST-class-4.xml"), "of an earlier, larger class");

    ReportFiles.write(
        ReportFormat.JUNIT, FailureDetail.FULL, SampleResults.classOf(students), file);

    try (var files = Files.list(temp)) {
      assertThat(files.map(it -> it.getFileName().toString()).sorted().toList())
          .containsExactly("TEST-class-2.xml", "TEST-class-3.xml", "TEST-class.xml");
    }
    assertThat(Files.readString(file)).contains("tests=\"50\"").contains("\"s0.Sum1\"");
    assertThat(Files.readString(temp.resolve("TEST-class-3.xml"))).contains("tests=\"20\"");
  }

  /** A report to /dev/null, by root, once put a file in its place. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeStaysAPipeAndALinkALink() throws Exception {
    var pipe = temp.resolve("pipe").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    var reader = new ProcessBuilder("cat", pipe).start();
    var link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("report.csv"));
    Files.writeString(temp.resolve("report.csv"), "old");

    for (var file : new Path[] {temp.resolve("pipe"), link}) {
      ReportFiles.write(ReportFormat.CSV, FailureDetail.NONE, SampleResults.all(), file);
    }

    var read = new String(reader.getInputStream().readAllBytes(), UTF_8);
    assertThat(read).isNotEmpty().isEqualTo(Files.readString(temp.resolve("report.csv")));
    assertThat(link).isSymbolicLink();
  }

  @Test
  void eachStudentHasAFileOfWhatIsMadeForOne() throws Exception {
    ReportFiles.write(
        ReportFormat.GRADESCOPE,
        FailureDetail.MESSAGE,
        SampleResults.all(),
        temp.resolve("results.json"));

    try (var files = Files.list(temp)) {
      assertThat(files.map(it -> it.getFileName().toString()).toList())
          .hasSize(4)
          .contains("results.json", "results-alice.json", "results-zoe.json")
          .allMatch(name -> name.matches("[\\w%.-]+"));
    }
  }

  @Test
  void aFailureSaysAsMuchAsWasAskedFor() {
    var alice = SampleResults.classOf(SampleResults.alice());
    assertThat(text(ReportFormat.TAP, FailureDetail.FULL, alice))
        .contains("not closed")
        .contains("expected: 6");
    assertThat(text(ReportFormat.TAP, FailureDetail.MESSAGE, alice))
        .contains("not closed")
        .doesNotContain("expected: 6");
    assertThat(text(ReportFormat.TAP, FailureDetail.NONE, alice))
        .contains("not ok 3 - alice / Weighted1 / closes")
        .doesNotContain("not closed");
  }

  @Test
  void noFormulaIsLeftInATable() {
    for (var text : new String[] {"=1", "+1", "-1", "@x", " =1", "\t=1", "\"=1", "＝1"}) {
      assertThat(CsvCell.of(text)).as(text).matches("\"?'.*");
    }
    assertThat(CsvCell.of("a,\"b\"\nc")).isEqualTo("\"a,\"\"b\"\" c\"");
    assertThat(CsvCell.of("alice")).isEqualTo("alice");
  }

  private static String text(ReportFormat format, FailureDetail detail, ReportedClass about) {
    var text = new StringWriter();
    try {
      format.write(about, detail, text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
