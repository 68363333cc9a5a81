import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ConstructorCallsAnotherProbe {
  @Move static final class Team {
    private final List<String> names;
    Team(@Borrowed Team other) { this(other.names); }
    Team(List<String> names) { this.names = new ArrayList<>(names); }
    @Mut void join(String n) { names.add(n); }
  }
  static void run() {
    Team one = new Team(new ArrayList<>());
    Team two = new Team(one);
    one.join("c");
    two.join("d");
  }
}
