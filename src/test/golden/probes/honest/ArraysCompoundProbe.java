import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ArraysCompoundProbe {
  static int[] prefix(int[] xs) {
    int[] sums = new int[xs.length + 1];
    for (int i = 0; i < xs.length; i++) { sums[i + 1] = sums[i] + xs[i]; }
    for (int i = 0; i < sums.length; i++) { sums[i]++; sums[i] *= 2; sums[i] ^= xs.length; }
    int swap = sums[0];
    sums[0] = sums[1];
    sums[1] = swap;
    return sums;
  }
}
