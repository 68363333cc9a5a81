import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class SortLooksAtItselfProbe {
  static void run(ArrayList<Integer> all) {
    all.sort((a, b) -> all.indexOf(a) - all.indexOf(b)); // REFUSED
  }
}
