import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ExceptionTellsAndGoesOnProbe {
  static final class Bad extends Exception { private final int at; Bad(int at) { super("bad at " + at); this.at = at; } int at() { return at; } }
  static int parse(String s) throws Bad { try { return Integer.parseInt(s); } catch (NumberFormatException e) { throw new Bad(s.length()); } }
  static void run(List<String> in) {
    List<String> problems = new ArrayList<>();
    int sum = 0;
    for (String s : in) {
      try { sum += parse(s); } catch (Bad b) { problems.add(b.getMessage() + b.at()); } finally { System.out.println(sum); }
    }
    System.out.println(problems);
  }
}
