import java.util.*;
import javalings.own.*;

final class ListOfOwnersProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run() {
    List<S> all = new ArrayList<>();
    all.add(new S());
    all.add(new S());
    for (S s : all) {
      System.out.println(s.get());
    }
    System.out.println(all.size());
  }
}
