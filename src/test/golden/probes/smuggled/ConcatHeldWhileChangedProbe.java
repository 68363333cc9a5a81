import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ConcatHeldWhileChangedProbe {
  static void run(ArrayList<Integer> a, ArrayList<Integer> b) {
    var both = Stream.concat(a.stream(), b.stream());
    b.clear(); // REFUSED
    System.out.println(both.count());
  }
}
