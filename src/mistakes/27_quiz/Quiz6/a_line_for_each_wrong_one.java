// expect: checks-fail todo_3_what_is_no_choice_is_named
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

// Quiz 6. A command says which word of a story comes next, and how likely it is. Somebody calls it
// with `owl=1.5 fox=-20`.
class Quiz6 {

  record Choice(String word, double score) {

    /** A word of the letters a to z, a "=", and a finite number like 1.5 or -20; empty if not. */
    static Optional<Choice> parse(String text) {
      // parseDouble alone also takes "NaN", "1d" and " 1 ", and makes infinity of too many digits.
      if (!text.matches("[a-z]+=-?[0-9]+([.][0-9]+)?")) {
        return Optional.empty();
      }
      var at = text.indexOf('=');
      return Optional.of(new Choice(text.substring(0, at), Double.parseDouble(text.substring(at + 1))))
          .filter(choice -> Double.isFinite(choice.score()));
    }
  }

  /** The chance of each score: e to the power of it, divided by the sum of all these powers. */
  static double[] chances(double... scores) {
    // With the largest score taken from all, no power is above 1, and the quotients are the same.
    var largest = Arrays.stream(scores).max().orElse(0);
    var powers = Arrays.stream(scores).map(score -> Math.exp(score - largest)).toArray();
    var sum = Arrays.stream(powers).sum();
    return Arrays.stream(powers).map(power -> power / sum).toArray();
  }

  /**
   * Prints a line like "owl 0.50" for each choice, the likeliest first, and returns 0. Without
   * arguments it returns 1. If one of them is no choice, it prints only a line to err that names
   * this argument, and returns 2. A line in the log at DEBUG has the arguments.
   */
  static int run(List<String> arguments, PrintStream out, PrintStream err, System.Logger log) {
    // A supplier makes the text when the log asks for it, and only then.
    log.log(System.Logger.Level.DEBUG, () -> "arguments: " + arguments);
    var choices = new ArrayList<Choice>();
    for (var argument : arguments) {
      var choice = Choice.parse(argument);
      if (choice.isEmpty()) {
        err.println("not a choice: " + argument);
        continue;
      }
      choices.add(choice.get());
    }
    if (choices.size() < arguments.size()) return 2;
    print(choices, out);
    return choices.isEmpty() ? 1 : 0;
  }

  private static void print(List<Choice> choices, PrintStream out) {
    var sorted =
        choices.stream().sorted(Comparator.comparingDouble(Choice::score).reversed()).toList();
    var chances = chances(sorted.stream().mapToDouble(Choice::score).toArray());
    for (var i = 0; i < chances.length; i++) {
      out.printf("%s %.2f%n", sorted.get(i).word(), chances[i]);
    }
  }
}
