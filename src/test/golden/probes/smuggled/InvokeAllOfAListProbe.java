import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class InvokeAllOfAListProbe {
  static void run(ExecutorService pool) throws InterruptedException {
    ArrayList<Integer> all = new ArrayList<>();
    pool.invokeAll(List.of(() -> all.add(1), () -> all.add(2))); // REFUSED
  }
}
