import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javalings.check.Tool;
import org.junit.jupiter.api.Test;

class DeltaCheck {

  private static final String HEADING =
      "diff --git a/A.java b/A.java\n--- a/A.java\n+++ b/A.java\n@@ -1,2 +1,2 @@ class A\n";

  @Test
  void a_new_word_marks_itself_only() throws Exception {
    assertShown("-var x = 1;\n+{+final+}{+ +}var x = 1;\n", "-var x = 1;\n+final var x = 1;\n");
    assertShown("-x[-?-] y\n+x y\n", "-x? y\n+x y\n");
    assertShown("-f(x)\n+f(x{+,+}{+y+})\n", "-f(x)\n+f(x,y)\n");
  }

  @Test
  void a_changed_word_marks_itself_only() throws Exception {
    assertShown("-if ([-a-] < b)\n+if ({+c+} < b)\n", "-if (a < b)\n+if (c < b)\n");
    assertShown("-[-left-].x\n+{+right+}.x\n", "-left.x\n+right.x\n");
    assertShown("-[-user_1-]\n+{+user_2+}\n", "-user_1\n+user_2\n");
    assertShown("-[-Total-] 1\n+{+total+} 1\n", "-Total 1\n+total 1\n");
    assertShown("-same\n+same\n", "-same\n+same\n");
  }

  @Test
  void as_many_words_as_possible_stay() throws Exception {
    for (var seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      assertBest(sentence(random), sentence(random));
    }
    assertBest("a b c d e f", "d e f a b c d");
    assertBest("x x y", "y x x");
    assertBest("a  b", "a b");
  }

  @Test
  void lines_are_compared_in_pairs() throws Exception {
    assertShown(
        "-a [-one-]\n-b [-two-]\n+a {+1+}\n+b {+2+}\n", "-a one\n-b two\n+a 1\n+b 2\n");
    assertShown("-a [-one-]\n+a {+1+}\n+b 2\n", "-a one\n+a 1\n+b 2\n");
    assertShown("-a [-one-]\n-b two\n+a {+1+}\n", "-a one\n-b two\n+a 1\n");
    assertShown(
        "-a [-one-]\n+a {+1+}\n between\n-b [-two-]\n+b {+2+}\n",
        "-a one\n+a 1\n between\n-b two\n+b 2\n");
    assertShown("-only gone\n", "-only gone\n");
    assertShown("+only new\n", "+only new\n");
  }

  @Test
  void everything_else_is_printed_as_it_is() throws Exception {
    assertShown(" context - and +\n\n another\r\n", " context - and +\n\n another\r\n");
    assertShown("-[-a-]\r\n+{+b+}\r\n", "-a\r\n+b\r\n");
    assertShown("\\ No newline at end of file\n", "\\ No newline at end of file\n");
    assertEquals("", Tool.of(new Delta()).run().out(), "An empty diff. Printed");
  }

  @Test
  void a_line_that_looks_like_a_heading_is_compared() throws Exception {
    assertShown("--- [-one-] @@\n+-- {+two+} @@\n", "--- one @@\n+-- two @@\n");
    assertShown("-++ [-x-]\n+++ {+y+}\n", "-++ x\n+++ y\n");
  }

  private static void assertShown(String expected, String hunk) throws Exception {
    var run = Tool.of(new Delta()).stdin(HEADING + hunk).run();
    assertEquals(
        visible(HEADING + joined(expected)),
        visible(joined(run.out())),
        "A diff with the lines\n" + visible(hunk));
    assertEquals(0, run.code(), "The exit code");
    assertEquals("", run.err(), "The standard error");
  }

  /** Any choice of words is right that keeps as many as possible. */
  private static void assertBest(String old, String now) throws Exception {
    var out = Tool.of(new Delta()).stdin(HEADING + "-" + old + "\n+" + now + "\n").run().out();
    var lines = out.substring(Math.min(out.length(), HEADING.length())).lines().toList();
    var seen =
        "\"%s\" became \"%s\". Printed:\n%s\n".formatted(old, now, String.join("\n", lines));
    assertEquals(2, lines.size(), seen + "Lines");
    var before = lines.get(0).substring(1);
    var after = lines.get(1).substring(1);
    assertEquals(old, before.replace("[-", "").replace("-]", ""), seen + "Without marks");
    assertEquals(now, after.replace("{+", "").replace("+}", ""), seen + "Without marks");
    var stays = before.replaceAll("\\[-.*?-\\]", "");
    assertEquals(
        stays, after.replaceAll("\\{\\+.*?\\+\\}", ""), seen + "Unmarked in the old line, the new");
    var most = longest(words(old), words(now));
    assertTrue(
        words(stays).size() == most,
        seen
            + "Of words and blanks, %d can stay unmarked, and %d do"
                .formatted(most, words(stays).size()));
  }

  private static String sentence(Random random) {
    var words = List.of("a", "b", "c", "d");
    return IntStream.range(0, 4 + random.nextInt(5))
        .mapToObj(_ -> words.get(random.nextInt(words.size())))
        .collect(Collectors.joining(" "));
  }

  private static List<String> words(String text) {
    return text.chars().mapToObj(Character::toString).toList();
  }

  private static int longest(List<String> a, List<String> b) {
    var longest = new int[a.size() + 1][b.size() + 1];
    for (var i = 1; i <= a.size(); i++) {
      for (var j = 1; j <= b.size(); j++) {
        longest[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return longest[a.size()][b.size()];
  }

  /** Marks side by side say the same as one mark around both. */
  private static String joined(String shown) {
    return shown.replace("-][-", "").replace("+}{+", "");
  }

  private static String visible(String text) {
    return text.replace("\r", "\\r");
  }
}
