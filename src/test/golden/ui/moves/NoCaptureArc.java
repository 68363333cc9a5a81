// After rustc's tests/ui/moves/no-capture-arc.rs.
import javalings.own.*;

final class NoCaptureArc {
  static void print(int i) { System.out.println(i); }

  static void capture() {
    Owned<Integer> arc = Owned.of(1);
    Runnable task = () -> Owned.drop(arc);
    task.run();
    print(arc.get()); // ERROR E0382
  }
}
