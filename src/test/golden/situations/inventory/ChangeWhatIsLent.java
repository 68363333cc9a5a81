// What the checker says of this, rustc says of its twin.
import java.util.*;
import javalings.own.*;

final class ChangeWhatIsLent {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int total(@Borrowed S start, ArrayList<Integer> more) {
    for (int one : more) {
      start.set(start.get() + one); // ERROR E0596
    }
    return start.get();
  }
}
