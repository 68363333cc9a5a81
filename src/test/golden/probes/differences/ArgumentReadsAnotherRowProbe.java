import java.util.*;
import javalings.own.*;

/** E0502 in Rust. Java finds the row before it looks at the other one, and holds nothing meanwhile. */
final class ArgumentReadsAnotherRowProbe {
  static void run() {
    List<List<Integer>> rows = new ArrayList<>();
    rows.add(new ArrayList<>());
    rows.add(new ArrayList<>());
    rows.get(0).add(rows.get(1).size());
  }
}
