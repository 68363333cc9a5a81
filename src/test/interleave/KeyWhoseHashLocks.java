// expect: deadlock
// hashCode is called under the lock of the map
import java.util.Collections;
import java.util.HashMap;

class KeyWhoseHashLocks {
  static class Key {
    final Object door;
    Key(Object door) { this.door = door; }
    @Override public int hashCode() { synchronized (door) { return 1; } }
    @Override public boolean equals(Object o) { return o == this; }
  }
  static void main() throws Exception {
    Object door = new Object();
    var key = new Key(door);
    var map = Collections.synchronizedMap(new HashMap<Object, String>());
    both(() -> map.put(key, "x"), () -> { synchronized (door) { map.size(); } });
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

