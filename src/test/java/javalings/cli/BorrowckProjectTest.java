package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The borrow checker on a project: its files use one another, and somebody answers for some. */
final class BorrowckProjectTest {
  private static final Path SAMPLE = Path.of("src/test/samples/maven/src/main/java/shop");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    for (var name : new String[] {"Cart.java", "Order.java", "Till.java"}) {
      Files.copy(SAMPLE.resolve(name), folder.resolve(name));
    }
  }

  private CommandRun run(String... arguments) {
    return CommandRun.in(folder, folder, arguments);
  }

  @Test
  void aFolderIsCheckedAsAWhole() throws IOException {
    var run = run("borrowck", ".");
    assertThat(run.code()).isEqualTo(ExitCode.NOT_SOLVED);
    assertThat(run.out())
        .contains("Cart.java:7:15", "E0382", "`javalings:E0502` suppresses nothing")
        .doesNotContain("Cart.java:11", "does not compile");
  }

  @Test
  void filesThatUseOneAnotherAreCheckedTogether() throws IOException {
    var run = run("borrowck", "Cart.java", "Order.java", "Till.java", "--json");
    assertThat(run.code()).isEqualTo(ExitCode.NOT_SOLVED);
    assertThat(run.out()).contains("\"code\":\"E0382\"").doesNotContain("cant.resolve");
  }

  @Test
  void oneFileFindsOthersOnTheSourcePath() throws IOException {
    var sources = folder.resolve("src/shop");
    Files.createDirectories(sources);
    for (var name : new String[] {"Order.java", "Till.java"}) {
      Files.move(folder.resolve(name), sources.resolve(name));
    }
    var run = run("borrowck", "Cart.java", "--source-path", "src");
    assertThat(run.code()).isEqualTo(ExitCode.NOT_SOLVED);
    assertThat(run.out()).contains("Cart.java:7:15");
  }

  @Test
  void whatIsKnownIsNotSaidAgain() throws IOException {
    var first = run("borrowck", ".", "--baseline", "known.txt");
    assertThat(first.code()).isEqualTo(ExitCode.SOLVED);
    assertThat(folder.resolve("known.txt")).content().contains("E0382", "Till.take(o);");
    assertThat(run("borrowck", ".", "--baseline", "known.txt").code()).isEqualTo(ExitCode.SOLVED);
  }

  @Test
  void theSeverityThatFailsIsChosen() throws IOException {
    assertThat(run("borrowck", ".", "--fail-on", "never").code()).isEqualTo(ExitCode.SOLVED);
    Files.writeString(
        folder.resolve("Cart.java"),
        """
        import javalings.own.*;
        @SuppressWarnings("javalings:E0382") // it was needed once
        class Cart {}
        """);
    assertThat(run("borrowck", "Cart.java").code()).isEqualTo(ExitCode.SOLVED);
    assertThat(run("borrowck", "Cart.java", "--fail-on", "warning").code())
        .isEqualTo(ExitCode.NOT_SOLVED);
  }

  @Test
  void sarifHasTheEdits() throws IOException {
    Files.writeString(
        folder.resolve("Edit.java"),
        """
        import javalings.own.*;
        class Edit {
          @Move static class S { int n; }
          static int look(S s) { return s.n; }
          static int run(S s) {
            int a = look(s);
            return a + look(s);
          }
        }
        """);
    assertThat(run("borrowck", "Edit.java", "--sarif").out())
        .contains("\"fixes\":[{", "\"insertedContent\":{\"text\":\"@Borrowed \"}");
  }
}
