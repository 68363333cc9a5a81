import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CopyConstructorProbe {
  @Move static final class Team {
    private final List<String> names;
    Team(List<String> names) { this.names = new ArrayList<>(names); }
    Team(@Borrowed Team other) { this(other.names); }
    @Mut void join(String n) { names.add(n); }
  }
  static void run() {
    List<String> start = new ArrayList<>(List.of("a"));
    Team one = new Team(start);
    start.add("b");
    Team two = new Team(one);
    one.join("c");
    two.join("d");
  }
}
