import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ObjectOfAListProbe {
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    Object o = all;
    all.add(1); // REFUSED
    System.out.println(o);
  }
}
