import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class NestedGridLoopsProbe {
  static void run(int n) {
    List<List<Integer>> grid = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Integer> row = new ArrayList<>();
      for (int j = 0; j < n; j++) { row.add(i * j); }
      grid.add(row);
    }
    for (int i = 0; i < n; i++) { for (int j = 0; j < i; j++) { grid.get(i).set(j, grid.get(j).get(i)); } }
    int sum = 0;
    for (List<Integer> row : grid) { for (int x : row) { sum += x; } }
    for (int x : grid.get(0)) { for (int y : grid.get(1)) { sum += x * y; } }
    System.out.println(sum);
  }
}
