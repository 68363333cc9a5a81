// expect: deadlock
// toString of a list calls that of its elements, under its lock
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ToStringLocksElements {
  static class Item {
    private int n;
    private final List<Item> home;
    Item(List<Item> home) { this.home = home; }
    @Override public synchronized String toString() { return "" + n; }
    synchronized void moveOut() { n++; home.remove(this); }
  }
  static void main() throws Exception {
    List<Item> home = Collections.synchronizedList(new ArrayList<>());
    var item = new Item(home);
    home.add(item);
    both(() -> home.toString(), item::moveOut);
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

