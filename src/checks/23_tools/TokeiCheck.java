import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javalings.check.FileTree;
import javalings.check.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokeiCheck {
  private static final List<String> LANGUAGES = List.of("java", "py", "rs", "sql");

  @TempDir Path temp;

  @Test
  void a_language_in_both_is_added_up() {
    var one = Map.of("java", new Tokei.Counts(1, 20, 3, 4), "rs", new Tokei.Counts(2, 50, 6, 7));
    var other = Map.of("java", new Tokei.Counts(10, 200, 30, 40), "py", new Tokei.Counts(1, 2, 3, 5));
    assertEquals(
        text(
            Map.of(
                "java",
                new Tokei.Counts(11, 220, 33, 44),
                "py",
                new Tokei.Counts(1, 2, 3, 5),
                "rs",
                new Tokei.Counts(2, 50, 6, 7))),
        text(Tokei.merge(one, other)),
        "merge of " + text(one) + " and " + text(other));
  }

  @Test
  void merging_changes_neither_part() {
    var one = new HashMap<>(Map.of("java", new Tokei.Counts(1, 2, 3, 4)));
    var other = new HashMap<>(Map.of("java", new Tokei.Counts(5, 6, 7, 8), "py", new Tokei.Counts(1, 1, 1, 1)));
    var before = text(one) + " and " + text(other);
    Tokei.merge(one, other);
    assertEquals(before, text(one) + " and " + text(other), "The two parts after merge(one, other)");
    var sum = Tokei.merge(Map.of(), Map.copyOf(other));
    assertEquals(text(other), text(sum), "merge of an empty map and " + text(other));
  }

  @Test
  void the_order_does_not_matter() {
    for (var seed = 0; seed < 10; seed++) {
      var random = new Random(seed);
      var a = some(random);
      var b = some(random);
      var c = some(random);
      var parts = "a = " + text(a) + ", b = " + text(b) + ", c = " + text(c);
      var left = Tokei.merge(Tokei.merge(a, b), c);
      assertEquals(text(left), text(Tokei.merge(a, Tokei.merge(b, c))), "a + (b + c), expected (a + b) + c, with " + parts);
      assertEquals(text(left), text(Tokei.merge(c, Tokei.merge(b, a))), "c + (b + a), expected (a + b) + c, with " + parts);
      assertEquals(text(a), text(Tokei.merge(a, Map.of())), "a + nothing, with " + parts);
      assertEquals(text(a), text(Tokei.merge(Map.of(), a)), "nothing + a, with " + parts);
    }
  }

  @Test
  void many_files_are_counted() throws Exception {
    var random = new Random(7);
    var files = FileTree.in(temp);
    var expected = new TreeMap<String, int[]>();
    for (var file = 0; file < 60; file++) {
      var language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
      var mark = Map.of("java", "//", "rs", "//", "py", "#", "sql", "--").get(language);
      var sizes = new int[] {1, random.nextInt(5), random.nextInt(3), random.nextInt(3)};
      files.file(
          "src/" + file % 7 + "/f" + file + "." + language,
          "x = 1; " + mark + " end\n"
              + "code\n".repeat(sizes[1])
              + ("  " + mark + " word\n").repeat(sizes[2])
              + " \t\n".repeat(sizes[3]));
      sizes[1]++;
      var sum = expected.computeIfAbsent(language, _ -> new int[4]);
      for (var at = 0; at < 4; at++) {
        sum[at] += sizes[at];
      }
    }
    var shown = new StringBuilder();
    expected.forEach((language, it) ->
        shown.append(
            "%s: %d files, %d code, %d comments, %d blanks\n"
                .formatted(language, it[0], it[1], it[2], it[3])));
    var run = Tool.of(new Tokei()).on(files).run(files.path("src"));
    assertEquals(shown.toString(), run.out(), "`tokei src` with 60 files in 7 folders");
    assertEquals(0, run.code(), "`tokei src`. The exit code");
  }

  @Test
  void it_copes_with_all_kinds_of_files() throws Exception {
    var files =
        FileTree.in(temp)
            .withOddities("word")
            .latin1("odd/Caf.java", "// caf\u00e9\nint x;\n")
            .file("odd/Windows.java", "int y;\r\n\r\n// end")
            .file("odd/empty.py", "")
            .link("odd/Gone.java", "nowhere");
    var run = Tool.of(new Tokei()).on(files).run(files.path("odd"));
    assertEquals(
        """
        java: 2 files, 2 code, 2 comments, 1 blanks
        py: 1 files, 0 code, 0 comments, 0 blanks
        """,
        run.out(),
        "`tokei odd`: ISO-8859-1, Windows line ends, an empty file, a broken link");
  }

  private static Map<String, Tokei.Counts> some(Random random) {
    var some = new HashMap<String, Tokei.Counts>();
    for (var language : LANGUAGES.subList(0, 3)) {
      if (random.nextInt(3) > 0) {
        some.put(
            language,
            new Tokei.Counts(
                1 + random.nextInt(9), random.nextInt(99), random.nextInt(99), random.nextInt(9)));
      }
    }
    return some;
  }

  /** A map with its languages in order. */
  private static String text(Map<String, Tokei.Counts> counts) {
    var text = new StringBuilder();
    new TreeMap<>(counts)
        .forEach((language, it) ->
            text.append(text.isEmpty() ? "" : ", ")
                .append(
                    "%s %d/%d/%d/%d"
                        .formatted(language, it.files(), it.code(), it.comments(), it.blanks())));
    return "{" + text + "}";
  }
}
