import java.util.*;
import javalings.own.*;

final class RecordLendsItsListProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move record Shelf(List<S> all) {}
  static S first(@Borrowed Shelf shelf) {
    for (var it : shelf.all()) {
      return it; // REFUSED
    }
    return new S();
  }
}
