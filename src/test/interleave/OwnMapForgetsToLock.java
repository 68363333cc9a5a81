// expect: data-race
// what a class of the program does by super counts: put takes the lock, and get does not
import java.util.HashMap;

class OwnMapForgetsToLock {
  static class Guarded<K, V> extends HashMap<K, V> {
    @Override
    public synchronized V put(K key, V value) {
      return super.put(key, value);
    }
  }

  static void main() throws InterruptedException {
    Guarded<String, Integer> ages = new Guarded<>();
    Thread writer = Thread.ofPlatform().name("writer").start(() -> ages.put("ann", 30));
    Integer age = ages.get("ann");
    if (age != null && age != 30) {
      throw new AssertionError("age " + age);
    }
    writer.join();
  }
}
