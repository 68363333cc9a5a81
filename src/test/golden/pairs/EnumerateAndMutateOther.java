import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class EnumerateAndMutateOther {
  @Move static final class Cell { int n; int n() { return n; } }
  @Move static final class Grid {
    Cell[] cells = { new Cell(), new Cell() }; int[] sums = new int[2];
    @Mut void sum() { for (int i = 0; i < cells.length; i++) { @Borrowed Cell c = cells[i]; sums[i] += c.n(); } }
  }
}
