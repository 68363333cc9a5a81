import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class LeastRecentlyUsedProbe {
  @Move static final class Cache {
    private final LinkedHashMap<String, Integer> known = new LinkedHashMap<>();
    private final int most;
    Cache(int most) { this.most = most; }
    @Mut int get(String key, ToIntFunction<String> find) {
      Integer old = known.remove(key);
      int value = old == null ? find.applyAsInt(key) : old;
      known.put(key, value);
      if (known.size() > most) {
        var it = known.keySet().iterator();
        it.next();
        it.remove();
      }
      return value;
    }
  }
  static void run() {
    Cache cache = new Cache(2);
    for (String word : List.of("a", "bb", "a", "ccc")) {
      System.out.println(cache.get(word, String::length));
    }
  }
}
