import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ReplacesAllFromItselfProbe {
  static void run(ArrayList<Integer> all) {
    all.replaceAll(x -> x + all.get(0)); // REFUSED
  }
}
