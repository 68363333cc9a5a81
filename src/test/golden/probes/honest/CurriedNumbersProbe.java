import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CurriedNumbersProbe {
  static void run() {
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    int base = 3;
    Supplier<IntUnaryOperator> times = () -> x -> x * base;
    System.out.println(add.apply(1).apply(2) + times.get().applyAsInt(4));
  }
}
