// expect: checks-fail it_subtracts_the_second_from_the_first
import java.util.ArrayDeque;
import java.util.Deque;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;
class Borrows5 {
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
    long top() {
      return numbers.getFirst();
    }
  }
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
        var right = (int) pile.pop();
        var left = (int) pile.pop();
        pile.push(left - right);
      }
      default -> pile.push(Long.parseLong(word));
    }
  }
}
