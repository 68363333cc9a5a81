import java.util.*;
import java.util.function.*;
import javalings.own.*;

final class ListenersOfPlainDataProbe {
  static final class Bus {
    private final List<Consumer<String>> listeners = new ArrayList<>();
    void listen(Consumer<String> listener) { listeners.add(listener); }
    void say(String what) { listeners.forEach(it -> it.accept(what)); }
  }
  static void run() {
    var bus = new Bus();
    var count = new java.util.concurrent.atomic.AtomicInteger();
    bus.listen(what -> count.incrementAndGet());
    bus.listen(System.out::println);
    bus.say("hello");
    System.out.println(count.get());
  }
}
