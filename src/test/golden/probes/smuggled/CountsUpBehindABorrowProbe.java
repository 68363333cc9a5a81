import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CountsUpBehindABorrowProbe {
  static void run(int[] xs) {
    @Borrowed int[] r = xs;
    xs[0]++; // REFUSED
    xs[1] += r[0]; // REFUSED
    System.out.println(r[0]);
  }
}
