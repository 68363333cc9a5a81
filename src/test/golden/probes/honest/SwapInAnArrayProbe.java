import java.util.*;
import javalings.own.*;

final class SwapInAnArrayProbe {
  static void swap(int[] all, int i, int j) {
    int kept = all[i];
    all[i] = all[j];
    all[j] = kept;
  }
  static void run() {
    int[] all = {1, 2};
    swap(all, 0, 1);
    System.out.println(Arrays.toString(all));
  }
}
