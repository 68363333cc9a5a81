import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CopiesWhatItIsLentProbe {
  @Move static final class Team {
    private final List<String> names;
    Team(List<String> names) { this.names = new ArrayList<>(names); }
  }
  static void run() {
    List<String> start = new ArrayList<>(List.of("a"));
    Team one = new Team(start);
    start.add("b");
    System.out.println(one);
  }
}
