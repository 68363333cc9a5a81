// expect: checks-fail todo_3_the_likeliest_comes_first
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

// Quiz 6. A command says which word of a story comes next, and how likely it is. Somebody calls it
// with `owl=1.5 fox=-20`.
class Quiz6 {

  record Choice(String word, double score) {

    /** A word of the letters a to z, a "=", and a finite number like 1.5 or -20; empty if not. */
    static Optional<Choice> parse(String text) {
      if (!text.matches("[a-z]+=-?[0-9]+(\\.[0-9]+)?")) {
        return Optional.empty();
      }
      var parts = text.split("=");
      var score = Double.parseDouble(parts[1]);
      return Double.isFinite(score) ? Optional.of(new Choice(parts[0], score)) : Optional.empty();
    }
  }

  /** The chance of each score: e to the power of it, divided by the sum of all these powers. */
  static double[] chances(double... scores) {
    var top = Arrays.stream(scores).max().orElse(0);
    var powers = Arrays.stream(scores).map(score -> Math.exp(score - top)).toArray();
    var sum = Arrays.stream(powers).sum();
    return Arrays.stream(powers).map(power -> power / sum).toArray();
  }

  /**
   * Prints a line like "owl 0.50" for each choice, the likeliest first, and returns 0. Without
   * arguments it returns 1. If one of them is no choice, it prints only a line to err that names
   * this argument, and returns 2. A line in the log at DEBUG has the arguments.
   */
  static int run(List<String> arguments, PrintStream out, PrintStream err, System.Logger log) {
    log.log(System.Logger.Level.DEBUG, () -> "arguments: " + arguments);
    if (arguments.isEmpty()) {
      return 1;
    }
    var choices = new ArrayList<Choice>();
    for (var argument : arguments) {
      var choice = Choice.parse(argument);
      if (choice.isEmpty()) {
        err.println("not a choice: " + argument);
        return 2;
      }
      choices.add(choice.get());
    }
    choices.sort((a, b) -> (int) (b.score() - a.score()));
    var chances = chances(choices.stream().mapToDouble(Choice::score).toArray());
    for (var i = 0; i < chances.length; i++) {
      out.printf(Locale.ROOT, "%s %.2f%n", choices.get(i).word(), chances[i]);
    }
    return 0;
  }
}
