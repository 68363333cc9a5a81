package javalings.borrowck.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The regions around the statement that is being written, innermost first, and what Rust must spell
 * out on leaving them: Java runs {@code finally} blocks and closes resources by itself.
 */
final class Exits {
  private static final Pattern CALL = Pattern.compile("\\w\\(");
  private final Deque<Region> regions = new ArrayDeque<>();
  private final boolean fallible;

  /** Something that a jump leaves. */
  sealed interface Region {
    /** A {@code try} with a {@code catch}: Rust's labelled block, left by a failing call. */
    record Try(String label) implements Region {}

    /** What Rust runs on the way out, marked, so that its errors are found again. */
    record Cleanup(String rust) implements Region {}

    record Loop(String label) implements Region {}

    record Closure() implements Region {}
  }

  /**
   * @param fallible the function {@code throws Oops}, Rust's {@code Result}
   */
  Exits(boolean fallible) {
    this.fallible = fallible;
  }

  void enter(Region region) {
    regions.push(region);
  }

  void leave() {
    regions.pop();
  }

  /** May a call here throw Oops? */
  boolean mayThrow() {
    for (var region : regions) {
      switch (region) {
        case Region.Try _ -> {
          return true;
        }
        case Region.Closure _ -> {
          return false;
        }
        case Region.Cleanup _, Region.Loop _ -> {}
      }
    }
    return fallible;
  }

  boolean mayReturn() {
    return regions.stream().noneMatch(Region.Closure.class::isInstance);
  }

  /** What a failed call does in Rust. */
  String thrown() {
    var way = new StringBuilder();
    for (var region : regions) {
      switch (region) {
        case Region.Try(String label) -> {
          return way + "break '" + label + ";";
        }
        case Region.Cleanup(String rust) -> way.append(rust).append(' ');
        case Region.Loop _, Region.Closure _ -> {}
      }
    }
    return way + "return Err(());";
  }

  /**
   * What Java does when something throws an unchecked exception, which no {@code catch} of ours
   * takes: it runs what is to be run on the way out, and is gone.
   */
  String unchecked() {
    var way = new StringBuilder();
    for (var region : regions) {
      if (region instanceof Region.Closure) {
        break;
      }
      if (region instanceof Region.Cleanup(String rust)) {
        way.append(rust).append(' ');
      }
    }
    return way.isEmpty() ? "" : "if c() { " + way + "loop {} }";
  }

  /** A statement that may throw such an exception: before it has done its work, or after. */
  Text throwing(Text statement) {
    var way = unchecked();
    return way.isEmpty() || !calls(statement.java())
        ? statement
        : new Text(statement.java(), way + " " + statement.rust() + " " + way);
  }

  /** The head of a statement with bodies, which may throw before they begin. */
  Text beginning(Text head) {
    var way = unchecked();
    return way.isEmpty() || !calls(head.java())
        ? head
        : new Text(head.java(), way + " " + head.rust());
  }

  private static boolean calls(String java) {
    return CALL.matcher(java).find() && !java.contains("instanceof") && !makesLambda(java);
  }

  private static boolean makesLambda(String java) {
    return java.startsWith("Runnable ") || java.startsWith("IntUnaryOperator ");
  }

  /** A return of a value in both languages; {@code NOTHING} for none. */
  Text returned(Text value) {
    var way = new StringBuilder();
    regions.stream()
        .filter(Region.Cleanup.class::isInstance)
        .forEach(region -> way.append(((Region.Cleanup) region).rust()).append(' '));
    var java = value.java().isEmpty() ? "return;" : "return " + value.java() + ";";
    return new Text(
        java,
        way.isEmpty()
            ? "return " + wrapped(value.rust()) + ";"
            : "{ let out = "
                + (value.rust().isEmpty() ? "()" : value.rust())
                + "; "
                + way
                + "return "
                + wrapped("out")
                + "; }");
  }

  private String wrapped(String value) {
    if (!fallible) {
      return value;
    }
    return value.isEmpty() ? "Ok(())" : "Ok(" + value + ")";
  }

  /** The loops that a jump may name, innermost first, with the cleanups up to each. */
  Optional<Jump> jump(boolean outer) {
    var way = new StringBuilder();
    Optional<Jump> found = Optional.empty();
    for (Iterator<Region> all = regions.iterator(); all.hasNext(); ) {
      switch (all.next()) {
        case Region.Loop(String label) -> {
          found = Optional.of(new Jump(label, way.toString()));
          if (!outer) {
            return found;
          }
        }
        case Region.Cleanup(String rust) -> way.append(rust).append(' ');
        case Region.Closure _ -> {
          return found;
        }
        case Region.Try _ -> {}
      }
    }
    return found;
  }

  /** A loop to jump to, and what Rust runs before. */
  record Jump(String label, String cleanup) {}
}
