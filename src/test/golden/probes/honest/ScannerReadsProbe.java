import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ScannerReadsProbe {
  static int sum(String text) {
    int total = 0;
    try (var in = new Scanner(text)) {
      while (in.hasNextInt()) { total += in.nextInt(); }
    }
    return total;
  }
}
