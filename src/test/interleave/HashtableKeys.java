// expect: data-race
// each call locks the table, but walking through its keys does not
import java.util.Enumeration;
import java.util.Hashtable;

class HashtableKeys {
  static void main() throws Exception {
    var table = new Hashtable<String, Integer>();
    table.put("a", 1);
    both(
        () -> table.put("b", 2),
        () -> {
          for (Enumeration<String> keys = table.keys(); keys.hasMoreElements(); ) {
            keys.nextElement();
          }
        });
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
