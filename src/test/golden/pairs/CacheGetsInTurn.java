import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class CacheGetsInTurn {
  @Move static final class Page { int hits; int hits() { return hits; } @Mut void touch() { hits++; } }
  @Move static final class Cache {
    HashMap<Integer, Page> pages = new HashMap<>();
    @Mut @BorrowedMut Page get(int k) { return pages.computeIfAbsent(k, x -> new Page()); }
  }
  static int f() {
    Cache c = new Cache();
    c.get(1).touch();
    @BorrowedMut Page b = c.get(2);
    b.touch();
    return c.get(1).hits() + c.get(2).hits();
  }
}
