package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code borrowck} tells other programs. */
class BorrowckReportTest {
  private static final String WRONG =
      """
      import javalings.own.*;

      final class Wrong {
        static void run() {
          Owned<int[]> data = Owned.of(new int[] {1, 2, 3});
          Ref<int[]> first = data.borrow();
          Owned.drop(data);
          System.out.println(first.get()[0]);
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("Wrong.java"), WRONG);
    Files.writeString(
        folder.resolve("Right.java"), "import javalings.own.*;\n\nfinal class Right {}\n");
  }

  private CommandRun borrowck(String... files) {
    var words = new String[files.length + 1];
    words[0] = "borrowck";
    System.arraycopy(files, 0, words, 1, files.length);
    return CommandRun.in(folder, folder, words);
  }

  @Test
  void aByteOrderMarkIsLeftOutOfSourcesAndRows() throws IOException {
    Files.writeString(folder.resolve("Marked.java"), "\uFEFF" + WRONG.replace("Wrong", "Marked"));
    Files.writeString(folder.resolve("javalings-model.txt"), "\uFEFF# rows\n");
    Files.writeString(folder.resolve("rows.txt"), "\uFEFFtype plain lib.Pool\r\n");
    var run = borrowck("--json", "--model", "rows.txt", "Marked.java");
    assertThat(run.out()).contains("E0505").doesNotContain("illegal");
  }

  @Test
  void aFileThatIsNoTextIsWrongUsage() throws IOException {
    var noText = new byte[] {(byte) 0xFF, (byte) 0xFE, 'x'};
    Files.write(folder.resolve("NoText.java"), noText);
    var run = borrowck("NoText.java");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("NoText.java is not UTF-8");
    Files.write(folder.resolve("javalings-model.txt"), noText);
    run = borrowck("Right.java");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("javalings-model.txt:1: this is not UTF-8");
  }

  /** What SARIF 2.1.0 requires of a log (OASIS, section 3, "SHALL contain"). */
  @Test
  void sarifHasAllThatItsStandardRequires() {
    var run = borrowck("--sarif", "Wrong.java", "Right.java");
    assertThat(run.code()).isEqualTo(1);
    var log = JsonMapper.shared().readTree(run.out());
    assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
    assertThat(log.at("/$schema").asString()).contains("sarif-2.1.0");
    assertThat(log.at("/runs").size()).isEqualTo(1);
    assertThat(log.at("/runs/0/tool/driver/name").asString()).isNotBlank();
    var results = log.at("/runs/0/results");
    assertThat(results.size()).isEqualTo(1);
    results.forEach(BorrowckReportTest::checkResult);
    assertThat(results.at("/0/ruleId").asString()).isEqualTo("E0505");
    assertThat(results.at("/0/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(7);
  }

  private static void checkResult(JsonNode result) {
    assertThat(result.at("/message/text").asString()).isNotBlank();
    assertThat(result.at("/level").asString()).isIn("none", "note", "warning", "error");
    assertThat(result.at("/locations").size()).isEqualTo(1);
    result.at("/locations").forEach(BorrowckReportTest::checkLocation);
    assertThat(result.at("/relatedLocations").size()).isPositive();
    result
        .at("/relatedLocations")
        .forEach(location -> {
          checkLocation(location);
          assertThat(location.at("/message/text").asString()).isNotBlank();
        });
  }

  private static void checkLocation(JsonNode location) {
    var uri = location.at("/physicalLocation/artifactLocation/uri").asString();
    assertThat(uri).isEqualTo("Wrong.java");
    var region = location.at("/physicalLocation/region");
    for (var number : new String[] {"startLine", "startColumn", "endLine", "endColumn"}) {
      assertThat(region.at("/" + number).asInt()).as(number).isPositive();
    }
    assertThat(region.at("/endLine").asInt())
        .isGreaterThanOrEqualTo(region.at("/startLine").asInt());
  }

  @Test
  void sarifOfFilesWithoutFindingsHasARunWithoutResults() {
    var run = borrowck("--sarif", "Right.java");
    assertThat(run.code()).isZero();
    var log = JsonMapper.shared().readTree(run.out());
    assertThat(log.at("/runs/0/results").isArray()).isTrue();
    assertThat(log.at("/runs/0/results").size()).isZero();
  }

  @Test
  void jsonTellsTheEditsThatAProgramCanApply() {
    var run = borrowck("--json", "Wrong.java");
    var diagnostic = JsonMapper.shared().readTree(run.out()).at("/files/0/diagnostics/0");
    assertThat(diagnostic.at("/code").asString()).isEqualTo("E0505");
    assertThat(diagnostic.at("/suggestions/0/message").asString()).contains("before");
    assertThat(diagnostic.at("/suggestions/0/edits").size()).isEqualTo(2);
  }

  @Test
  void theTraceOfAFileIsDrawnBesideItsSource() {
    var run = borrowck("--trace", "Wrong.java");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Wrong.java\n").contains("data is borrowed, until line");
  }

  @Test
  void theDumpOfEachFileFollowsItsName() {
    var run = borrowck("--dump", "facts", "Wrong.java", "Right.java");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("// Wrong.java\n")
        .contains("facts of ", "    loan 0: & _2 at ", "\n// Right.java\n");
  }

  @Test
  void aFileThatDoesNotCompileHasNoDump() throws IOException {
    Files.writeString(folder.resolve("Half.java"), "import javalings.own.*;\nfinal class {\n");
    var run = borrowck("--dump", "mir", "Half.java");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("// Half.java\n// does not compile\n");
  }

  @Test
  void aDumpIsNoOtherReport() {
    var run = borrowck("--dump", "mir", "--json", "Wrong.java");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--dump or --json");
  }

  /** Rows may also be for a class of the file itself. */
  private static final String WINDOW =
      """
      import javalings.own.*;

      final class Window {
        byte[] bytes = new byte[4];

        byte[] open() {
          return bytes.clone();
        }

        void shut() {}

        static int run(Window window) {
          var bytes = window.open();
          window.shut();
          return bytes[0];
        }
      }
      """;

  @Test
  void rowsTellWhatALibraryDoes() throws IOException {
    Files.writeString(folder.resolve("Window.java"), WINDOW);
    assertThat(borrowck("Window.java").code()).isZero();
    Files.writeString(
        folder.resolve("rows.txt"),
        "type owned Window\nshared Window open->view\nconsumed Window shut\n");
    var run = borrowck("--model", "rows.txt", "Window.java");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("error[E0505]: cannot move out of `window`");
    Files.copy(folder.resolve("rows.txt"), folder.resolve("javalings-model.txt"));
    assertThat(borrowck("Window.java").code()).isEqualTo(1);
  }

  @Test
  void aRowThatCannotBeReadIsAWrongUsage() throws IOException {
    Files.writeString(folder.resolve("rows.txt"), "# mine\nshared Window open->door\n");
    var run = borrowck("--model", "rows.txt", "Wrong.java");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("rows.txt:2: expected a result (");
    assertThat(borrowck("--model", "none.txt", "Wrong.java").code()).isEqualTo(2);
  }
}
