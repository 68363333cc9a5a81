package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A tool in this virtual machine behaves as in a shell, and what no tool may do is named. */
class ToolTest {

  @TempDir Path temp;

  /** A tool that does one thing, which may go wrong. */
  @Command(name = "sample", exitCodeOnInvalidInput = 2)
  private static final class SampleTool implements Callable<Integer> {

    private final Callable<Integer> work;

    @Option(names = "-n")
    int number;

    private SampleTool(Callable<Integer> work) {
      this.work = work;
    }

    @Override
    public Integer call() throws Exception {
      return work.call() + number;
    }
  }

  private static Tool tool(Callable<Integer> work) {
    return Tool.of(new SampleTool(work));
  }

  @Test
  void codeOutputAndErrorsAreCapturedAndInputIsRead() throws Exception {
    var before = System.out;
    var run =
        tool(
                () -> {
                  System.out.write(System.in.readAllBytes());
                  System.err.println("done");
                  return 3;
                })
            .stdin("café\n")
            .run("-n", "4");
    assertThat(run).isEqualTo(new ToolRun(7, "café\n", "done\n"));
    assertThat(run.lines()).containsExactly("café");
    assertThat(System.out).isSameAs(before);
  }

  @Test
  void wrongUsageIsTheToolsOwnCode() throws Exception {
    var run = tool(() -> 0).run("-n", "many");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Invalid value for option '-n'");
  }

  @Test
  void anExceptionReachesTheCheckAsItIs() {
    var failure = new IOException("disk full");
    var broken =
        tool(() -> {
          throw failure;
        });
    assertThatThrownBy(broken::run).isSameAs(failure);
  }

  @Test
  void pathsAreShownFromTheRootOn() throws Exception {
    var files = FileTree.in(temp).file("a/b.txt", "x");
    var run =
        tool(
                () -> {
                  System.out.println(files.path("a/b.txt") + " in " + files.path(""));
                  return 0;
                })
            .on(files)
            .run();
    assertThat(run.out()).isEqualTo("a/b.txt in .\n");
  }

  @Test
  void aToolThatPrintsWithoutEndIsStopped() {
    var endless =
        tool(() -> {
          while (true) {
            System.out.println("src/back/src/back");
          }
        });
    assertThatThrownBy(endless::run)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("more than 1 MB")
        .hasMessageContaining("in circles")
        .hasMessageContaining("src/back");
  }

  @Test
  void aFileOutsideOfTheFolderIsNamedAndDeleted() {
    var files = FileTree.in(temp);
    var strays =
        tool(
                () -> {
                  Files.writeString(Path.of(files.path("")).resolveSibling("uv.lock"), "x");
                  return 0;
                })
            .on(files);
    assertThatThrownBy(strays::run)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("wrote `uv.lock` outside");
    assertThat(temp.resolve("uv.lock")).doesNotExist();
  }

  @Test
  void aFolderThatIsLeftOpenIsNamed() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")));
    var files = FileTree.in(temp).file("src/a.txt", "x");
    try (var open = Files.list(Path.of(files.path("src")))) {
      var leaves = tool(() -> (int) open.count()).on(files);
      assertThatThrownBy(leaves::run)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("left open: `src`");
    }
    assertThat(tool(() -> 0).on(files).run().code()).isZero();
  }

  @Test
  void aTreeHoldsWhatToolsTripOver() {
    var files = FileTree.in(temp).withOddities("word");
    assertThat(files.texts().keySet())
        .containsExactly(
            "odd/.git/config",
            "odd/.hidden",
            "odd/a name.txt",
            "odd/binary.dat",
            "odd/empty.txt",
            "odd/latin1.txt",
            "odd/no_end.txt",
            "odd/windows.txt");
    assertThat(files.text("odd/nothing")).isEqualTo("(there is no file odd/nothing)");
    assertThat(Path.of(files.path("odd/broken"))).isSymbolicLink();
  }
}
