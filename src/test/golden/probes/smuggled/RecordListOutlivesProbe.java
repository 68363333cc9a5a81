import java.util.*;
import javalings.own.*;

final class RecordListOutlivesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move record Shelf(List<S> all) {}
  static void give(Shelf shelf) {}
  static void run(Shelf shelf) {
    var all = shelf.all();
    give(shelf); // REFUSED
    System.out.println(all.size());
  }
}
