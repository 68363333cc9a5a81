// expect: passes
// every access that the class offers goes by super under one lock
import java.util.LinkedHashMap;
import java.util.Map;

class OwnMapLocks {
  static class Guarded<K, V> extends LinkedHashMap<K, V> {
    @Override
    public synchronized V put(K key, V value) {
      return super.put(key, value);
    }

    @Override
    public synchronized V get(Object key) {
      return super.get(key);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return super.removeEldestEntry(eldest) || size() > 1;
    }
  }

  static void main() throws InterruptedException {
    Guarded<String, Integer> ages = new Guarded<>();
    Thread writer = Thread.ofPlatform().name("writer").start(() -> ages.put("ann", 30));
    ages.put("bob", 40);
    Integer age = ages.get("ann");
    if (age != null && age != 30) {
      throw new AssertionError("age " + age);
    }
    writer.join();
    if (ages.size() != 1) {
      throw new AssertionError("size " + ages.size());
    }
  }
}
