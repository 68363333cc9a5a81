import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class SameRowEachTurnProbe {
  static void run() {
    ArrayList<List<Integer>> rows = new ArrayList<>();
    ArrayList<Integer> row = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      row.clear(); // REFUSED
      row.add(i); // REFUSED
      rows.add(row); // REFUSED
    }
    System.out.println(rows);
  }
}
