import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class SortByKeyCounting {
  @Move static final class Task { int prio; int prio() { return prio; } }
  static int f(@BorrowedMut ArrayList<Task> ts) {
    int[] asked = {0};
    ts.sort((a, b) -> { asked[0]++; return Integer.compare(a.prio(), b.prio()); });
    return asked[0] + ts.get(0).prio();
  }
}
