import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javalings.check.FileTree;
import javalings.check.Tool;
import javalings.check.ToolRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FdCheck {
  @TempDir Path temp;
  private FileTree files;

  @BeforeEach
  void someFiles() {
    files =
        FileTree.in(temp)
            .file("src/main.rs", "")
            .file("src/deep/b.rs", "")
            .file("src/deep/a.rs", "")
            .file("src/deep/deeper/c.rs", "")
            .file("src/notes.txt", "");
  }

  @Test
  void names_match_in_order() throws Exception {
    assertPrinted("src/deep/a.rs src/deep/b.rs src/deep/deeper/c.rs src/main.rs", "*.rs", "src");
    assertPrinted("src/notes.txt", "n*", "src");
    assertPrinted("src/deep src/deep/deeper", "d*", "src");
    assertPrinted("", "*.java", "src");
  }

  @Test
  void kind_and_depth_can_be_chosen() throws Exception {
    assertPrinted("src/deep src/deep/deeper", "*", "src", "-t", "FOLDER");
    assertPrinted("src/main.rs src/notes.txt", "*", "src", "-t", "FILE", "-d", "1");
    assertPrinted("src/deep/a.rs src/deep/b.rs src/main.rs", "*.rs", "src", "-d", "2");
  }

  @Test
  void everything_is_closed() throws Exception {
    assertPrinted("src/main.rs", "main*", "src");
  }

  @Test
  void a_link_back_is_not_entered() throws Exception {
    // One link a walk: who follows two of them in circles takes longer than anybody can wait.
    files.link("src/deep/back", "..");
    assertPrinted(
        "src/deep/a.rs src/deep/b.rs src/deep/back src/deep/deeper/c.rs src/main.rs",
        "{*.rs,back}",
        "src");
    assertPrinted("src/deep/back", "back", "src", "-t", "FOLDER");
    files.file("own/x.rs", "").link("own/self", ".");
    assertPrinted("own/self own/x.rs", "*", "own");
    files.file("tree/low/z.rs", "").link("tree/low/self", ".");
    assertPrinted("tree/low tree/low/self tree/low/z.rs", "*", "tree");
    files.file("top/y.rs", "").link("top/up", "../top").link("entry", "top");
    assertPrinted("top/up top/y.rs", "*", "top");
    assertPrinted("entry/up entry/y.rs", "*", "entry");
  }

  @Test
  void links_to_folders_are_followed() throws Exception {
    files.file("library/x.rs", "").link("src/one", "../library").link("src/two", "../library");
    assertPrinted("src/one/x.rs src/two/x.rs", "x.rs", "src");
    files.file("mall/a/x.rs", "").link("mall/b", "a");
    assertPrinted("mall/a mall/a/x.rs mall/b mall/b/x.rs", "*", "mall");
    files.file("shop/y.rs", "").link("shop/store", "../store");
    files.file("store/z.rs", "").link("store/home", "../shop");
    assertPrinted("shop/store shop/store/home shop/store/z.rs shop/y.rs", "*", "shop");
  }

  @Test
  void deep_folders_are_walked() throws Exception {
    var way = IntStream.range(0, 25).mapToObj(it -> "d").collect(Collectors.joining("/"));
    files.file("far/" + way + "/end.rs", "");
    assertPrinted("far/" + way + "/end.rs", "end.rs", "far");
  }

  @Test
  void it_copes_with_all_kinds_of_files() throws Exception {
    files.withOddities("word");
    var run = Tool.of(new Fd()).on(files).run("*", files.path("odd"));
    assertNoCircle(run);
    assertEquals(
        """
        odd/.git
        odd/.git/config
        odd/.hidden
        odd/a name.txt
        odd/back
        odd/binary.dat
        odd/broken
        odd/empty.txt
        odd/latin1.txt
        odd/no_end.txt
        odd/windows.txt
        """,
        run.out(),
        "`fd '*' odd`: hidden files, a name with a space, a broken link, a link back");
  }

  private void assertPrinted(String expected, String glob, String root, String... options)
      throws Exception {
    var arguments = new java.util.ArrayList<>(java.util.List.of(options));
    arguments.add(glob);
    arguments.add(files.path(root));
    var run = Tool.of(new Fd()).on(files).run(arguments.toArray(String[]::new));
    var command = "`fd %s '%s' %s`".formatted(String.join(" ", options), glob, root);
    command = command.replace("fd  ", "fd ");
    assertNoCircle(run);
    assertEquals(expected, String.join(" ", run.lines()), command + " should have printed");
    assertEquals("", run.err(), command + ". Standard error");
    assertEquals(0, run.code(), command + ". The exit code");
  }

  /** Nothing is to be printed that lies below one of the links that lead back. */
  private static void assertNoCircle(ToolRun run) {
    run.lines().stream()
        .filter(path -> path.matches(".*/(back|self|up|home)/.*"))
        .findFirst()
        .ifPresent(path -> fail("The tool follows a link in circles. The output has " + path));
  }
}
