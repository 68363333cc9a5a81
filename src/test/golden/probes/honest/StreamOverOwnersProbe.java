import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class StreamOverOwnersProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int run(ArrayList<S> all) {
    var big = all.stream().filter(it -> it.get() > 3).mapToInt(S::get).sum();
    var small = all.stream().mapToInt(it -> it.get()).min().orElse(0);
    all.clear();
    return big + small;
  }
}
