// expect: breaks-rules E0499
import java.util.ArrayDeque;
import java.util.Deque;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;

// A calculator for people who put the numbers first: "7 2 -" is 5, and "6 copy -" is 0. At least
// it should be so. Today the first one is -5.
class Borrows5 {

  /** Numbers on a pile. The last one put there is the first one to come off. */
  @Move
  static final class Pile {
    private final Deque<Long> numbers = new ArrayDeque<>();

    @Mut
    void push(long number) {
      numbers.push(number);
    }

    @Mut
    long pop() {
      return numbers.pop();
    }

    /** The number on top, which stays there. */
    long top() {
      return numbers.getFirst();
    }
  }

  /** The result of a line of numbers and operations. */
  static long calculate(String line) {
    var pile = new Pile();
    for (var word : line.split(" ")) {
      step(pile, word);
    }
    return pile.pop();
  }

  private static void step(@BorrowedMut Pile pile, String word) {
    switch (word) {
      case "copy" -> pile.push(pile.top());
      case "-" -> {
        var right = pile.pop();
        pile.push(pile.pop() - right);
      }
      default -> pile.push(Long.parseLong(word));
    }
  }
}
