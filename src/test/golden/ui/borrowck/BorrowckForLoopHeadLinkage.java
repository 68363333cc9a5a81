// After rustc's tests/ui/borrowck/borrowck-for-loop-head-linkage.rs.
import java.util.*;
import javalings.own.*;

final class BorrowckForLoopHeadLinkage {
  static void print(int i) { System.out.println(i); }

  static void linkage() {
    ArrayList<Integer> vector = new ArrayList<>(List.of(1, 2));
    for (int x : vector) {
      vector.add(x); // ERROR E0502
    }
  }
  static void cleared() {
    ArrayList<Integer> vector = new ArrayList<>(List.of(1, 2));
    for (int x : vector) {
      print(x);
      vector.clear(); // ERROR E0502
    }
  }
}
