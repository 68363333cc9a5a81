import java.util.ArrayList;
import java.util.List;

// A waiting room: everybody draws a number, and whoever is called or goes home is taken off the
// list. Yesterday the wrong people were sent home.
class Collections1 {
  private final List<Integer> waiting = new ArrayList<>();

  void arrives(int number) {
    waiting.add(number);
  }

  /** Takes a number off the list; false if it is not on it. */
  boolean leaves(int number) {
    // remove(int) removes what stands at that place, remove(Object) removes what is equal to it. An
    // int fits the first one better, so we have to say which one we mean.
    return waiting.remove(Integer.valueOf(number));
  }

  /** The numbers of those who are waiting, in the order in which they came. */
  List<Integer> waiting() {
    return List.copyOf(waiting);
  }
}
