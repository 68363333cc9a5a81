import java.util.*;
import javalings.own.*;

final class StreamHeldWhileChangedProbe {
  static void run(ArrayList<Integer> all) {
    var stream = all.stream();
    all.clear(); // REFUSED
    System.out.println(stream.count());
  }
}
