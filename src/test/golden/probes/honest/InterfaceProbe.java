import java.util.*;
import javalings.own.*;

final class InterfaceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  interface Shop {
    void sell(S s);
    void show(@Borrowed S s);
    S order();
  }
  static final class Corner implements Shop {
    @Override public void sell(S s) { eat(s); }
    @Override public void show(@Borrowed S s) { System.out.println(s.get()); }
    @Override public S order() { return new S(); }
  }
  static void run(Shop shop) {
    var s = shop.order();
    shop.show(s);
    shop.sell(s);
  }
}
