import java.util.*;
import javalings.own.*;

final class ArrayOfOwnersProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void run() {
    S[] all = {new S(), new S()};
    all[0] = new S();
    for (var it : all) {
      System.out.println(it.get());
    }
    all[1].set(3);
    System.out.println(all.length + look(all[0]));
  }
}
