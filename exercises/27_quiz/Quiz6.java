import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

// Quiz 6. A command says which word of a story comes next, and how likely it is. Somebody calls it
// with `owl=1.5 fox=-20`.
class Quiz6 {

  record Choice(String word, double score) {

    /** A word of the letters a to z, a "=", and a finite number like 1.5 or -20; empty if not. */
    static Optional<Choice> parse(String text) {
      // TODO 1: Return empty for every text that is no choice. Nobody checks a choice again.
      var parts = text.split("=");
      return Optional.of(new Choice(parts[0], Double.parseDouble(parts[1])));
    }
  }

  /** The chance of each score: e to the power of it, divided by the sum of all these powers. */
  static double[] chances(double... scores) {
    // TODO 2: e to the power of 1000 is no double. Which number can be taken from all scores first?
    var powers = Arrays.stream(scores).map(Math::exp).toArray();
    var sum = Arrays.stream(powers).sum();
    return Arrays.stream(powers).map(power -> power / sum).toArray();
  }

  /**
   * Prints a line like "owl 0.50" for each choice, the likeliest first, and returns 0. Without
   * arguments it returns 1. If one of them is no choice, it prints only a line to err that names
   * this argument, and returns 2. A line in the log at DEBUG has the arguments.
   */
  static int run(List<String> arguments, PrintStream out, PrintStream err, System.Logger log) {
    // TODO 3: Keep every sentence of the comment. No text is made for a log that nobody reads.
    log.log(System.Logger.Level.DEBUG, "arguments: " + arguments);
    var choices = arguments.stream().flatMap(it -> Choice.parse(it).stream()).toList();
    var chances = chances(choices.stream().mapToDouble(Choice::score).toArray());
    for (var i = 0; i < chances.length; i++) {
      out.printf("%s %.2f%n", choices.get(i).word(), chances[i]);
    }
    return 0;
  }
}
