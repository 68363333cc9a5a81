import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class CacheTwoGets {
  @Move static final class Page { int hits; int hits() { return hits; } @Mut void touch() { hits++; } }
  @Move static final class Cache {
    HashMap<Integer, Page> pages = new HashMap<>();
    @Mut @BorrowedMut Page get(int k) { return pages.computeIfAbsent(k, x -> new Page()); }
  }
  static void f() {
    Cache c = new Cache();
    @BorrowedMut Page a = c.get(1);
    @BorrowedMut Page b = c.get(2); // ERROR E0499
    a.touch();
    b.touch();
  }
}
