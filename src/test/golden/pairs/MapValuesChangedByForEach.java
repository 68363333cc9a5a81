import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class MapValuesChangedByForEach {
  @Move static final class Acc { int n; @Mut void add(int d) { n += d; } }
  @Move static final class Bank {
    HashMap<String, Acc> accs = new HashMap<>(); int paid;
    @Mut void interest() { accs.forEach((k, a) -> { a.add(1); paid += 1; }); }
  }
}
