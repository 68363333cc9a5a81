// expect: data-race
// a cache that forgets the eldest is in the order of access, too
import java.util.LinkedHashMap;
import java.util.Map;

class CacheOfTheOldest {
  static class Cache extends LinkedHashMap<String, Integer> {
    Cache() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
      return size() > 2;
    }
  }

  static void main() throws Exception {
    Map<String, Integer> cache = new Cache();
    cache.put("a", 1);
    both(() -> cache.get("a"), () -> cache.get("a"));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
