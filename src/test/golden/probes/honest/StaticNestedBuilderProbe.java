import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class StaticNestedBuilderProbe {
  static final class Pizza {
    private final List<String> on;
    private Pizza(List<String> on) { this.on = List.copyOf(on); }
    static Builder builder() { return new Builder(); }
    static final class Builder {
      private final List<String> on = new ArrayList<>();
      Builder with(String t) { on.add(t); return this; }
      Pizza build() { return new Pizza(on); }
    }
  }
  static void run() { System.out.println(Pizza.builder().with("ham").with("egg").build().on); }
  @Move static final class Oven { int heat; }
}
