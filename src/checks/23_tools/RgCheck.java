import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javalings.check.FileTree;
import javalings.check.Tool;
import javalings.check.ToolRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RgCheck {
  @TempDir Path temp;
  private FileTree files;

  @BeforeEach
  void someFiles() {
    files =
        FileTree.in(temp)
            .file("src/b.rs", "fn main\nlet x\nfn two\n")
            .file("src/a.rs", "let y\n")
            .file("src/deep/c.rs", "FN three\n")
            .file("notes.txt", "no function here\n");
  }

  @Test
  void found_is_0() throws Exception {
    var run = rg("fn", "src");
    assertEquals(
        "src/b.rs:1:fn main\nsrc/b.rs:3:fn two\n", run.out(), "`rg fn src` should have printed");
    assertEquals(0, run.code(), "`rg fn src` found two lines. The exit code");
    assertEquals("", run.err(), "`rg fn src` found two lines, all could be read. Standard error");
    assertEquals(0, rg("fn", "notes.txt", "src").code(), "Found in the second of two. Exit code");
    assertEquals(0, rg("fn", "src", "notes.txt").code(), "Found in the first of two. Exit code");
  }

  @Test
  void nothing_found_is_1() throws Exception {
    var run = rg("zebra", "src", "notes.txt");
    assertEquals(1, run.code(), "`rg zebra src notes.txt` found nothing. The exit code");
    assertEquals("", run.out() + run.err(), "`rg zebra src notes.txt` found nothing. The output");
  }

  @Test
  void a_path_that_cannot_be_read_is_2() throws Exception {
    var alone = rg("fn", "nowhere");
    assertEquals(2, alone.code(), "`rg fn nowhere`: there is no such file. The exit code");
    assertNames("nowhere", alone);
    for (var order : new String[][] {{"nowhere", "src"}, {"src", "nowhere"}}) {
      var run = rg("fn", order);
      var command = "`rg fn " + String.join(" ", order) + "`, and there is no `nowhere`. ";
      assertEquals(
          "src/b.rs:1:fn main\nsrc/b.rs:3:fn two\n", run.out(), command + "It should print");
      assertEquals(2, run.code(), command + "The exit code");
      assertNames("nowhere", run);
    }
    var none = rg("zebra", "nowhere", "src");
    assertEquals(2, none.code(), "`rg zebra nowhere src`: nothing found, and no `nowhere`. Code");
    var two = rg("fn", "nowhere", "gone");
    assertNames("nowhere", two);
    assertNames("gone", two);
  }

  @Test
  void a_file_in_a_folder_that_cannot_be_read_is_2() throws Exception {
    files.file("some/a.rs", "fn one\n");
    if (files.unreadable("some/b.rs") && followsLinks()) {
      for (var order : new String[][] {{"some"}, {"some", "src"}}) {
        var run = rg("fn", order);
        var command = "`rg fn " + String.join(" ", order) + "`, and `some/b.rs` cannot be read. ";
        assertEquals(2, run.code(), command + "The exit code");
        assertNoTrace(run.err().lines().toList());
        assertTrue(
            run.err().lines().anyMatch(it -> it.matches("rg: some(/b.rs)?: .*")),
            command + "A line of the standard error should say so. The text is: " + run.err());
      }
    }
  }

  /** The file that nobody can read is a link, which a search may leave alone as `rg` itself does. */
  private boolean followsLinks() throws Exception {
    files.file("elsewhere.rs", "fn zero\n").link("links/to.rs", "../elsewhere.rs");
    return !rg("fn", "links").out().isEmpty();
  }

  @Test
  void a_bad_pattern_is_2() throws Exception {
    for (var bad : new String[] {"(", "[a", "*"}) {
      var run = rg(bad, "src");
      assertEquals(2, run.code(), "`rg " + bad + " src`: that is no pattern. The exit code");
      assertEquals("", run.out(), "`rg " + bad + " src`: that is no pattern. Standard output");
      assertNames(bad, run);
    }
    assertEquals(2, rg("fn").code(), "`rg fn`, without a path. The exit code");
  }

  @Test
  void case_is_ignored_when_asked_for() throws Exception {
    var run = rg("-i", "fn T", "src");
    assertEquals(
        "src/b.rs:3:fn two\nsrc/deep/c.rs:1:FN three\n", run.out(), "`rg -i 'fn T' src`");
    assertEquals(0, run.code(), "`rg -i 'fn T' src` found two lines. The exit code");
    assertEquals(1, rg("fn T", "src").code(), "`rg 'fn T' src` found nothing. The exit code");
  }

  @Test
  void it_copes_with_all_kinds_of_files() throws Exception {
    files
        .withOddities("needle")
        .bytes("odd/begins.dat", new byte[] {0, 'n', 'e', 'e', 'd', 'l', 'e'})
        .bytes("odd/ends.dat", new byte[] {'n', 'e', 'e', 'd', 'l', 'e', 0})
        .file("odd/not_binary.txt", "\1 needle\n");
    var run = rg("needle", "odd");
    assertEquals(
        """
        odd/.git/config:1:needle
        odd/.hidden:1:needle
        odd/a name.txt:1:needle
        odd/latin1.txt:1:caf\uFFFD needle
        odd/no_end.txt:2:needle
        odd/not_binary.txt:1:\1 needle
        odd/windows.txt:2:needle
        """,
        run.out(),
        "`rg needle odd`: a binary file, another encoding, a broken link, Windows line ends");
    assertEquals(0, run.code(), "`rg needle odd`, where all could be read. The exit code");
    assertEquals("", run.err(), "`rg needle odd`, where all could be read. Standard error");
  }

  private static void assertNames(String what, ToolRun run) {
    var lines = run.err().lines().toList();
    assertNoTrace(lines);
    assertTrue(
        lines.stream().anyMatch(it -> it.startsWith("rg: " + what + ": ")),
        "The standard error should have a line that begins with \"rg: %s: \". The lines are: %s"
            .formatted(what, lines));
  }

  private static void assertNoTrace(List<String> lines) {
    assertFalse(
        lines.stream().anyMatch(it -> it.startsWith("\tat ")),
        () ->
            "The standard error has a stack trace, which says nothing to users. The first line is: "
                + lines.getFirst());
  }

  private ToolRun rg(String pattern, String... names) throws Exception {
    var option = pattern.equals("-i");
    var arguments = new java.util.ArrayList<String>();
    arguments.add(pattern);
    for (var name : names) {
      arguments.add(option && arguments.size() == 1 ? name : files.path(name));
    }
    return Tool.of(new Rg()).on(files).run(arguments.toArray(String[]::new));
  }
}
