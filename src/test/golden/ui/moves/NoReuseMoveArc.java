// After rustc's tests/ui/moves/no-reuse-move-arc.rs.
import javalings.own.*;

final class NoReuseMoveArc {
  static void print(int i) { System.out.println(i); }

  static void reuse() {
    Owned<Integer> one = Owned.of(1);
    Owned<Integer> other = one;
    print(one.get() + other.get()); // ERROR E0382
  }
}
