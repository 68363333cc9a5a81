import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class Quiz6Check {

  @Test
  void todo_1_a_choice_is_parsed() {
    parses("owl=1.5", "owl", 1.5);
    parses("fox=-20", "fox", -20);
    parses("z=0", "z", 0);
    parses("dragon=-0.125", "dragon", -0.125);
    parses("owl=1000000", "owl", 1e6);
  }

  private static void parses(String text, String word, double score) {
    assertEquals(
        Optional.of(new Quiz6.Choice(word, score)),
        Quiz6.Choice.parse(text),
        "parse(\"" + text + "\")");
  }

  @Test
  void todo_1_what_is_no_choice_is_empty() {
    for (var text :
        List.of(
            "", "owl", "owl=", "=1.5", "=", "owl=much", "owl=NaN", "owl=Infinity", "owl=1d",
            "owl=0x1p3", "owl= 1", "owl=1 ", "Owl=1", "o w l=1", "owl=1=2", "owl1=2", "owl=.",
            "\u00f6l=1", "owl=--1", "owl=1e400", "owl=1" + "0".repeat(400))) {
      try {
        assertEquals(
            Optional.empty(),
            Quiz6.Choice.parse(text),
            "parse(\"%s\")".formatted(text.length() > 20 ? "owl=1000… with 400 zeros" : text));
      } catch (RuntimeException e) {
        throw new AssertionError("parse(\"" + text + "\") threw instead of returning empty", e);
      }
    }
  }

  @Test
  void todo_2_small_scores() {
    assertArrayEquals(new double[] {0.5, 0.5}, Quiz6.chances(0, 0), 1e-12, "chances(0, 0)");
    assertArrayEquals(new double[] {1}, Quiz6.chances(-3), 1e-12, "chances(-3)");
    assertArrayEquals(
        new double[] {0.25, 0.75}, Quiz6.chances(0, Math.log(3)), 1e-12, "chances(0, ln 3)");
    assertArrayEquals(new double[0], Quiz6.chances(), "chances()");
  }

  @Test
  void todo_2_large_scores() {
    assertArrayEquals(
        new double[] {0.25, 0.75}, Quiz6.chances(1000, 1000 + Math.log(3)), 1e-9,
        "chances(1000, 1000 + ln 3)");
    assertArrayEquals(
        new double[] {0.5, 0.5, 0}, Quiz6.chances(-2000, -2000, -9000), 1e-12,
        "chances(-2000, -2000, -9000)");
    assertArrayEquals(new double[] {0, 1}, Quiz6.chances(-800, 800), 1e-12, "chances(-800, 800)");
  }

  @Test
  void todo_2_a_shift_changes_nothing() {
    var random = new Random(24);
    for (var i = 0; i < 100; i++) {
      var scores = random.doubles(random.nextInt(1, 6), -5, 5).toArray();
      var shifted = scores.clone();
      var shift = random.nextDouble(-3000, 3000);
      for (var j = 0; j < shifted.length; j++) {
        shifted[j] += shift;
      }
      var before = shifted.clone();
      assertArrayEquals(
          Quiz6.chances(scores), Quiz6.chances(shifted), 1e-9, "The same scores, all " + shift + " more");
      assertArrayEquals(before, shifted, "chances changed the scores that it got");
    }
  }

  @Test
  void todo_3_the_likeliest_comes_first() {
    var ran = new Run("fox=0", "owl=1.0986122886681098", "bee=-900");
    assertEquals(List.of("owl 0.75", "fox 0.25", "bee 0.00"), ran.out(), ran.words());
    assertEquals(0, ran.code, "The exit code. " + ran.words());
    assertEquals(List.of(), ran.err(), "What was written to err. " + ran.words());
    var close = new Run("fox=0.25", "owl=0.75", "ant=0.5");
    assertEquals(List.of("owl 0.42", "ant 0.33", "fox 0.25"), close.out(), close.words());
    assertEquals(List.of("owl 1.00"), new Run("owl=7").out(), "A single choice");
  }

  @Test
  void todo_3_without_arguments_the_code_is_1() {
    var ran = new Run();
    assertEquals(1, ran.code, "The exit code without arguments");
    assertEquals(List.of(), ran.out(), "What was printed without arguments");
  }

  @Test
  void todo_3_what_is_no_choice_is_named() {
    for (var wrong : List.of("owl", "elk=NaN", "Fox=3")) {
      var ran = new Run("bee=1", wrong, "ant=2");
      assertEquals(2, ran.code, "The exit code. " + ran.words());
      assertEquals(List.of(), ran.out(), "What was printed. " + ran.words());
      assertEquals(1, ran.err().size(), "The lines on err. " + ran.words());
      assertEquals(1, ran.log.lines.size(), "Lines in the log at DEBUG. " + ran.words());
      assertTrue(
          ran.err().getFirst().contains(wrong),
          ran.words() + ", and the line on err does not name " + wrong + ": " + ran.err().getFirst());
      assertFalse(
          ran.err().getFirst().contains("bee=1") || ran.err().getFirst().contains("ant=2"),
          ran.words() + ", and the line on err names one that is right: " + ran.err().getFirst());
    }
    var two = new Run("owl", "bee=1", "elk=NaN");
    assertEquals(2, two.code, "The exit code. " + two.words());
    assertEquals(1, two.err().size(), "The lines on err. " + two.words());
  }

  @Test
  void todo_3_the_log_has_the_arguments() {
    var ran = new Run("bee=1", "ant=2");
    assertEquals(
        1,
        ran.log.lines.size(),
        "Lines in the log at DEBUG (at other levels: %d). %s"
            .formatted(ran.log.others.size(), ran.words()));
    var line = ran.log.lines.getFirst();
    assertTrue(
        line.contains("bee=1") && line.contains("ant=2"), "The line in the log is: " + line);
  }

  @Test
  void todo_3_nobody_listens_and_no_text_is_made() {
    var silent = new Run(false, List.of("bee=1", "ant=2"));
    assertEquals(
        0, silent.arguments.texts, "Nobody listens to DEBUG. How often a text of all arguments was made");
    assertEquals(2, silent.out().size(), "Nobody listens to DEBUG. The lines that were printed");
  }

  /** Arguments that notice when somebody makes a text of them. */
  private static final class Arguments extends AbstractList<String> {
    private final List<String> all;
    private int texts;

    private Arguments(List<String> all) {
      this.all = all;
    }

    @Override
    public String get(int index) {
      return all.get(index);
    }

    @Override
    public int size() {
      return all.size();
    }

    @Override
    public String toString() {
      texts++;
      return all.toString();
    }
  }

  private static final class Log implements System.Logger {
    private final boolean on;
    private final List<String> lines = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private Log(boolean on) {
      this.on = on;
    }

    @Override
    public String getName() {
      return "quiz";
    }

    @Override
    public boolean isLoggable(Level level) {
      return on || level.getSeverity() > Level.DEBUG.getSeverity();
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
      if (isLoggable(level)) {
        (level == Level.DEBUG ? lines : others).add(message);
      }
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... values) {
      if (isLoggable(level)) {
        log(level, bundle, java.text.MessageFormat.format(format, values), (Throwable) null);
      }
    }
  }

  private static final class Run {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Arguments arguments;
    private final Log log;
    private final int code;

    private Run(String... arguments) {
      this(true, List.of(arguments));
    }

    /** The point in 0.50 must not depend on the country of the machine. */
    private Run(boolean on, List<String> all) {
      arguments = new Arguments(all);
      log = new Log(on);
      var before = Locale.getDefault();
      Locale.setDefault(Locale.ROOT);
      try (var stdout = new PrintStream(out, true, StandardCharsets.UTF_8);
          var stderr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
        code = Quiz6.run(arguments, stdout, stderr, log);
      } finally {
        Locale.setDefault(before);
      }
    }

    private String words() {
      return "The arguments are " + String.join(" ", arguments.all);
    }

    private List<String> out() {
      return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> err() {
      return err.toString(StandardCharsets.UTF_8).lines().toList();
    }
  }
}
