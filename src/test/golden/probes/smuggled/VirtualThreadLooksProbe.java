import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class VirtualThreadLooksProbe {
  static void run() throws InterruptedException {
    ArrayList<Integer> all = new ArrayList<>();
    Thread t = Thread.ofVirtual().start(() -> System.out.println(all.size())); // REFUSED
    all.add(1); // REFUSED
    t.join();
  }
}
