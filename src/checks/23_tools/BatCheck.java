import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import javalings.check.FileTree;
import javalings.check.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatCheck {
  private static final String ESCAPE = "\033[";

  @TempDir Path temp;
  private FileTree files;

  @BeforeEach
  void folder() {
    files = FileTree.in(temp);
  }

  @Test
  void keywords_are_whole_words() throws Exception {
    assertPainted(
        "{k class} Knew { {k int} x; }",
        "class Knew { int x; }",
        "{k if}(iffy){k return} returned;",
        "if(iffy)return returned;",
        "newest if2 _if $if if$ classes voids If Class NEW",
        "newest if2 _if $if if$ classes voids If Class NEW");
  }

  @Test
  void what_is_in_a_string_is_no_keyword_and_no_comment() throws Exception {
    assertPainted(
        "say({s \"if else\"}); {k if}",
        "say(\"if else\"); if",
        "say({s \"http://x\"}, {k new} A())",
        "say(\"http://x\", new A())",
        "{s \"/* no\"} + x + {s \"no */\"}",
        "\"/* no\" + x + \"no */\"",
        "{s \"it's\"} + {k new} + {s \"it's\"}",
        "\"it's\" + new + \"it's\"");
  }

  @Test
  void a_quote_can_be_escaped() throws Exception {
    assertPainted(
        "{s \"a \\\" if\"} + {k if}",
        "\"a \\\" if\" + if",
        "{s \"\\\\\"} + {k if} + {s \"\"}",
        "\"\\\\\" + if + \"\"",
        "{s '\"'} + {k if} + {s '\\''} + {s \"'\"}",
        "'\"' + if + '\\'' + \"'\"");
  }

  @Test
  void what_is_in_a_comment_is_nothing_else() throws Exception {
    assertPainted(
        "x; {c // if \"no}\n{k if}",
        "x; // if \"no\nif",
        "{c /* if // */} {k if} {c /* \" */}",
        "/* if // */ if /* \" */",
        "{c /* one\n * if\n */}\n{k int} x",
        "/* one\n * if\n */\nint x",
        "{c // a /* b}\n{k int} c {c // */}",
        "// a /* b\nint c // */",
        "{c /*/ if */} {k if} {c /**/}{k if} {c /***/}",
        "/*/ if */ if /**/if /***/",
        "a / b * c /{k int}",
        "a / b * c /int");
  }

  @Test
  void a_text_block_is_one_string() throws Exception {
    assertPainted(
        "x = {s \"\"\"\n  if \"so\" // no\n  \"\"\"} + {k if}",
        "x = \"\"\"\n  if \"so\" // no\n  \"\"\" + if",
        "{s \"\"\"\n\\\"\"\" if \"\"\"}; {k int} {s \"\"}",
        "\"\"\"\n\\\"\"\" if \"\"\"; int \"\"");
  }

  @Test
  void any_order_of_tokens_will_do() throws Exception {
    var tokens =
        new String[] {
          "{k if}", "{k while}", "x", "{s \"a // b\"}", "{s '\"'}", "{c /* new */}", "{c // int\n}",
          "{s \"\"}", "$", "+", "{s \"it's\"}", "{k static}", "1"
        };
    var cases = new ArrayList<String>();
    for (var seed = 0; seed < 12; seed++) {
      var random = new Random(seed);
      var code = new StringBuilder();
      for (var count = 0; count < 12; count++) {
        code.append(tokens[random.nextInt(tokens.length)]).append(' ');
      }
      var marked = code.toString();
      cases.add(marked.replace("\n}", "}\n"));
      cases.add(marked.replaceAll("\\{[ksc] ", "").replaceAll("\n\\}", "\n").replace("}", ""));
    }
    assertPainted(cases.toArray(String[]::new));
  }

  @Test
  void no_character_is_lost() throws Exception {
    files.withOddities("\"if \\t $1\" \\ $1 'x'");
    for (var name : new String[] {"no_end.txt", "windows.txt", "empty.txt", "a name.txt"}) {
      var text = files.text("odd/" + name);
      var shown = bat("--color", "ALWAYS", "odd/" + name).replaceAll("\033\\[\\d*m", "");
      assertEquals(visible(text), visible(shown), "odd/" + name + ", without its colours");
    }
    var open = "x = \"no end\nif /* no end";
    files.file("open", open);
    var shown = bat("--color", "ALWAYS", "open").replaceAll("\033\\[\\d*m", "");
    assertEquals(open, shown, "A string and a comment that do not end, without their colours");
  }

  @Test
  void colours_are_for_terminals() throws Exception {
    files.file("A.java", "class A {}\n");
    assertEquals("class A {}\n", bat(false, "A.java"), "`bat A.java` in a pipe");
    assertEquals(
        "class A {}\n", bat(true, "--color", "NEVER", "A.java"), "`bat --color NEVER`, a terminal");
    for (var painted :
        new String[] {bat(true, "A.java"), bat(false, "--color", "ALWAYS", "A.java")}) {
      assertEquals("{k class} A {}\n", marked(painted), "`bat A.java` in colours");
    }
  }

  /** Pairs of what should be shown, with marks for colours, and the code; all in one file. */
  private void assertPainted(String... pairs) throws Exception {
    var expected = new StringBuilder();
    var code = new StringBuilder();
    for (var at = 0; at < pairs.length; at += 2) {
      expected.append(pairs[at]).append('\n');
      code.append(pairs[at + 1]).append('\n');
    }
    files.file("Some.java", code.toString());
    assertEquals(
        expected.toString(),
        marked(bat("--color", "ALWAYS", "Some.java")),
        "`bat` should have painted, with {k ...} for keywords, {s ...} for strings and {c ...} for"
            + " comments");
  }

  /** The learner's colours as marks that can be read. */
  private static String marked(String painted) {
    return painted
        .replace(ESCAPE + "34m", "{k ")
        .replace(ESCAPE + "32m", "{s ")
        .replace(ESCAPE + "90m", "{c ")
        .replace(ESCAPE + "0m", "}");
  }

  private static String visible(String text) {
    return text.replace("\r", "\\r").replace("\n", "\\n").replace(ESCAPE, "ESC[");
  }

  private String bat(String... arguments) throws Exception {
    return bat(false, arguments);
  }

  private String bat(boolean terminal, String... arguments) throws Exception {
    var all = arguments.clone();
    all[all.length - 1] = files.path(all[all.length - 1]);
    var run = Tool.of(new Bat(terminal)).on(files).run(all);
    assertEquals("", run.err(), "`bat` printed on the standard error");
    assertEquals(0, run.code(), "`bat` of a file that can be read. The exit code");
    return run.out();
  }
}
