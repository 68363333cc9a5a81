import java.io.PrintStream;
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
    return Arrays.stream(scores)
        .map(score -> 1 / Arrays.stream(scores).map(other -> Math.exp(other - score)).sum())
        .toArray();
  }

  /**
   * Prints a line like "owl 0.50" for each choice, the likeliest first, and returns 0. Without
   * arguments it returns 1. If one of them is no choice, it prints only a line to err that names
   * this argument, and returns 2. A line in the log at DEBUG has the arguments.
   */
  static int run(List<String> arguments, PrintStream out, PrintStream err, System.Logger log) {
    log.log(System.Logger.Level.DEBUG, "arguments: {0}", arguments);
    if (arguments.isEmpty()) {
      return 1;
    }
    var wrong = arguments.stream().filter(it -> Choice.parse(it).isEmpty()).findFirst();
    if (wrong.isPresent()) {
      err.println("\"" + wrong.get() + "\" is no word=score");
      return 2;
    }
    print(arguments.stream().map(it -> Choice.parse(it).orElseThrow()).toList(), out);
    return 0;
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
