import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javalings.check.FileTree;
import javalings.check.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EzaCheck {
  @TempDir Path temp;
  private FileTree files;

  @BeforeEach
  void folder() {
    files = FileTree.in(temp);
  }

  @Test
  void plain_names_line_up() throws Exception {
    files.file("shop/a", "x".repeat(5)).file("shop/rather long.txt", "x".repeat(12345));
    files.folder("shop/folder").link("shop/broken", "nowhere");
    assertLines(
        List.of(
            "a                    5",
            "broken               -",
            "folder               -",
            "rather long.txt  12345"),
        "shop");
    files.file("alone/b", "xx");
    assertLines(List.of("b  2"), "alone");
  }

  @Test
  void wide_letters_take_two_columns() throws Exception {
    // U+6F22 U+5B57, katakana, hiragana, Hangul
    files.file("wide/\u6F22\u5B57", "1").file("wide/abcd", "2");
    assertLines(List.of("abcd  1", "\u6F22\u5B57  1"), "wide");
    files.file("mixed/\u30AB\u30CA.md", "123").file("mixed/a.md", "12");
    files.file("mixed/\uD55C", "1234567890").file("mixed/\u3042", "");
    assertLines(
        List.of("a.md      2", "\u3042        0", "\u30AB\u30CA.md   3", "\uD55C       10"),
        "mixed");
  }

  @Test
  void letters_of_two_chars_are_counted_once() throws Exception {
    // U+1F980, a crab, and U+1D538, a letter that is one column wide; each is two chars
    files.file("pairs/\uD83E\uDD80", "1").file("pairs/crab", "1").file("pairs/\uD835\uDD38", "1");
    assertLines(List.of("crab  1", "\uD835\uDD38     1", "\uD83E\uDD80    1"), "pairs");
  }

  @Test
  void accents_of_their_own_take_none() throws Exception {
    // an e with U+0301 behind it, and the letter U+00E9, which has its accent built in
    files.file("accents/cafe\u0301", "12").file("accents/caf\u00E9", "1").file("accents/cup", "");
    assertLines(List.of("cafe\u0301  2", "caf\u00E9  1", "cup   0"), "accents");
    // letters that have no sign with the accents built in, one of them with two accents
    files.file("others/q\u0308\u0323b", "").file("others/abc", "1").file("others/x\u0302y", "");
    assertLines(List.of("abc  1", "q\u0308\u0323b   0", "x\u0302y   0"), "others");
    // an arrow over a letter, the mark that makes ga of ka, and a vowel of Hebrew
    files.file("marks/v\u20D7", "").file("marks/\u304B\u3099", "1").file("marks/\u05D1\u05B8", "");
    files.file("marks/ab", "");
    assertLines(List.of("ab  0", "v\u20D7   0", "\u05D1\u05B8   0", "\u304B\u3099  1"), "marks");
  }

  @Test
  void order_and_hidden_can_be_chosen() throws Exception {
    files.file("some/b", "12").file("some/a", "12").file("some/c", "1").file("some/.h", "1234567890");
    files.folder("some/d");
    assertLines(List.of("a  2", "b  2", "c  1", "d  -"), "some");
    assertLines(List.of("d  -", "c  1", "a  2", "b  2"), "some", "-s", "SIZE");
    assertLines(List.of(".h  10", "a    2", "b    2", "c    1", "d    -"), "some", "-a");
    files.folder("none");
    assertLines(List.of(), "none");
  }

  private void assertLines(List<String> expected, String folder, String... options)
      throws Exception {
    var arguments = new ArrayList<>(List.of(options));
    arguments.add(files.path(folder));
    var run = Tool.of(new Eza()).on(files).run(arguments.toArray(String[]::new));
    var command = String.join(" ", "`eza", String.join(" ", options), folder).replace("  ", " ");
    assertEquals(
        lines(expected), lines(run.lines()), command + "` should have printed (blanks as dots)");
    assertEquals(0, run.code(), command + "`. The exit code");
  }

  /** Blanks cannot be counted on a screen. */
  private static String lines(List<String> lines) {
    return String.join("\n", lines).replace(' ', '\u00B7');
  }
}
