import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class SupplyAsyncLooksProbe {
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    var size = CompletableFuture.supplyAsync(() -> all.size()); // REFUSED
    all.add(1); // REFUSED
    System.out.println(size.join());
  }
}
