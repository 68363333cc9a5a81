import java.util.*;
import java.util.function.*;
import javalings.own.*;

final class CacheProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Cache {
    private final Map<String, S> known = new HashMap<>();
    @Mut @Borrowed S of(String name) { return known.computeIfAbsent(name, _ -> new S()); }
    boolean has(String name) { return known.containsKey(name); }
    @Mut void forget(String name) { known.remove(name); }
  }
  static void run() {
    var cache = new Cache();
    System.out.println(cache.of("a").get());
    if (cache.has("a")) {
      cache.forget("a");
    }
  }
}
