import java.util.*;
import javalings.own.*;

final class ParseAndDispatchProbe {
  sealed interface Command permits Add, Quit {}
  record Add(int a, int b) implements Command {}
  record Quit() implements Command {}
  static Optional<Command> parse(String line) {
    var words = line.split(" ", -1);
    return switch (words[0]) {
      case "add" ->
          Optional.of(new Add(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
      case "quit" -> Optional.of(new Quit());
      default -> Optional.empty();
    };
  }
  static String run(Command command) {
    return switch (command) {
      case Add(int a, int b) -> "" + (a + b);
      case Quit _ -> "bye";
    };
  }
}
